package io.buyin.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.measure.GroupedTable;
import io.buyin.measure.GroupedTable.Column;
import io.buyin.measure.Recipe;
import io.buyin.measure.Recipe.Term;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Numbers;
import io.buyin.story.Numbers.FigureRow;
import io.buyin.story.Phrase;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFormulaTest {

  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:'[^']+'|[A-Za-z_]+)!\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?|\\$?[A-Z]+\\$?\\d+|\\w+\\[[^]]*]");
  private static final Pattern FUNCTION = Pattern.compile("([A-Z]+)\\(");

  private final Brief brief = ExampleBrief.brief();

  @Test
  void every_formula_computes_the_value_it_carries() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      assertThat(Recalculation.formulas(workbook)).hasSizeGreaterThan(45);
      assertThat(Recalculation.differences(workbook)).isEmpty();
    }
  }

  @Test
  void the_comparison_notices_a_stale_value() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      Cell figure = valueOf(workbook, "F1");
      figure.setCellValue(1);

      assertThat(Recalculation.differences(workbook))
          .anyMatch(line -> line.startsWith(Recalculation.place(figure)));
    }
  }

  @Test
  void no_formula_holds_a_constant() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      for (Cell cell : Recalculation.formulas(workbook)) {
        String words = STRING.matcher(inShares(cell)).replaceAll("");
        assertThat(REFERENCE.matcher(words).replaceAll(""))
            .as(cell.getCellFormula())
            .doesNotContainPattern("\\d");
        STRING
            .matcher(cell.getCellFormula())
            .results()
            .forEach(text -> assertThat(text.group()).doesNotContainPattern("\\d"));
      }
    }
  }

  /** Without the factor of a cell in points, whose figures are shares. */
  private static String inShares(Cell cell) {
    boolean points = cell.getCellStyle().getDataFormatString().contains("pts");
    return points ? cell.getCellFormula().replaceFirst("\\)\\*100$", ")") : cell.getCellFormula();
  }

  private static FormulaEvaluator evaluator(XSSFWorkbook workbook) {
    return workbook.getCreationHelper().createFormulaEvaluator();
  }

  @Test
  void formulas_use_few_and_safe_functions() throws IOException {
    Set<String> functions = new TreeSet<>();
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      for (Cell cell : Recalculation.formulas(workbook)) {
        FUNCTION
            .matcher(cell.getCellFormula())
            .results()
            .forEach(found -> functions.add(found.group(1)));
      }
    }
    assertThat(functions).containsExactly("COUNTIF", "IF", "ROWS", "SUM", "SUMIFS");
  }

  @Test
  void one_more_won_amount_in_the_data_moves_figure_delta_and_summary() throws IOException {
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(brief))) {
      XSSFCell won = cell(workbook, "Data_Decided", "2026-03", "social");
      won.setCellValue(won.getNumericCellValue() + 1000);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();

      assertThat(evaluator.evaluate(valueOf(workbook, "F1")).getNumberValue()).isEqualTo(1_241_000);
      assertThat(evaluator.evaluate(valueOf(workbook, "F2")).getNumberValue()).isEqualTo(520_000);
      Cell actual = summary(workbook, "Closed-won, social-started deals", 3);
      Cell delta = summary(workbook, "Closed-won, social-started deals", 5);
      assertThat(evaluator.evaluate(actual).getNumberValue()).isEqualTo(1_241_000);
      assertThat(evaluator.evaluate(delta).getNumberValue()).isEqualTo(141_000);
    }
  }

  @Test
  void a_figure_that_its_groups_do_not_add_up_to_is_refused() {
    FigureRow first = brief.numbers().figures().get(0);
    Numbers.Cell wrong = new Numbers.Cell(new BigDecimal("1240001"), first.value().token());
    List<FigureRow> figures = new ArrayList<>(brief.numbers().figures());
    figures.set(0, with(first, wrong, first.recipe()));

    assertThatThrownBy(() -> Workbook.render(Numbered.withFigures(brief, figures)))
        .isInstanceOf(BuyinBug.class)
        .hasMessage("Figure closed-won.social.2026-h1 is 1240001 but its recipe gives 1240000.00");
  }

  @Test
  void a_difference_named_after_its_two_figures_is_computed_from_them() throws IOException {
    FigureRow rate = brief.numbers().figures().get(2);
    FigureRow versus =
        new FigureRow(
            "F10",
            "win-rate.social-vs-other.2026-h1",
            rate.label(),
            "points",
            new Numbers.Cell(new BigDecimal("0.1079061289587605"), rate.value().token()),
            null,
            null,
            523,
            "B",
            Phrase.EMPTY,
            "",
            Phrase.EMPTY,
            List.of(),
            1,
            Recipe.NONE);
    List<FigureRow> figures = new ArrayList<>(brief.numbers().figures());
    figures.add(versus);

    try (XSSFWorkbook workbook =
        Recalculation.open(Workbook.render(Numbered.withFigures(brief, figures)))) {
      assertThat(valueOf(workbook, "F10").getCellFormula()).isEqualTo("(D7-D8)*100");
      assertThat(new DataFormatter().formatCellValue(valueOf(workbook, "F10"), evaluator(workbook)))
          .isEqualTo("+10.8 pts");
      assertThat(Recalculation.differences(workbook)).isEmpty();
    }
  }

  @Test
  void awkward_names_and_values_are_matched_as_they_stand() throws IOException {
    GroupedTable table =
        new GroupedTable(
            "Odd",
            "One row is an oddity.",
            List.of(
                new Column("Month", GroupedTable.Type.MONTH),
                new Column("Band [size]", GroupedTable.Type.TEXT),
                new Column("It's # money", GroupedTable.Type.MONEY)),
            List.of(
                List.of(YearMonth.of(2026, 1), "<25k", new BigDecimal("10.50")),
                List.of(YearMonth.of(2026, 1), "25k*", new BigDecimal("20")),
                List.of(YearMonth.of(2026, 2), "25k and more", new BigDecimal("40")),
                List.of(YearMonth.of(2026, 2), "", new BigDecimal("80"))));
    List<FigureRow> figures =
        List.of(odd("F1", "<25k", "10.50"), odd("F2", "25k*", "20"), odd("F3", "", "80"));
    List<GroupedTable> tables = List.of(table);

    Brief odd = Numbered.withTables(brief, tables, figures);
    try (XSSFWorkbook workbook = Recalculation.open(Workbook.render(odd))) {
      assertThat(Recalculation.differences(workbook)).isEmpty();
    }
  }

  @Test
  void thousands_of_groups_are_streamed_and_still_add_up() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < Book.STREAM_ABOVE_ROWS + 1; row++) {
      rows.add(List.of(YearMonth.of(2026, 1 + row % 6), row % 2 == 0 ? "even" : "odd", 2L));
    }
    List<Column> columns =
        List.of(
            new Column("Month", GroupedTable.Type.MONTH),
            new Column("Parity", GroupedTable.Type.TEXT),
            new Column("Two", GroupedTable.Type.COUNT));
    GroupedTable table = new GroupedTable("Many", "One row is a row.", columns, rows);
    Term term = new Term("Many", "Two", Map.of("Parity", "odd"));
    FigureRow first = brief.numbers().figures().get(0);
    Numbers.Cell value = new Numbers.Cell(new BigDecimal("5000"), first.value().token());
    List<FigureRow> figures = List.of(with(first, value, new Recipe(List.of(term), List.of())));

    byte[] bytes = Workbook.render(Numbered.withTables(brief, List.of(table), figures));

    try (XSSFWorkbook workbook = Recalculation.open(bytes)) {
      assertThat(workbook.getTable("tblMany").getRowCount()).isEqualTo(rows.size() + 1);
      assertThat(Recalculation.differences(workbook)).isEmpty();
      assertThat(workbook.getSheet("Data_Many").getRow(4).getCell(2).getStringCellValue())
          .isEqualTo("even");
    }
    assertThat(Workbook.render(Numbered.withTables(brief, List.of(table), figures)))
        .isEqualTo(bytes);
  }

  private FigureRow odd(String id, String band, String value) {
    FigureRow first = brief.numbers().figures().get(0);
    Term term = new Term("Odd", "It's # money", Map.of("Band [size]", band));
    return new FigureRow(
        id,
        "odd." + id,
        first.label(),
        "EUR",
        new Numbers.Cell(new BigDecimal(value), first.value().token()),
        null,
        null,
        1,
        "D",
        Phrase.EMPTY,
        "",
        Phrase.EMPTY,
        List.of(),
        1,
        new Recipe(List.of(term), List.of()));
  }

  private static FigureRow with(FigureRow row, Numbers.Cell value, Recipe recipe) {
    return new FigureRow(
        row.shortId(),
        row.id(),
        row.label(),
        row.unit(),
        value,
        row.lower(),
        row.upper(),
        row.n(),
        row.grade(),
        row.gradeReason(),
        row.filter(),
        row.formula(),
        row.files(),
        row.version(),
        recipe);
  }

  private static Cell valueOf(XSSFWorkbook workbook, String shortId) {
    for (var row : workbook.getSheet("Figures")) {
      Cell id = row.getCell(1);
      if (id != null && id.toString().equals(shortId)) {
        return row.getCell(3);
      }
    }
    throw new AssertionError("no figure " + shortId);
  }

  private static Cell summary(XSSFWorkbook workbook, String label, int column) {
    for (var row : workbook.getSheet("Summary")) {
      Cell name = row.getCell(1);
      if (name != null && name.toString().equals(label)) {
        return row.getCell(column);
      }
    }
    throw new AssertionError("no measure " + label);
  }

  /** The closed-won cell of the first row of this month and origin. */
  private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String month, String origin) {
    for (var row : workbook.getSheet(sheet)) {
      if (row.getRowNum() < 4) {
        continue;
      }
      boolean rightMonth =
          YearMonth.from(row.getCell(1).getLocalDateTimeCellValue()).equals(YearMonth.parse(month));
      if (rightMonth && row.getCell(2).toString().equals(origin)) {
        return (XSSFCell) row.getCell(CellReference.convertColStringToIndex("G"));
      }
    }
    throw new AssertionError("no row " + month + " " + origin);
  }
}
