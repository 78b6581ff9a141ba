/**
 * The door: commands, lock, exit codes, clock. The only room that ends the process or reads the
 * clock.
 */
@ApplicationModule(
    allowedDependencies = {
      "job",
      "measure",
      "publish",
      "story",
      "settings",
      "source",
      "fact",
      "quantity",
      "trouble"
    })
@NullMarked
package io.buyin.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
