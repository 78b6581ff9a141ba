package io.buyin.job;

import io.buyin.fact.SourceLine;
import io.buyin.publish.PublishedEdition;
import io.buyin.trouble.ExitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums up what lies on the desk when the night is over. */
final class NightReports {

  private NightReports() {}

  static NightReport of(Desk desk) {
    return new NightReport(
        desk.shortcomings().degraded() ? ExitCode.DEGRADED : ExitCode.DONE,
        path(desk.edition()),
        desk.nothingNew(),
        desk.nothingNew() ? NightReport.Counts.NONE : counts(desk),
        desk.shortcomings().held().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .toList(),
        desk.shortcomings().troubles());
  }

  private static @Nullable String path(@Nullable PublishedEdition edition) {
    return edition == null ? null : edition.name();
  }

  private static NightReport.Counts counts(Desk desk) {
    List<SourceLine> sources = desk.facts().sources();
    return new NightReport.Counts(
        desk.inventory().files().size(),
        sources.stream().mapToLong(SourceLine::rows).sum(),
        sources.stream().mapToLong(SourceLine::used).sum(),
        sources.stream().mapToLong(SourceLine::rejected).sum(),
        desk.measured(),
        desk.printed(),
        desk.voices().all().size(),
        Waiting.count(desk),
        desk.artifacts().values().stream().mapToInt(List::size).sum());
  }
}
