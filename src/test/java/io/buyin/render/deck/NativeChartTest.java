package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.chart.ColumnLabels;
import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Slide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class NativeChartTest {

  private static final String UPWARDS = "<a:bodyPr rot=\"-5400000\"";
  private static final Brief BRIEF = ExampleBrief.sponsor();
  private static final Parts PARTS = Parts.of(Deck.render(BRIEF));
  private static final List<ChartPlan> PLANS = plans();

  @Test
  void caches_hold_the_values_of_the_plan_and_nothing_else() {
    for (int chart = 0; chart < PLANS.size(); chart++) {
      assertThat(cached(chart)).as(PLANS.get(chart).name()).isEqualTo(planned(PLANS.get(chart)));
    }
  }

  @Test
  void the_embedded_workbook_holds_the_cached_values_where_the_ranges_point() throws IOException {
    for (int chart = 0; chart < PLANS.size(); chart++) {
      String xml = xml(chart);
      try (XSSFWorkbook workbook = workbook(chart)) {
        List<Double> found = new ArrayList<>();
        for (String range : Parts.all(xml, "<c:numRef><c:f>([^<]*)</c:f>")) {
          found.addAll(numbers(workbook, range));
        }
        assertThat(found).isEqualTo(numericCaches(xml));
        assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      }
    }
  }

  @Test
  void no_other_number_is_in_an_embedded_workbook() throws IOException {
    for (int chart = 0; chart < PLANS.size(); chart++) {
      try (XSSFWorkbook workbook = workbook(chart)) {
        List<Double> all = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
          row.forEach(
              cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                  all.add(cell.getNumericCellValue());
                }
              });
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(numericCaches(xml(chart)));
      }
    }
  }

  @Test
  void a_label_is_taken_from_a_cell_and_cached_as_printed() {
    String xml = xml(of(Form.CLUSTERED_BARS));
    assertThat(xml)
        .contains("<c15:f>Data!$D$2:$D$5</c15:f>")
        .contains("type=\"CELLRANGE\"")
        .contains("<a:t>45% (47 of 105)</a:t>")
        .contains("<c:v>45% (47 of 105)</c:v>");
  }

  @Test
  void a_bar_left_out_is_a_gap_whose_words_stand_inside_the_chart() {
    int bars = of(Form.CLUSTERED_BARS);
    List<String> values = Parts.all(xml(bars), "(?s)<c:val>(.*?)</c:val>");
    assertThat(Parts.all(values.get(0), "<c:pt idx=\"(\\d)\"")).containsExactly("0", "1", "2");
    String drawing = PARTS.text(PARTS.names("ppt/drawings/.*\\.xml").get(0));
    assertThat(Parts.words(drawing)).isEqualTo("6 of 17 won: too few for a rate");
    assertThat(xml(bars)).contains("<c:userShapes").contains("<c:dispBlanksAs val=\"gap\"/>");
  }

  @Test
  void plots_those_who_ask_to_the_left() {
    String xml = xml(of(Form.DIVERGING_BARS));
    List<String> values = Parts.all(xml, "(?s)<c:val>(.*?)</c:val>");
    assertThat(Parts.all(values.get(0), "<c:v>([^<]*)</c:v>")).containsExactly("-1", "-2", "-3");
    assertThat(xml).contains("<a:t>3</a:t>").doesNotContain("<a:t>-3</a:t>");
  }

  @Test
  void hatches_what_is_open() {
    assertThat(xml(of(Form.PART_OF_WHOLE))).contains("<a:pattFill prst=\"wdUpDiag\">");
  }

  @Test
  void a_bridge_floats_on_an_unseen_foot_and_ends_in_an_outlined_target() {
    String xml = xml(of(Form.BRIDGE));
    List<String> series = Parts.all(xml, "(?s)<c:ser>(.*?)</c:ser>");
    assertThat(series).hasSize(9);
    assertThat(Parts.words(series.get(0))).isEmpty();
    assertThat(series.get(0)).contains("<c:spPr><a:noFill/>").contains("<c:v>2550000</c:v>");
    assertThat(series.get(2)).contains("prst=\"wdUpDiag\"");
    assertThat(series.get(5)).contains("w=\"22225\"").contains("val=\"bg1\"");
  }

  @Test
  void a_bridge_has_whiskers_only_where_a_range_is_known() {
    String xml = xml(of(Form.BRIDGE));
    String above = Parts.all(xml, "(?s)<c:plus>(.*?)</c:plus>").get(0);
    String below = Parts.all(xml, "(?s)<c:minus>(.*?)</c:minus>").get(0);
    assertThat(Parts.all(above, "<c:pt idx=\"(\\d)\"")).containsExactly("3", "5");
    assertThat(Parts.all(above, "<c:v>([^<]*)<")).containsExactly("240000", "240000");
    assertThat(Parts.all(below, "<c:v>([^<]*)<")).containsExactly("360000", "360000");
  }

  @Test
  void what_stands_above_a_bridge_is_taken_from_cells() {
    String xml = xml(of(Form.BRIDGE));
    assertThat(xml)
        .contains("<a:t>+€1.31m</a:t>", "<a:t>€2.80m–€3.40m</a:t>")
        .contains("<c:v>+€1.31m</c:v>", "<c:v>€2.80m–€3.40m</c:v>");
  }

  @Test
  void lines_have_gaps_a_dashed_target_and_names_at_their_ends() {
    String xml = xml(of(Form.LINES));
    List<String> series = Parts.all(xml, "(?s)<c:ser>(.*?)</c:ser>");
    assertThat(series.get(0)).contains("<c:symbol val=\"circle\"/>", "w=\"38100\"");
    String others = Parts.all(series.get(1), "(?s)<c:val>(.*?)</c:val>").get(0);
    assertThat(Parts.all(others, "<c:pt idx=\"(\\d)\"")).containsExactly("0", "1", "2", "3", "5");
    assertThat(series.get(2))
        .contains("<a:prstDash val=\"dash\"/>", "<c:symbol val=\"none\"/>")
        .contains("<a:t>Target 4.0</a:t>");
    for (String line : series) {
      assertThat(Parts.all(line, "(?s)<c:dLbl><c:idx val=\"5\"/>.*?<c:dLblPos val=\"(.)\"/>"))
          .containsExactly("r");
    }
  }

  @Test
  void a_label_stands_on_the_side_where_no_line_runs() {
    String focus = Parts.all(xml(of(Form.LINES)), "(?s)<c:ser>(.*?)</c:ser>").get(0);
    String may = "(?s)<c:dLbl><c:idx val=\"4\"/>.*?<c:dLblPos val=\"(.)\"/>";
    assertThat(Parts.all(focus, may)).containsExactly("b");
  }

  @Test
  void months_before_and_since_a_meeting_stand_in_groups() {
    int grouped = PLANS.size() - 1;
    String xml = xml(grouped);
    assertThat(PLANS.get(grouped).groups()).isNotEmpty();
    assertThat(xml).contains("<c:f>Data!$A$2:$B$7</c:f>");
    List<String> levels = Parts.all(xml, "(?s)<c:lvl>(.*?)</c:lvl>");
    assertThat(Parts.all(levels.get(0), "<c:v>([^<]*)<")).startsWith("Jan", "Feb");
    assertThat(Parts.all(levels.get(1), "idx=\"(\\d)\"")).containsExactly("0", "4");
  }

  @Test
  void columns_stand_beside_each_other() {
    assertThat(xml(of(Form.CLUSTERED_COLUMNS))).contains("<c:overlap val=\"0\"/>");
  }

  @Test
  void labels_of_narrow_columns_run_upwards_so_that_none_stands_over_a_neighbour() {
    ChartPlan plan = PLANS.get(of(Form.CLUSTERED_COLUMNS));
    double wide = 96.0 * plan.categories().size();
    assertThat(ColumnLabels.of(plan, wide).turned()).isFalse();
    assertThat(ColumnLabels.of(plan, wide / 2).turned()).isTrue();
    assertThat(xml(of(Form.CLUSTERED_COLUMNS))).doesNotContain(UPWARDS);
    assertThat(xml(PLANS.size() - 1)).contains(UPWARDS);
  }

  @Test
  void every_chart_follows_the_rules_of_the_house() {
    for (int chart = 0; chart < PLANS.size(); chart++) {
      assertThat(xml(chart))
          .contains("<c:roundedCorners val=\"0\"/>", "<c:autoTitleDeleted val=\"1\"/>")
          .contains("layoutTarget val=\"inner\"")
          .doesNotContain("c:legend>")
          .doesNotContain("axId val=\"-");
      assertThat(Parts.all(xml(chart), "<c:min val=\"([^\"]*)\""))
          .allMatch(minimum -> Double.parseDouble(minimum) <= 0);
    }
  }

  @Test
  void tells_those_who_cannot_see_it_what_it_shows() {
    for (ChartPlan plan : PLANS) {
      assertThat(PARTS.names("ppt/slides/slide\\d+\\.xml"))
          .anyMatch(
              slide ->
                  PARTS.text(slide).contains("descr=\"" + plan.alternative().text())
                      && PARTS.text(slide).contains("name=\"" + plan.name()));
    }
  }

  private static List<ChartPlan> plans() {
    List<ChartPlan> plans = new ArrayList<>();
    for (Slide slide : BRIEF.slides()) {
      if (slide instanceof Slide.WhyNow whyNow) {
        plans.add(whyNow.progress());
      } else if (slide instanceof Slide.Evidence evidence) {
        plans.add(evidence.chart());
      } else if (slide instanceof Slide.Chain chain) {
        plans.add(chain.parts());
      } else if (slide instanceof Slide.Forecast forecast) {
        plans.add(forecast.bridge());
      } else if (slide instanceof Slide.Heard heard) {
        plans.add(heard.stance());
      } else if (slide instanceof Slide.Wins wins) {
        plans.add(wins.months());
      }
    }
    assertThat(plans).extracting(ChartPlan::form).contains(Form.values());
    return plans;
  }

  private static int of(Form form) {
    return PLANS.stream().map(ChartPlan::form).toList().indexOf(form);
  }

  private static String xml(int chart) {
    return PARTS.text("ppt/charts/chart" + (chart + 1) + ".xml");
  }

  private static XSSFWorkbook workbook(int chart) throws IOException {
    String rels = PARTS.text("ppt/charts/_rels/chart" + (chart + 1) + ".xml.rels");
    String name = Parts.all(rels, "embeddings/([^\"]*\\.xlsx)").get(0);
    return new XSSFWorkbook(new ByteArrayInputStream(PARTS.byName().get("ppt/embeddings/" + name)));
  }

  private static List<BigDecimal> planned(ChartPlan plan) {
    return plan.series().stream()
        .flatMap(line -> line.points().stream())
        .map(Point::value)
        .filter(Objects::nonNull)
        .map(BigDecimal::stripTrailingZeros)
        .toList();
  }

  /** Values of the plan's own series; what only carries parts of the drawing has no name. */
  private static List<BigDecimal> cached(int chart) {
    List<String> named =
        Parts.all(xml(chart), "(?s)<c:ser>(.*?)</c:ser>").stream()
            .filter(series -> series.contains("<c:tx><c:strRef>"))
            .toList();
    String values = String.join("", Parts.all(String.join("", named), "(?s)<c:val>(.*?)</c:val>"));
    return Parts.all(values, "<c:v>([^<]*)<").stream()
        .map(value -> new BigDecimal(value).abs().stripTrailingZeros())
        .toList();
  }

  private static List<Double> numericCaches(String xml) {
    String caches = String.join("", Parts.all(xml, "(?s)<c:numCache>(.*?)</c:numCache>"));
    return Parts.all(caches, "<c:v>([^<]*)<").stream().map(Double::valueOf).toList();
  }

  private static List<Double> numbers(XSSFWorkbook workbook, String range) {
    Sheet sheet = workbook.getSheet(range.substring(0, range.indexOf('!')));
    int column = range.charAt(range.indexOf('$') + 1) - 'A';
    int last = Integer.parseInt(range.substring(range.lastIndexOf('$') + 1));
    List<Double> numbers = new ArrayList<>();
    for (int row = 1; row < last; row++) {
      var cell = sheet.getRow(row).getCell(column);
      if (cell != null) {
        numbers.add(cell.getNumericCellValue());
      }
    }
    return numbers;
  }
}
