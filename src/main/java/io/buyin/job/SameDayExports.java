package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several whole-register exports of one kind and day: they count together, as the parts of one
 * export, since nothing tells a part from a later whole. That is said, with how many rows stand in
 * more than one of them.
 */
final class SameDayExports {

  private SameDayExports() {}

  /**
   * A file whose newer export replaces it.
   *
   * @param superseded rows that another file of tonight replaces
   */
  record Snapshot(String file, Kind kind, LocalDate exported, long superseded) {}

  static List<Trouble> in(List<Snapshot> snapshots) {
    Map<Kind, List<Snapshot>> byKind = new EnumMap<>(Kind.class);
    snapshots.forEach(
        snapshot -> byKind.computeIfAbsent(snapshot.kind(), k -> new ArrayList<>()).add(snapshot));
    return byKind.values().stream()
        .map(SameDayExports::newest)
        .filter(together -> together.size() > 1)
        .map(SameDayExports::trouble)
        .toList();
  }

  private static List<Snapshot> newest(List<Snapshot> ofKind) {
    LocalDate day =
        ofKind.stream().map(Snapshot::exported).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    return ofKind.stream()
        .filter(snapshot -> snapshot.exported().equals(day))
        .sorted(Comparator.comparing(Snapshot::file))
        .toList();
  }

  private static Trouble trouble(List<Snapshot> together) {
    Snapshot first = together.get(0);
    long shared = together.stream().mapToLong(Snapshot::superseded).sum();
    String others =
        together.stream().skip(1).map(Snapshot::file).collect(Collectors.joining(" and "));
    return new Trouble(
        "same-day-exports",
        Origin.ofFile(first.file()),
        String.format(
            Locale.ROOT,
            "was exported on %s, as was %s; they count together, as parts of one %s export. %s in"
                + " more than one of them, and of these the row of the file whose name comes last"
                + " counts.",
            first.exported(),
            others,
            first.kind().word(),
            shared == 0 ? "No row stands" : Counted.of(shared, "row") + stand(shared)),
        "If each is a whole export, take the older one out of the inbox: rows that were deleted"
            + " since would stay.");
  }

  private static String stand(long rows) {
    return rows == 1 ? " stands" : " stand";
  }
}
