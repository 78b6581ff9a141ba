package io.buyin.measure;

import io.buyin.measure.MedianContrast.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which groups are compared, and in what: social origin and others, pilot regions and others. */
record Contrasts(Workbench bench, SizeBands bands, TouchPaths shifted, DecisionFigures decisions) {

  /** Those with enough cases, in a fixed order. */
  List<Contrast> of(Inbound inbound, ServiceFigures service) {
    Stream<Contrast> origin =
        register().scopes().contains(Scope.SOCIAL)
            ? origin(TwoGroups.ofOrigin(register(), bands, bench.period(), shifted))
            : Stream.of();
    Stream<Contrast> place =
        register().scopes().contains(Scope.PILOT)
            ? Stream.ofNullable(winRate(TwoGroups.ofPlace(register(), bands, bench.period())))
            : Stream.of();
    Stream<Contrast> replies =
        inbound.scopes().contains(Scope.PILOT)
            ? Stream.ofNullable(new ReplyContrast(service, inbound, bench.period()).contrast())
            : Stream.of();
    return Stream.of(origin, place, replies).flatMap(each -> each).toList();
  }

  private Stream<Contrast> origin(TwoGroups groups) {
    return Stream.of(
            Stream.ofNullable(winRate(groups)),
            Stream.ofNullable(new MedianContrast(bench.closed(), groups, cycle()).contrast()),
            Stream.ofNullable(new MedianContrast(bench.closed(), groups, size()).contrast()),
            Stream.ofNullable(new DecisionContrast(decisions, groups).contrast()))
        .flatMap(each -> each);
  }

  private @Nullable Contrast winRate(TwoGroups groups) {
    double smallest = bench.settings().limits().smallestEffect();
    return new WinRateContrast(bench.closed(), groups, smallest).contrast();
  }

  private Subject cycle() {
    ClosedFigures closed = bench.closed();
    return new Subject(closed::salesCycle, Entry::cycle, Kept::days, true);
  }

  private Subject size() {
    ClosedFigures closed = bench.closed();
    return new Subject(
        closed::dealSize,
        Entry::amount,
        difference -> Kept.money(difference, register().currency()),
        false);
  }

  private Register register() {
    return bench.register();
  }
}
