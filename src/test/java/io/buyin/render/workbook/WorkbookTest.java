package io.buyin.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Numbers.VoiceRow;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Tone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

class WorkbookTest {

  private static final Pattern FORMULA_WITHOUT_VALUE = Pattern.compile("</f>(?!<v>[^<])");

  private final Brief brief = ExampleBrief.brief();

  @Test
  void sheets_stand_in_reading_order() throws IOException {
    try (XSSFWorkbook workbook = open(brief)) {
      assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactly(
              "Summary",
              "Evidence",
              "Voices",
              "Hesitations",
              "Forecast",
              "Origin",
              "Figures",
              "Definitions",
              "Workings",
              "Chart data",
              "Data_Decided",
              "Data_Opened",
              "Data_Social",
              "Lineage",
              "Checks");
    }
  }

  @Test
  void the_same_brief_gives_the_same_bytes_in_another_zone_and_locale() {
    byte[] here = Workbook.render(brief);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Arrays.equals(Workbook.render(ExampleBrief.brief()), here)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void every_formula_carries_a_value_in_the_file() throws IOException {
    for (String part : parts(Workbook.render(brief), "xl/worksheets/sheet")) {
      assertThat(part).doesNotContainPattern(FORMULA_WITHOUT_VALUE);
    }
  }

  @Test
  void every_sheet_starts_with_its_title_and_prints_a_page_wide() throws IOException {
    try (XSSFWorkbook workbook = open(brief)) {
      for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
        XSSFSheet sheet = workbook.getSheetAt(index);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.isDisplayGridlines()).isFalse();
        assertThat(sheet.getNumMergedRegions()).isZero();
        assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
        assertThat(workbook.isSheetHidden(index)).isFalse();
      }
    }
  }

  @Test
  void tables_bear_the_names_of_their_header_cells_and_have_no_hole() throws IOException {
    try (XSSFWorkbook workbook = open(brief)) {
      List<XSSFTable> tables = new ArrayList<>();
      workbook.forEach(sheet -> tables.addAll(((XSSFSheet) sheet).getTables()));
      assertThat(tables).hasSize(13);
      for (XSSFTable table : tables) {
        XSSFSheet sheet = table.getXSSFSheet();
        for (int column = 0; column < table.getColumnCount(); column++) {
          int cell = table.getStartColIndex() + column;
          assertThat(table.getColumns().get(column).getName())
              .isEqualTo(sheet.getRow(table.getStartRowIndex()).getCell(cell).getStringCellValue());
          for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
            if (isUnknown(sheet, row, column)) {
              continue;
            }
            assertThat(sheet.getRow(row).getCell(cell).getCellType()).isNotEqualTo(CellType.BLANK);
          }
        }
      }
    }
  }

  @Test
  void an_unfavourable_delta_is_coloured_by_what_is_better_and_not_by_its_sign()
      throws IOException {
    try (XSSFWorkbook workbook = open(brief)) {
      assertThat(verdict(workbook, "F10", "higher", 140000)).isEqualTo("FF00786E");
      assertThat(verdict(workbook, "F10", "higher", -140000)).isEqualTo("FFBF4A0B");
      assertThat(verdict(workbook, "F10", "lower", 140000)).isEqualTo("FFBF4A0B");
      assertThat(verdict(workbook, "F10", "lower", -140000)).isEqualTo("FF00786E");
      assertThat(verdict(workbook, "F10", "lower", 0)).isEmpty();
    }
  }

  /** The example's one number that no export gave. */
  private static boolean isUnknown(XSSFSheet sheet, int row, int column) {
    return sheet.getSheetName().equals("Data_Social") && row == 10 && column == 1;
  }

  @Test
  void text_that_looks_like_a_formula_or_an_escape_stays_text() throws IOException {
    VoiceRow old = brief.numbers().voices().get(0);
    String words = "=HYPERLINK(\"http://example.org\") _x0041_";
    VoiceRow hostile =
        new VoiceRow(old.id(), old.stance(), "+1", old.date(), "@someone", words, "-");
    byte[] bytes = Workbook.render(Numbered.withVoices(brief, List.of(hostile)));

    try (XSSFWorkbook workbook = Recalculation.open(bytes)) {
      Cell cell = workbook.getSheet("Voices").getRow(4).getCell(6);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(words);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(parts(bytes, "xl/sharedStrings.xml").get(0)).contains("_x005F_x0041_");
  }

  @Test
  void unreleased_voices_are_counted_without_their_words() throws IOException {
    try (XSSFWorkbook workbook = open(brief)) {
      var row = workbook.getSheet("Voices").getRow(9);
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Q13");
      assertThat(row.getCell(6).getStringCellValue()).isEqualTo("not released");
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void charts_of_every_form_plot_what_their_cells_hold(Form form) throws IOException {
    Brief charted = Numbered.withCharts(brief, List.of(plan(form), plan(form), plan(form)));

    try (XSSFWorkbook workbook = open(charted)) {
      List<XSSFChart> charts = workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(3);
      for (XSSFChart chart : charts) {
        List<CTNumDataSource> drawn = drawn(chart.getCTChart().getPlotArea());
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(4);
        for (CTNumDataSource values : drawn) {
          plotsItsCells(workbook, values);
        }
      }
    }
  }

  private static List<CTNumDataSource> drawn(CTPlotArea area) {
    List<CTNumDataSource> values = new ArrayList<>();
    area.getBarChartList().forEach(bars -> bars.getSerList().forEach(s -> values.add(s.getVal())));
    area.getLineChartList()
        .forEach(lines -> lines.getSerList().forEach(s -> values.add(s.getVal())));
    return values;
  }

  private static void plotsItsCells(XSSFWorkbook workbook, CTNumDataSource values) {
    String[] range = values.getNumRef().getF().split(":");
    CellReference first = new CellReference(range[0]);
    XSSFSheet sheet = workbook.getSheet(first.getSheetName());
    assertThat(values.getNumRef().getNumCache().getPtArray()).isNotEmpty();
    for (CTNumVal point : values.getNumRef().getNumCache().getPtArray()) {
      int row = first.getRow() + (int) point.getIdx();
      double cell = sheet.getRow(row).getCell(first.getCol()).getNumericCellValue();
      assertThat(Double.parseDouble(point.getV())).isEqualTo(cell);
    }
  }

  @Test
  void a_bridge_stands_on_an_unseen_foot_and_its_categories_say_its_values() throws IOException {
    try (XSSFWorkbook workbook = open(Numbered.withCharts(brief, List.of(plan(Form.BRIDGE))))) {
      XSSFChart chart = workbook.getSheet("Summary").getDrawingPatriarch().getCharts().get(0);
      var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
      assertThat(series).hasSize(5);
      assertThat(series.get(0).isSetTx()).isFalse();
      assertThat(series.get(0).getSpPr().isSetNoFill()).isTrue();
      assertThat(series.get(0).getVal().getNumRef().getNumCache().getPtArray(1).getV())
          .isEqualTo("11.0");
      assertThat(series.get(1).getCat().getStrRef().getStrCache().getPtArray(1).getV())
          .isEqualTo("Service: too few for a rate: +8 (7 to 9)");
    }
  }

  @Test
  void lines_are_named_at_their_ends_and_the_target_is_dashed() throws IOException {
    try (XSSFWorkbook workbook = open(Numbered.withCharts(brief, List.of(plan(Form.LINES))))) {
      XSSFChart chart = workbook.getSheet("Summary").getDrawingPatriarch().getCharts().get(0);
      var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
      assertThat(lines.get(0).getDLbls().getDLblArray(0).getShowSerName().getVal()).isTrue();
      assertThat(lines.get(3).getSpPr().getLn().getPrstDash().getVal().toString())
          .isEqualTo("dash");
      assertThat(lines.get(0).getSpPr().getLn().getW())
          .isGreaterThan(lines.get(1).getSpPr().getLn().getW());
    }
  }

  @Test
  void a_chart_of_figures_reads_them_from_the_figures_sheet() throws IOException {
    String token = brief.numbers().figures().get(0).value().token();
    Point point = new Point(new BigDecimal("1240000.00"), token, words("€1.24m"));
    ChartPlan plan =
        new ChartPlan(
            "Chart: one",
            Form.CLUSTERED_COLUMNS,
            words("One"),
            Phrase.EMPTY,
            List.of("Now"),
            List.of(new Line("Won", Tone.NAVY, Fill.SOLID, List.of(point))),
            words("One column."),
            "#,##0",
            null);

    try (XSSFWorkbook workbook = open(Numbered.withCharts(brief, List.of(plan)))) {
      assertThat(workbook.getSheet("Chart data").getRow(5).getCell(2).getCellFormula())
          .isEqualTo("Figures!$D$5");
      assertThat(Recalculation.differences(workbook)).isEmpty();
    }
  }

  @Test
  void properties_carry_the_business_date_and_no_clock() throws IOException {
    List<String> core = parts(Workbook.render(brief), "docProps/core.xml");

    assertThat(core.get(0)).contains("2026-07-13T00:00:00Z").doesNotContain("Apache POI");
  }

  private static ChartPlan plan(Form form) {
    List<Line> lines =
        List.of(
            line("Hesitate", Tone.UNFAVOURABLE, Fill.SOLID, "3", "1"),
            line("Mixed", Tone.COMPARISON, Fill.SOLID, "1", null),
            line("Support", Tone.FAVOURABLE, Fill.HATCHED, "2", "4"),
            line("Target", Tone.NAVY, Fill.OUTLINE, "5", "5"));
    return new ChartPlan(
        "Chart: " + form,
        form,
        words("A chart of every kind"),
        words("key"),
        List.of("Sales", "Service"),
        lines,
        words("Bars."),
        "0;0",
        new BigDecimal("12"),
        form == Form.BRIDGE ? steps() : List.of());
  }

  private static List<Step> steps() {
    BigDecimal first = new BigDecimal("11");
    BigDecimal second = new BigDecimal("10");
    BigDecimal low = new BigDecimal("18");
    return List.of(
        new Step(BigDecimal.ZERO, first, "T0001", words("11"), null, null, Phrase.EMPTY),
        new Step(first, second, "T0001", words("+8"), low, new BigDecimal("22"), words("7 to 9")));
  }

  private static Line line(String name, Tone tone, Fill fill, String first, String second) {
    return new Line(name, tone, fill, List.of(point(first), point(second)));
  }

  private static Point point(String value) {
    return value == null
        ? new Point(null, "", words("too few for a rate"))
        : new Point(new BigDecimal(value), "T0001", words(value));
  }

  private static Phrase words(String text) {
    return new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, "")));
  }

  /** The font colour that the conditional formats give this delta; empty for none. */
  private static String verdict(XSSFWorkbook workbook, String cell, String better, double delta) {
    XSSFSheet sheet = workbook.getSheet("Summary");
    CellReference place = new CellReference(cell);
    sheet.getRow(place.getRow()).getCell(place.getCol()).setCellFormula(null);
    sheet.getRow(place.getRow()).getCell(place.getCol()).setCellValue(delta);
    sheet.getRow(place.getRow()).getCell(10).setCellValue(better);
    ConditionalFormattingEvaluator evaluator =
        new ConditionalFormattingEvaluator(
            workbook, workbook.getCreationHelper().createFormulaEvaluator());
    List<EvaluationConditionalFormatRule> rules =
        evaluator.getConditionalFormattingForCell(
            new CellReference("Summary", place.getRow(), place.getCol(), false, false));
    return rules.stream()
        .map(rule -> ((XSSFColor) rule.getRule().getFontFormatting().getFontColor()).getARGBHex())
        .findFirst()
        .orElse("");
  }

  private static XSSFWorkbook open(Brief brief) throws IOException {
    return Recalculation.open(Workbook.render(brief));
  }

  private static List<String> parts(byte[] archive, String start) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().startsWith(start)) {
          parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(parts).isNotEmpty();
    return parts;
  }
}
