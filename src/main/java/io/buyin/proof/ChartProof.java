package io.buyin.proof;

import io.buyin.quantity.Tongue;
import io.buyin.story.ChartPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A chart's caches and its embedded workbook hold the plan's values, all of them and no others. */
final class ChartProof {

  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private ChartProof() {}

  /** What differs between the chart and the plan; nothing when they agree. */
  static List<String> problems(OfficePackage deck, String chart, ChartPlan plan, Tongue tongue)
      throws IOException {
    Xml xml = Xml.read(deck.part(chart));
    List<String> problems = new ArrayList<>();
    List<BigDecimal> planned = planned(plan);
    compare(problems, "the chart \"" + plan.name() + "\"", cached(xml), planned);
    Allowance allowance = Allowance.of(tongue, BriefWalk.texts(plan));
    for (String text : cachedTexts(xml)) {
      if (!allowance.covers(text)) {
        problems.add(
            "the chart \"" + plan.name() + "\" prints \"" + text + "\", which the plan does not");
      }
    }
    for (String target : Relationships.of(deck, chart).values()) {
      if (target.endsWith(".xlsx")) {
        Sheets inner = Sheets.of(deck, target + "!");
        compare(problems, "the workbook behind \"" + plan.name() + "\"", inner.numbers(), planned);
      }
    }
    return problems;
  }

  private static List<BigDecimal> planned(ChartPlan plan) {
    return plan.series().stream()
        .flatMap(line -> line.points().stream())
        .map(ChartPlan.Point::value)
        .filter(Objects::nonNull)
        .map(BigDecimal::abs)
        .toList();
  }

  private static void compare(
      List<String> problems, String where, List<BigDecimal> found, List<BigDecimal> planned) {
    for (BigDecimal value : planned) {
      if (!contains(found, value)) {
        problems.add(where + " lacks the value " + value.toPlainString());
      }
    }
    for (BigDecimal value : found) {
      if (value.signum() != 0 && !contains(planned, value)) {
        problems.add(where + " holds " + value.toPlainString() + ", which the plan does not");
      }
    }
  }

  /** Signs do not count: a diverging chart turns its left side. */
  static boolean contains(Collection<BigDecimal> values, BigDecimal wanted) {
    return values.stream().anyMatch(value -> same(value.abs(), wanted.abs()));
  }

  static boolean same(BigDecimal a, BigDecimal b) {
    BigDecimal scale = a.abs().max(b.abs()).max(BigDecimal.ONE);
    return a.subtract(b).abs().compareTo(TOLERANCE.multiply(scale)) <= 0;
  }

  private static List<BigDecimal> cached(Xml xml) {
    return xml.all("numCache").stream()
        .flatMap(cache -> cache.all("v").stream())
        .map(value -> new BigDecimal(value.text().strip()))
        .map(BigDecimal::abs)
        .toList();
  }

  private static List<String> cachedTexts(Xml xml) {
    return Stream.of(
            xml.all("strCache").stream().flatMap(cache -> cache.all("v").stream()).map(Xml::text),
            xml.all("dlblRangeCache").stream()
                .flatMap(cache -> cache.all("v").stream())
                .map(Xml::text),
            xml.all("rich").stream().flatMap(rich -> rich.all("p").stream()).map(DeckProof::text))
        .flatMap(texts -> texts)
        .toList();
  }
}
