/**
 * The night, wired as a Spring Batch job. Door: {@code Night}. The only room that imports Spring
 * Batch.
 */
@ApplicationModule(
    allowedDependencies = {
      "source",
      "store",
      "fact",
      "measure",
      "voice",
      "story",
      "render",
      "render::deck",
      "render::template",
      "render::workbook",
      "render::mail",
      "render::page",
      "render::preview",
      "render::json",
      "proof",
      "publish",
      "settings",
      "quantity",
      "trouble"
    })
@NullMarked
package io.buyin.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
