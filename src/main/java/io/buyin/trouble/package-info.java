/**
 * What went wrong, as data. Door: {@link io.buyin.trouble.Trouble} for what a user can mend, {@link
 * io.buyin.trouble.Stop} for what ends the night, {@link io.buyin.trouble.BuyinBug} for our own
 * defects.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.buyin.trouble;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
