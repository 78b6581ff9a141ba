package io.buyin.proof;

import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a changed cell, formula or kept value in the workbook comes to. */
class WorkbookProofTest {

  private static String sheet(String name) {
    String book = Zip.text(Edition.file(WORKBOOK), "xl/workbook.xml");
    Matcher sheet =
        Pattern.compile("<sheet [^>]*name=\"" + name + "\"[^>]*r:id=\"(\\w+)\"").matcher(book);
    if (!sheet.find()) {
      throw new AssertionError("no sheet " + name);
    }
    Matcher link =
        Pattern.compile("Target=\"/?(?:xl/)?([^\"]+)\"|Id=\"(\\w+)\"")
            .matcher(relationship(sheet.group(1)));
    while (link.find()) {
      if (link.group(1) != null) {
        return "xl/" + link.group(1);
      }
    }
    throw new AssertionError("no part for " + name);
  }

  private static String relationship(String id) {
    String rels = Zip.text(Edition.file(WORKBOOK), "xl/_rels/workbook.xml.rels");
    Matcher link = Pattern.compile("<Relationship [^>]*Id=\"" + id + "\"[^>]*>").matcher(rels);
    if (!link.find()) {
      throw new AssertionError("no link " + id);
    }
    return link.group();
  }

  private static List<Finding> changed(String sheet, UnaryOperator<String> change) {
    return spoilt(WORKBOOK, file -> Zip.edit(file, sheet(sheet), change));
  }

  private static UnaryOperator<String> first(String pattern, String with) {
    return xml -> xml.replaceFirst(pattern, with);
  }

  @Test
  void finds_a_constant_changed_in_a_data_sheet() {
    List<Finding> findings = changed("Data_Decided", first("<v>24000.0</v>", "<v>25000.0</v>"));

    assertFound(findings, "cells", WORKBOOK, "Data_Decided!", "24000", "(Closed-won)");
    assertFound(findings, "cells", WORKBOOK, "Workings!", "keeps another value");
  }

  @Test
  void finds_a_constant_changed_in_the_list_of_figures() {
    assertFound(
        changed("Figures", first("<v>96.0</v>", "<v>69.0</v>")),
        "cells",
        WORKBOOK,
        "Figures!D",
        "the Brief's 96",
        "(value)");
  }

  @Test
  void finds_the_value_kept_beside_a_formula_changed() {
    List<Finding> findings = changed("Figures", first("(</f><v>)1240000.0<", "$11340000.0<"));

    assertFound(findings, "cells", WORKBOOK, "Figures!D5", "keeps another value than its formula");
    assertFound(findings, "cells", WORKBOOK, "Figures!D5", "1240000", "(value)");
  }

  @Test
  void finds_a_formula_that_points_to_another_row() {
    List<Finding> findings =
        changed("Summary", first("<f>Figures!\\$D\\$5</f>", "<f>Figures!\\$D\\$6</f>"));

    assertFound(findings, "cells", WORKBOOK, "Summary!", "keeps another value than its formula");
  }

  @Test
  void finds_a_formula_without_a_value() {
    assertFound(
        changed("Figures", first("(</f>)<v>1240000.0</v>", "$1")),
        "cells",
        WORKBOOK,
        "Figures!D5",
        "without a value");
  }

  @Test
  void finds_a_plan_put_into_another_line_of_the_summary() {
    assertFound(
        changed("Summary", first("<v>1100000.0</v>", "<v>420000.0</v>")),
        "cells",
        WORKBOOK,
        "Summary!",
        "1100000",
        "(plan)");
  }

  @Test
  void finds_a_number_of_the_brief_where_the_brief_does_not_say_it() {
    assertFound(
        changed(
            "Summary",
            first("</sheetData>", "<row r=\"99\"><c r=\"C99\"><v>47</v></c></row></sheetData>")),
        "cells",
        WORKBOOK,
        "Summary!C99 holds 47");
  }

  @Test
  void finds_a_digit_changed_in_a_text() {
    assertFound(
        spoilt(WORKBOOK, "xl/sharedStrings.xml", "business date 13", "business date 31"),
        "cells",
        WORKBOOK,
        "Summary!B2");
  }

  @Test
  void finds_a_total_of_the_forecast_that_is_not_the_sum_of_its_parts() {
    List<Finding> findings = changed("Forecast", first("<f>C5\\+C6</f>", "<f>C5</f>"));

    assertFound(findings, "cells", WORKBOOK, "Forecast!C7 keeps another value than its formula");
  }

  @Test
  void finds_a_target_and_a_range_of_the_forecast_changed() {
    assertFound(
        changed("Forecast", first("<v>3000000.0</v>", "<v>2000000.0</v>")),
        "cells",
        WORKBOOK,
        "Forecast!C8",
        "3000000",
        "(value)");
    assertFound(
        changed("Forecast", first("<v>2300000.0</v>", "<v>2400000.0</v>")),
        "cells",
        WORKBOOK,
        "Forecast!E7 holds 2400000");
  }

  @Test
  void finds_a_total_of_the_forecast_that_is_typed() {
    assertFound(
        changed("Forecast", first("<f>C5\\+C6</f>", "")),
        "cells",
        WORKBOOK,
        "Forecast!C7 is typed");
  }

  @Test
  void finds_a_number_of_a_board_changed_and_one_where_there_is_none() {
    assertFound(
        changed("Origin", first("<v>140000.0</v>", "<v>410000.0</v>")),
        "cells",
        WORKBOOK,
        "Origin!",
        "140000",
        "(Change)");
    assertFound(
        changed("Origin", first("<c r=\"E5\"[^>]*>.*?</c>", "<c r=\"E5\"><v>7</v></c>")),
        "cells",
        WORKBOOK,
        "Origin!E5 holds 7");
  }

  @Test
  void finds_a_row_that_is_missing_in_a_list() {
    List<Finding> findings =
        spoilt(
            WORKBOOK,
            file ->
                Zip.edit(
                    file, table(file, "listLineage"), first("ref=\"B4:M7\"", "ref=\"B4:M6\"")));

    assertFound(findings, "cells", WORKBOOK, "Lineage has 2 rows, the Brief 3");
  }

  private static String table(byte[] file, String name) {
    return Zip.read(file).keySet().stream()
        .filter(part -> part.startsWith("xl/tables/"))
        .filter(part -> Zip.text(file, part).contains("\"" + name + "\""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void finds_a_number_in_the_footer_of_a_sheet() {
    assertFound(
        changed("Figures", first("(<oddFooter>.*?)16.July", "$117 July")),
        "cells",
        WORKBOOK,
        "oddFooter");
  }

  @Test
  void finds_a_number_inside_a_number_format() {
    assertFound(
        spoilt(WORKBOOK, "xl/styles.xml", " pts", " pts 9"),
        "cells",
        WORKBOOK,
        "a number format",
        "\"9\"");
  }

  @Test
  void finds_a_value_changed_in_the_ranges_of_a_chart() {
    assertFound(
        changed("Chart data", first("<v>310000.0</v>", "<v>910000.0</v>")),
        "cells",
        WORKBOOK,
        "Chart data!",
        "310000");
  }
}
