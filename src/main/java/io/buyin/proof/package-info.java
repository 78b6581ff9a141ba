/**
 * Opens finished files again with code that shares nothing with the renderers (zip and StAX, a mail
 * parser, an HTML parser) and holds them against the Brief. Door: {@link io.buyin.proof.Proof}.
 */
@ApplicationModule(allowedDependencies = {"story", "measure", "quantity", "trouble"})
@NullMarked
package io.buyin.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
