package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.Touch;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.measure.Recipe.Term;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Opportunities opened, by what the CRM and what the touches say about their origin: social by the
 * first touch, by either of the two, touched by social later only, or not at all. The last three
 * share out all opportunities opened.
 */
final class OriginFigures {

  static final String BY_TOUCH = "social-by-touch";
  static final String BY_EITHER = "social-by-either";
  static final String INFLUENCED = "influenced-only";
  static final String UNTOUCHED = "untouched";
  static final String COLUMN = "touched";

  private static final String OPENED = "opportunities-opened";

  private final FigureBook book;
  private final Sources sources;
  private final Register register;
  private final TouchPaths paths;

  OriginFigures(FigureBook book, Sources sources, Register register, TouchPaths paths) {
    this.book = book;
    this.sources = sources;
    this.register = register;
    this.paths = paths;
  }

  /** Nothing without touches or deals. */
  void measure(Period period) {
    if (paths.isEmpty() || register.isEmpty()) {
      return;
    }
    write(BY_TOUCH, period, this::isFirst, List.of(term(period, "", Path.SOCIAL_FIRST)));
    write(
        BY_EITHER,
        period,
        entry -> isDeclared(entry) || isFirst(entry),
        List.of(
            Terms.opened("deals", new Cut(register, Scope.SOCIAL, period), ""),
            term(period, Scope.OTHER.id(), Path.SOCIAL_FIRST)));
    write(INFLUENCED, period, entry -> is(entry, Path.INFLUENCED), other(period, Path.INFLUENCED));
    write(UNTOUCHED, period, entry -> is(entry, Path.NONE), other(period, Path.NONE));
    touches(period);
    new OriginMoney(book, sources, register, paths).measure(period);
    new OriginTimes(book, sources, register, paths).measure(period);
  }

  private void write(String scope, Period period, Predicate<Entry> condition, List<Term> terms) {
    List<Entry> opened = register.createdIn(period);
    long count = opened.stream().filter(condition).count();
    String words =
        "created "
            + period.first()
            + ".."
            + period.last()
            + ", "
            + scope.replace('-', ' ')
            + ", look-back "
            + paths.lookBackDays()
            + " days; "
            + paths.notJoinedIn(period).size()
            + " touches joined no opportunity";
    book.add(
        new FigureKey(OPENED, scope, period),
        new Level(
                new Count(count),
                null,
                evidence(period, count),
                words,
                new Recipe(terms, List.of()))
            .over(
                Counting.deals(
                    () -> register.createdIn(period).stream().filter(condition).toList(),
                    Counting.one())),
        Kind.TOUCHPOINTS);
  }

  /** Touches of the period, and those of them that belong to no opportunity. */
  private void touches(Period period) {
    count("touches", Scope.ALL.id(), period, () -> paths.in(period));
    count("touches", "social", period, () -> social(period));
    count("touches", "not-joined", period, () -> paths.notJoinedIn(period));
    count("touches-on-won", Scope.ALL.id(), period, () -> onWon(period));
    count("touches-on-won", "by-people", period, () -> byPeople(period));
    long people = byPeople(period).stream().map(Touch::person).distinct().count();
    write(
        "people-in-touch", Scope.ALL.id(), period, people, Counting.people(() -> byPeople(period)));
  }

  private List<Touch> social(Period period) {
    return paths.in(period).stream().filter(paths::isSocial).toList();
  }

  private List<Touch> onWon(Period period) {
    return new Cut(register, Scope.ALL, period)
        .won().stream().flatMap(won -> paths.of(won).stream()).toList();
  }

  private List<Touch> byPeople(Period period) {
    return onWon(period).stream().filter(touch -> !touch.person().isBlank()).toList();
  }

  private void count(String measure, String scope, Period period, Supplier<List<Touch>> touches) {
    write(measure, scope, period, touches.get().size(), Counting.touches(touches));
  }

  private void write(
      String measure, String scope, Period period, long count, Supplier<List<CountedRow>> rows) {
    String words = "touch " + period.first() + ".." + period.last() + ", " + scope;
    book.add(
        new FigureKey(measure, scope, period),
        new Level(new Count(count), null, evidence(period, count), words, Recipe.NONE).over(rows));
  }

  private LevelEvidence evidence(Period period, long n) {
    return new LevelEvidence(
            sources.reaches(Kind.TOUCHPOINTS, period.last()) && !register.missesCreated(period),
            n,
            sources.rowCoverage(Kind.TOUCHPOINTS) * paths.joinedShare(period),
            SecondExport.NONE,
            sources.isStale(Kind.TOUCHPOINTS),
            List.of(),
            List.of())
        .lacking(Lack.among(sources.rejected(Kind.TOUCHPOINTS), paths.apart(period)));
  }

  private List<Term> other(Period period, Path path) {
    return List.of(term(period, Scope.OTHER.id(), path));
  }

  private Term term(Period period, String origin, Path path) {
    return Terms.openedAlong(period, origin, path);
  }

  /** Of an origin that is not social in the CRM. */
  private boolean is(Entry entry, Path path) {
    return !isDeclared(entry) && paths.pathOf(entry) == path;
  }

  private boolean isFirst(Entry entry) {
    return paths.pathOf(entry) == Path.SOCIAL_FIRST;
  }

  static boolean isDeclared(Entry entry) {
    return entry.origin() == Scope.SOCIAL;
  }
}
