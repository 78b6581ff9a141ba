/**
 * Numbers that know their unit, and the two ways a number is written: exact (cells) and spoken
 * (slides, mail). Door: {@link io.buyin.quantity.Quantity} and {@link io.buyin.quantity.Spoken}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.buyin.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
