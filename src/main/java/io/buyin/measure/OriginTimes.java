package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.Touch;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Days;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What takes time: from the first contact to the opportunity, accounts that come back, and whether
 * deals touched by social soon after their creation are won more often. Soon means within 30 days,
 * for every deal alike: deals that live longer collect more contacts, and would else look better.
 */
final class OriginTimes {

  /** Whether a deal is touched is decided this many days after its creation. */
  static final int LANDMARK_DAYS = 30;

  static final String TOUCHED = "touched-at-landmark";
  static final String NOT_TOUCHED = "untouched-at-landmark";

  private final FigureBook book;
  private final Sources sources;
  private final Register register;
  private final TouchPaths paths;

  OriginTimes(FigureBook book, Sources sources, Register register, TouchPaths paths) {
    this.book = book;
    this.sources = sources;
    this.register = register;
    this.paths = paths;
  }

  void measure(Period period) {
    firstTouch(Scope.ALL.id(), period, any -> true);
    firstTouch(OriginFigures.BY_TOUCH, period, entry -> paths.pathOf(entry) == Path.SOCIAL_FIRST);
    returning(period);
    landmark(period);
  }

  private void firstTouch(String scope, Period period, Predicate<Entry> condition) {
    List<Entry> cases =
        register.createdIn(period).stream()
            .filter(condition)
            .filter(entry -> waited(entry) != null)
            .toList();
    FigureKey key = new FigureKey("first-touch-to-opportunity", scope, period);
    book.add(key, cases.size(), () -> firstTouch(scope, period, cases));
  }

  private Level firstTouch(String scope, Period period, List<Entry> cases) {
    Median median = new Median(cases.stream().map(this::waited).filter(Objects::nonNull).toList());
    String origin = scope.equals(Scope.ALL.id()) ? "" : ", " + scope.replace('-', ' ');
    return new Level(
            new Days(median.value()),
            median.interval(),
            evidence(cases.size(), period, !register.missesCreated(period)),
            "created "
                + period.first()
                + ".."
                + period.last()
                + origin
                + ", look-back "
                + paths.lookBackDays()
                + " days, with a touch before",
            Recipe.NONE)
        .over(Counting.deals(() -> cases, this::waited));
  }

  /** Days from the first contact within the look-back; null without one before the creation. */
  private @Nullable BigDecimal waited(Entry entry) {
    LocalDate created = entry.deal().created();
    if (created == null) {
      return null;
    }
    return paths.joinedTo(entry).stream()
        .map(Touch::day)
        .filter(day -> day.isBefore(created))
        .filter(day -> !day.isBefore(created.minusDays(paths.lookBackDays())))
        .findFirst()
        .map(day -> BigDecimal.valueOf(ChronoUnit.DAYS.between(day, created)))
        .orElse(null);
  }

  /** Accounts in contact in more than one month of the period, among those in contact at all. */
  private void returning(Period period) {
    Map<String, Set<YearMonth>> months = new HashMap<>();
    for (Touch touch : paths.in(period)) {
      String account = paths.accountOf(touch);
      if (!account.isEmpty()) {
        months.computeIfAbsent(account, name -> new TreeSet<>()).add(YearMonth.from(touch.day()));
      }
    }
    long back = months.values().stream().filter(seen -> seen.size() > 1).count();
    book.add(
        new FigureKey("returning-accounts", Scope.ALL.id(), period),
        months.size(),
        () -> returning(period, months, back));
  }

  private Level returning(Period period, Map<String, Set<YearMonth>> months, long back) {
    return new Level(
            Share.of(back, months.size()),
            Kept.share(Rates.wilson(new Rates.Arm(back, months.size()))),
            evidence(months.size(), period, true),
            "touch " + period.first() + ".." + period.last() + ", in several months",
            Recipe.NONE)
        .over(
            () -> {
              Set<String> seen = new HashSet<>();
              return Counting.touchShare(
                      () -> paths.in(period), touch -> comesBack(touch, months, seen))
                  .get();
            });
  }

  /** The first contact of each account stands for it: one where it came back, else nothing. */
  private @Nullable BigDecimal comesBack(
      Touch touch, Map<String, Set<YearMonth>> months, Set<String> seen) {
    String account = paths.accountOf(touch);
    Set<YearMonth> known = months.get(account);
    return known == null || !seen.add(account) ? null : Counting.oneIf(known.size() > 1);
  }

  private void landmark(Period period) {
    List<Entry> others =
        register.decidedIn(period).stream()
            .filter(entry -> !OriginFigures.isDeclared(entry))
            .filter(entry -> paths.pathOf(entry) != Path.SOCIAL_FIRST)
            .toList();
    List<Entry> alive = others.stream().filter(OriginTimes::livesToLandmark).toList();
    long gone = (long) others.size() - alive.size();
    rate(TOUCHED, period, gone, alive.stream().filter(this::isTouched).toList());
    rate(NOT_TOUCHED, period, gone, alive.stream().filter(each -> !isTouched(each)).toList());
  }

  private void rate(String scope, Period period, long gone, List<Entry> cases) {
    book.add(
        new FigureKey("win-rate-at-landmark", scope, period),
        cases.size(),
        () -> {
          Rates.Arm arm = new Rates.Arm(cases.stream().filter(Entry::isWon).count(), cases.size());
          String aside = gone == 0 ? "" : "; " + gone + " decided before that day left out";
          return new Level(
                  Share.of(arm.successes(), arm.cases()),
                  Kept.share(Rates.wilson(arm)),
                  evidence(cases.size(), period, !register.missesDecided(period)),
                  "status in (won, lost), closed "
                      + period.first()
                      + ".."
                      + period.last()
                      + ", "
                      + (scope.equals(TOUCHED) ? "touched" : "not touched")
                      + " by social within "
                      + LANDMARK_DAYS
                      + " days of creation"
                      + aside,
                  Recipe.NONE)
              .over(
                  Counting.dealShare(
                      () -> cases, entry -> Counting.oneIf(entry.isWon()), Counting.one()));
        });
  }

  private static boolean livesToLandmark(Entry entry) {
    BigDecimal cycle = entry.cycle();
    return cycle != null && cycle.compareTo(BigDecimal.valueOf(LANDMARK_DAYS)) >= 0;
  }

  private boolean isTouched(Entry entry) {
    LocalDate created = Objects.requireNonNull(entry.deal().created());
    return paths.joinedTo(entry).stream()
        .filter(paths::isSocial)
        .map(Touch::day)
        .anyMatch(
            day ->
                !day.isBefore(created.minusDays(paths.lookBackDays()))
                    && !day.isAfter(created.plusDays(LANDMARK_DAYS)));
  }

  private LevelEvidence evidence(long n, Period period, boolean whole) {
    return new LevelEvidence(
            whole && sources.reaches(Kind.TOUCHPOINTS, period.last()),
            n,
            sources.rowCoverage(Kind.TOUCHPOINTS) * paths.joinedShare(period),
            SecondExport.NONE,
            sources.isStale(Kind.TOUCHPOINTS),
            List.of(),
            List.of())
        .lacking(Lack.among(sources.rejected(Kind.TOUCHPOINTS), paths.apart(period)));
  }
}
