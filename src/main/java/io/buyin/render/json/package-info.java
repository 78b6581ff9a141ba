/** The Brief as JSON, with its schema. Door: {@link BriefJson}. */
@NullMarked
package io.buyin.render.json;

import org.jspecify.annotations.NullMarked;
