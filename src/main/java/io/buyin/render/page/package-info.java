/** The report card: the night at a glance, for the house itself. */
@NamedInterface("page")
@NullMarked
package io.buyin.render.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
