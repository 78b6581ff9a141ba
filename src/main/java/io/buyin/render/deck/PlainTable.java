package io.buyin.render.deck;

import io.buyin.render.deck.Para.Align;
import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.story.Phrase;
import io.buyin.story.Slide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of the Brief as a native one, its columns stretched in proportion to a given width. */
final class PlainTable {

  private PlainTable() {}

  static TableFrame of(String name, Table table, long width, Rows rows, Style body) {
    List<Long> columns = columns(table, width, body);
    String alternative =
        table.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame frame = new TableFrame(name, alternative, columns, rows);
    frame.add(row(table, table.header(), Style.HEADER));
    table.rows().forEach(cells -> frame.add(row(table, cells, body)));
    return frame;
  }

  /** In the proportions of the plan, but no column narrower than its longest word. */
  private static List<Long> columns(Table table, long width, Style body) {
    double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    List<Long> least = new ArrayList<>();
    List<Long> wanted = new ArrayList<>();
    for (int column = 0; column < table.widths().size(); column++) {
      least.add(longestWord(table, column, body));
      wanted.add((long) (width * table.widths().get(column) / sum));
    }
    long lacking = 0;
    long slack = 0;
    for (int column = 0; column < wanted.size(); column++) {
      lacking += Math.max(0, least.get(column) - wanted.get(column));
      slack += Math.max(0, wanted.get(column) - least.get(column));
    }
    double given = slack == 0 ? 0 : Math.min(1, (double) lacking / slack);
    List<Long> columns = new ArrayList<>();
    for (int column = 0; column < wanted.size(); column++) {
      long spare = wanted.get(column) - least.get(column);
      columns.add(spare < 0 ? least.get(column) : wanted.get(column) - (long) (spare * given));
    }
    return columns;
  }

  private static long longestWord(Table table, int column, Style body) {
    long longest = longestWord(table.header().get(column), Style.HEADER);
    for (List<Phrase> row : table.rows()) {
      Phrase cell = column < row.size() ? row.get(column) : Phrase.EMPTY;
      longest = Math.max(longest, longestWord(cell, body.bolder()));
    }
    return longest + TableFrame.PADDING;
  }

  private static long longestWord(Phrase cell, Style style) {
    return Stream.of(cell.text().split("[ -]"))
        .mapToLong(word -> TextFit.width(Para.of(word + "-", style)))
        .max()
        .orElse(0);
  }

  private static List<List<Para>> row(Table table, List<Phrase> cells, Style style) {
    List<List<Para>> row = new ArrayList<>();
    for (int column = 0; column < table.widths().size(); column++) {
      Phrase cell = column < cells.size() ? cells.get(column) : Phrase.EMPTY;
      Align align = table.rightAligned().contains(column) ? Align.RIGHT : Align.LEFT;
      row.add(List.of(Para.of(cell, style).aligned(align)));
    }
    return row;
  }
}
