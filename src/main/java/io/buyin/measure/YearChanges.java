package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Counts of the period against those of the same months a year before, with what chance alone would
 * do to them: deals won, opportunities opened, messages received.
 */
record YearChanges(FigureBook book, Sources sources) {

  static final String MEASURE = "count-against-year-before";

  void ofDeals(Register register, Period period) {
    Period before = period.yearBefore();
    for (Scope scope : List.of(Scope.ALL, Scope.SOCIAL)) {
      if (!register.scopes().contains(scope)) {
        continue;
      }
      Cut cut = new Cut(register, scope, period);
      if (!register.missesDecided(before)) {
        List<Entry> won = new Cut(register, scope, spanned(period)).won();
        Dated deals = deals(won, entry -> Objects.requireNonNull(entry.deal().closed()), period);
        compare("won-deals", cut, deals, "won", Terms.decided("deals", cut, "won"));
      }
      if (!register.missesCreated(before)) {
        List<Entry> opened = cut.ofScope(register.createdIn(spanned(period)));
        Dated deals =
            deals(opened, entry -> Objects.requireNonNull(entry.deal().created()), period);
        compare("opportunities-opened", cut, deals, "created", Terms.opened("deals", cut, ""));
      }
    }
  }

  void ofMessages(Inbound inbound, Period period) {
    Period before = period.yearBefore();
    if (inbound.covers(before) && inbound.covers(period)) {
      List<Message> messages = inbound.receivedIn(spanned(period));
      List<LocalDate> days = messages.stream().map(Message::received).toList();
      Supplier<List<CountedRow>> rows =
          Counting.messageShare(
              () -> messages,
              message -> Counting.oneIf(period.contains(message.received())),
              message -> Counting.oneIf(before.contains(message.received())));
      write(
          "messages",
          Scope.ALL,
          Kind.SERVICE,
          period,
          new Dated(days, rows),
          "received",
          Terms.quotient(
              Terms.messages("messages", new MessageCut(inbound, Scope.ALL, period)),
              Terms.messages("messages", new MessageCut(inbound, Scope.ALL, before))));
    }
  }

  /**
   * @param days of the cases, this year's and last year's
   * @param rows behind them
   */
  private record Dated(List<LocalDate> days, Supplier<List<CountedRow>> rows) {}

  private static Dated deals(List<Entry> cases, Function<Entry, LocalDate> day, Period period) {
    Period before = period.yearBefore();
    return new Dated(
        cases.stream().map(day).toList(),
        Counting.dealShare(
            () -> cases,
            entry -> Counting.oneIf(period.contains(day.apply(entry))),
            entry -> Counting.oneIf(before.contains(day.apply(entry)))));
  }

  private void compare(String measure, Cut cut, Dated cases, String word, Recipe.Term now) {
    Cut before = cut.during(cut.period().yearBefore());
    Recipe.Term then =
        word.equals("won")
            ? Terms.decided("deals", before, "won")
            : Terms.opened("deals", before, "");
    write(measure, cut.scope(), Kind.SALES, cut.period(), cases, word, Terms.quotient(now, then));
  }

  private void write(
      String measure,
      Scope scope,
      Kind kind,
      Period period,
      Dated cases,
      String word,
      Recipe recipe) {
    List<LocalDate> days = cases.days();
    Period before = period.yearBefore();
    long now = days.stream().filter(period::contains).count();
    long then = days.stream().filter(before::contains).count();
    FigureKey key = new FigureKey(MEASURE, measure + "-" + scope.id(), period);
    if (now == 0 || then < book.minimum(MEASURE)) {
      book.missing(key, then);
      return;
    }
    double[] weeks =
        WeekCounts.within(before.first(), period.first().minusDays(1)).counting(days).numbers();
    CountRatio ratio = CountRatio.of(now, then, weeks);
    LevelEvidence evidence =
        new LevelEvidence(
            sources.reaches(kind, period.last()),
            now + then,
            sources.rowCoverage(kind),
            SecondExport.NONE,
            sources.isStale(kind),
            List.of(),
            List.of());
    String filter =
        word
            + " "
            + period.first()
            + ".."
            + period.last()
            + " per "
            + word
            + " "
            + before.first()
            + ".."
            + before.last()
            + (scope == Scope.SOCIAL ? ", social" : "");
    book.add(
        key,
        new Level(
                new Share(BigDecimal.valueOf(now), BigDecimal.valueOf(then)),
                Kept.share(ratio.interval()),
                evidence,
                filter,
                recipe)
            .over(cases.rows()),
        kind);
  }

  private static Period spanned(Period period) {
    return new Period(period.yearBefore().first(), period.last());
  }
}
