package io.buyin.render.workbook;

import io.buyin.story.Numbers.ObjectionRow;
import java.util.List;

/** What makes people hesitate, theme by theme: their words, our answer, and where it stands. */
final class ObjectionsSheet {

  private static final int HEADER_ROW = 3;

  private final Words words;
  private final Grid grid;

  ObjectionsSheet(Page page) {
    this.words = page.book().words();
    this.grid = new Grid(page, "listObjections", HEADER_ROW, columns());
  }

  void fill(List<ObjectionRow> rows) {
    grid.open(words.of("title.objections"), words.of("about.objections"));
    for (ObjectionRow row : rows) {
      grid.next();
      grid.text(0, row.theme().text());
      grid.count(1, row.asking());
      if (row.words().isEmpty()) {
        grid.text(2, words.of("not-released"), Look.TEXT.tinted(Tint.MUTED));
      } else {
        grid.text(2, row.words());
      }
      grid.text(3, row.voice());
      grid.text(4, row.answer().text());
      grid.text(5, row.status().text());
      grid.text(6, row.detail().text());
      grid.count(7, row.accepted());
      grid.text(8, row.first().text());
      grid.text(9, row.last().text());
    }
    grid.close();
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.theme"), 24, Look.WRAPPED.bolded()),
        new Grid.Column(words.of("column.asking"), 8, Look.NUMBER),
        new Grid.Column(words.of("column.quote"), 44, Look.QUOTE),
        new Grid.Column(words.of("column.voice"), 7, Look.TEXT),
        new Grid.Column(words.of("column.answer"), 52, Look.WRAPPED),
        new Grid.Column(words.of("column.status"), 16, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.standing"), 30, Look.WRAPPED),
        new Grid.Column(words.of("column.accepted"), 11, Look.NUMBER),
        new Grid.Column(words.of("column.first-heard"), 18, Look.TEXT.indented()),
        new Grid.Column(words.of("column.last-heard"), 18, Look.TEXT));
  }
}
