package io.buyin.render.deck;

import io.buyin.render.deck.Para.Align;
import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.story.Phrase;
import io.buyin.story.Slide.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the Brief as a native one, its columns stretched in proportion to a given width. */
final class PlainTable {

  private PlainTable() {}

  static TableFrame of(String name, Table table, long width, Rows rows, Style body) {
    double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
    List<Long> columns =
        table.widths().stream().map(column -> (long) (width * column / sum)).toList();
    String alternative =
        table.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame frame = new TableFrame(name, alternative, columns, rows);
    frame.add(row(table, table.header(), Style.HEADER));
    table.rows().forEach(cells -> frame.add(row(table, cells, body)));
    return frame;
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
