package io.buyin.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * How rules of credit share out deals and amounts over channels. The figures are found by measure
 * ({@code credited-opened}, {@code credited-won}, their {@code -amount}) and scope ({@code
 * linkedin.linear}); what has no touch on record is a line like any other, so that a column adds up
 * to the whole.
 *
 * @param tables one per milestone with enough deals
 * @param halfLifeDays of the rule that weighs by time
 * @param lookBackDays how long before its creation a deal's first contact may lie
 */
public record Attribution(List<Table> tables, long halfLifeDays, int lookBackDays) {

  /**
   * @param rules shown, in order; fewer where there are less than 50 deals
   * @param house the rule that stands for the house; one of {@code rules}
   * @param deals at the milestone in the period, those without a touch included
   * @param lines social channels together first, then each line, what has no touch last
   */
  public record Table(
      Milestone milestone,
      List<CreditRule> rules,
      CreditRule house,
      long deals,
      List<Line> lines) {}

  /**
   * @param id part of figure ids: {@code linkedin}
   * @param name as the exports write it; empty for a line that is not one channel
   */
  public record Line(String id, String name) {

    public String scope(CreditRule rule) {
      return id + "." + rule.id();
    }
  }

  /** Whether a figure's scope is a line and a rule of a table. */
  public boolean has(String scope) {
    return lines(scope).findFirst().isPresent();
  }

  /**
   * The line of a figure's scope.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Line line(String scope) {
    return lines(scope).findFirst().orElseThrow();
  }

  private Stream<Line> lines(String scope) {
    return tables.stream()
        .flatMap(
            table ->
                table.lines().stream()
                    .filter(
                        line ->
                            table.rules().stream()
                                .anyMatch(rule -> line.scope(rule).equals(scope))));
  }
}
