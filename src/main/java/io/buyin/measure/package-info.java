/**
 * Facts to figures, pure. Doors: {@link io.buyin.measure.Measuring} for a night, {@link
 * io.buyin.measure.Catalogue} for what each number means, {@link io.buyin.measure.Grading} for what
 * a number can carry.
 */
@ApplicationModule(allowedDependencies = {"fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
