package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes one table of a file, or says why it is left out. */
final class TableAccept {

  private final InboxFile file;
  private final Head head;
  private final Dialect dialect;
  private final Limits limits;
  private final UnknownHeader unknown;
  private final int tables;

  /**
   * @param tables how many the file holds
   */
  TableAccept(
      InboxFile file,
      Head head,
      Dialect dialect,
      Limits limits,
      UnknownHeader unknown,
      int tables) {
    this.file = file;
    this.head = head;
    this.dialect = dialect;
    this.limits = limits;
    this.unknown = unknown;
    this.tables = tables;
  }

  Recognition table(TableSplit.Piece piece, int number) {
    LayoutMatch match = piece.match();
    Recognised.Place place =
        new Recognised.Place(number, piece.title(), piece.header().line(), 1, piece.endLine());
    if (match == null) {
      return leftOut(piece, place, unknown.table(file, piece));
    }
    Layout layout = match.layout();
    if (!layout.unused().isEmpty()) {
      return leftOut(piece, place, unused(piece, layout));
    }
    if (match.duplicate() != null) {
      return refused(
          new Trouble(
              "header-twice",
              new Origin(file.name(), piece.header().line(), match.duplicate()),
              "this header stands here twice, so its cells cannot be told apart.",
              "Remove one of the two columns, or export one report per file."));
    }
    if (tables == 1 && head.endsAfter(piece.header())) {
      return refused(
          new Trouble(
              "no-rows",
              Origin.ofFile(file.name()),
              "has the header of a " + layout.title() + " and no row below it.",
              "Export it again for a period that has data, or take it away."));
    }
    return recognised(match, place);
  }

  private Recognised recognised(LayoutMatch match, Recognised.Place place) {
    HeaderCandidate header = match.header();
    HeaderRows rows = HeaderRows.of(file, dialect, match, limits);
    List<String> written = rows.over(header.written());
    return new Recognised(
        file,
        TableSays.filled(match.layout(), place.title(), file.name()),
        dialect,
        new Recognised.Place(
            place.number(), place.title(), place.headerLine(), rows.count(), place.endLine()),
        written.stream().map(cell -> Sanitiser.clean(cell).strip()).toList(),
        written,
        match.columns(),
        answers(match, rows),
        rows.zones(),
        match.currency(),
        warnings(match));
  }

  private static List<Integer> answers(LayoutMatch match, HeaderRows rows) {
    Layout.Marks marks = match.layout().marks();
    if (!marks.answers()) {
      return List.of();
    }
    List<Integer> open = rows.openQuestions();
    HeaderCandidate header = match.header();
    return IntStream.range(0, header.cells().size())
        .filter(column -> !match.columns().containsValue(column))
        .filter(column -> open.isEmpty() || open.contains(column))
        .filter(
            column ->
                marks.ignored().stream()
                    .noneMatch(name -> Star.matches(name, header.folded().get(column))))
        .boxed()
        .toList();
  }

  private Trouble unused(TableSplit.Piece piece, Layout layout) {
    return new Trouble(
        "layout-unused",
        tables == 1
            ? Origin.ofFile(file.name())
            : Origin.ofLine(file.name(), piece.header().line()),
        "was recognised as " + layout.title() + ", which is not used: " + layout.unused() + ".",
        tables == 1
            ? "Take it out of the inbox, or name it under ignore: in buyin.yaml."
            : "Nothing needs to be done.");
  }

  private List<Trouble> warnings(LayoutMatch match) {
    List<Trouble> warnings = new ArrayList<>();
    if (dialect.charset().equals(Encodings.WINDOWS_1252)) {
      warnings.add(
          new Trouble(
              "encoding-guessed",
              Origin.ofFile(file.name()),
              "is not UTF-8; it was read as windows-1252, so accents should be checked.",
              "Export it as UTF-8 if you can."));
    }
    warnings.addAll(WantedColumns.missing(file, match));
    return warnings;
  }

  private Unrecognised refused(Trouble trouble) {
    return new Unrecognised(file, trouble, dialect, null, "");
  }

  private Unrecognised leftOut(TableSplit.Piece piece, Recognised.Place place, Trouble trouble) {
    LayoutMatch match = piece.match();
    long records = piece.records() == TableSplit.UNCOUNTED ? count(place) : piece.records();
    return new Unrecognised(
        file,
        trouble,
        dialect,
        new Unrecognised.Table(
            match == null ? null : match.layout(), place, piece.header().written(), records),
        "");
  }

  private long count(Recognised.Place place) {
    long count = 0;
    try (Records rows =
        Records.open(file.path(), file.name(), dialect, place.headerLine(), limits)) {
      rows.next();
      while (rows.next() != null) {
        count++;
      }
    }
    return count;
  }
}
