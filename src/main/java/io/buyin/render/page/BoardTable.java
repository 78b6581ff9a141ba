package io.buyin.render.page;

import io.buyin.story.Board;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A board of a Brief as the page shows it: a leader's numbers against those last sent, and weekly
 * levels that changed.
 *
 * @param header of the columns, in order
 * @param rows as many cells as the header
 */
public record BoardTable(String title, List<String> header, List<List<String>> rows) {

  private static final Set<String> SHOWN = Set.of("Levels", "Sent");

  /** In the order of the workbook's sheets. */
  static List<BoardTable> of(Brief brief) {
    Map<String, String> shown =
        brief.tokens().stream().collect(Collectors.toMap(Token::id, Token::rendering));
    return brief.numbers().boards().stream()
        .filter(board -> SHOWN.contains(board.key()))
        .map(board -> of(board, shown))
        .toList();
  }

  private static BoardTable of(Board board, Map<String, String> shown) {
    List<String> header = new ArrayList<>(List.of(""));
    board.columns().forEach(column -> header.add(column.header().text()));
    header.add("");
    return new BoardTable(
        board.title().text(), header, board.rows().stream().map(row -> cells(row, shown)).toList());
  }

  private static List<String> cells(Board.Row row, Map<String, String> shown) {
    List<String> cells = new ArrayList<>(List.of(row.label().text()));
    for (Numbers.Cell cell : row.cells()) {
      cells.add(cell == null ? "–" : shown.getOrDefault(cell.token(), "–"));
    }
    cells.add(row.group().text());
    return List.copyOf(cells);
  }
}
