package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

  private static final String DEALS =
      """
      id,stage,created,closed,amount,account
      D1,Won,2026-01-05,2026-03-01,1000,Café Nørd
      D2,Open,2026-02-05,,2500,Bravo
      """;

  @TempDir Path dir;

  @Test
  void knows_an_export_by_its_header_not_by_its_name() {
    Recognised recognised = drop().recognised(drop().file("holiday-photos.txt", DEALS));
    assertThat(recognised.layout().id()).isEqualTo("plain-sales");
    assertThat(recognised.headerLine()).isEqualTo(1);
    assertThat(recognised.header(Field.AMOUNT)).isEqualTo("amount");
  }

  @ParameterizedTest
  @CsvSource({"';',semicolon", "'|',pipe", "'\t',tab", "',',comma"})
  void finds_the_delimiter(char delimiter, String name) {
    Drop.Outcome outcome = drop().read("d.csv", DEALS.replace(',', delimiter));
    assertThat(outcome.recognised().dialect().delimiterName()).isEqualTo(name);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
  }

  @Test
  void honours_a_sep_line() {
    Drop.Outcome outcome = drop().read("d.csv", "sep=;\n" + DEALS.replace(',', ';'));
    assertThat(outcome.recognised().headerLine()).isEqualTo(2);
    assertThat(outcome.deals().get(0).origin().line()).isEqualTo(3);
  }

  @Test
  void reads_utf_8_with_and_without_mark_and_utf_16_of_both_kinds() {
    assertThat(accountIn(DEALS.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8 Café Nørd");
    assertThat(accountIn(("\ufeff" + DEALS).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("UTF-8 with BOM Café Nørd");
    assertThat(accountIn(("\ufeff" + DEALS).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("UTF-16LE Café Nørd");
    assertThat(accountIn(("\ufeff" + DEALS).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("UTF-16BE Café Nørd");
  }

  @Test
  void falls_back_to_windows_1252_with_a_warning() {
    Drop.Outcome outcome =
        drop().read(drop().file("d.csv", DEALS, Encodings.WINDOWS_1252), Drop.RULES);
    assertThat(outcome.deals().get(0).account()).isEqualTo("Café Nørd");
    assertThat(outcome.doubts())
        .containsExactly(
            "d.csv: is not UTF-8; it was read as windows-1252, so accents should be checked."
                + " Export it as UTF-8 if you can.");
  }

  @Test
  void refuses_bytes_that_stand_for_no_character() {
    byte[] bytes = DEALS.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0x81;
    Unrecognised refused = (Unrecognised) drop().recognise(drop().file("d.csv", bytes));
    assertThat(refused.trouble().toString())
        .isEqualTo(
            "d.csv line 3: is not UTF-8 but line 2 is, so no encoding fits the whole file. Export"
                + " it again as UTF-8, and do not join files of different encodings.");
  }

  @Test
  void finds_the_header_below_a_preamble_and_keeps_the_lines_of_the_file() {
    String text =
        "Report, of all deals\r\n\"Owner: \"\"Ann\"\"\"\r\n\r\nRun on 2026-07-01\r\n" + DEALS;
    Drop.Outcome outcome = drop().read("d.csv", text);
    assertThat(outcome.recognised().headerLine()).isEqualTo(5);
    assertThat(outcome.deals()).extracting(deal -> deal.origin().line()).containsExactly(6L, 7L);
  }

  @Test
  void sees_through_soft_hyphens_zero_width_and_hard_spaces_in_headers() {
    String text = DEALS.replace("closed,", "Ex\u00adpect\u00aded\u00a0close\u200b  DATE*,");
    assertThat(drop().read("d.csv", text).recognised().columns()).containsEntry(Field.CLOSED, 3);
  }

  @Test
  void takes_the_currency_from_a_header() {
    Drop.Outcome outcome = drop().read("d.csv", DEALS.replace("amount", "Amount (gbp)"));
    assertThat(outcome.deals().get(0).currency()).isEqualTo("GBP");
    assertThat(drop().read("d.csv", DEALS).deals().get(0).currency()).isEqualTo("EUR");
  }

  @Test
  void says_what_an_unknown_file_holds_and_what_would_be_needed() {
    assertThat(drop().unrecognised("x.csv", "id,stage,colour\n1,Won,red\n").toString())
        .isEqualTo(
            "x.csv line 1: found the columns \"id\", \"stage\", \"colour\", which are those of no"
                + " export that Buyin knows. Closest is plain sales export; missing: created"
                + " (accepted: created, created date, created on, created at, create date, opened,"
                + " opened on, open date …) or closed (accepted: closed, close date, closed date,"
                + " closed on, closed at, closing date, expected close date, close …). Rename the"
                + " columns, or describe this export in a file layouts/NAME.yaml beside"
                + " buyin.yaml; `buyin check` proposes one.");
    assertThat(drop().unrecognised("x.csv", "date,person,utterance\n1,a,b\n").sentence())
        .endsWith(
            " Closest is plain feedback export; missing: words (accepted: words, verbatim, quote,"
                + " comment, comments, remark, text, feedback …).");
    assertThat(drop().unrecognised("x.csv", "colour,shape\nred,round\n").toString())
        .isEqualTo(
            "x.csv line 1: found the columns \"colour\", \"shape\", which are those of no export"
                + " that Buyin knows. Rename the columns, or describe this export in a file"
                + " layouts/NAME.yaml beside buyin.yaml; docs/layouts.md shows one. If it is none"
                + " of Buyin's business, name it under ignore: in buyin.yaml.");
  }

  @Test
  void a_missing_column_is_told_once_though_it_is_also_a_mark_of_the_tool() {
    String text = "Record ID,Deal Name,Close Date,Amount\nD1,Pier,2026-05-01,5\n";
    assertThat(drop().unrecognised("x.csv", text).sentence())
        .contains("Closest is HubSpot deals export; missing: stage (accepted: deal stage, ")
        .containsOnlyOnce("phase de la transaction");
  }

  @Test
  void a_file_whose_nearest_layout_is_named_is_not_proposed_to_be_ignored() {
    Drop drop = drop();
    for (String text :
        new String[] {
          "id,stage,colour\n1,Won,red\n", "date,person,utterance\n1,a,b\n",
        }) {
      Unrecognised file = (Unrecognised) drop.recognise(drop.file("x.csv", text));
      assertThat(file.trouble().sentence()).contains("Closest is ");
      assertThat(file.trouble().remedy() + file.proposal()).doesNotContain("ignore");
      assertThat(Layouts.builtIn().mayBeIgnored(file.file())).isFalse();
    }
    assertThat(Layouts.builtIn().mayBeIgnored(drop.file("y.csv", "colour,shape\nred,round\n")))
        .isTrue();
  }

  @Test
  void says_when_there_is_nothing_in_a_file() {
    assertThat(drop().unrecognised("x.csv", "").code()).isEqualTo("file-empty");
    assertThat(drop().unrecognised("x.csv", "\n\r\n \n").code()).isEqualTo("file-empty");
    assertThat(drop().unrecognised("x.csv", ",,,\n;;\n").code()).isEqualTo("file-empty");
    assertThat(drop().unrecognised("x.csv", "id,stage,created\n\n").toString())
        .isEqualTo(
            "x.csv: has the header of a plain sales export and no row below it. Export it again for"
                + " a period that has data, or take it away.");
  }

  @Test
  void refuses_a_needed_header_that_stands_there_twice() {
    String text = "id,stage,created,Stage\n1,Won,2026-01-01,Lost\n";
    assertThat(drop().unrecognised("x.csv", text).toString())
        .startsWith("x.csv line 1, column \"stage\": this header stands here twice");
  }

  @Test
  void says_that_a_workbook_is_no_csv() {
    byte[] zip = {'P', 'K', 3, 4, 0, 0};
    Unrecognised refused = (Unrecognised) drop().recognise(drop().file("x.csv", zip));
    assertThat(refused.trouble().sentence())
        .isEqualTo("is an Excel workbook or another zip file, though its name says CSV.");
  }

  @Test
  void says_that_a_spreadsheet_has_quoted_whole_lines() {
    String text = "\"id,\"\"stage\"\",created\"\n\"1,\"\"Won\"\",2026-01-01\"\n";
    assertThat(drop().unrecognised("x.csv", text).toString())
        .isEqualTo(
            "x.csv line 1: each line stands in quotation marks as a whole, as a spreadsheet saves"
                + " what it opened as one column; within them is the header of a plain sales"
                + " export. Export it again, and put it here without opening and saving it.");
  }

  @Test
  void says_why_a_known_export_is_not_used() {
    String text = "# Start date: 20260101\nPage,Views,Active users\n/,5,4\n";
    assertThat(drop().unrecognised("x.csv", text).sentence())
        .isEqualTo(
            "was recognised as Google Analytics report, which is not used: it counts visits of a"
                + " website, which are no social figures.");
  }

  private String accountIn(byte[] bytes) {
    Drop.Outcome outcome = drop().read(drop().file("d.csv", bytes), Drop.RULES);
    assertThat(outcome.warnings()).isEmpty();
    return outcome.recognised().dialect().encoding() + " " + outcome.deals().get(0).account();
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
