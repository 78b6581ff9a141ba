/** Feedback to voices, pure. Door: {@link io.buyin.voice.Voices}. */
@ApplicationModule(allowedDependencies = {"fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
