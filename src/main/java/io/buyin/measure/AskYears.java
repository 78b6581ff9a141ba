package io.buyin.measure;

import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import java.math.BigDecimal;

/** Writes down what a proposal costs and brings in each fiscal year. */
final class AskYears {

  private final Workbench bench;
  private final String scope;
  private final AskCost cost;

  /**
   * @param scope {@code all} for the ask itself, {@code option-2} for the second option
   */
  AskYears(Workbench bench, String scope, AskCost cost) {
    this.bench = bench;
    this.scope = scope;
    this.cost = cost;
  }

  /**
   * What is added.
   *
   * @param each contribution of one added opportunity
   */
  record Added(Landing landing, BigDecimal each, ScenarioEvidence evidence) {}

  AskOutlook.Year year(Period year, Added added) {
    return year(year, added.landing().in(year), added.each(), added.evidence());
  }

  /** A year of a proposal that adds nothing. */
  AskOutlook.Year year(Period year) {
    return year(year, 0, BigDecimal.ZERO, new ScenarioEvidence(0, Grade.C));
  }

  private AskOutlook.Year year(
      Period year, long landing, BigDecimal each, ScenarioEvidence evidence) {
    Money spent = Outlook.money(bench, cost.in(year));
    Money brought = Outlook.money(bench, each.multiply(BigDecimal.valueOf(landing)));
    String lands = landing + " added opportunities land";
    return new AskOutlook.Year(
        year,
        add("ask-cost", year, new Level(spent, null, evidence, "stated cost", Recipe.NONE)),
        add("ask-contribution", year, new Level(brought, null, evidence, lands, Recipe.NONE)),
        add(
            "ask-net",
            year,
            new Level(brought.minus(spent), null, evidence, "contribution - cost", Recipe.NONE)),
        landing);
  }

  private Figure add(String measure, Period year, Level level) {
    return bench.book().add(new FigureKey(measure, scope, year), level);
  }
}
