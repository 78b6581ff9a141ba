package io.buyin.proof;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** What a plan says about its points, by index. */
final class PlanPoints {

  private PlanPoints() {}

  static Map<Integer, String> categories(ChartPlan plan) {
    Map<Integer, String> categories = new TreeMap<>();
    for (String category : plan.categories()) {
      categories.put(categories.size(), category);
    }
    return categories;
  }

  /**
   * Categories with the labels of their gaps: {@code Over €50k: 6 of 17 won, too few}; of a bridge
   * with what stands above their columns.
   */
  static Map<Integer, String> explained(ChartPlan plan) {
    Map<Integer, String> categories = categories(plan);
    for (Line line : plan.series()) {
      for (int point = 0; point < line.points().size(); point++) {
        Point at = line.points().get(point);
        if (at.value() == null && !at.label().isEmpty()) {
          categories.merge(point, ": " + at.label().text(), String::concat);
        }
      }
    }
    for (int step = 0; step < plan.steps().size(); step++) {
      categories.merge(step, said(plan.steps().get(step)), String::concat);
    }
    return categories;
  }

  /** What stands above a column of a bridge, as its category says it. */
  private static String said(ChartPlan.Step step) {
    String range = step.range().isEmpty() ? "" : " (" + step.range().text() + ")";
    return ": " + step.label().text() + range;
  }

  /** Groups at their first category. */
  static Map<Integer, String> groups(ChartPlan plan) {
    Map<Integer, String> groups = new TreeMap<>();
    int first = 0;
    for (ChartPlan.Group group : plan.groups()) {
      groups.put(first, group.name());
      first += group.categories();
    }
    return groups;
  }

  /** Labels of bars that are drawn. */
  static Map<Integer, String> labels(Line line) {
    Map<Integer, String> labels = new TreeMap<>();
    for (int point = 0; point < line.points().size(); point++) {
      Point at = line.points().get(point);
      if (at.value() != null && !at.label().isEmpty()) {
        labels.put(point, at.label().text());
      }
    }
    return labels;
  }

  /** Values as drawn: those who hesitate stand to the left of the line. Gaps are left out. */
  static Map<Integer, BigDecimal> values(ChartPlan plan, Line line) {
    boolean left = plan.form() == ChartPlan.Form.DIVERGING_BARS && line.tone() == Tone.UNFAVOURABLE;
    Map<Integer, BigDecimal> values = new TreeMap<>();
    for (int point = 0; point < line.points().size(); point++) {
      BigDecimal value = line.points().get(point).value();
      if (value != null) {
        values.put(point, left ? value.negate() : value);
      }
    }
    return values;
  }
}
