package io.buyin.job;

import io.buyin.fact.SourceLine;
import io.buyin.measure.Figure;
import io.buyin.measure.Measurements;
import io.buyin.measure.Series;
import io.buyin.story.Numbers;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sums that must hold before anything is told; each becomes a row of the workbook's Checks sheet.
 */
final class NightChecks {

  private static final String PASSED = "passed";
  private static final String WARNING = "warning";
  private static final String FAILED = "failed";

  private final List<Numbers.CheckRow> rows = new ArrayList<>();

  private NightChecks() {}

  static List<Numbers.CheckRow> of(
      List<SourceLine> sources, Measurements measurements, Voices voices) {
    NightChecks checks = new NightChecks();
    checks.rows(sources);
    checks.partsAddUp(measurements, "closed-won");
    checks.partsAddUp(measurements, "opportunities-opened");
    checks.monthsAddUp(measurements, "closed-won");
    checks.peopleAddUp(voices);
    checks.rejected(sources);
    return List.copyOf(checks.rows);
  }

  private void rows(List<SourceLine> sources) {
    long in = sources.stream().mapToLong(SourceLine::rows).sum();
    long accounted =
        sources.stream()
            .mapToLong(
                line ->
                    line.used()
                        + line.superseded()
                        + line.duplicate()
                        + line.excluded()
                        + line.rejected())
            .sum();
    add(
        "Every row is accounted for",
        in == accounted,
        count(in) + " rows in, " + count(accounted) + " accounted for");
  }

  private void partsAddUp(Measurements measurements, String measure) {
    Optional<Figure> all = measurements.of(measure, "all");
    Optional<Figure> social = measurements.of(measure, "social");
    Optional<Figure> other = measurements.of(measure, "other");
    if (all.isPresent() && social.isPresent() && other.isPresent()) {
      BigDecimal sum = exact(social.get()).add(exact(other.get()));
      add("Social and other add up: " + measure, exact(all.get()).compareTo(sum) == 0, "");
    }
  }

  private void monthsAddUp(Measurements measurements, String measure) {
    Optional<Figure> whole = measurements.of(measure, "all");
    Optional<Series> months = measurements.series(measure, "all");
    if (whole.isPresent() && months.isPresent()) {
      BigDecimal sum =
          months.get().points().stream()
              .filter(point -> measurements.period().contains(point.month().atDay(1)))
              .map(point -> exact(point.figure()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      add("Months add up: " + measure, exact(whole.get()).compareTo(sum) == 0, "");
    }
  }

  private void peopleAddUp(Voices voices) {
    long teams = voices.byTeam().stream().mapToLong(team -> team.balance().total()).sum();
    boolean within = teams <= voices.people().total();
    add("Nobody is counted twice by team", within, "");
  }

  private void rejected(List<SourceLine> sources) {
    long rejected = sources.stream().mapToLong(SourceLine::rejected).sum();
    rows.add(
        new Numbers.CheckRow(
            "Rejected rows",
            rejected == 0 ? PASSED : WARNING,
            Lineage.plain(
                rejected == 0
                    ? ""
                    : count(rejected)
                        + " rows could not be read; they are kept with their reasons")));
  }

  private void add(String name, boolean holds, String detail) {
    rows.add(new Numbers.CheckRow(name, holds ? PASSED : FAILED, Lineage.plain(detail)));
  }

  private static BigDecimal exact(Figure figure) {
    return figure.value().exact();
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
