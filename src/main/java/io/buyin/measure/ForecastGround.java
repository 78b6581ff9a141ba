package io.buyin.measure;

import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Which deals stand behind each step of the forecast.
 *
 * @param year the fiscal year
 * @param asOf last day covered by the CRM export
 * @param today the business date
 */
record ForecastGround(
    Register register, Sources sources, Scope scope, Period year, LocalDate asOf, LocalDate today) {

  long daysLeft() {
    return ChronoUnit.DAYS.between(asOf, year.last());
  }

  /** Won from the year's first day until the last day covered. */
  DealGround won() {
    Period soFar = new Period(year.first(), asOf);
    Cut cut = new Cut(register, scope, soFar);
    List<Entry> won = register.decidedIn(soFar).stream().filter(Entry::isWon).toList();
    Reach reach = Reach.startingLate(register.missesDecided(soFar));
    return new DealGround(
        cut, new State(won, "status = won, closed " + words(soFar), reach), sources);
  }

  /** Open tonight, each with what it is expected to bring, those past their close date left out. */
  DealGround open(OpenWeights weights) {
    List<Entry> open =
        register.open().stream()
            .filter(entry -> !entry.isOverdue(today))
            .map(entry -> entry.weighing(weights.of(entry)))
            .toList();
    return new DealGround(
        cut(),
        new State(open, "status = open, not past close date; " + weights.words(), Reach.SNAPSHOT),
        sources);
  }

  DealGround overdue() {
    List<Entry> overdue = register.open().stream().filter(entry -> entry.isOverdue(today)).toList();
    String words = "status = open, expected close before " + today;
    return new DealGround(cut(), new State(overdue, words, Reach.SNAPSHOT), sources);
  }

  DealGround opened(Expecting.Fresh fresh) {
    String words =
        "pace of deals created "
            + words(fresh.paceOf())
            + "; "
            + fresh.coming()
            + " in "
            + daysLeft()
            + " days, mean amount won, share won by "
            + year.last();
    return new DealGround(
        new Cut(register, scope, fresh.paceOf()),
        new State(register.createdIn(fresh.paceOf()), words, Reach.SNAPSHOT),
        sources);
  }

  private Cut cut() {
    return new Cut(register, scope, year);
  }

  /** One evidence for the sum of what these stand for. */
  static LevelEvidence together(List<LevelEvidence> parts) {
    List<String> limits = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    parts.forEach(part -> addNew(part.limits(), limits));
    parts.forEach(part -> addNew(part.notes(), notes));
    return new LevelEvidence(
            parts.stream().allMatch(LevelEvidence::complete),
            parts.stream().mapToLong(LevelEvidence::n).sum(),
            parts.stream().mapToDouble(LevelEvidence::coverage).min().orElse(0),
            LevelEvidence.SecondExport.NONE,
            parts.stream().anyMatch(LevelEvidence::stale),
            List.copyOf(limits),
            List.copyOf(notes))
        .lacking(
            parts.stream()
                .map(LevelEvidence::lacks)
                .reduce(List.of(), (some, more) -> Lack.together(some, more)));
  }

  private static void addNew(List<String> more, List<String> all) {
    more.stream().filter(code -> !all.contains(code)).forEach(all::add);
  }

  private static String words(Period period) {
    return period.first() + ".." + period.last();
  }
}
