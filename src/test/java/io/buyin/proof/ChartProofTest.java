package io.buyin.proof;

import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a changed value, label or series in a chart comes to. */
class ChartProofTest {

  private static final String MONTHS = part("Chart: closed-won", ".xml");
  private static final String SIZES = part("Chart: win rate by deal size", ".xml");

  /** The chart part behind the frame with this name on slides 4 and 5. */
  private static String part(String name, String ending) {
    return Zip.read(Edition.file(DECK)).keySet().stream()
        .filter(part -> part.startsWith("ppt/charts/chart") && part.endsWith(ending))
        .filter(part -> belongs(part, name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean belongs(String part, String name) {
    String xml = Zip.text(Edition.file(DECK), part);
    return name.contains("closed-won")
        ? xml.contains("<c:v>310000</c:v>")
        : xml.contains("Over €50k");
  }

  private static String book(String chart) {
    String rels = Zip.text(Edition.file(DECK), chart.replace("charts/", "charts/_rels/") + ".rels");
    int end = rels.indexOf(".xlsx");
    int start = rels.lastIndexOf('/', end);
    return "ppt/embeddings" + rels.substring(start, end) + ".xlsx";
  }

  @Test
  void finds_a_digit_changed_in_the_values_a_chart_keeps() {
    List<Finding> findings = spoilt(DECK, MONTHS, "<c:v>310000</c:v>", "<c:v>910000</c:v>");

    assertFound(
        findings,
        "charts",
        DECK,
        "slide 4",
        "Chart: closed-won",
        "910000 instead of 310000",
        "2026");
    assertFound(findings, "charts", DECK, "a chart and its cell Data!");
  }

  @Test
  void finds_two_bars_exchanged() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    MONTHS,
                    xml ->
                        xml.replace("<c:v>310000</c:v>", "<c:v>x</c:v>")
                            .replace("<c:v>120000</c:v>", "<c:v>310000</c:v>")
                            .replace("<c:v>x</c:v>", "<c:v>120000</c:v>")));

    assertFound(findings, "charts", DECK, "slide 4", "310000 instead of 120000 at point 1");
  }

  @Test
  void finds_a_digit_changed_in_the_workbook_behind_a_chart() {
    assertFound(
        spoilt(DECK, book(MONTHS) + "!xl/worksheets/sheet1.xml", "310000", "910000"),
        "charts",
        DECK,
        "slide 4",
        "a chart and its cell Data!",
        "differ");
  }

  @Test
  void finds_something_in_the_workbook_behind_a_chart_that_is_not_drawn() {
    assertFound(
        spoilt(
            DECK,
            book(MONTHS) + "!xl/worksheets/sheet1.xml",
            "</sheetData>",
            "<row r=\"40\"><c r=\"A40\"><v>7</v></c></row></sheetData>"),
        "charts",
        DECK,
        "slide 4",
        "Data!A40",
        "does not draw");
  }

  @Test
  void finds_a_changed_label() {
    assertFound(
        spoilt(DECK, MONTHS, "<a:t>€310k</a:t>", "<a:t>€910k</a:t>"),
        "charts",
        DECK,
        "slide 4",
        "labels point 6 of 2026 otherwise");
  }

  @Test
  void finds_a_renamed_series_and_a_renamed_category() {
    assertFound(
        spoilt(DECK, SIZES, "<c:v>Other deals</c:v>", "<c:v>Social-started</c:v>"),
        "charts",
        DECK,
        "slide 5",
        "names a series otherwise");
    assertFound(
        spoilt(DECK, SIZES, "<c:v>Over €50k</c:v>", "<c:v>Over €90k</c:v>"),
        "charts",
        DECK,
        "slide 5",
        "categories of Social-started at point 4");
  }

  @Test
  void finds_a_digit_changed_in_a_text_inside_the_chart() {
    String drawing =
        Zip.read(Edition.file(DECK)).keySet().stream()
            .filter(part -> part.startsWith("ppt/drawings/drawing"))
            .findFirst()
            .orElseThrow();

    assertFound(
        spoilt(DECK, drawing, ">17<", ">71<"), "charts", DECK, "slide 5", "a text inside it");
  }

  @Test
  void finds_a_bar_that_the_plan_leaves_out() {
    List<Finding> findings =
        spoilt(DECK, SIZES, "</c:numCache>", "<c:pt idx=\"3\"><c:v>0.35</c:v></c:pt></c:numCache>");

    assertFound(findings, "charts", DECK, "0.35 instead of nothing at point 4");
  }

  @Test
  void finds_a_number_format_that_shows_other_digits() {
    assertFound(
        spoilt(DECK, SIZES, "<c:formatCode>0%<", "<c:formatCode>\"9\"0%<"),
        "charts",
        DECK,
        "number format");
  }

  @Test
  void finds_a_chart_that_is_missing_and_one_that_was_not_planned() {
    List<Finding> findings =
        spoilt(DECK, "ppt/slides/slide5.xml", "name=\"Chart: win rate", "name=\"Chart: win odds");

    assertFound(findings, "charts", DECK, "slide 5", "Chart: win rate by deal size", "is missing");
    assertFound(findings, "charts", DECK, "slide 5", "Chart: win odds", "not planned");
  }

  @Test
  void finds_a_digit_changed_in_a_chart_of_the_workbook() {
    assertFound(
        spoilt(WORKBOOK, "xl/charts/chart1.xml", "310000", "910000"),
        "charts",
        WORKBOOK,
        "xl/drawings/drawing1.xml",
        "instead of 310000");
  }
}
