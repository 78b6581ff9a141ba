/**
 * What the exports say: typed facts, and the questions that may be asked of them. Door: {@link
 * io.buyin.fact.Facts}.
 */
@ApplicationModule(allowedDependencies = {"quantity", "trouble"})
@NullMarked
package io.buyin.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
