package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.quantity.BusinessDate;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exports all of whose rows lie after the business date: they are read and nothing of them can be
 * told, which is hardly meant so. Meetings and plans may well lie ahead.
 */
final class LateRows {

  private static final Set<Kind> OF_THE_PAST =
      EnumSet.of(
          Kind.FEEDBACK, Kind.SOCIAL, Kind.SALES, Kind.TOUCHPOINTS, Kind.SERVICE, Kind.LEDGER);

  private LateRows() {}

  static List<Trouble> in(List<SourceLine> sources, BusinessDate date) {
    return sources.stream()
        .filter(line -> OF_THE_PAST.contains(line.kind()))
        .filter(line -> isAfter(line.first(), date))
        .map(line -> trouble(line, date))
        .toList();
  }

  private static boolean isAfter(@Nullable LocalDate first, BusinessDate date) {
    return first != null && first.isAfter(date.day());
  }

  private static Trouble trouble(SourceLine line, BusinessDate date) {
    return new Trouble(
        "after-business-date",
        Origin.ofFile(line.file()),
        "all its rows lie after the business date "
            + date
            + ": the first is of "
            + line.first()
            + ".",
        "Choose a later business date, or take the file out of the inbox.");
  }
}
