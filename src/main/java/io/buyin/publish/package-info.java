/** Staging folder, manifest, one rename, ledger of editions. Door: {@code Publication}. */
@ApplicationModule(allowedDependencies = {"render", "quantity", "trouble"})
@NullMarked
package io.buyin.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
