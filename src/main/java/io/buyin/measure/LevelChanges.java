package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches the weekly series of the chain for a change of level: engagement, conversations,
 * opportunities opened, deals won and complaints. Their p-values are adjusted together.
 */
final class LevelChanges {

  static final String MEASURE = "since-level-change";

  private final FigureBook book;
  private final Sources sources;
  private final List<Watched> series = new ArrayList<>();

  LevelChanges(FigureBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
  }

  /** A series and what is known of it. */
  private record Watched(
      String id,
      Kind kind,
      boolean moreIsBetter,
      String words,
      List<String> limits,
      WeekCounts weeks,
      Behind rows) {}

  /** The rows behind some days of a series. */
  interface Behind extends Function<Period, Supplier<List<CountedRow>>> {}

  /**
   * @param words of the rows, as a filter says them
   */
  LevelChanges watch(
      String id, Kind kind, boolean moreIsBetter, String words, WeekCounts weeks, Behind rows) {
    series.add(new Watched(id, kind, moreIsBetter, words, List.of(), weeks, rows));
    return this;
  }

  /** Complaints, of which fewer are better, as they are told. */
  LevelChanges watchComplaints(Told told, WeekCounts weeks, Behind rows) {
    series.add(
        new Watched("complaints", Kind.SERVICE, false, told.words(), told.limits(), weeks, rows));
    return this;
  }

  /** Those that changed for all we know, in the order in which they were given. */
  List<LevelChange> found() {
    List<@Nullable WeeklyWatch> looks = new ArrayList<>();
    series.forEach(watched -> looks.add(WeeklyWatch.of(watched.weeks().numbers())));
    List<Double> q =
        FalseDiscovery.q(looks.stream().map(look -> look == null ? 1.0 : look.p()).toList());
    List<LevelChange> found = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      WeeklyWatch look = looks.get(i);
      if (look != null && q.get(i) <= Rates.ALPHA) {
        found.add(change(series.get(i), look));
      }
    }
    return List.copyOf(found);
  }

  private LevelChange change(Watched watched, WeeklyWatch look) {
    WeekCounts weeks = watched.weeks();
    Period since = new Period(weeks.mondayOf(look.onset()), weeks.end().minusDays(1));
    return new LevelChange(
        watched.id(),
        figure(watched, since),
        figure(watched, since.yearBefore()),
        look.upwards() == watched.moreIsBetter());
  }

  private Figure figure(Watched watched, Period period) {
    long counted = Arrays.stream(watched.weeks().within(period).counts()).sum();
    LevelEvidence evidence =
        new LevelEvidence(
            true,
            counted,
            sources.rowCoverage(watched.kind()),
            SecondExport.NONE,
            sources.isStale(watched.kind()),
            watched.limits(),
            List.of());
    String filter = "weeks " + period.first() + ".." + period.last() + ", " + watched.words();
    return book.addFrom(
        watched.kind(),
        new FigureKey(MEASURE, watched.id(), period),
        new Level(new Count(counted), null, evidence, filter, Recipe.NONE)
            .over(watched.rows().apply(period)));
  }
}
