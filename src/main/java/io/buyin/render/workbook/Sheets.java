package io.buyin.render.workbook;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Board;
import io.buyin.story.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets in the order of their tabs: results navy, registers grey, checks teal. */
record Sheets(
    Words words,
    Page summary,
    Page evidence,
    Page voices,
    Page objections,
    @Nullable Page forecast,
    List<BoardPage> boards,
    Page figures,
    Page definitions,
    Page workings,
    Page charts,
    List<DataPage> data,
    Page lineage,
    Page checks) {

  static Sheets add(Book book, Numbers numbers) {
    Words words = book.words();
    return new Sheets(
        words,
        book.add(words.of("sheet.summary"), Tint.NAVY),
        book.add(words.of("sheet.evidence"), Tint.NAVY),
        book.add(words.of("sheet.voices"), Tint.NAVY),
        book.add(words.of("sheet.objections"), Tint.NAVY),
        numbers.forecast().isEmpty() ? null : book.add(words.of("sheet.forecast"), Tint.NAVY),
        boards(book, numbers),
        book.add(words.of("sheet.figures"), Tint.MUTED),
        book.add(words.of("sheet.definitions"), Tint.MUTED),
        book.add(words.of("sheet.workings"), Tint.MUTED),
        book.add(words.of("sheet.charts"), Tint.MUTED),
        data(book, numbers),
        book.add(words.of("sheet.lineage"), Tint.MUTED),
        book.add(words.of("sheet.checks"), Tint.TEAL));
  }

  /** A board and the sheet that will hold it. */
  record BoardPage(Board board, Page page) {}

  private static List<BoardPage> boards(Book book, Numbers numbers) {
    return numbers.boards().stream()
        .map(board -> new BoardPage(board, book.add(board.sheet().text(), Tint.NAVY)))
        .toList();
  }

  /** A grouped table and the sheet that will hold it. */
  record DataPage(GroupedTable table, Page page) {}

  private static List<DataPage> data(Book book, Numbers numbers) {
    return numbers.tables().stream()
        .map(table -> new DataPage(table, new DataSheet(table).add(book)))
        .toList();
  }

  void fillData() {
    data.forEach(sheet -> new DataSheet(sheet.table()).fill(sheet.page()));
  }
}
