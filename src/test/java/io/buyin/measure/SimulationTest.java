package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.SimulatedCompany.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Companies whose truth is known, measured by the real code: what is not there must not be found,
 * what is there must be found with the right sign, interval and lag. A small seeded look belongs to
 * every build; {@code -Dsimulate=1000} runs the whole, 1,000 without and 2,000 with, and prints the
 * table of docs/benchmarks.md.
 */
class SimulationTest {

  private static final long SEED = 20260713;
  private static final Truth PLANTED = new Truth(0.12, 15, 6_000, -3, 3);

  /** One planted difference, as a night saw it. */
  private record Pair(
      String what, boolean sign, boolean covered, boolean adjustedCovered, boolean strong) {}

  @Test
  void a_few_companies_without_any_difference_show_none_and_planted_ones_do() {
    List<Measurements> nothing = nights(4, Truth.NOTHING);
    assertThat(nothing).noneMatch(SimulationTest::hasStrong).noneMatch(SimulationTest::hasLead);

    List<Measurements> planted = nights(3, PLANTED);
    assertThat(planted).anyMatch(SimulationTest::hasStrong).anyMatch(SimulationTest::hasLead);
    for (Measurements night : planted) {
      pairs(night).stream()
          .filter(Pair::strong)
          .forEach(pair -> assertThat(pair.sign()).as(pair.what()).isTrue());
      assertThat(claimed(night)).allMatch(SimulationTest::isAbout);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "simulate", matches = "[0-9]+")
  void a_thousand_companies_without_and_twice_as_many_with_differences() {
    int nights = Integer.getInteger("simulate");
    long start = System.nanoTime();
    nothing(nights);
    planted(2 * nights);
    say("%d s", (System.nanoTime() - start) / 1_000_000_000);
  }

  private static void nothing(int count) {
    List<Measurements> found =
        run(count, SEED, Truth.NOTHING, night -> hasStrong(night) || hasLead(night));
    Map<String, Integer> by = new TreeMap<>();
    found.stream()
        .flatMap(night -> night.comparisons().stream())
        .filter(SimulationTest::isStrong)
        .forEach(comparison -> by.merge(name(comparison), 1, Integer::sum));
    long strong = found.stream().filter(SimulationTest::hasStrong).count();
    long leads = found.stream().filter(SimulationTest::hasLead).count();
    say("%d null nights", count);
    say("  any comparison of grade A or B: %d (%.1f %%) %s", strong, share(strong, count), by);
    say("  any lead claimed: %d (%.1f %%)", leads, share(leads, count));
  }

  private static void planted(int count) {
    Map<String, int[]> seen = new TreeMap<>();
    int[] leads = new int[4];
    run(count, SEED * 31, PLANTED, night -> tally(night, seen, leads));
    say("%d planted nights", count);
    seen.forEach(
        (what, row) ->
            say(
                "  %s: %d pairs, sign right %.1f %%, interval covers %.1f %%, adjusted %.1f %%;"
                    + " grade A or B %d, of these sign right %d",
                what,
                row[0],
                share(row[1], row[0]),
                share(row[2], row[0]),
                share(row[3], row[0]),
                row[4],
                row[5]));
    say(
        "  planted lead claimed: %d, lag right in %.1f %%, within a week in %.1f %%",
        leads[0], share(leads[1], leads[0]), share(leads[3], leads[0]));
    say("  other leads claimed: %d (%.1f %% of nights)", leads[2], share(leads[2], count));
  }

  /** The nights to be kept, out of so many; a night is forgotten as soon as it is looked at. */
  private static List<Measurements> run(
      int count, long seed, Truth truth, Predicate<Measurements> keep) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(i -> new SimulatedCompany(seed + i, truth).night())
        .filter(keep)
        .toList();
  }

  /** Never kept. */
  private static boolean tally(Measurements night, Map<String, int[]> seen, int[] leads) {
    List<Pair> pairs = pairs(night);
    List<Lead> claimed = claimed(night);
    synchronized (seen) {
      for (Pair pair : pairs) {
        int[] row = seen.computeIfAbsent(pair.what(), what -> new int[6]);
        row[0]++;
        row[1] += pair.sign() ? 1 : 0;
        row[2] += pair.covered() ? 1 : 0;
        row[3] += pair.adjustedCovered() ? 1 : 0;
        row[4] += pair.strong() ? 1 : 0;
        row[5] += pair.strong() && pair.sign() ? 1 : 0;
      }
      for (Lead lead : claimed) {
        boolean planted = lead.following().equals("conversations");
        leads[planted ? 0 : 2]++;
        leads[1] += planted && lag(lead) == PLANTED.lead() ? 1 : 0;
        leads[3] += planted && isAbout(lead) ? 1 : 0;
      }
    }
    return false;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static List<Measurements> nights(int count, Truth truth) {
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(i -> new SimulatedCompany(SEED + i, truth).night())
        .toList();
  }

  private static boolean hasStrong(Measurements night) {
    return night.comparisons().stream().anyMatch(SimulationTest::isStrong);
  }

  private static boolean isStrong(Comparison comparison) {
    return comparison.verdict().grade().atLeast(Grade.B);
  }

  private static boolean hasLead(Measurements night) {
    return !claimed(night).isEmpty();
  }

  private static List<Lead> claimed(Measurements night) {
    return night.leads().stream().filter(Lead::claimed).toList();
  }

  /** Said as "about three weeks". */
  private static boolean isAbout(Lead lead) {
    return Math.abs(lag(lead) - PLANTED.lead()) <= 1;
  }

  private static long lag(Lead lead) {
    return lead.weeks().value().exact().longValue();
  }

  /** Every comparison of origin or place whose truth was planted. */
  private static List<Pair> pairs(Measurements night) {
    List<Pair> pairs = new ArrayList<>();
    for (Comparison comparison : night.comparisons()) {
      Double truth = truth(comparison);
      if (truth != null) {
        double seen = comparison.difference().exact().doubleValue();
        pairs.add(
            new Pair(
                name(comparison),
                seen * truth > 0,
                covers(comparison.interval(), truth),
                covers(comparison.adjustedInterval(), truth),
                isStrong(comparison)));
      }
    }
    return pairs;
  }

  private static @Nullable Double truth(Comparison comparison) {
    return switch (name(comparison)) {
      case "win-rate.social" -> PLANTED.winGap();
      case "sales-cycle.social" -> PLANTED.cycleGap();
      case "time-to-decision.social" -> PLANTED.cycleGap();
      case "deal-size.social" -> PLANTED.amountGap();
      case "first-reply.pilot" -> PLANTED.pilotHours();
      default -> null;
    };
  }

  private static boolean covers(Interval interval, double truth) {
    return interval.lower().doubleValue() <= truth && truth <= interval.upper().doubleValue();
  }

  private static String name(Comparison comparison) {
    return comparison.focus().measure() + "." + comparison.focus().scope();
  }

  private static void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
