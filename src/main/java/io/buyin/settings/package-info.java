/**
 * The order form {@code buyin.yaml} as typed, checked records. Door: {@link
 * io.buyin.settings.SettingsReader} and {@link io.buyin.settings.Settings}.
 */
@ApplicationModule(allowedDependencies = {"quantity", "trouble"})
@NullMarked
package io.buyin.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
