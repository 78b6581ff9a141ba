package io.buyin.story;

import io.buyin.story.Numbers.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of figures side by side.
 *
 * @param key letters only, unique in a workbook; part of the Excel table's name
 * @param sheet name of the sheet
 * @param about the line under the title
 * @param columns of numbers, in order
 * @param rows each with one cell per column
 */
public record Board(
    String key, Phrase sheet, Phrase title, Phrase about, List<Column> columns, List<Row> rows) {

  /** A column of numbers; its header is unique on the sheet. */
  public record Column(Phrase header, Kind kind) {}

  /** How a column's numbers are read. */
  public enum Kind {
    VALUE,
    /** The number that stands for the line where one has to be named. */
    CHOSEN,
    /** A difference, with its sign. */
    DIFFERENCE
  }

  /**
   * @param group what the line belongs to
   * @param cells null where there is no such number, which is not zero
   * @param note may be empty
   */
  public record Row(
      Phrase group, Phrase label, String unit, List<@Nullable Cell> cells, Phrase note) {}
}
