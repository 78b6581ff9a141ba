package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.quantity.BusinessDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the export files say about themselves: which are behind the figures, how far they reach. */
record Sources(List<SourceLine> lines, BusinessDate date, int staleAfterDays) {

  /** Names of the files of which rows were used. */
  List<String> files(String kind) {
    return used(kind).map(SourceLine::file).distinct().sorted().toList();
  }

  /** Rows used among those that should have been, 0 to 1; 0 where nothing was used. */
  double rowCoverage(Kind kind) {
    Lack rejected = rejected(kind);
    return rejected.of() == rejected.cases() ? 0 : rejected.rest();
  }

  /** The rows of these exports that were rejected. */
  Lack rejected(Kind kind) {
    long kept = used(kind.word()).mapToLong(SourceLine::used).sum();
    long rejected = used(kind.word()).mapToLong(SourceLine::rejected).sum();
    return new Lack(Lack.What.REJECTED, rejected, kept + rejected);
  }

  /** First day covered; null where nothing was used. */
  @Nullable LocalDate first(Kind kind) {
    return used(kind.word())
        .map(SourceLine::first)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * First day known, by kind word.
   *
   * @param told the day from which a kind is known where its files alone do not say; empty where it
   *     is not known
   */
  Map<String, LocalDate> dataFrom(Map<Kind, Optional<LocalDate>> told) {
    Map<String, LocalDate> from = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      told.getOrDefault(kind, Optional.ofNullable(first(kind)))
          .ifPresent(day -> from.put(kind.word(), day));
    }
    return from;
  }

  boolean reaches(Kind kind, LocalDate day) {
    LocalDate last = dataThrough().get(kind.word());
    return last != null && !last.isBefore(day);
  }

  boolean isStale(Kind kind) {
    return !reaches(kind, date.day().minusDays(staleAfterDays));
  }

  /**
   * Last day covered, by kind word; no later than the business date, whenever it was exported. What
   * begins after the business date covers nothing.
   */
  Map<String, LocalDate> dataThrough() {
    Map<String, LocalDate> through = new TreeMap<>();
    for (SourceLine line : lines) {
      LocalDate last = line.last();
      if (last != null && !beginsLater(line)) {
        through.merge(line.kind().word(), earlier(last, date.day()), Sources::later);
      }
    }
    return through;
  }

  private boolean beginsLater(SourceLine line) {
    LocalDate first = line.first();
    return first != null && first.isAfter(date.day());
  }

  private Stream<SourceLine> used(String kind) {
    return lines.stream().filter(line -> line.kind().word().equals(kind) && line.used() > 0);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
