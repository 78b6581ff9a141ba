/**
 * Opens finished files again with code that shares nothing with the renderers and holds them
 * against the Brief. Door: {@code Proof}.
 */
@ApplicationModule(allowedDependencies = {"story", "measure", "quantity", "trouble"})
@NullMarked
package io.buyin.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
