/**
 * An organisation's own PowerPoint template: what of it a deck takes. Door: {@link
 * io.buyin.render.template.HouseTemplate}.
 */
@NamedInterface("template")
@NullMarked
package io.buyin.render.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
