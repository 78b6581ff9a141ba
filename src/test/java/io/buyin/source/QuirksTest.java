package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.buyin.fact.Deal;
import io.buyin.fact.Inquiry;
import io.buyin.fact.SocialRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The twenty-five quirks of real exports that docs/quirks.md lists, by their numbers: what is
 * counted, which values come out, and what is said.
 */
class QuirksTest {

  private static final String SOCIAL = "date,network,account,post id,impressions,engagements\n";
  private static final String SALES = "id,stage,created,closed,amount,probability\n";

  @TempDir Path dir;

  @Test
  void q01_utf_16_with_tabs_is_read_whatever_the_name_says() {
    String rows = SOCIAL.replace(',', '\t') + "2026-05-13\tx\tHalden\t1\t1,250\t30\n";
    InboxFile wide = drop().file("a.csv", "\uFEFF" + rows, StandardCharsets.UTF_16LE);
    Drop.Outcome outcome = drop().read(wide, Drop.RULES);
    assertThat(outcome.recognised().dialect().delimiterName()).isEqualTo("tab");
    assertThat(outcome.recognised().dialect().encoding()).isEqualTo("UTF-16LE");
    assertThat(outcome.social().get(0).impressions()).isEqualTo(1250);
    assertThat(drop().read("a.csv", rows.replace("1,250", "1250").replace('\t', ',')).social())
        .extracting(SocialRow::impressions)
        .containsExactly(1250L);
  }

  @Test
  void q02_a_sep_line_is_honoured_and_dropped() {
    String text = "sep=;\nA title\n" + SOCIAL.replace(',', ';') + "2026-05-13;x;H;1;5;2\n";
    Drop.Outcome outcome = drop().read("a.csv", text);
    assertThat(outcome.counts()).isEqualTo("1/1/0/0/0");
    assertThat(outcome.recognised().headerLine()).isEqualTo(3);
  }

  @Test
  void q03_and_q04_the_header_is_found_below_a_preamble_that_has_the_delimiter_in_it() {
    String text = "Report, all deals\nOwner: Ann, Bob\n\n" + SALES + "D1,Open,2026-01-05,,5,\n";
    Drop.Outcome outcome = drop().read("a.csv", text);
    assertThat(outcome.recognised().headerLine()).isEqualTo(4);
    assertThat(outcome.deals().get(0).origin().line()).isEqualTo(5);
    assertThat(outcome.counts()).isEqualTo("1/1/0/0/0");
  }

  @Test
  void q05_totals_are_left_out_wherever_they_stand_and_held_against_the_rows() {
    String rows = "2026-05-13,x,H,1,40,2\n2026-05-14,x,H,2,60,3\n";
    assertThat(drop().read("a.csv", SOCIAL + "Total,,,,100,5\n" + rows).counts())
        .isEqualTo("3/2/0/1/0");
    Drop.Outcome lacking = drop().read("a.csv", SOCIAL + rows + "Total,,,,500,5\n");
    assertThat(lacking.counts()).isEqualTo("3/2/0/1/0");
    assertThat(lacking.doubts())
        .containsExactly(
            "a.csv, column \"impressions\": the total that the tool wrote is 500, the rows add up"
                + " to 100: rows are missing from this export, or the tool counts otherwise."
                + " Compare with the tool; where a list is cut, export a shorter period at a"
                + " time.");
  }

  @Test
  void q06_a_grand_total_beyond_the_header_is_left_out_and_any_other_wide_row_rejected() {
    Drop.Outcome outcome =
        drop().read("a.csv", SOCIAL + ",,,,100,5,Grand total\n2026-05-13,x,H,1,100,5,extra\n");
    assertThat(outcome.counts()).isEqualTo("2/0/0/1/1");
    assertThat(outcome.complaints().get(0))
        .startsWith("a.csv line 3: expected 6 cells as in the header but found 7.");
  }

  @Test
  void q07_a_footer_that_names_as_many_rows_as_there_are_says_that_the_list_is_cut() {
    StringBuilder text = new StringBuilder(SOCIAL);
    for (int i = 0; i < 50; i++) {
      text.append("2026-05-13,youtube,H,").append(i).append(",5,2\n");
    }
    Drop.Outcome outcome =
        withFooter().read("a.csv", text + "Mostrando os primeiros 50 resultados,\n");
    assertThat(outcome.counts()).isEqualTo("51/50/0/1/0");
    assertThat(outcome.doubts())
        .containsExactly(
            "a.csv line 52: the tool says \"Mostrando os primeiros 50 resultados\", and there are"
                + " 50 rows: whatever came after them is missing. Export a shorter period at a"
                + " time, so that no list is cut.");
  }

  @Test
  void q08_marks_that_cannot_be_seen_play_no_part_in_headers() {
    String header =
        SOCIAL.replace("impressions", "Im­pres­sions").replace("date", "\uFEFFDa\u200Bte");
    assertThat(
            drop().read("a.csv", header + "2026-05-13,x,H,1,40,2\n").social().get(0).impressions())
        .isEqualTo(40);
  }

  @Test
  void q09_ids_are_the_same_with_the_space_or_apostrophe_that_keeps_spreadsheets_off() {
    Drop.Outcome outcome =
        drop().read("a.csv", SOCIAL + "2026-05-13,x,H, -Vde,40,2\n2026-05-13,x,H,'-Vde,40,2\n");
    assertThat(outcome.social()).extracting(SocialRow::post).containsExactly("-Vde");
    assertThat(outcome.counts()).isEqualTo("2/1/1/0/0");
  }

  @Test
  void q10_dates_without_year_are_refused_until_a_layout_says_where_the_year_comes_from() {
    String text = SOCIAL + "December 31,tiktok,H,,40,2\nJanuary 1,tiktok,H,,60,3\n";
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().read("days_2026-03-01.csv", text))
        .withMessage(
            "days_2026-03-01.csv line 1, column \"date\": dates such as \"December 31\" (line 2)"
                + " have no year. Beside buyin.yaml, in a file layouts/own.yaml, write three"
                + " lines: id: own, like: plain-social and columns: {date: {year: of_export}}.");
    Drop.Outcome outcome =
        drop()
            .layout("id: own\nlike: plain-social\ncolumns: {date: {year: of_export}}\n")
            .read("days_2026-03-01.csv", text);
    assertThat(outcome.social())
        .extracting(row -> row.date().toString())
        .containsExactly("2025-12-31", "2026-01-01");
    assertThat(outcome.doubts())
        .containsExactly(
            "days_2026-03-01.csv, column \"date\": dates such as \"December 31\" (line 2) have no"
                + " year; it was read as 2025-12-31, since the file was named for 2026-03-01."
                + " Check this one against the tool.");
  }

  @Test
  void q11_the_order_of_day_and_month_is_decided_from_all_rows() {
    assertThat(created("2/3/2015 11:35", "2/24/2015 11:35"))
        .containsExactly("2015-02-03", "2015-02-24");
    assertThat(created("2-3-2015 11.35", "24-02-2015 11.35"))
        .containsExactly("2015-03-02", "2015-02-24");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> created("2/3/2015", "4/5/2015"))
        .withMessageContaining("no cell of this file has a day above 12");
  }

  @Test
  void q12_an_id_that_a_spreadsheet_has_rounded_is_no_key() {
    Drop.Outcome outcome =
        drop()
            .read(
                "a.csv",
                SOCIAL + "2026-05-13,x,H,5.70306E+17,40,2\n2026-05-14,x,H,5.70306E+17,60,3\n");
    assertThat(outcome.counts()).isEqualTo("2/0/0/0/2");
    assertThat(outcome.complaints().get(0)).contains("A spreadsheet has rounded it");
  }

  @Test
  void q13_each_column_has_its_own_decimal_mark() {
    Drop.Outcome outcome =
        drop()
            .read(
                "a.csv",
                SALES.replace(',', ';') + "D1;Open;2026-01-05;;5.1361714286;12,222\u00a0%\n");
    assertThat(outcome.deals().get(0).amount()).isEqualByComparingTo("5.14");
    assertThat(outcome.deals().get(0).probability()).isEqualByComparingTo("0.12222");
  }

  @Test
  void q14_thousands_may_be_grouped_in_some_cells_only() {
    assertThat(amounts("\"1,286.58\"", "1164.09")).containsExactly("1286.58", "1164.09");
  }

  @Test
  void q15_what_is_missing_is_never_zero() {
    for (String none :
        List.of("", " --", "-", "N/A", "undefined", "NA", "(not set)", "\u00a0", "—")) {
      Drop.Outcome outcome = drop().read("a.csv", SALES + "D1,Open,2026-01-05,," + none + ",\n");
      assertThat(outcome.counts()).as(none).isEqualTo("1/1/0/0/0");
      assertThat(outcome.deals().get(0).amount()).as(none).isNull();
    }
    Drop.Outcome stated =
        drop()
            .layout("id: own\nlike: plain-sales\nmissing: [\"-1\"]\n")
            .read("a.csv", SALES + "D1,Open,2026-01-05,,-1,\n");
    assertThat(stated.deals().get(0).amount()).isNull();
  }

  @Test
  void q16_a_bound_is_told_and_counts_as_not_known() {
    Drop.Outcome outcome = drop().read("a.csv", SALES + "D1,Open,2026-01-05,,5,< 10%\n");
    assertThat(outcome.deals().get(0).probability()).isNull();
    assertThat(outcome.doubts())
        .containsExactly(
            "a.csv line 2, column \"probability\": \"< 10%\" is a bound or an estimate, not a"
                + " number; it counts as not known. Export the number itself if the tool has it.");
  }

  @Test
  void q17_rates_are_fractions_percent_texts_or_points_and_never_guessed_between_them() {
    assertThat(probabilities("0.25", "8.04E-4")).containsExactly("0.25", "0.000804");
    assertThat(probabilities("2.81%", "25%")).containsExactly("0.0281", "0.25");
    assertThat(probabilities("6.27", "40")).containsExactly("0.0627", "0.4");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> probabilities("0.5", "40"))
        .withMessageContaining("\"0.5\" (line 2) looks like a fraction of one, \"40\" (line 3)")
        .withMessageContaining("columns: {probability: {unit: percent}} (or unit: fraction)");
  }

  @Test
  void q18_further_header_rows_are_left_out() {
    String layout = "id: own\nlike: plain-sales\nexclude: {rows_after_header: 2}\n";
    String text =
        SALES
            + "\"Which\n"
            + "id?\",Stage,Created,Closed,Amount,Chance\n"
            + "{},{},{},{},{},{}\n"
            + "D1,Open,2026-01-05,,5,\n";
    assertThat(drop().layout(layout).read("a.csv", text).counts()).isEqualTo("3/1/0/2/0");
  }

  @Test
  void q19_records_are_counted_not_lines() {
    String text =
        SALES.replace("amount", "\"amount\"").replace("\n", "\r\n")
            + "D1,\"Open\nstill\",2026-01-05,,5,\r\nD2,Open,2026-01-06,,7,\r\n";
    Drop.Outcome outcome = drop().read("a.csv", text);
    assertThat(outcome.deals()).extracting(deal -> deal.origin().line()).containsExactly(2L, 4L);
    assertThat(outcome.deals().get(0).stage()).isEqualTo("Open\nstill");
  }

  @Test
  void q20_errors_of_the_tool_are_listed_and_no_failure() {
    String layout = "id: own\nlike: plain-social\nexclude: {error_column: data comment}\n";
    String text =
        SOCIAL.strip()
            + ",data comment\n"
            + ",,,,,,An error occurred while computing metadata\n"
            + "2026-05-13,x,H,1,40,2,\n";
    Drop.Outcome outcome = drop().layout(layout).read("a.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/1/0/1/0");
    assertThat(outcome.doubts())
        .containsExactly(
            "a.csv line 2: the tool wrote an error instead of data: \"An error occurred while"
                + " computing metadata\". Export again later if the row matters.");
  }

  @Test
  void q21_bytes_that_are_not_utf_8_are_read_as_windows_1252_with_a_warning() {
    InboxFile file =
        drop()
            .file(
                "a.csv",
                SALES + "D1,Open – Café,2026-01-05,,5,\n",
                Charset.forName("windows-1252"));
    Drop.Outcome outcome = drop().read(file, Drop.RULES);
    assertThat(outcome.deals().get(0).stage()).isEqualTo("Open – Café");
    assertThat(outcome.doubts())
        .containsExactly(
            "a.csv: is not UTF-8; it was read as windows-1252, so accents should be checked. Export"
                + " it as UTF-8 if you can.");
  }

  @Test
  void q22_a_footer_of_several_lines_is_left_out_as_written_and_as_a_spreadsheet_pads_it() {
    String rows =
        """
        Opportunity Name,Stage,Close Date,Amount,Account Name,Created Date
        Orme,Closed Won,2026-03-01,5,Orme Ltd,2026-01-05
        """;
    String footer =
        """
        All deals
        Copyright (c) 2000-2031 salesforce.com, inc.
        Confidential Information - Do Not Distribute
        Generated By: Ann
        Halden
        """;
    assertThat(
            drop()
                .read("a.csv", rows + "Total,,,5,,\n" + footer.replace("com, inc", "com inc"))
                .counts())
        .isEqualTo("7/1/0/6/0");
    String padded = footer.replace("com, inc", "com inc").replace("\n", ",,,,,\n");
    assertThat(drop().read("a.csv", rows + padded).counts()).isEqualTo("6/1/0/5/0");
  }

  @Test
  void q23_currency_and_zone_are_read_from_the_header() {
    Drop.Outcome sales =
        drop().read("a.csv", "id,stage,created,amount (USD)\nD1,Open,2026-01-05,5\n");
    assertThat(sales.deals()).extracting(Deal::currency).containsExactly("USD");
    Drop.Outcome calls =
        drop()
            .layout(
                "id: own\nlike: plain-service\ncolumns: {received: [\"Started at ({zone})\"]}\n")
            .read("a.csv", "id,Started at (America/New_York)\nm1,2026-01-05 22:00:00\n");
    assertThat(((Inquiry) calls.facts().get(0)).received()).hasToString("2026-01-06T03:00");
  }

  @Test
  void q24_names_are_kept_as_written_so_that_what_does_not_join_can_be_counted() {
    String text =
        """
        id,stage,created,account,product
        D1,Open,2026-01-05,Acme Corp,GTXPro
        D2,Open,2026-01-05,,GTX Pro
        """;
    assertThat(drop().read("a.csv", text).deals())
        .extracting(deal -> deal.account() + "|" + deal.product())
        .containsExactly("Acme Corp|GTXPro", "|GTX Pro");
  }

  @Test
  void q25_the_right_name_does_not_make_a_pivot_or_two_reports_side_by_side_an_export() {
    assertThat(
            drop()
                .unrecognised("sales_pipeline.csv", "Row Labels,Sum of close_value\nGTX,5\n")
                .code())
        .isEqualTo("layout-unknown");
    String twice = SALES.strip() + "," + SALES + "D1,Open,2026-01-05,,5,,D1,Open,2026-01-05,,5,\n";
    assertThat(drop().unrecognised("sales.csv", twice).sentence())
        .isEqualTo("this header stands here twice, so its cells cannot be told apart.");
  }

  private List<String> created(String... dates) {
    return sales("%s,,5,", dates).stream().map(deal -> String.valueOf(deal.created())).toList();
  }

  private List<String> amounts(String... amounts) {
    return sales("2026-01-05,,%s,", amounts).stream()
        .map(deal -> String.valueOf(deal.amount()))
        .toList();
  }

  private List<String> probabilities(String... rates) {
    return sales("2026-01-05,,5,%s", rates).stream()
        .map(deal -> deal.probability().toPlainString())
        .toList();
  }

  private List<Deal> sales(String row, String... cells) {
    StringBuilder text = new StringBuilder(SALES);
    for (int i = 0; i < cells.length; i++) {
      text.append("D").append(i).append(",Open,").append(row.replace("%s", cells[i])).append('\n');
    }
    return drop().read("a.csv", text.toString()).deals();
  }

  private Drop withFooter() {
    return drop().layout("id: own\nlike: plain-social\nexclude: {footer: [\"mostrando*\"]}\n");
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
