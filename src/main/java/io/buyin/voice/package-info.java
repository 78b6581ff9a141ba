/**
 * Feedback to voices, pure. Doors: {@link io.buyin.voice.Reading}, which gives {@link
 * io.buyin.voice.Voices}, and {@link io.buyin.voice.Choosing} among them.
 */
@ApplicationModule(allowedDependencies = {"fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
