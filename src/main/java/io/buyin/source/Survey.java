package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first reading of an export, from its first row to its last: what its columns show about their
 * grammar, where its data ends, whether rows repeat. Structural faults come to light here, before a
 * single fact is handed out.
 */
final class Survey {

  private final Recognised export;
  private final Limits limits;
  private final Missing missing;
  private final Map<Field, NumberEvidence> numbers = new EnumMap<>(Field.class);
  private final Map<Field, DateEvidence> dates = new EnumMap<>(Field.class);
  private final OtherDates otherDates;
  private final Map<Field, Long> blanks = new EnumMap<>(Field.class);
  private final Map<Integer, AnswerEvidence> answers = new TreeMap<>();
  private final long[] empty;
  private final KeyTable repeated = new KeyTable();
  private long records;
  private long lastDataLine;
  private boolean footer;
  private boolean totals;
  private boolean conflicts;

  private Survey(Recognised export, Limits limits) {
    this.export = export;
    this.limits = limits;
    this.otherDates = new OtherDates(export);
    this.empty = new long[export.headers().size()];
    this.missing = new Missing(export.layout().missing());
    export.answers().forEach(column -> answers.put(column, new AnswerEvidence()));
    for (Field field : export.columns().keySet()) {
      blanks.put(field, 0L);
      if (field.type().isNumber()) {
        numbers.put(field, new NumberEvidence());
      } else if (field.type() == CellType.DATE) {
        dates.put(field, new DateEvidence());
      }
    }
  }

  /**
   * @throws Refused if the file is broken as a whole
   */
  static Survey of(Recognised export, Limits limits) {
    Survey survey = new Survey(export, limits);
    Seen seen = new Seen();
    LostCause broken = new LostCause(export, limits);
    try (Records rows = survey.open()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        if (!survey.look(row, seen)) {
          broken.add(Faults.of(survey.shape(row), row, export), survey.records, rows.position());
        }
      }
    }
    return survey;
  }

  Recognised export() {
    return export;
  }

  Map<Field, NumberEvidence> numbers() {
    return numbers;
  }

  Map<Field, DateEvidence> dates() {
    return dates;
  }

  /** The orders of day and month that columns show which are not used. */
  List<DateOrder> otherOrders() {
    return otherDates.orders();
  }

  /** Blank cells per column, of the rows that are data. */
  Map<Field, Long> blanks() {
    return blanks;
  }

  /** The columns, from 0, in which people answered in their own words. */
  List<Integer> answers() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().isInOwnWords())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Empty cells of a column, from 0, of the rows that are data. */
  long blanksAt(int column) {
    return column < empty.length ? empty[column] : 0;
  }

  /** Whether rows that stand for the same thing say different things. */
  boolean hasConflicts() {
    return conflicts;
  }

  /** Whether another row of the file may stand for the same thing. */
  boolean isRepeated(RawRow row) {
    return repeated.size() > 0 && repeated.get(RowHash.key(row, export)) != KeyTable.ABSENT;
  }

  /** Whether the tool wrote totals among the rows. */
  boolean hasTotals() {
    return totals;
  }

  /** Whether a one-cell line is part of the tool's footer. */
  boolean isFooter(RawRow row) {
    return footer && row.line() > lastDataLine;
  }

  /** The records below the header. */
  Records open() {
    Records rows =
        Records.open(
                export.file().path(),
                export.file().name(),
                export.dialect(),
                export.headerLine(),
                limits)
            .upTo(export.place().endLine());
    for (int i = 0; i < export.place().headerRows(); i++) {
      rows.next();
    }
    return rows;
  }

  private Shape shape(RawRow row) {
    return Shape.of(row, export, records);
  }

  /** Notes a row; whether it may be used. */
  private boolean look(RawRow row, Seen seen) {
    records++;
    requireNotTooMany(row);
    Shape shape = shape(row);
    switch (shape) {
      case DATA -> {
        requireNothingHidden(row);
        lookAtCells(row);
        lookForRepeats(row, seen);
      }
      case SINGLE -> footer |= export.layout().exclusions().isFooter(Fold.of(row.cell(0)));
      case DAMAGED, RAGGED -> requireShort(row);
      case EXCLUDED -> totals |= Shape.isTotal(row, export);
      case TOOL_ERROR, NUL -> {}
    }
    return shape == Shape.DATA
        || shape == Shape.EXCLUDED
        || shape == Shape.TOOL_ERROR
        || (shape == Shape.SINGLE && export.layout().exclusions().isFooter(Fold.of(row.cell(0))));
  }

  private void lookAtCells(RawRow row) {
    lastDataLine = row.line();
    for (int i = 0; i < empty.length; i++) {
      empty[i] += row.cell(i).isBlank() ? 1 : 0;
    }
    export
        .columns()
        .forEach(
            (field, column) -> {
              String cell = Sanitiser.plain(row.cell(column));
              if (missing.is(cell, field.type())) {
                blanks.merge(field, 1L, Long::sum);
              } else if (field.type().isNumber()) {
                evidence(numbers, field).add(cell, row.line());
              } else if (field.type() == CellType.DATE) {
                evidence(dates, field).add(cell, row.line());
              }
            });
    otherDates.add(row);
    answers.forEach((column, evidence) -> evidence.add(row.cell(column).strip()));
  }

  private void lookForRepeats(RawRow row, Seen seen) {
    long key = RowHash.key(row, export);
    Seen.Met met = seen.add(key, RowHash.content(row, export));
    if (met == Seen.Met.FIRST) {
      return;
    }
    conflicts |= met == Seen.Met.OTHER;
    if (repeated.putIfAbsent(key, 1) == KeyTable.ABSENT && repeated.size() > limits.repeated()) {
      throw tooMany(
          row,
          "things have several rows each",
          limits.repeated(),
          "Export each row once, or check that the id column is the right one.");
    }
  }

  private void requireNotTooMany(RawRow row) {
    if (records > limits.records()) {
      throw tooMany(row, "rows", limits.records(), "Export a shorter period, or split the file.");
    }
  }

  private Refused tooMany(RawRow row, String what, int limit, String remedy) {
    return new Refused(
        new Trouble(
            "too-many-rows",
            Origin.ofLine(export.file().name(), row.line()),
            String.format(java.util.Locale.ROOT, "more than %,d %s.", limit, what),
            remedy));
  }

  private static <E> E evidence(Map<Field, E> map, Field field) {
    return java.util.Objects.requireNonNull(map.get(field));
  }

  /** A broken record over many lines is a stray quotation mark that has swallowed rows. */
  private void requireShort(RawRow row) {
    if (row.lastLine() - row.line() > limits.swallowed()) {
      throw hidden(row);
    }
    requireNothingHidden(row);
  }

  private void requireNothingHidden(RawRow row) {
    if (HiddenRows.areIn(row, export)) {
      throw hidden(row);
    }
  }

  private Refused hidden(RawRow row) {
    return new Refused(
        new Trouble(
            "quote-stray",
            Origin.ofLine(export.file().name(), row.line()),
            String.format(
                java.util.Locale.ROOT,
                "a quotation mark opens here and closes only in line %d, which hides the rows"
                    + " between.",
                row.lastLine()),
            "Correct the cell, or export the file again."));
  }
}
