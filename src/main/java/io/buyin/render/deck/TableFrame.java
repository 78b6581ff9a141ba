package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * A native table with one header row, flush left in its first column, measured row by row since
 * PowerPoint lets rows grow silently. A cell that has nothing to say says "–".
 */
final class TableFrame {

  /** What a column needs besides its text. */
  static final long PADDING = Grid.inches(0.18);

  private static final long SIDE = Grid.inches(0.08);
  private static final long END = Grid.inches(0.045);
  private static final long CLOSE_END = Grid.inches(0.03);
  private static final double STEP = 0.5;
  private static final double MOST_CRAMPED = 2.5;
  private static final double LARGEST_TYPE = 14;
  private static final List<Para> NOTHING = List.of(Para.of("–", Style.BODY));

  /** Its rows' least heights in EMU; where a row's text stands. */
  record Rows(long header, long body, Anchor anchor) {}

  private final String name;
  private final String alternative;
  private final List<Long> columns;
  private final Rows rows;
  private final List<List<List<Para>>> cells = new ArrayList<>();
  private long extra;
  private long most;
  private int tinted = -1;
  private long end = END;

  TableFrame(String name, String alternative, List<Long> columns, Rows rows) {
    this.name = name;
    this.alternative = alternative;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /** The same table with this column on a tint. */
  TableFrame tinted(int column) {
    TableFrame other = copy(rows);
    other.tinted = column;
    return other;
  }

  /** The same table with less air above and below its texts. */
  TableFrame closer() {
    TableFrame other = copy(rows);
    other.end = CLOSE_END;
    return other;
  }

  private TableFrame copy(Rows least) {
    TableFrame other = new TableFrame(name, alternative, columns, least);
    other.cells.addAll(cells);
    other.extra = extra;
    other.most = most;
    other.tinted = tinted;
    other.end = end;
    return other;
  }

  /** Adds a row; the first one is the header. */
  void add(List<List<Para>> row) {
    cells.add(row.stream().map(TableFrame::orNothing).toList());
  }

  String name() {
    return name;
  }

  String alternative() {
    return alternative;
  }

  String text() {
    return String.join(
        " ", cells.stream().flatMap(List::stream).flatMap(List::stream).map(Para::text).toList());
  }

  long width() {
    return columns.stream().mapToLong(Long::longValue).sum();
  }

  long height() {
    long sum = 0;
    for (int row = 0; row < cells.size(); row++) {
      sum += rowHeight(row);
    }
    return sum;
  }

  /** Height of a row: at least the wanted one, more where its text needs it. */
  long rowHeight(int row) {
    long least = row == 0 ? rows.header() : rows.body();
    long needed = 0;
    for (int column = 0; column < columns.size(); column++) {
      long width = columns.get(column) - left(column) - SIDE;
      needed = Math.max(needed, TextFit.height(cells.get(row).get(column), width) + 2 * end);
    }
    long height = Math.max(least, needed);
    return row == 0 ? height : Math.max(height, Math.min(most, height + extra));
  }

  /** The same table with room added to every row below the header, up to a height. */
  TableFrame grown(long room, long most) {
    TableFrame other = copy(rows);
    other.extra = Math.max(0, room - height()) / Math.max(1, cells.size() - 1);
    other.most = most;
    return other;
  }

  /** The same table, in small print and with less air where its rows would not fit otherwise. */
  TableFrame fitting(long room) {
    TableFrame fitting = this;
    for (double by = STEP; by <= MOST_CRAMPED && fitting.height() > room; by += STEP) {
      fitting = cramped(by);
    }
    return fitting;
  }

  private TableFrame cramped(double by) {
    double part = 1 - by / LARGEST_TYPE;
    Rows least =
        new Rows(Math.round(rows.header() * part), Math.round(rows.body() * part), rows.anchor());
    TableFrame other = copy(least).closer();
    other.cells.replaceAll(
        row ->
            row.stream()
                .map(cell -> cell.stream().map(para -> para.crampedBy(by)).toList())
                .toList());
    return other;
  }

  /** The tallest of the rows below the header. */
  long tallestRow() {
    long tallest = rows.body();
    for (int row = 1; row < cells.size(); row++) {
      tallest = Math.max(tallest, rowHeight(row));
    }
    return tallest;
  }

  /** The same table with all rows below the header at least this high. */
  TableFrame withRows(long body) {
    return copy(new Rows(rows.header(), body, rows.anchor()));
  }

  int size() {
    return cells.size();
  }

  void write(Markup xml, TextXml text) {
    xml.open("a:tbl");
    xml.raw("<a:tblPr firstRow=\"1\"/>");
    xml.open("a:tblGrid");
    columns.forEach(width -> xml.leaf("a:gridCol", "w", width));
    xml.close();
    for (int row = 0; row < cells.size(); row++) {
      xml.open("a:tr", "h", rowHeight(row));
      for (int column = 0; column < columns.size(); column++) {
        cell(xml, text, row, column);
      }
      xml.close();
    }
    xml.close();
  }

  private void cell(Markup xml, TextXml text, int row, int column) {
    xml.open("a:tc").open("a:txBody").raw("<a:bodyPr/>");
    text.paragraphs(xml, cells.get(row).get(column));
    xml.close();
    String anchor = row == 0 ? Anchor.BOTTOM.code() : rows.anchor().code();
    xml.open(
        "a:tcPr", "marL", left(column), "marR", SIDE, "marT", end, "marB", end, "anchor", anchor);
    xml.raw("<a:lnL w=\"0\"><a:noFill/></a:lnL><a:lnR w=\"0\"><a:noFill/></a:lnR>");
    border(xml, "a:lnT", row - 1);
    border(xml, "a:lnB", row);
    if (column == tinted) {
      Paint.TINT.writeFill(xml);
    } else {
      xml.raw("<a:noFill/>");
    }
    xml.close(2);
  }

  /** The line under a row, navy under the header; two cells that meet must agree on it. */
  private static void border(Markup xml, String side, int row) {
    if (row < 0) {
      xml.raw("<" + side + " w=\"0\"><a:noFill/></" + side + ">");
      return;
    }
    xml.open(side, "w", row == 0 ? Grid.points(1.25) : Grid.points(0.75));
    (row == 0 ? Paint.NAVY : Paint.HAIRLINE).writeFill(xml);
    xml.close();
  }

  private static List<Para> orNothing(List<Para> cell) {
    List<Para> said = cell.stream().filter(para -> !para.isEmpty()).toList();
    return said.isEmpty() ? NOTHING : said;
  }

  private static long left(int column) {
    return column == 0 ? 0 : SIDE;
  }
}
