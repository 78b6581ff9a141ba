/** Facts to figures, pure. Door: {@link io.buyin.measure.Figure}. */
@ApplicationModule(allowedDependencies = {"fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
