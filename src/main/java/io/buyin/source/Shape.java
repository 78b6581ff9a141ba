package io.buyin.source;

import java.util.List;
import java.util.Map;

/** What a record is before its cells are read. */
enum Shape {
  DATA,
  /** All cells blank, a total, or a further header row. */
  EXCLUDED,
  /** The tool's own error message instead of data. */
  TOOL_ERROR,
  /** One cell where more belong: a footer after the last row, else a fault. */
  SINGLE,
  RAGGED,
  DAMAGED,
  NUL;

  static Shape of(RawRow row, Recognised export, long number) {
    int width = export.headers().size();
    if (row.damaged()) {
      return DAMAGED;
    }
    if (row.isBlank() || number <= export.layout().exclusions().skipAfterHeader()) {
      return EXCLUDED;
    }
    if (isHeader(row, export) || isTotal(row, export)) {
      return EXCLUDED;
    }
    if (isToolError(row, export)) {
      return TOOL_ERROR;
    }
    if (isSingle(row, export, width)) {
      return SINGLE;
    }
    if (leftOutBy(row, export) >= 0) {
      return EXCLUDED;
    }
    if (row.cells().size() < width || row.isWiderThan(width)) {
      return RAGGED;
    }
    return row.hasNul() ? NUL : DATA;
  }

  /**
   * One cell where more belong; where the tool writes a footer, also followed by the empty cells
   * that a spreadsheet adds when it saves the file.
   */
  private static boolean isSingle(RawRow row, Recognised export, int width) {
    if (width == 1 || row.cells().size() == 1) {
      return width > 1;
    }
    boolean mayBePadded = width > 2 && !export.layout().exclusions().footer().isEmpty();
    return mayBePadded && !row.cell(0).isBlank() && !row.isWiderThan(1);
  }

  /** The header once more, as where exports were joined end to end. */
  private static boolean isHeader(RawRow row, Recognised export) {
    List<String> headers = export.headers();
    if (headers.size() > row.cells().size() || !isSame(row.cell(0), headers.get(0))) {
      return false;
    }
    for (int i = 1; i < headers.size(); i++) {
      if (!isSame(row.cell(i), headers.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String cell, String header) {
    return cell.length() >= header.length() && Sanitiser.plain(cell).equals(header);
  }

  static boolean isTotal(RawRow row, Recognised export) {
    return isNamedTotal(row, export) || UsualTotal.is(row, export);
  }

  /** A total as the layout names it. */
  static boolean isNamedTotal(RawRow row, Recognised export) {
    Exclusions exclusions = export.layout().exclusions();
    if (exclusions.totals().isEmpty()) {
      return false;
    }
    int label = firstWord(row);
    return label >= 0 && exclusions.isTotal(row.cell(label)) && saysNothingElse(row, export, label);
  }

  /**
   * The column, from 0, whose cell says that a row is no data, such as a test of a survey; -1 where
   * none does.
   */
  static int leftOutBy(RawRow row, Recognised export) {
    if (export.layout().exclusions().rows().isEmpty()) {
      return -1;
    }
    List<String> headers = export.headers().stream().map(Fold::of).toList();
    for (Map.Entry<String, List<String>> rows : export.layout().exclusions().rows().entrySet()) {
      int column = column(export, headers, rows.getKey());
      String cell = column < 0 ? "" : Fold.of(row.cell(column));
      if (column >= 0 && rows.getValue().stream().anyMatch(text -> Star.matches(text, cell))) {
        return column;
      }
    }
    return -1;
  }

  /** By the field's name, else by the header; -1 where there is none. */
  private static int column(Recognised export, List<String> headers, String name) {
    Field field = Field.of(export.layout().kind(), name.replace(' ', '_'));
    Integer column = field == null ? null : export.columns().get(field);
    return column == null ? headers.indexOf(name) : column;
  }

  /** The first filled cell that is no number; -1 where there is none. */
  private static int firstWord(RawRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank() && NumberText.parse(row.cell(i)) == null) {
        return i;
      }
    }
    return -1;
  }

  /** A total has a label and numbers, but none of the words and dates that every row needs. */
  private static boolean saysNothingElse(RawRow row, Recognised export, int label) {
    return export.layout().required().stream()
        .flatMap(java.util.Collection::stream)
        .filter(field -> !field.type().isNumber())
        .map(export.columns()::get)
        .filter(column -> column != null && column != label)
        .allMatch(column -> row.cell(column).isBlank());
  }

  private static boolean isToolError(RawRow row, Recognised export) {
    Exclusions exclusions = export.layout().exclusions();
    int column =
        exclusions.errorColumns().isEmpty() ? -1 : exclusions.errorColumn(export.headers());
    return column >= 0 && !row.cell(column).isBlank() && saysNothingElse(row, export, column);
  }
}
