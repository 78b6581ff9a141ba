package io.buyin.render.deck;

import io.buyin.render.deck.BarSeries.Dress;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Line;
import java.math.BigDecimal;
import java.util.Objects;

/** One total and its parts: a single stacked bar over the whole frame, white between segments. */
final class PartOfWhole extends ChartForm {

  private static final int GAP = 8;

  PartOfWhole(ChartPlan plan, Plot plot) {
    super(plan, plot, ChartSheet.of(plan));
  }

  @Override
  void plotArea() {
    layout(0, 0, 1, 1);
    Axes axes = new Axes(this, new Axes.Frame(1001, true, 0, total(plan)));
    xml.open("c:barChart").leaf("c:barDir", "val", "bar").leaf("c:grouping", "val", "stacked");
    xml.leaf("c:varyColors", "val", 0);
    for (int series = 0; series < plan.series().size(); series++) {
      new BarSeries(this, series, dress(plan.series().get(series))).write();
    }
    xml.leaf("c:gapWidth", "val", GAP).leaf("c:overlap", "val", 100);
    axes.ids();
    xml.close();
    axes.noCategories();
    axes.hiddenValues("autoZero");
  }

  /** The sum of all parts. */
  static double total(ChartPlan plan) {
    double sum = plan.series().stream().mapToDouble(PartOfWhole::part).sum();
    return sum == 0 ? 1 : sum;
  }

  static double part(Line line) {
    return line.points().stream()
        .map(ChartPlan.Point::value)
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .sum();
  }

  /** A white edge between solid neighbours; a hatched one has an edge of its own. */
  private Dress dress(Line line) {
    boolean allSolid = plan.series().stream().allMatch(each -> each.fill() == Fill.SOLID);
    Paint edge = allSolid ? Paint.PAPER : null;
    return new Dress(line.tone(), line.fill(), edge, Style.BODY_BOLD, "ctr");
  }
}
