package io.buyin.render.workbook;

import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.FigureRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every figure once: the cells that all other sheets refer to. */
final class FiguresSheet {

  private static final int HEADER_ROW = 3;
  private static final int PRINTED_COLUMNS = 9;
  private static final String VERSUS = "-vs-";
  private static final BigDecimal RELATIVE = new BigDecimal("1e-9");

  private final Words words;
  private final Units units;
  private final Grid grid;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A figure's row and where its id, value and grade stand. */
  record Entry(FigureRow row, Place id, Place value, Place grade) {}

  FiguresSheet(Page page) {
    this.words = page.book().words();
    this.units = new Units(words);
    this.grid = new Grid(page, "listFigures", HEADER_ROW, columns());
  }

  void fill(List<FigureRow> figures, Workings workings) {
    grid.open(words.of("title.figures"), words.of("about.figures"));
    int firstRow = grid.row() + 1;
    Map<String, FigureRow> byId = new LinkedHashMap<>();
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (FigureRow figure : figures) {
      byId.put(figure.id(), figure);
      rows.put(figure.id(), firstRow + rows.size());
    }
    for (FigureRow figure : figures) {
      String formula = workings.formula(figure.id());
      write(figure, formula.isEmpty() ? difference(figure, byId, rows) : inUnit(figure, formula));
    }
    grid.printOnly(PRINTED_COLUMNS);
    grid.close();
  }

  /** By slug or by printed id. */
  Optional<Entry> find(String figure) {
    Entry entry = entries.get(figure);
    return entry != null
        ? Optional.of(entry)
        : entries.values().stream()
            .filter(other -> other.row().shortId().equals(figure))
            .findFirst();
  }

  private void write(FigureRow figure, String formula) {
    grid.next();
    Place id = grid.text(0, figure.shortId());
    grid.text(1, figure.label().text());
    Place value = value(figure, formula);
    grid.text(3, units.label(figure.unit()));
    interval(4, figure, figure.lower());
    interval(5, figure, figure.upper());
    grid.count(6, figure.n());
    Place grade = grid.text(7, figure.grade());
    grid.text(8, figure.gradeReason().text());
    grid.text(9, figure.formula().text());
    grid.text(10, figure.filter());
    grid.text(11, String.join(", ", figure.files()));
    grid.text(12, figure.id());
    grid.count(13, figure.version());
    entries.put(figure.id(), new Entry(figure, id, value, grade));
  }

  private Place value(FigureRow figure, String formula) {
    String format = units.exactFormat(figure.unit());
    BigDecimal value = Units.held(figure.unit(), figure.value().value());
    return formula.isEmpty()
        ? grid.number(2, value, format)
        : grid.formula(2, formula, value, format);
  }

  private void interval(int column, FigureRow figure, @Nullable Cell end) {
    if (end == null) {
      grid.text(column, "");
    } else {
      BigDecimal value = Units.held(figure.unit(), end.value());
      grid.number(column, value, units.exactFormat(figure.unit()));
    }
  }

  /**
   * {@code win-rate.social-vs-other.2026-h1} is computed from its two figures where it is their
   * plain difference; an estimate such as a difference of medians is not.
   */
  private String difference(
      FigureRow figure, Map<String, FigureRow> byId, Map<String, Integer> rows) {
    String id = figure.id();
    int versus = id.indexOf(VERSUS);
    if (versus < 0) {
      return "";
    }
    int scope = id.lastIndexOf('.', versus) + 1;
    int end = id.indexOf('.', versus) < 0 ? id.length() : id.indexOf('.', versus);
    String focus = id.substring(0, versus) + id.substring(end);
    String other =
        id.substring(0, scope) + id.substring(versus + VERSUS.length(), end) + id.substring(end);
    FigureRow a = byId.get(focus);
    FigureRow b = byId.get(other);
    if (a == null || b == null || !isDifference(figure, a, b)) {
      return "";
    }
    String minus = valueAt(rows.get(focus)) + "-" + valueAt(rows.get(other));
    return a.unit().equals("share") ? inUnit(figure, minus) : minus;
  }

  /** Of shares: points are their hundredths. */
  private static String inUnit(FigureRow figure, String formula) {
    return figure.unit().equals("points") ? "(" + formula + ")" + Units.IN_POINTS : formula;
  }

  private static boolean isDifference(FigureRow figure, FigureRow a, FigureRow b) {
    BigDecimal difference = a.value().value().subtract(b.value().value());
    return difference.subtract(figure.value().value()).abs().compareTo(RELATIVE) <= 0;
  }

  private static String valueAt(@Nullable Integer row) {
    return row == null ? "" : new Place("", row, Grid.FIRST_COLUMN + 2).local();
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.id"), 5, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.figure"), 40, Look.WRAPPED),
        new Grid.Column(words.of("column.value"), 14, Look.NUMBER.bolded().tinted(Tint.NAVY)),
        new Grid.Column(words.of("column.unit"), 9, Look.TEXT.tinted(Tint.MUTED).indented()),
        new Grid.Column(words.of("column.low"), 11, Look.NUMBER),
        new Grid.Column(words.of("column.high"), 11, Look.NUMBER),
        new Grid.Column(words.of("column.cases"), 8, Look.NUMBER),
        new Grid.Column(words.of("column.grade"), 8, Look.TEXT.bolded().indented()),
        new Grid.Column(words.of("column.grade-reason"), 62, Look.WRAPPED),
        new Grid.Column(words.of("column.formula"), 80, Look.WRAPPED),
        new Grid.Column(words.of("column.rows-taken"), 150, Look.WRAPPED),
        new Grid.Column(words.of("column.files"), 100, Look.WRAPPED.tinted(Tint.MUTED)),
        new Grid.Column(words.of("column.name"), 60, Look.WRAPPED.tinted(Tint.MUTED)),
        new Grid.Column(words.of("column.version"), 9, Look.NUMBER.tinted(Tint.MUTED)));
  }
}
