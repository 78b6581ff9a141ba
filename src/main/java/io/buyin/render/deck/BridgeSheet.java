package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a bridge and of the unseen series that carry its parts. Behind the plan's own
 * series come, in columns without names: where columns begin, where they end, where ranges are
 * printed, where values are printed, and how far whiskers reach above and below the ends.
 *
 * @param maximum upper end of the value axis, with room for what is printed above the columns
 */
record BridgeSheet(ChartSheet sheet, double maximum) {

  private static final double VALUE_ROOM = 22;
  private static final double RANGE_ROOM = Style.META.size() * TextFit.LINE;

  /** Positions are kept to six digits: nobody reads them, and the file is the same everywhere. */
  private static final MathContext POSITION = new MathContext(6);

  /**
   * @param height of the plot in points
   */
  static BridgeSheet of(ChartPlan plan, double height) {
    double maximum = maximum(plan, height);
    double range = maximum * RANGE_ROOM / height;
    List<Step> steps = plan.steps();
    List<ChartSheet.Column> helpers = new ArrayList<>();
    helpers.add(column(steps, Step::from));
    helpers.add(column(steps, BridgeSheet::end));
    helpers.add(labelled(steps, step -> step.high() == null ? null : top(step), Step::range));
    helpers.add(labelled(steps, step -> printed(step, range), Step::label));
    if (steps.stream().anyMatch(step -> step.high() != null)) {
      helpers.add(column(steps, step -> reach(step.high(), end(step))));
      helpers.add(column(steps, step -> reach(end(step), step.low())));
    }
    return new BridgeSheet(ChartSheet.of(plan).and(helpers), maximum);
  }

  private static double maximum(ChartPlan plan, double height) {
    double most = plan.axisMaximum() == null ? 0 : plan.axisMaximum().doubleValue();
    for (Step step : plan.steps()) {
      double room = VALUE_ROOM + (step.range().isEmpty() ? 0 : RANGE_ROOM);
      most = Math.max(most, top(step).doubleValue() * height / Math.max(1, height - room));
    }
    return most == 0 ? 1 : most;
  }

  static BigDecimal end(Step step) {
    return step.from().add(step.value());
  }

  /** The end of the column or of its whisker, whichever is higher. */
  private static BigDecimal top(Step step) {
    BigDecimal end = end(step).max(step.from());
    return step.high() == null ? end : end.max(step.high());
  }

  private static BigDecimal printed(Step step, double range) {
    return step.range().isEmpty()
        ? top(step)
        : top(step).add(BigDecimal.valueOf(range)).round(POSITION);
  }

  private static @Nullable BigDecimal reach(@Nullable BigDecimal to, @Nullable BigDecimal from) {
    return to == null || from == null ? null : to.subtract(from).max(BigDecimal.ZERO);
  }

  private static ChartSheet.Column column(
      List<Step> steps, Function<Step, @Nullable BigDecimal> value) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    steps.forEach(step -> values.add(value.apply(step)));
    return new ChartSheet.Column("", values, List.of());
  }

  private static ChartSheet.Column labelled(
      List<Step> steps, Function<Step, @Nullable BigDecimal> place, Function<Step, Phrase> label) {
    List<@Nullable String> labels = new ArrayList<>();
    for (Step step : steps) {
      Phrase words = label.apply(step);
      labels.add(words.isEmpty() ? null : words.text());
    }
    boolean any = labels.stream().anyMatch(text -> text != null);
    return new ChartSheet.Column("", column(steps, place).values(), any ? labels : List.of());
  }
}
