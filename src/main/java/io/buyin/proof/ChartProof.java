package io.buyin.proof;

import io.buyin.quantity.Tongue;
import io.buyin.story.ChartPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A chart is its plan: the same series, categories, values and labels, none more and none less. */
final class ChartProof {

  private final ChartPlan plan;
  private final Allowance texts;
  private final List<String> problems = new ArrayList<>();

  private ChartProof(ChartPlan plan, Tongue tongue) {
    this.plan = plan;
    this.texts = Allowance.of(tongue, BriefWalk.texts(plan));
  }

  /**
   * What differs between chart and plan; nothing when they agree.
   *
   * @param cells the cells that the chart's ranges name
   */
  static List<String> problems(
      OfficePackage office, String chart, ChartPlan plan, Tongue tongue, Sheets cells)
      throws IOException {
    ChartProof proof = new ChartProof(plan, tongue);
    Xml xml = office.xml(chart);
    proof.series(xml);
    proof.texts(xml, "it");
    for (String target : Relationships.of(office, chart).values()) {
      if (target.contains("/drawings/")) {
        proof.texts(office.xml(target), "a text inside it");
      }
    }
    proof.problems.addAll(ChartCells.problems(xml, cells));
    return proof.problems;
  }

  private void series(Xml xml) {
    List<Xml> drawn = xml.all("ser").stream().filter(ChartProof::isNamed).toList();
    List<Xml> helpers = xml.all("ser").stream().filter(ser -> !isNamed(ser)).toList();
    new BridgeProof(plan, helpers).problems().forEach(this::problem);
    if (drawn.size() != plan.series().size()) {
      problem("draws " + drawn.size() + " series instead of " + plan.series().size());
      return;
    }
    IntStream.range(0, drawn.size())
        .forEach(index -> series(drawn.get(index), plan.series().get(index)));
    for (Xml format : xml.all("formatCode")) {
      if (!format.text().equals(plan.numberFormat())) {
        problem("shows its values in another number format");
      }
    }
  }

  /** What only carries other parts of a drawing has no name. */
  private static boolean isNamed(Xml ser) {
    return !ser.child("tx").children().isEmpty();
  }

  private void series(Xml ser, ChartPlan.Line line) {
    if (!Cache.texts(ser.child("tx")).equals(Map.of(0, line.name()))) {
      problem("names a series otherwise than " + line.name());
    }
    categories(line, ser.child("cat"));
    compareValues(line, Cache.numbers(ser.child("val")));
    Map<Integer, String> labels = PlanPoints.labels(line);
    for (Xml range : ser.all("dlblRangeCache")) {
      compare("labels of " + line.name(), Cache.points(range), labels);
    }
    for (Xml label : ser.all("dLbl")) {
      label(line, label, labels);
    }
  }

  /** A category may say why its bar is missing, where the bar cannot. */
  private void categories(ChartPlan.Line line, Xml cat) {
    List<Map<Integer, String>> levels = Cache.levels(cat);
    Map<Integer, String> found = levels.isEmpty() ? Cache.texts(cat) : levels.get(0);
    if (levels.size() > 1) {
      compare("groups of " + line.name(), levels.get(1), PlanPoints.groups(plan));
    }
    if (!PlanPoints.explained(plan).equals(found)) {
      compare("categories of " + line.name(), found, PlanPoints.categories(plan));
    }
  }

  private void label(ChartPlan.Line line, Xml label, Map<Integer, String> labels) {
    int point = Integer.parseInt(label.child("idx").attribute("val"));
    for (Xml rich : label.child("tx").all("rich")) {
      String text = Paragraphs.text(rich);
      if (!Text.same(text, labels.getOrDefault(point, ""))) {
        problem("labels point " + (point + 1) + " of " + line.name() + " otherwise");
      }
    }
  }

  private void compare(String what, Map<Integer, String> found, Map<Integer, String> planned) {
    if (found.size() != planned.size()) {
      problem("has " + found.size() + " instead of " + planned.size() + " " + what);
    }
    planned.forEach(
        (point, text) -> {
          String said = found.getOrDefault(point, "");
          if (!Text.same(said, text)) {
            problem("differs in the " + what + " at point " + (point + 1));
          }
        });
  }

  private void compareValues(ChartPlan.Line line, Map<Integer, java.math.BigDecimal> found) {
    var planned = PlanPoints.values(plan, line);
    for (int point = 0; point < line.points().size(); point++) {
      var value = found.get(point);
      if (!Same.value(value, planned.get(point))) {
        problem(
            "holds "
                + shown(value)
                + " instead of "
                + shown(planned.get(point))
                + " at point "
                + (point + 1)
                + " of "
                + line.name());
      }
    }
    if (found.keySet().stream().anyMatch(point -> point >= line.points().size())) {
      problem("has more points than planned in " + line.name());
    }
  }

  private static String shown(java.math.@org.jspecify.annotations.Nullable BigDecimal value) {
    return value == null ? "nothing" : value.stripTrailingZeros().toPlainString();
  }

  private void texts(Xml xml, String where) {
    for (Paragraphs.Line line : Paragraphs.of(xml)) {
      if (!texts.isAll(line.text())) {
        problem("differs: " + where + " says something that is not planned");
      }
    }
  }

  private void problem(String what) {
    problems.add("the chart \"" + plan.name() + "\" " + what);
  }
}
