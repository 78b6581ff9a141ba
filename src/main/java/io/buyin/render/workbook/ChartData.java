package io.buyin.render.workbook;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Token;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/** The labelled ranges that the charts draw: a block per chart, read from the figures. */
final class ChartData {

  private static final int FIRST_ROW = 3;
  private static final int CATEGORY = 1;
  private static final int FIRST_SERIES = 2;
  private static final double CATEGORY_WIDTH = 44;
  private static final double SERIES_WIDTH = 22;

  private final Page page;
  private final Words words;
  private final FiguresSheet figures;
  private final Map<String, Token> tokens = new HashMap<>();
  private int row = FIRST_ROW;

  ChartData(Page page, FiguresSheet figures, List<Token> all) {
    this.page = page;
    this.words = page.book().words();
    this.figures = figures;
    all.forEach(token -> tokens.put(token.id(), token));
  }

  /** A chart's plan and the rows and first column of its block. */
  record Block(ChartPlan plan, String sheet, int header, List<String> categories) {

    String categoryRange() {
      return range(CATEGORY);
    }

    Place title(int series) {
      return new Place(sheet, header, FIRST_SERIES + series);
    }

    /** Where a bridge's columns begin. */
    String feet() {
      return range(FIRST_SERIES + plan.series().size());
    }

    String values(int series) {
      return range(FIRST_SERIES + series);
    }

    XDDFCategoryDataSource categorySource() {
      return XDDFDataSourcesFactory.fromArray(
          categories.toArray(String[]::new), categoryRange(), 0);
    }

    /** Values of a series as drawn, in the plan's number format. */
    XDDFNumericalDataSource<Double> valueSource(int series) {
      Line line = plan.series().get(series);
      Double[] numbers =
          line.points().stream()
              .map(point -> drawn(plan.form(), line, point))
              .map(value -> value == null ? null : Double.valueOf(value.doubleValue()))
              .toArray(Double[]::new);
      XDDFNumericalDataSource<Double> values =
          XDDFDataSourcesFactory.fromArray(numbers, values(series), series + 1);
      values.setFormatCode(plan.numberFormat());
      return values;
    }

    private String range(int column) {
      Place first = new Place(sheet, header + 1, column);
      Place last = new Place(sheet, header + categories.size(), column);
      return first.absolute() + ":" + last.reference().formatAsString(false);
    }
  }

  List<Block> fill(List<ChartPlan> plans) {
    Grid.title(page, words.of("title.charts"), words.of("about.charts"));
    int widest = plans.stream().mapToInt(ChartData::columns).max().orElse(0);
    double[] widths = new double[FIRST_SERIES + widest];
    java.util.Arrays.fill(widths, SERIES_WIDTH);
    widths[0] = 0.9;
    widths[CATEGORY] = CATEGORY_WIDTH;
    page.widths(widths);
    List<Block> blocks = plans.stream().map(this::block).toList();
    page.print(0, row, widths.length - 1);
    return blocks;
  }

  private static int columns(ChartPlan plan) {
    return plan.series().size() + (plan.steps().isEmpty() ? 0 : 1);
  }

  private Block block(ChartPlan plan) {
    page.text(row++, CATEGORY, plan.heading().text(), Look.TEXT.bolded().ruled(Look.Line.NONE));
    int header = row++;
    page.text(header, CATEGORY, words.of("column.category"), Look.HEADER);
    for (int series = 0; series < plan.series().size(); series++) {
      page.text(header, FIRST_SERIES + series, plan.series().get(series).name(), Look.HEADER_RIGHT);
    }
    if (!plan.steps().isEmpty()) {
      int feet = FIRST_SERIES + plan.series().size();
      page.text(header, feet, words.of("column.from"), Look.HEADER_RIGHT);
    }
    List<String> categories = new ArrayList<>();
    for (int category = 0; category < plan.categories().size(); category++) {
      String name = category(plan, category);
      categories.add(name);
      page.text(row, CATEGORY, name, Look.TEXT);
      values(plan, category);
      row++;
    }
    row++;
    return new Block(plan, page.name(), header, categories);
  }

  /**
   * A gap that has a label says it in its category, since a native chart cannot label a gap; so
   * does a column of a bridge, whose label is that of several segments.
   */
  private static String category(ChartPlan plan, int index) {
    StringBuilder name = new StringBuilder(plan.categories().get(index));
    for (Line line : plan.series()) {
      Point point = line.points().get(index);
      if (point.value() == null && !point.label().isEmpty()) {
        name.append(": ").append(point.label().text());
      }
    }
    if (index < plan.steps().size()) {
      name.append(": ").append(said(plan.steps().get(index)));
    }
    return name.toString();
  }

  private static String said(Step step) {
    String range = step.range().isEmpty() ? "" : " (" + step.range().text() + ")";
    return step.label().text() + range;
  }

  private void values(ChartPlan plan, int category) {
    for (int series = 0; series < plan.series().size(); series++) {
      Line line = plan.series().get(series);
      Point point = line.points().get(category);
      BigDecimal value = drawn(plan.form(), line, point);
      if (value != null) {
        value(FIRST_SERIES + series, point, value, plan.numberFormat());
      } else {
        page.blank(row, FIRST_SERIES + series, Look.NUMBER);
      }
    }
    if (category < plan.steps().size()) {
      BigDecimal from = plan.steps().get(category).from();
      page.number(row, FIRST_SERIES + plan.series().size(), from, Look.NUMBER, plan.numberFormat());
    }
  }

  private void value(int column, Point point, BigDecimal value, String format) {
    Optional<FiguresSheet.Entry> figure = figure(point);
    if (figure.isPresent()) {
      boolean turned = value.signum() != figure.get().row().value().value().signum();
      String formula = (turned ? "-" : "") + figure.get().value().absolute();
      page.formula(row, column, formula, value, Look.NUMBER, format);
    } else {
      page.number(row, column, value, Look.NUMBER, format);
    }
  }

  /** The figure behind a point, where its value is the very same. */
  private Optional<FiguresSheet.Entry> figure(Point point) {
    Token token = tokens.get(point.token());
    BigDecimal value = point.value();
    if (token == null || value == null) {
      return Optional.empty();
    }
    return figures
        .find(token.source())
        .filter(entry -> entry.row().value().value().compareTo(value) == 0);
  }

  /** As drawn: hesitations of a diverging chart go to the left. */
  static @Nullable BigDecimal drawn(Form form, Line line, Point point) {
    BigDecimal value = point.value();
    boolean left = form == Form.DIVERGING_BARS && line.tone() == Tone.UNFAVOURABLE;
    return value != null && left ? value.negate() : value;
  }
}
