package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Group;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The plotted values and the cells they stand in: the one authority for a chart's caches, its
 * ranges and its embedded workbook. Categories are in column A, their groups before them where
 * there are some; a column of values per series follows, then a column of label texts per series
 * that is labelled.
 */
final class ChartSheet {

  static final String SHEET = "Data";

  private static final LocalDate NEUTRAL_DAY = LocalDate.of(2020, 1, 1);

  /**
   * A series as plotted.
   *
   * @param name empty for a column that only helps the drawing
   * @param values null is a gap
   * @param labels texts of its points; null where a point has none; empty where no point has one
   */
  record Column(String name, List<@Nullable BigDecimal> values, List<@Nullable String> labels) {}

  private final ChartPlan plan;
  private final List<Column> columns;

  private ChartSheet(ChartPlan plan, List<Column> columns) {
    this.plan = plan;
    this.columns = columns;
  }

  /** The plan's values as they are. */
  static ChartSheet of(ChartPlan plan) {
    List<Column> columns = new ArrayList<>();
    plan.series().forEach(line -> columns.add(column(line)));
    return new ChartSheet(plan, columns);
  }

  /** The same sheet with this series' values turned to the other side of zero. */
  ChartSheet turned(int series) {
    List<Column> turned = new ArrayList<>(columns);
    Column old = columns.get(series);
    List<@Nullable BigDecimal> values = new ArrayList<>();
    old.values().forEach(value -> values.add(value == null ? null : value.negate()));
    turned.set(series, new Column(old.name(), values, old.labels()));
    return new ChartSheet(plan, turned);
  }

  /** The same sheet without label texts. */
  ChartSheet unlabelled() {
    List<Column> bare =
        columns.stream()
            .map(column -> new Column(column.name(), column.values(), List.of()))
            .toList();
    return new ChartSheet(plan, bare);
  }

  /** The same sheet with these series behind its own. */
  ChartSheet and(List<Column> more) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(more);
    return new ChartSheet(plan, all);
  }

  List<String> categories() {
    return plan.categories();
  }

  /** Neighbours among the categories; empty where they stand alone. */
  List<Group> groups() {
    return plan.groups();
  }

  Column column(int series) {
    return columns.get(series);
  }

  String numberFormat() {
    return plan.numberFormat();
  }

  String categoryRange() {
    return range(0, first() - 1);
  }

  String valueRange(int series) {
    return range(first() + series, first() + series);
  }

  String nameCell(int series) {
    return SHEET + "!$" + letter(first() + series) + "$1";
  }

  String labelRange(int series) {
    return range(labelColumn(series), labelColumn(series));
  }

  XSSFWorkbook workbook() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet(SHEET);
    XSSFRow header = sheet.createRow(0);
    header.createCell(0).setCellValue(plan.name());
    for (int row = 0; row < categories().size(); row++) {
      sheet.createRow(row + 1).createCell(first() - 1).setCellValue(categories().get(row));
    }
    groups(sheet);
    CellStyle format = workbook.createCellStyle();
    format.setDataFormat(workbook.createDataFormat().getFormat(numberFormat()));
    for (int series = 0; series < columns.size(); series++) {
      fill(sheet, series, format);
    }
    sign(workbook.getProperties());
    return workbook;
  }

  /** A group stands beside its first category. */
  private void groups(XSSFSheet sheet) {
    int row = 1;
    for (Group group : groups()) {
      sheet.getRow(row).createCell(0).setCellValue(group.name());
      row += group.categories();
    }
  }

  private void fill(XSSFSheet sheet, int series, CellStyle format) {
    Column column = columns.get(series);
    name(sheet, first() + series, column);
    for (int row = 0; row < categories().size(); row++) {
      BigDecimal value = column.values().get(row);
      if (value != null) {
        var cell = sheet.getRow(row + 1).createCell(first() + series);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(format);
      }
    }
    if (!column.labels().isEmpty()) {
      fillLabels(sheet, series);
    }
  }

  private void fillLabels(XSSFSheet sheet, int series) {
    int at = labelColumn(series);
    List<@Nullable String> labels = columns.get(series).labels();
    name(sheet, at, columns.get(series));
    for (int row = 0; row < labels.size(); row++) {
      String label = labels.get(row);
      if (label != null) {
        sheet.getRow(row + 1).createCell(at).setCellValue(label);
      }
    }
  }

  private static void name(XSSFSheet sheet, int at, Column column) {
    if (!column.name().isEmpty()) {
      sheet.getRow(0).createCell(at).setCellValue(column.name());
    }
  }

  private static void sign(POIXMLProperties properties) {
    Optional<Date> day =
        Optional.of(Date.from(NEUTRAL_DAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.getCoreProperties().setCreated(day);
    properties.getCoreProperties().setModified(day);
    properties.getCoreProperties().setCreator("Buyin");
    properties.getExtendedProperties().setApplication("Buyin");
  }

  private int labelColumn(int series) {
    int at = first() + columns.size();
    for (int before = 0; before < series; before++) {
      at += columns.get(before).labels().isEmpty() ? 0 : 1;
    }
    return at;
  }

  /** The first column with values. */
  private int first() {
    return groups().isEmpty() ? 1 : 2;
  }

  private String range(int from, int to) {
    int last = categories().size() + 1;
    return SHEET + "!$" + letter(from) + "$2:$" + letter(to) + "$" + last;
  }

  private static String letter(int column) {
    return String.valueOf((char) ('A' + column));
  }

  private static Column column(Line line) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    List<@Nullable String> labels = new ArrayList<>();
    boolean labelled = false;
    for (Point point : line.points()) {
      values.add(point.value());
      boolean has = point.value() != null && !point.label().isEmpty();
      labels.add(has ? text(point.label()) : null);
      labelled |= has;
    }
    return new Column(line.name(), values, labelled ? labels : List.of());
  }

  private static String text(Phrase label) {
    return label.text();
  }
}
