/**
 * Brief to artifacts: deck, workbook, mail, pictures, page, JSON. Door: {@link
 * io.buyin.render.Artifact} and one renderer a sub-room. The only room that imports POI,
 * JFreeChart, Jakarta Mail and Thymeleaf.
 */
@ApplicationModule(allowedDependencies = {"story", "measure", "settings", "quantity", "trouble"})
@NullMarked
package io.buyin.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
