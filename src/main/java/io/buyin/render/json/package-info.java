/** The Brief as JSON, with its schema. Door: {@link BriefJson}. */
@NamedInterface("json")
@NullMarked
package io.buyin.render.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
