package io.buyin.proof;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The unnamed series of a bridge carry what its plan says of whole columns: where they begin; and,
 * where they are drawn, where they end with the whiskers of their ranges, the ranges in words and
 * the values in words. Charts of other forms have no unnamed series.
 */
final class BridgeProof {

  private static final int ONLY_FEET = 1;
  private static final int ALL = 4;

  private final ChartPlan plan;
  private final List<Xml> helpers;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param helpers the unnamed series in their order
   */
  BridgeProof(ChartPlan plan, List<Xml> helpers) {
    this.plan = plan;
    this.helpers = helpers;
  }

  List<String> problems() {
    if (plan.form() != Form.BRIDGE) {
      if (!helpers.isEmpty()) {
        problems.add("draws a series without a name");
      }
    } else if (helpers.size() != ALL && helpers.size() != ONLY_FEET) {
      problems.add("draws " + helpers.size() + " series without a name");
    } else {
      values(helpers.get(0).child("val"), Step::from, "begins");
      if (helpers.size() == ALL) {
        carried();
      }
    }
    return problems;
  }

  private void carried() {
    values(helpers.get(1).child("val"), BridgeProof::end, "ends");
    Xml whiskers = helpers.get(1).child("errBars");
    values(whiskers.child("plus"), step -> between(end(step), step.high()), "has its range above");
    values(whiskers.child("minus"), step -> between(step.low(), end(step)), "has its range below");
    labels(helpers.get(2), Step::range);
    labels(helpers.get(3), Step::label);
    for (Map.Entry<Integer, BigDecimal> place :
        Cache.numbers(helpers.get(3).child("val")).entrySet()) {
      if (place.getValue().compareTo(end(plan.steps().get(place.getKey()))) < 0) {
        problems.add("prints the value of column " + (place.getKey() + 1) + " below its end");
      }
    }
  }

  private void values(Xml source, Function<Step, @Nullable BigDecimal> planned, String what) {
    Map<Integer, BigDecimal> found = Cache.numbers(source);
    for (int step = 0; step < plan.steps().size(); step++) {
      if (!Same.value(found.get(step), planned.apply(plan.steps().get(step)))) {
        problems.add("column " + (step + 1) + " " + what + " elsewhere than planned");
      }
    }
  }

  private void labels(Xml ser, Function<Step, Phrase> planned) {
    Map<Integer, String> wanted = new TreeMap<>();
    for (int step = 0; step < plan.steps().size(); step++) {
      Phrase words = planned.apply(plan.steps().get(step));
      if (!words.isEmpty()) {
        wanted.put(step, words.text());
      }
    }
    Map<Integer, String> found = new TreeMap<>();
    ser.all("dlblRangeCache").forEach(cache -> found.putAll(Cache.points(cache)));
    Map<Integer, String> written = new TreeMap<>();
    for (Xml label : ser.all("dLbl")) {
      for (Xml rich : label.child("tx").all("rich")) {
        written.put(Integer.valueOf(label.child("idx").attribute("val")), Paragraphs.text(rich));
      }
    }
    if (!same(found, wanted) || !same(written, wanted)) {
      problems.add("prints other words above its columns than planned");
    }
  }

  private static boolean same(Map<Integer, String> found, Map<Integer, String> wanted) {
    return found.keySet().equals(wanted.keySet())
        && wanted.entrySet().stream()
            .allMatch(each -> Text.same(found.getOrDefault(each.getKey(), ""), each.getValue()));
  }

  private static BigDecimal end(Step step) {
    return step.from().add(step.value());
  }

  private static @Nullable BigDecimal between(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null ? null : to.subtract(from).max(BigDecimal.ZERO);
  }
}
