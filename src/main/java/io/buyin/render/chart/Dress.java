package io.buyin.render.chart;

import io.buyin.story.ChartPlan.Form;

/**
 * How a form looks, as the native charts have it.
 *
 * @param gap between two categories, in widths of a bar
 * @param space between two bars of a category, in widths of a bar
 */
record Dress(
    boolean horizontal, boolean stacked, boolean namesCategories, double gap, double space) {

  static Dress of(Form form) {
    return switch (form) {
      case CLUSTERED_BARS -> new Dress(true, false, true, 0.55, 0.05);
      case CLUSTERED_COLUMNS -> new Dress(false, false, true, ColumnLabels.GAP, 0);
      case PART_OF_WHOLE -> new Dress(true, true, false, 0.08, 0);
      case DIVERGING_BARS -> new Dress(true, true, true, 0.5, 0);
      case PROGRESS_BARS -> new Dress(true, false, false, 1.1, 0);
      case LINES -> new Dress(false, false, true, 0, 0);
      case BRIDGE -> new Dress(false, true, true, 0.4, 0);
    };
  }

  /** The gap between two categories, in parts of a category's slot. */
  double gapOf(int series) {
    return gap * barOf(series);
  }

  /** A bar, in parts of a category's slot. */
  double barOf(int series) {
    int beside = stacked ? 1 : series;
    return 1 / (beside + (beside - 1) * space + gap);
  }

  /** The space between the bars of a category, in parts of what they take together. */
  double itemMargin(int series) {
    return (series - 1) * space / (series + (series - 1) * space);
  }
}
