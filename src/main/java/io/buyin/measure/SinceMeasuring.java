package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.measure.SinceLastMet.Reached;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures the days since the deciding leader was last met. */
final class SinceMeasuring {

  private final Workbench bench;
  private final Sources sources;
  private final LastMet met;

  SinceMeasuring(Workbench bench, Sources sources, LastMet met) {
    this.bench = bench;
    this.sources = sources;
    this.met = met;
  }

  /** Null where no day has passed that the sales export covers. */
  @Nullable SinceLastMet measure(Period reported) {
    LocalDate through = sources.dataThrough().get(Kind.SALES.word());
    LocalDate first = met.day().plusDays(1);
    if (through == null || through.isBefore(first) || bench.register().isEmpty()) {
      return null;
    }
    Period days = new Period(first, through);
    for (Scope scope : List.of(Scope.ALL, Scope.SOCIAL)) {
      if (bench.register().scopes().contains(scope)) {
        closed(scope, days);
      }
    }
    Optional<Entry> largest = largest(days);
    return new SinceLastMet(
        met,
        days,
        largest.map(entry -> figure(entry, days)).orElse(null),
        largest.map(entry -> entry.deal().closed()).orElse(null),
        reached(reported));
  }

  private void closed(Scope scope, Period days) {
    Cut cut = new Cut(bench.register(), scope, days);
    bench.closed().closedWon(cut);
    bench.closed().wonDeals(cut);
    if (!bench.register().missesDecided(days.yearBefore())) {
      Cut before = cut.during(days.yearBefore());
      bench.closed().closedWon(before);
      bench.closed().wonDeals(before);
    }
  }

  /** Of equal amounts the earlier one, then the smaller id. */
  private Optional<Entry> largest(Period days) {
    if (!bench.register().scopes().contains(Scope.SOCIAL)) {
      return Optional.empty();
    }
    return new Cut(bench.register(), Scope.SOCIAL, days)
        .won().stream()
            .filter(Entry::hasAmount)
            .min(
                Comparator.comparing((Entry entry) -> amount(entry).negate())
                    .thenComparing(entry -> Objects.requireNonNull(entry.deal().closed()))
                    .thenComparing(entry -> entry.deal().id()));
  }

  private Figure figure(Entry largest, Period days) {
    Cut cut = new Cut(bench.register(), Scope.SOCIAL, days);
    State state =
        new State(
            bench.register().decidedIn(days).stream().filter(Entry::isWon).toList(),
            "status = won, closed " + days.first() + ".." + days.last() + ", largest amount",
            Reach.startingLate(bench.register().missesDecided(days)));
    DealGround ground = new DealGround(cut, state, sources);
    return bench
        .book()
        .add(
            new FigureKey("largest-deal", Scope.SOCIAL.id(), days),
            new Level(
                    Money.of(amount(largest), bench.register().currency()),
                    null,
                    ground.evidence(Need.AMOUNT),
                    ground.filter(Need.AMOUNT),
                    Recipe.NONE)
                .over(Counting.deals(() -> List.of(largest), Entry::amount)));
  }

  private List<Reached> reached(Period reported) {
    List<Reached> reached = new ArrayList<>();
    for (Settings.Goal goal : bench.settings().goals()) {
      crossing(goal, reported)
          .filter(day -> day.isAfter(met.day()))
          .ifPresent(day -> reached.add(new Reached(goal.id(), day, figure(goal, reported))));
    }
    reached.sort(Comparator.comparing(Reached::on).thenComparing(Reached::goal));
    return List.copyOf(reached);
  }

  private Figure figure(Settings.Goal goal, Period reported) {
    return Objects.requireNonNull(bench.closed().closedWon(cut(goal, reported)));
  }

  /** The day on which closed-won crossed the goal's plan; sums alone are crossed for good. */
  private Optional<LocalDate> crossing(Settings.Goal goal, Period reported) {
    Double plan = goal.plan();
    Cut cut = cut(goal, reported);
    boolean sum = goal.measure().split("\\.", 2)[0].equals("closed-won");
    if (plan == null || !sum || !bench.register().scopes().contains(cut.scope())) {
      return Optional.empty();
    }
    BigDecimal total = BigDecimal.ZERO;
    for (Entry entry : cut.won()) {
      total = total.add(entry.hasAmount() ? amount(entry) : BigDecimal.ZERO);
      if (total.compareTo(BigDecimal.valueOf(plan)) >= 0) {
        return Optional.ofNullable(entry.deal().closed());
      }
    }
    return Optional.empty();
  }

  private Cut cut(Settings.Goal goal, Period reported) {
    String[] parts = goal.measure().split("\\.", 2);
    Scope scope =
        List.of(Scope.values()).stream()
            .filter(known -> parts.length > 1 && known.id().equals(parts[1]))
            .findFirst()
            .orElse(Scope.ALL);
    return new Cut(bench.register(), scope, reported);
  }

  private static BigDecimal amount(Entry entry) {
    return Objects.requireNonNull(entry.amount());
  }
}
