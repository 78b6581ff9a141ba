/** The report card: the night at a glance, for the house itself. */
@NullMarked
package io.buyin.render.page;

import org.jspecify.annotations.NullMarked;
