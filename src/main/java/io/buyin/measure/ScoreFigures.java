package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Period;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What people scored: net promoter score on files whose scores reach to 10, satisfaction on those
 * that reach to 5. A person counts once, with the latest score of the period; a withdrawn remark is
 * not counted.
 */
final class ScoreFigures {

  private static final int TO_FIVE = 5;
  private static final int TO_TEN = 10;
  private static final int PROMOTES_FROM = 9;
  private static final int DETRACTS_TO = 6;
  private static final int SATISFIED_FROM = 4;

  private final FigureBook book;
  private final Sources sources;
  private final Map<Integer, List<Remark>> byScale = new TreeMap<>();

  ScoreFigures(FigureBook book, Sources sources, List<Remark> remarks) {
    this.book = book;
    this.sources = sources;
    Map<String, List<Remark>> byFile = new TreeMap<>();
    for (Remark remark : remarks) {
      if (remark.score() != null && remark.consent() != Consent.WITHDRAWN) {
        byFile.computeIfAbsent(remark.origin().file(), file -> new ArrayList<>()).add(remark);
      }
    }
    byFile.values().forEach(this::sort);
  }

  /** Nothing is written where fewer than the measure's minimum of people gave a score. */
  void measure(Period period) {
    nps(period);
    csat(period);
  }

  /** The scale is what the file's scores reach to; one that reaches beyond 10 has neither. */
  private void sort(List<Remark> file) {
    int highest = file.stream().mapToInt(ScoreFigures::score).max().orElse(0);
    int lowest = file.stream().mapToInt(ScoreFigures::score).min().orElse(0);
    if (lowest >= 0 && highest > 0 && highest <= TO_TEN) {
      byScale
          .computeIfAbsent(highest <= TO_FIVE ? TO_FIVE : TO_TEN, scale -> new ArrayList<>())
          .addAll(file);
    }
  }

  private void nps(Period period) {
    Collection<Remark> people = latest(TO_TEN, period);
    Promoters promoters =
        new Promoters(
            count(people, PROMOTES_FROM, TO_TEN), count(people, 0, DETRACTS_TO), people.size());
    write(
        "nps",
        period,
        people,
        () -> new Points(Kept.fraction(promoters.score())),
        () -> Kept.share(promoters.interval()),
        TO_TEN);
  }

  private void csat(Period period) {
    Collection<Remark> people = latest(TO_FIVE, period);
    long satisfied = count(people, SATISFIED_FROM, TO_FIVE);
    write(
        "csat",
        period,
        people,
        () -> Share.of(satisfied, people.size()),
        () -> Kept.share(Rates.wilson(new Rates.Arm(satisfied, people.size()))),
        TO_FIVE);
  }

  private void write(
      String measure,
      Period period,
      Collection<Remark> people,
      Supplier<Quantity> value,
      Supplier<Interval> interval,
      int scale) {
    if (!people.isEmpty()) {
      book.add(
          new FigureKey(measure, Scope.ALL.id(), period),
          people.size(),
          () ->
              new Level(
                      value.get(),
                      interval.get(),
                      evidence(people.size()),
                      "scored "
                          + period.first()
                          + ".."
                          + period.last()
                          + ", scores to "
                          + scale
                          + ", the latest of each person",
                      Recipe.NONE)
                  .over(() -> rows(scale, period)));
    }
  }

  /** Whoever answers is a sample of whoever could have. */
  private LevelEvidence evidence(long n) {
    return new LevelEvidence(
            false,
            n,
            sources.rowCoverage(Kind.FEEDBACK),
            SecondExport.NONE,
            false,
            List.of(),
            List.of())
        .lacking(Lack.among(sources.rejected(Kind.FEEDBACK)));
  }

  private List<CountedRow> rows(int scale, Period period) {
    return latest(scale, period).stream().map(remark -> row(remark, scale)).toList();
  }

  /** The date, the score and what it adds; never who gave it. */
  private static CountedRow row(Remark remark, int scale) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", remark.date().toString());
    fields.put("score", Integer.toString(score(remark)));
    BigDecimal adds = BigDecimal.valueOf(scale == TO_TEN ? side(remark) : satisfied(remark));
    return new CountedRow(remark.origin(), remark.id(), fields, adds, BigDecimal.ONE);
  }

  private static int side(Remark remark) {
    return score(remark) >= PROMOTES_FROM ? 1 : score(remark) <= DETRACTS_TO ? -1 : 0;
  }

  private static int satisfied(Remark remark) {
    return score(remark) >= SATISFIED_FROM ? 1 : 0;
  }

  private Collection<Remark> latest(int scale, Period period) {
    Map<String, Remark> latest = new TreeMap<>();
    byScale.getOrDefault(scale, List.of()).stream()
        .filter(remark -> period.contains(remark.date()))
        .sorted(Comparator.comparing(Remark::date).thenComparing(Remark::id))
        .forEach(remark -> latest.put(remark.person(), remark));
    return latest.values();
  }

  private static long count(Collection<Remark> people, int from, int to) {
    return people.stream().filter(r -> score(r) >= from && score(r) <= to).count();
  }

  private static int score(Remark remark) {
    return Objects.requireNonNull(remark.score());
  }
}
