package io.buyin.render.workbook;

import io.buyin.story.Numbers.DefinitionRow;
import io.buyin.story.Numbers.LineageRow;
import java.math.BigDecimal;
import java.util.List;

/** The two sheets one looks things up in: definitions, and what became of every row. */
record Registers(Words words) {

  private static final int HEADER_ROW = 3;
  private static final int ROWS = 3;
  private static final int PRINTED_COLUMNS = 11;
  private static final int LAST_PART = 8;

  void definitions(Page page, List<DefinitionRow> rows) {
    Grid grid = new Grid(page, "listDefinitions", HEADER_ROW, definitionColumns());
    grid.open(words.of("title.definitions"), words.of("about.definitions"));
    Units units = new Units(words);
    for (DefinitionRow row : rows) {
      grid.next();
      grid.text(0, row.name().text());
      grid.text(1, units.label(row.unit()));
      grid.text(2, words.translated("better", row.better()));
      grid.text(3, row.formula().text());
      grid.count(4, row.version());
    }
    grid.close();
  }

  void lineage(Page page, List<LineageRow> rows) {
    Grid grid = new Grid(page, "listLineage", HEADER_ROW, lineageColumns());
    grid.open(words.of("title.lineage"), words.of("about.lineage"));
    for (LineageRow row : rows) {
      grid.next();
      grid.text(0, row.file());
      grid.text(1, row.kind());
      grid.text(2, row.layout());
      Place all = grid.count(ROWS, row.rows());
      Place first = grid.count(4, row.used());
      grid.count(5, row.superseded());
      grid.count(6, row.duplicate());
      grid.count(7, row.excluded());
      Place last = grid.count(LAST_PART, row.rejected());
      String formula = all.local() + "-SUM(" + first.local() + ":" + last.local() + ")";
      grid.formula(9, formula, unaccounted(row), "#,##0");
      grid.text(10, row.dataThrough().text());
      grid.text(11, row.sha256());
    }
    grid.printOnly(PRINTED_COLUMNS);
    grid.close();
  }

  private static BigDecimal unaccounted(LineageRow row) {
    long parts = row.used() + row.superseded() + row.duplicate() + row.excluded() + row.rejected();
    return BigDecimal.valueOf(row.rows() - parts);
  }

  private List<Grid.Column> definitionColumns() {
    return List.of(
        new Grid.Column(words.of("column.measure"), 32, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.unit"), 10, Look.TEXT.tinted(Tint.MUTED)),
        new Grid.Column(words.of("column.better"), 10, Look.TEXT.tinted(Tint.MUTED)),
        new Grid.Column(words.of("column.formula"), 90, Look.WRAPPED),
        new Grid.Column(words.of("column.version"), 9, Look.NUMBER.tinted(Tint.MUTED)));
  }

  private List<Grid.Column> lineageColumns() {
    return List.of(
        new Grid.Column(words.of("column.file"), 40, Look.WRAPPED.bolded()),
        new Grid.Column(words.of("column.kind"), 11, Look.TEXT),
        new Grid.Column(words.of("column.layout"), 20, Look.TEXT),
        number("column.rows"),
        number("column.used"),
        number("column.superseded"),
        number("column.duplicate"),
        number("column.excluded"),
        number("column.rejected"),
        number("column.unaccounted"),
        new Grid.Column(words.of("column.through"), 16, Look.TEXT.indented()),
        new Grid.Column(words.of("column.sha256"), 66, Look.TEXT.tinted(Tint.MUTED)));
  }

  private Grid.Column number(String key) {
    return new Grid.Column(words.of(key), 12, Look.NUMBER);
  }
}
