package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
        List<LocalDate> won = closed(new Cut(register, scope, spanned(period)).won());
        compare("won-deals", Kind.SALES, cut, won, "won", Terms.decided("deals", cut, "won"));
      }
      if (!register.missesCreated(before)) {
        List<Entry> opened = cut.ofScope(register.createdIn(spanned(period)));
        compare(
            "opportunities-opened",
            Kind.SALES,
            cut,
            created(opened),
            "created",
            Terms.opened("deals", cut, ""));
      }
    }
  }

  void ofMessages(Inbound inbound, Period period) {
    Period before = period.yearBefore();
    if (inbound.covers(before) && inbound.covers(period)) {
      List<LocalDate> days =
          inbound.receivedIn(spanned(period)).stream().map(Message::received).toList();
      write(
          "messages",
          Scope.ALL,
          Kind.SERVICE,
          period,
          days,
          "received",
          Terms.quotient(
              Terms.messages("messages", new MessageCut(inbound, Scope.ALL, period)),
              Terms.messages("messages", new MessageCut(inbound, Scope.ALL, before))));
    }
  }

  private void compare(
      String measure, Kind kind, Cut cut, List<LocalDate> days, String word, Recipe.Term now) {
    Cut before = cut.during(cut.period().yearBefore());
    Recipe.Term then =
        word.equals("won")
            ? Terms.decided("deals", before, "won")
            : Terms.opened("deals", before, "");
    write(measure, cut.scope(), kind, cut.period(), days, word, Terms.quotient(now, then));
  }

  private void write(
      String measure,
      Scope scope,
      Kind kind,
      Period period,
      List<LocalDate> days,
      String word,
      Recipe recipe) {
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
            recipe),
        kind);
  }

  private static Period spanned(Period period) {
    return new Period(period.yearBefore().first(), period.last());
  }

  private static List<LocalDate> closed(List<Entry> won) {
    return won.stream().map(entry -> Objects.requireNonNull(entry.deal().closed())).toList();
  }

  private static List<LocalDate> created(List<Entry> opened) {
    return opened.stream().map(entry -> Objects.requireNonNull(entry.deal().created())).toList();
  }
}
