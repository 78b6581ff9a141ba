package io.buyin.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables of a file begin. A further table begins behind an empty line or a comment: with
 * a header that is known, or with a title and a line of words that can only be a header.
 */
final class TableSplit {

  /** The rows of a table that fills its file are counted when it is read. */
  static final long UNCOUNTED = -1;

  private final Function<HeaderCandidate, @Nullable LayoutMatch> known;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private HeaderCandidate header;
  private @Nullable LayoutMatch match;
  private String title;
  private long gapLine;
  private long lastLine;
  private long records;

  /**
   * One table.
   *
   * @param match null where the header is that of no known export
   * @param records its rows below the header
   */
  record Piece(
      HeaderCandidate header,
      @Nullable LayoutMatch match,
      String title,
      long endLine,
      long records) {}

  private TableSplit(
      LayoutMatch first, String title, Function<HeaderCandidate, @Nullable LayoutMatch> known) {
    this.known = known;
    this.header = first.header();
    this.match = first;
    this.title = title;
  }

  /**
   * The tables from a known header on.
   *
   * @param known the layout that a header belongs to; null for none
   * @throws Refused if the file cannot be read
   */
  static List<Piece> of(
      InboxFile file,
      Dialect dialect,
      LayoutMatch first,
      String title,
      Limits limits,
      Function<HeaderCandidate, @Nullable LayoutMatch> known)
      throws IOException {
    if (!Gaps.isIn(file.path(), dialect, first.header().line())) {
      return List.of(
          new Piece(first.header(), first, title, Recognised.Place.TO_THE_END, UNCOUNTED));
    }
    TableSplit split = new TableSplit(first, title, known);
    try (Records rows =
        Records.open(file.path(), file.name(), dialect, first.header().line(), limits)) {
      split.read(rows, dialect.delimiter());
    }
    return List.copyOf(split.pieces);
  }

  private void read(Records rows, char delimiter) {
    RawRow head = rows.next();
    lastLine = head == null ? 0 : head.lastLine();
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      look(row, delimiter);
      lastLine = row.lastLine();
    }
    end(Recognised.Place.TO_THE_END);
  }

  private void look(RawRow row, char delimiter) {
    boolean blank = row.isBlank();
    if (gapLine == 0 && (blank || row.line() > lastLine + 1 || Preamble.isComment(row))) {
      gapLine = blank ? row.line() : Math.min(row.line(), lastLine + 1);
    }
    if (blank || gapLine == 0) {
      records += blank ? 0 : 1;
      return;
    }
    if (filled(row) < 2 || Preamble.isComment(row)) {
      String line = String.join(" ", row.cells());
      titles.add(Preamble.said(line, delimiter));
      above.add(Preamble.folded(line));
      return;
    }
    decide(row, delimiter);
  }

  /** The first row of several cells behind a gap: a header, or the data goes on. */
  private void decide(RawRow row, char delimiter) {
    HeaderCandidate candidate = HeaderCandidate.of(row, 0, delimiter, above);
    @Nullable LayoutMatch found = known.apply(candidate);
    if (found == null && (titles.isEmpty() || !candidate.isAllWords())) {
      records += titles.size() + 1;
    } else {
      end(gapLine);
      header = candidate;
      match = found;
      title = titles.stream().filter(said -> !said.isEmpty()).reduce("", (one, two) -> two);
      records = 0;
    }
    titles.clear();
    above.clear();
    gapLine = 0;
  }

  private void end(long line) {
    boolean last = line == Recognised.Place.TO_THE_END;
    pieces.add(new Piece(header, match, title, line, records + (last ? titles.size() : 0)));
  }

  private static long filled(RawRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }
}
