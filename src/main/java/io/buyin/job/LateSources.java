package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.quantity.BusinessDate;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sources whose newest day is so far back that their figures are called stale. What people said is
 * never late.
 */
final class LateSources {

  private static final List<Kind> AT_ONCE =
      List.of(Kind.SOCIAL, Kind.TOUCHPOINTS, Kind.SERVICE, Kind.LEDGER);

  private LateSources() {}

  /**
   * @param registers ids of the layouts whose newest file stands for all before it
   */
  static List<Trouble> in(
      List<SourceLine> sources, Set<String> registers, BusinessDate date, int staleAfterDays) {
    LocalDate due = date.day().minusDays(staleAfterDays);
    return groups(sources, registers).stream()
        .flatMap(group -> group.stream().max(Comparator.comparing(LateSources::last)).stream())
        .filter(line -> last(line).isBefore(due))
        .map(line -> late(line, date, staleAfterDays))
        .toList();
  }

  /** Each system's deals are late by themselves: a fresh CRM does not hide an old one. */
  private static List<List<SourceLine>> groups(List<SourceLine> sources, Set<String> registers) {
    List<List<SourceLine>> groups = new ArrayList<>();
    AT_ONCE.forEach(
        kind -> groups.add(sources.stream().filter(line -> line.kind() == kind).toList()));
    Collection<List<SourceLine>> systems =
        sources.stream()
            .filter(line -> line.kind() == Kind.SALES && line.used() > 0)
            .filter(line -> registers.contains(line.layout()))
            .collect(Collectors.groupingBy(SourceLine::layout, TreeMap::new, Collectors.toList()))
            .values();
    groups.addAll(systems);
    return groups;
  }

  private static LocalDate last(SourceLine line) {
    return line.last() == null ? LocalDate.MIN : line.last();
  }

  private static Trouble late(SourceLine line, BusinessDate date, int staleAfterDays) {
    return new Trouble(
        "source-late",
        Origin.ofFile(line.file()),
        String.format(
            Locale.ROOT,
            "its last day is %s, more than %d days before the business date %s.",
            line.last(),
            staleAfterDays,
            date),
        "Export it again; until then its figures are called stale.");
  }
}
