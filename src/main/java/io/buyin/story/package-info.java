/**
 * Pairs figures with voices, words them and orders them for an audience. Door: {@link
 * io.buyin.story.Storyteller}; what it makes: {@link io.buyin.story.Brief}.
 */
@ApplicationModule(
    allowedDependencies = {"measure", "voice", "fact", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
