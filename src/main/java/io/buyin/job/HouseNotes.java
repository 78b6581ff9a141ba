package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.render.Artifact;
import io.buyin.render.page.ReportCard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the report card tells besides the Briefs, gathered from the desk. */
final class HouseNotes {

  private static final Pattern TWIN = Pattern.compile("/mail\\.(txt|html)$");

  private HouseNotes() {}

  static ReportCard.HouseNotes of(Desk desk) {
    return new ReportCard.HouseNotes(
        desk.shortcomings().held(),
        desk.shortcomings().troubles(),
        Waiting.in(desk),
        unchangedSince(desk),
        freshness(desk),
        desk.previews(),
        Emerging.in(desk),
        desk.inventory().ignored(),
        Silences.in(desk.voices()));
  }

  /** Leaders whose mail says what it said before, without regard to what is attached to it. */
  private static SortedMap<String, LocalDate> unchangedSince(Desk desk) {
    SortedMap<String, LocalDate> since = new TreeMap<>();
    desk.artifacts()
        .forEach(
            (audience, made) ->
                desk.publication()
                    .unchangedSince(desk.date(), twins(made))
                    .ifPresent(day -> since.put(audience, day)));
    return since;
  }

  private static Map<String, byte[]> twins(List<Artifact> made) {
    return made.stream()
        .filter(artifact -> TWIN.matcher(artifact.path()).find())
        .collect(Collectors.toMap(Artifact::path, Artifact::bytes));
  }

  /** Exports grow stale; people are not late with what they say. */
  private static List<ReportCard.Freshness> freshness(Desk desk) {
    int limit = desk.settings().limits().staleAfterDays();
    return desk.measurements().dataThrough().entrySet().stream()
        .map(
            source -> {
              long days = ChronoUnit.DAYS.between(source.getValue(), desk.date().day());
              boolean stale = days > limit && !source.getKey().equals(Kind.FEEDBACK.word());
              return new ReportCard.Freshness(source.getKey(), source.getValue(), days, stale);
            })
        .toList();
  }
}
