package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several whole-register exports that count together. Of one layout and day they are taken for the
 * parts of one export, since nothing tells a part from a later whole; those of another layout for
 * the register of another system. Both are said, with how many rows stand in more than one of them.
 */
final class WholeRegisters {

  private WholeRegisters() {}

  /**
   * A file whose newer export replaces it.
   *
   * @param superseded rows that another file of tonight replaces
   */
  record Snapshot(String file, Kind kind, String layout, LocalDate exported, long superseded) {}

  static List<Trouble> in(List<Snapshot> snapshots) {
    return Stream.of(Kind.values())
        .map(kind -> snapshots.stream().filter(each -> each.kind() == kind).toList())
        .map(WholeRegisters::counting)
        .filter(together -> together.size() > 1)
        .map(WholeRegisters::trouble)
        .toList();
  }

  /** Those of the newest day of their layout. */
  private static List<Snapshot> counting(List<Snapshot> ofKind) {
    return ofKind.stream()
        .filter(
            each ->
                ofKind.stream()
                    .filter(other -> other.layout().equals(each.layout()))
                    .noneMatch(other -> other.exported().isAfter(each.exported())))
        .sorted(Comparator.comparing(Snapshot::file))
        .toList();
  }

  private static Trouble trouble(List<Snapshot> together) {
    boolean parts = together.stream().map(Snapshot::layout).distinct().count() == 1;
    return parts ? parts(together) : systems(together);
  }

  private static Trouble parts(List<Snapshot> together) {
    Snapshot first = together.get(0);
    return new Trouble(
        "same-day-exports",
        Origin.ofFile(first.file()),
        String.format(
            Locale.ROOT,
            "was exported on %s, as was %s; they count together, as parts of one %s export. %s in"
                + " more than one of them, and of these the row of the file whose name comes last"
                + " counts.",
            first.exported(),
            together.stream().skip(1).map(Snapshot::file).collect(Collectors.joining(" and ")),
            first.kind().word(),
            shared(together)),
        "If each is a whole export, take the older one out of the inbox: rows that were deleted"
            + " since would stay.");
  }

  private static Trouble systems(List<Snapshot> together) {
    Snapshot first = together.get(0);
    return new Trouble(
        "several-registers",
        Origin.ofFile(first.file()),
        String.format(
            Locale.ROOT,
            "is read by the layout %s and was exported on %s; beside it %s. They count together, as"
                + " the %s exports of different systems, each as of its own day. %s in more than"
                + " one of them, and of these the newest counts.",
            first.layout(),
            first.exported(),
            together.stream()
                .skip(1)
                .map(each -> each.file() + " (" + each.layout() + ", " + each.exported() + ")")
                .collect(Collectors.joining(" and ")),
            first.kind().word(),
            shared(together)),
        "If they are exports of one system, take the older one out of the inbox: its rows would"
            + " count beside the newer ones.");
  }

  private static String shared(List<Snapshot> together) {
    long rows = together.stream().mapToLong(Snapshot::superseded).sum();
    return rows == 0
        ? "No row stands"
        : Counted.of(rows, "row") + (rows == 1 ? " stands" : " stand");
  }
}
