package io.buyin.render.chart;

import io.buyin.story.ChartPlan;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import org.jfree.data.category.DefaultCategoryDataset;

/** A plan's values as JFreeChart wants them; rows and columns are numbered, since names repeat. */
final class PlotValues {

  /** What an addition of a bridge stands on; it is not seen. */
  private static final Integer FOOT = -1;

  private PlotValues() {}

  static DefaultCategoryDataset of(ChartPlan plan) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int at = 0; at < plan.steps().size(); at++) {
      values.setValue(
          plan.steps().get(at).from(), FOOT, new Category(at, plan.categories().get(at)));
    }
    for (int series = 0; series < plan.series().size(); series++) {
      ChartPlan.Line line = plan.series().get(series);
      for (int at = 0; at < line.points().size(); at++) {
        BigDecimal value = line.points().get(at).value();
        values.setValue(
            value == null || !isLeft(plan, line) ? value : value.negate(),
            Integer.valueOf(series),
            new Category(at, plan.categories().get(at)));
      }
    }
    return values;
  }

  /** At which row of the values the plan's series begin. */
  static int firstRow(ChartPlan plan) {
    return plan.steps().isEmpty() ? 0 : 1;
  }

  /** In a diverging chart those who ask stand to the left of the line. */
  static boolean isLeft(ChartPlan plan, ChartPlan.Line line) {
    return plan.form() == ChartPlan.Form.DIVERGING_BARS && line.tone() == Tone.UNFAVOURABLE;
  }

  /** A category that is itself even where another bears its name. */
  private record Category(int at, String name) implements Comparable<Category> {

    @Override
    public int compareTo(Category other) {
      return Integer.compare(at, other.at);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
