/** Pictures by JFreeChart, for places that cannot hold a native chart. */
@NullMarked
package io.buyin.render.chart;

import org.jspecify.annotations.NullMarked;
