package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LeadCandidate.Pair;
import io.buyin.quantity.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * Looks for leads between the stages of the chain that no id links: from engagement to
 * conversations, and from both to opportunities of social origin.
 */
final class Leads {

  private static final Pair TO_CONVERSATIONS =
      new Pair("engagement", Kind.SOCIAL, "conversations", Kind.SERVICE, "then conversations");
  private static final Pair TO_OPENED =
      new Pair(
          "engagement",
          Kind.SOCIAL,
          "opportunities-opened",
          Kind.SALES,
          "then opportunities of social origin");
  private static final Pair TALKS_TO_OPENED =
      new Pair(
          "conversations",
          Kind.SERVICE,
          "opportunities-opened",
          Kind.SALES,
          "then opportunities of social origin");

  /** Share of the cases whose part must be known before parts speak for the whole. */
  private static final double PARTED = 0.80;

  private final Sources sources;
  private final WeekCounts engagement;
  private final Counted talks;
  private final Counted openings;

  Leads(Sources sources, WeekCounts engagement, Counted talks, Counted openings) {
    this.sources = sources;
    this.engagement = engagement;
    this.talks = talks;
    this.openings = openings;
  }

  /** A series with the parts it is made of and the rows behind it. */
  interface Counted {

    WeekCounts weeks();

    /** The same by part, such as channels or size bands; cases without a part are in none. */
    Map<String, List<LocalDate>> parts();

    double coverage();

    Supplier<List<CountedRow>> rows(Period days);
  }

  /** Those that have enough weeks to say anything. */
  List<LeadCandidate> candidates() {
    List<LeadCandidate> candidates = new ArrayList<>();
    add(candidates, TO_CONVERSATIONS, engagement, talks);
    add(candidates, TO_OPENED, engagement, openings);
    add(candidates, TALKS_TO_OPENED, talks.weeks(), openings);
    return List.copyOf(candidates);
  }

  private void add(
      List<LeadCandidate> candidates, Pair pair, WeekCounts leading, Counted following) {
    WeekCounts x = leading.during(following.weeks());
    WeekCounts y = following.weeks().during(leading);
    Period days = x.size() == 0 ? null : new Period(x.monday(), x.end().minusDays(1));
    LeadLag found =
        days == null ? null : LeadLag.between(x.numbers(), y.numbers(), seed(pair, days));
    if (found != null && days != null) {
      candidates.add(
          new LeadCandidate(
              pair,
              days,
              found,
              LeadLag.within(x.numbers(), parts(following, y), found),
              sources.rowCoverage(pair.from()) * following.coverage(),
              sources.isStale(pair.from()) || sources.isStale(pair.to()),
              following.rows(days)));
    }
  }

  /** Empty where too many cases are in no part. */
  private static List<double[]> parts(Counted following, WeekCounts whole) {
    WeekCounts none = new WeekCounts(whole.monday(), new long[whole.size()]);
    List<WeekCounts> parts = following.parts().values().stream().map(none::counting).toList();
    long parted = parts.stream().mapToLong(Leads::total).sum();
    return parted < PARTED * total(whole)
        ? List.of()
        : parts.stream().map(WeekCounts::numbers).toList();
  }

  private static long total(WeekCounts weeks) {
    return Arrays.stream(weeks.counts()).sum();
  }

  /** The same weeks are resampled alike, whenever and wherever. */
  private static long seed(Pair pair, Period days) {
    CRC32 hash = new CRC32();
    hash.update((pair.scope() + days.first() + days.last()).getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }
}
