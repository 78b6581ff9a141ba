package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class HostileFilesTest {

  private static final String HEADER = "id,stage,created,account\n";
  private static final Limits SMALL = new Limits(2_000, 200, 10, 5_000, 20, 3, 50, 4);

  @TempDir Path dir;

  @Test
  void refuses_a_quote_that_is_never_closed_and_names_its_line() {
    String text = HEADER + "D1,Open,2026-01-01,A\nD2,Open,2026-01-01,\"B\nD3,Open,2026-01-01,C\n";
    assertRefused(text, "d.csv line 3: a quotation mark opens here and is never closed.");
  }

  @Test
  void refuses_a_stray_quote_that_swallows_many_rows() {
    StringBuilder text = new StringBuilder(HEADER + "D0,Open,2026-01-01,\"A\n");
    for (int i = 1; i < 30; i++) {
      text.append("D").append(i).append(",Open,2026-01-01,A\n");
    }
    text.append("D30,Open,2026-01-01,\"B\"\n");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().read("d.csv", text.toString()))
        .withMessageStartingWith(
            "d.csv line 2: a quotation mark opens here and closes only in line 32, which hides the"
                + " rows between.");
  }

  @Test
  void refuses_a_stray_quote_that_swallows_rows_and_leaves_the_file_well_formed() {
    String far = HEADER + "D1,Open,2026-01-01,\"A\nD2,Open,2026-01-02,B\nD3,Open,2026-01-03,C\"\n";
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().read("d.csv", far))
        .withMessageStartingWith(
            "d.csv line 2: a quotation mark opens here and closes only in line 4, which hides the"
                + " rows between.");
    String letter = HEADER + "D1,Open,2026-01-01,\"Dear all,\nred, green, blue, or none\nBye\"\n";
    assertThat(drop().read("d.csv", letter).counts()).isEqualTo("1/1/0/0/0");
  }

  @Test
  void leaves_out_a_header_that_stands_again_among_the_rows() {
    String once = HEADER + "D1,Open,2026-01-01,A\n";
    String again = HEADER + "D2,Open,2026-01-01,B\n";
    assertThat(drop().read("d.csv", once + again).counts()).isEqualTo("3/2/0/1/0");
  }

  @Test
  void gives_up_on_a_large_file_of_broken_rows_before_its_end() {
    Limits few = new Limits(2_000, 200, 10, 5_000, 20, 3, 100_000, 4);
    String broken = HEADER + "x\n".repeat(5_000);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().with(few).read("d.csv", broken))
        .withMessageMatching(
            "d.csv: \\d\\d of the first \\d\\d rows cannot be read, so more than one in a hundred"
                + " whatever follows; the first stands in line 2: expected 4 cells as in the header"
                + " but found 1. .*");
    String fine = HEADER + "x\n".repeat(15) + "D1,Open,2026-01-01,A\n".repeat(5_000);
    assertThat(drop().with(few).read("d.csv", fine).counts()).isEqualTo("5015/1/4999/0/15");
  }

  @Test
  void quarantines_text_after_a_closing_quote_and_reads_on() {
    String text = HEADER + "D1,Open,2026-01-01,\"A\" Ltd\nD2,Open,2026-01-01,\"B\" \n";
    Drop.Outcome outcome = drop().read("d.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/1/0/0/1");
    assertThat(outcome.complaints().get(0))
        .startsWith("d.csv line 2: text follows a closing quotation mark.");
    assertThat(outcome.deals().get(0).id()).isEqualTo("D2");
  }

  @Test
  void quarantines_rows_of_another_width_and_allows_empty_cells_at_the_end() {
    String text = HEADER + "D1,Open,2026-01-01\nD2,Open,2026-01-01,B,C\nD3,Open,2026-01-01,C,,\n";
    Drop.Outcome outcome = drop().read("d.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/1/0/0/2");
    assertThat(outcome.complaints().get(1))
        .isEqualTo(
            "d.csv line 3: expected 4 cells as in the header but found 5. Put cells with a comma in"
                + " quotation marks.");
  }

  @Test
  void quarantines_a_row_with_a_nul() {
    Drop.Outcome outcome =
        drop().read("d.csv", HEADER + "D1,Open,2026-01-01,A\0\nD2,Open,2026-01-01,B\n");
    assertThat(outcome.counts()).isEqualTo("2/1/0/0/1");
    assertThat(outcome.rejected().get(0).trouble().code()).isEqualTo("character-nul");
  }

  @Test
  void reads_files_with_carriage_returns_only_and_with_mixed_line_ends() {
    String rows = "D1,Open,2026-01-01,A\nD2,Open,2026-01-01,B\nD3,Open,2026-01-01,C\n";
    Drop.Outcome old = drop().read("d.csv", (HEADER + rows).replace('\n', '\r'));
    assertThat(old.deals()).extracting(d -> d.origin().line()).containsExactly(2L, 3L, 4L);
    Drop.Outcome mixed =
        drop().read("d.csv", HEADER + rows.replaceFirst("\n", "\r\n").stripTrailing());
    assertThat(mixed.deals()).extracting(d -> d.origin().line()).containsExactly(2L, 3L, 4L);
  }

  @Test
  void empty_lines_are_no_rows_and_rows_of_empty_cells_are_left_out() {
    Drop.Outcome outcome = drop().read("d.csv", HEADER + "\nD1,Open,2026-01-01,A\n,,,\n\n");
    assertThat(outcome.counts()).isEqualTo("2/1/0/1/0");
    assertThat(outcome.deals().get(0).origin().line()).isEqualTo(3);
  }

  @Test
  void refuses_a_cell_or_record_beyond_its_limit() {
    String cell = HEADER + "D1,Open,2026-01-01," + "x".repeat(201) + "\n";
    assertRefused(cell, "d.csv line 2: a cell is longer than 200 characters.");
    String quoted = HEADER + "D1,Open,2026-01-01,\"" + "x\n".repeat(150) + "\"\n";
    assertRefused(
        quoted,
        "d.csv line 2: a quotation mark opens here and is not closed within 200 characters.");
    String columns = HEADER + "D1,Open,2026-01-01" + ",".repeat(20) + "\n";
    assertRefused(columns, "d.csv line 2: has more than 10 columns.");
  }

  @Test
  void refuses_a_first_line_without_end_before_it_is_in_memory() throws IOException {
    Path file = dir.resolve("d.csv");
    byte[] block = new byte[1 << 20];
    java.util.Arrays.fill(block, (byte) 'x');
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 64; i++) {
        out.write(block);
      }
    }
    InboxFile listed = Inbox.list(dir).files().get(0);
    Unrecognised refused = (Unrecognised) Layouts.builtIn().recognise(listed);
    assertThat(refused.trouble().toString())
        .isEqualTo(
            "d.csv line 1: no end of line was found within 262,144 characters, so no header either."
                + " Check whether this is a CSV export.");
  }

  @Test
  void refuses_more_rows_than_memory_may_hold_with_the_line() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i <= 50; i++) {
      text.append("D").append(i).append(",Open,2026-01-01,A\n");
    }
    assertRefused(
        text.toString(),
        "d.csv line 52: more than 50 rows. Export a shorter period, or split the file.");
    String pairs = "D1,Open,2026-01-01,A\n".repeat(2) + "D2,Open,2026-01-01,A\n".repeat(2);
    assertThat(drop().with(SMALL).read("d.csv", HEADER + pairs).counts()).isEqualTo("4/2/2/0/0");
    String many = pairs + pairs.replace("D1", "D3").replace("D2", "D4");
    assertRefused(
        HEADER + many + "D5,Open,2026-01-01,A\n".repeat(2),
        "d.csv line 11: more than 4 things have several rows each.");
  }

  @Test
  void refuses_a_header_of_very_many_columns() {
    assertThat(new Drop(dir).unrecognised("d.csv", "a,".repeat(2_000) + "\n1\n").sentence())
        .isEqualTo("has more than 1,000 columns.");
  }

  @Test
  void keeps_the_first_rejected_rows_and_counts_all() {
    String text = HEADER + ",Open,2026-01-01,A\n".repeat(7);
    Drop.Outcome outcome = drop().with(SMALL).read("d.csv", text);
    assertThat(outcome.counts()).isEqualTo("7/0/0/0/7");
    assertThat(outcome.rejected()).hasSize(3);
    assertThat(outcome.doubts())
        .containsExactly(
            "d.csv: of 7 rejected rows the first 3 are kept. Mend these and run again to see the"
                + " others.");
  }

  @Test
  void refuses_a_file_that_changes_after_it_was_listed() throws IOException {
    InboxFile file = drop().file("d.csv", HEADER + "D1,Open,2026-01-01,A\n");
    Files.setLastModifiedTime(file.path(), FileTime.from(file.modified().plusSeconds(5)));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().read(file, Drop.RULES))
        .withMessage("d.csv: changed while it was read. Run again when it is complete.");
  }

  private void assertRefused(String text, String start) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> drop().with(SMALL).read("d.csv", text))
        .satisfies(refused -> assertThat(refused.getMessage()).startsWith(start));
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
