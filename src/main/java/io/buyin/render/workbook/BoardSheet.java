package io.buyin.render.workbook;

import io.buyin.story.Board;
import io.buyin.story.Numbers.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board as a sheet: its numbers point to the list of figures wherever one stands behind them. */
final class BoardSheet {

  private static final int HEADER_ROW = 3;
  private static final int LABELS = 2;

  private final Board board;
  private final Units units;
  private final Words words;
  private final Grid grid;
  private final FiguresSheet figures;
  private final StatedNumbers stated;

  BoardSheet(Page page, Board board, FiguresSheet figures, StatedNumbers stated) {
    this.board = board;
    this.words = page.book().words();
    this.units = new Units(words);
    this.grid = new Grid(page, "list" + board.key(), HEADER_ROW, columns());
    this.figures = figures;
    this.stated = stated;
  }

  void fill() {
    grid.open(board.title().text(), board.about().text());
    for (Board.Row row : board.rows()) {
      grid.next();
      grid.text(0, row.group().text());
      grid.text(1, row.label().text());
      for (int column = 0; column < board.columns().size(); column++) {
        cell(column, row);
      }
      grid.text(LABELS + board.columns().size(), units.label(row.unit()));
      grid.text(LABELS + board.columns().size() + 1, row.note().text());
    }
    grid.close();
  }

  private void cell(int column, Board.Row row) {
    Cell cell = row.cells().get(column);
    if (cell == null) {
      grid.text(LABELS + column, "");
      return;
    }
    boolean difference = board.columns().get(column).kind() == Board.Kind.DIFFERENCE;
    String format = difference ? units.signed(row.unit()) : units.exactFormat(row.unit());
    BigDecimal value =
        difference
            ? Units.heldDifference(row.unit(), cell.value())
            : Units.held(row.unit(), cell.value());
    Place figure = difference ? null : figure(cell);
    if (figure == null) {
      grid.number(LABELS + column, value, format);
    } else {
      grid.formula(LABELS + column, figure.absolute(), value, format);
    }
  }

  private @Nullable Place figure(Cell cell) {
    return figures
        .find(stated.source(cell.token()))
        .filter(figure -> figure.row().value().value().compareTo(cell.value()) == 0)
        .map(FiguresSheet.Entry::value)
        .orElse(null);
  }

  private List<Grid.Column> columns() {
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column(words.of("column.group"), 28, Look.WRAPPED.tinted(Tint.MUTED)));
    columns.add(new Grid.Column(words.of("column.measure"), 30, Look.WRAPPED.bolded()));
    for (Board.Column column : board.columns()) {
      Look look =
          column.kind() == Board.Kind.CHOSEN ? Look.NUMBER.bolded().tinted(Tint.NAVY) : Look.NUMBER;
      String header = column.header().text();
      columns.add(new Grid.Column(header, Math.max(11, header.length() + 2), look));
    }
    columns.add(
        new Grid.Column(words.of("column.unit"), 9, Look.TEXT.tinted(Tint.MUTED).indented()));
    columns.add(new Grid.Column(words.of("column.note"), 40, Look.WRAPPED.tinted(Tint.MUTED)));
    return List.copyOf(columns);
  }
}
