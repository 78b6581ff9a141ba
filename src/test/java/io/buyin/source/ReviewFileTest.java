package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.buyin.fact.Review;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {

  private static final String HEADER =
      "voice_id,decision,reviewer,date,seen_on,note,answer_accepted_by,answer_accepted_on\n";

  private static final Review ANSWERED =
      new Review(
          "=v2",
          Review.Decision.APPROVE,
          "Ann",
          LocalDate.of(2026, 7, 2),
          LocalDate.of(2026, 7, 3),
          "good; short",
          "Bo",
          LocalDate.of(2026, 7, 4));

  @TempDir Path dir;

  @Test
  void reads_decisions_in_file_order() {
    assertThat(
            read(
                HEADER
                    + "v1,Approve,Ann,2026-07-01,2026-07-02,\"fine, go\",Bo,2026-07-03\n"
                    + "v2,veto,Ann,2026-07-01,,,,\n"))
        .containsExactly(
            new Review(
                "v1",
                Review.Decision.APPROVE,
                "Ann",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 2),
                "fine, go",
                "Bo",
                LocalDate.of(2026, 7, 3)),
            new Review(
                "v2", Review.Decision.VETO, "Ann", LocalDate.of(2026, 7, 1), null, "", "", null));
  }

  @Test
  void reads_what_a_spreadsheet_saved_and_needs_no_optional_columns() {
    assertThat(read("\ufeffVoice ID;Decision;Reviewer;Date\r\nv1;pin;Ann;2026-07-01\r\n"))
        .extracting(Review::decision)
        .containsExactly(Review.Decision.PIN);
  }

  @Test
  void is_empty_without_a_file() {
    assertThat(ReviewFile.read(dir.resolve("review.csv"))).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(read(HEADER)).isEmpty();
  }

  @Test
  void stops_at_every_doubt_and_names_line_and_column() {
    assertStops(
        HEADER + "v1,aprove,Ann,2026-07-01,,,,\n",
        "review.csv line 2, column \"decision\": expected approve, veto or pin but found"
            + " \"aprove\". Correct the cell, or remove the row.");
    assertStops(
        HEADER + "\nv1,veto,Ann,2026-02-30,,,,\n",
        "review.csv line 3, column \"date\": expected a day that exists, like 2026-06-30, but found"
            + " \"2026-02-30\". Correct the cell, or remove the row.");
    assertStops(
        HEADER + "v1,veto,Ann,2026-07-01,01/02/2026,,,\n",
        "review.csv line 2, column \"seen_on\": expected a date like 2026-06-30 but found"
            + " \"01/02/2026\". Correct the cell, or remove the row.");
    assertStops(
        HEADER + "v1,veto,Ann,01/07/2026,13/02/2026,,,\nv1,pin,Ann,02/28/2026,,,,\n",
        "review.csv line 2, column \"date\": expected a date like 2026-06-30 but found"
            + " \"01/07/2026\". Correct the cell, or remove the row.");
    assertStops(
        HEADER + "v1,approve,Ann,2026-07-01,,,Bo,soon\n",
        "review.csv line 2, column \"answer_accepted_on\": expected a date like 2026-06-30 but"
            + " found \"soon\". Correct the cell, or remove the row.");
    assertStops(
        HEADER + ",veto,Ann,2026-07-01,,,,\n",
        "review.csv line 2, column \"voice_id\": expected a text but found an empty cell. Correct"
            + " the cell, or remove the row.");
    assertStops(
        "voice_id,decison,reviewer,date\nv1,veto,Ann,2026-07-01\n",
        "review.csv line 1, column \"decision\": this column is missing. Begin with: voice_id,"
            + " decision, reviewer, date, seen_on, note, answer_accepted_by, answer_accepted_on.");
  }

  @Test
  void reads_dates_as_a_spreadsheet_saved_them_where_they_mean_one_day() {
    assertThat(
            read(
                """
                voice_id;decision;reviewer;date;seen_on
                v1;pin;Ann;01/07/2026;28/06/2026
                v2;veto;Ann;05.07.2026;
                """
                    .replace("\n", "\r\n")))
        .extracting(Review::date)
        .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 5));
  }

  @Test
  void adds_decisions_below_those_of_a_spreadsheet_and_keeps_its_delimiter() throws IOException {
    Path file = dir.resolve("review.csv");
    Files.writeString(file, "voice_id;decision;reviewer;date\r\nv1;pin;Zoë;2026-07-01\r\n");

    ReviewFile.add(file, List.of(ANSWERED));

    assertThat(Files.readString(file))
        .isEqualTo(
            "\ufeff"
                + HEADER.strip().replace(',', ';')
                + "\r\nv1;pin;Zoë;2026-07-01;;;;\r\n"
                + "'=v2;approve;Ann;2026-07-02;2026-07-03;\"good; short\";Bo;2026-07-04\r\n");
    assertThat(ReviewFile.read(file)).hasSize(2).contains(ANSWERED);
  }

  @Test
  void begins_a_file_where_there_is_none() {
    Path file = dir.resolve("review.csv");

    ReviewFile.add(file, List.of(ANSWERED));

    assertThat(ReviewFile.read(file)).containsExactly(ANSWERED);
  }

  private void assertStops(String text, String message) {
    assertThatExceptionOfType(Stop.class)
        .isThrownBy(() -> read(text))
        .matches(stop -> stop.exitCode() == ExitCode.SETTINGS_REFUSED)
        .withMessage(message);
  }

  private List<Review> read(String text) {
    try {
      return ReviewFile.read(Files.writeString(dir.resolve("review.csv"), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
