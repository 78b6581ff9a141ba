/** Slides as pictures, drawn in Java: text and tables by POI, charts by JFreeChart. */
@NamedInterface("preview")
@NullMarked
package io.buyin.render.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
