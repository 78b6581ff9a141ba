package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.sample.HostileInbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a user meets when something is wrong: one or two sentences, the remedy, the exit code. */
class BadInputTest {

  @TempDir Path folder;

  /** How a command ended and what it said. */
  record Ended(int code, String said) {

    Ended saysWithoutATrace(String... parts) {
      assertThat(said).contains(parts).doesNotContain("\tat ", "Exception", "java.");
      return this;
    }
  }

  @Test
  void an_empty_inbox() {
    assertThat(
            run(HostileInbox.empty(inbox()))
                .saysWithoutATrace("no export that Buyin can read")
                .code())
        .isEqualTo(10);
  }

  @Test
  void an_inbox_that_does_not_exist() {
    Ended ended =
        command(
            "run",
            "--inbox",
            "nowhere",
            "--settings",
            "sample-data/buyin.yaml",
            "--out",
            out(),
            "--state",
            state());
    assertThat(ended.saysWithoutATrace("nowhere").code()).isEqualTo(10);
  }

  @Test
  void no_feedback() {
    Ended ended = run(HostileInbox.withoutFeedback(inbox()));
    assertThat(ended.saysWithoutATrace("no feedback export", "buyin check").code()).isEqualTo(10);
  }

  @Test
  void each_flaw_of_a_file_is_named_the_others_go_on_and_a_dry_run_touches_no_output() {
    Ended ended = rehearse(HostileInbox.withThreeFlaws(inbox()));
    ended.saysWithoutATrace("canteen.csv", "those of no export that Buyin knows");
    ended.saysWithoutATrace("empty.csv", "empty");
    ended.saysWithoutATrace("feedback.csv line ", "2026-02-30");
    assertThat(ended.saysWithoutATrace("nothing was published").code()).isEqualTo(3);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_feedback_file_with_nothing_but_its_header() {
    Ended ended = run(HostileInbox.feedbackHeaderOnly(inbox()));
    assertThat(ended.saysWithoutATrace("feedback.csv").code()).isEqualTo(10);
  }

  @Test
  void a_wrong_key_in_the_settings() {
    Ended ended = run(HostileInbox.wrongKey(inbox()));
    assertThat(ended.saysWithoutATrace("buyin.yaml line ", "is not known", "Did you mean").code())
        .isEqualTo(20);
  }

  @Test
  void a_goal_whose_measure_does_not_exist() {
    Ended ended = run(HostileInbox.goalWithoutMeasure(inbox()));
    assertThat(
            ended.saysWithoutATrace("buyin.yaml line ", "expected a measure Buyin knows (").code())
        .isEqualTo(20);
  }

  @Test
  void a_meeting_on_the_30th_of_February() {
    Ended ended = run(HostileInbox.impossibleMeetingDay(inbox()));
    assertThat(ended.saysWithoutATrace("meeting.date: expected a date like", "2026-02-30").code())
        .isEqualTo(20);
  }

  @Test
  void a_business_date_on_the_30th_of_February() {
    Ended ended =
        command("run", "--business-date", "2026-02-30", "--out", out(), "--state", state());
    assertThat(
            ended
                .saysWithoutATrace("--business-date", "expected a date like 2026-07-13", "--help")
                .code())
        .isEqualTo(20);
  }

  @Test
  void an_output_that_cannot_be_written() throws IOException {
    Files.writeString(folder.resolve("out"), "a file, not a folder");
    Ended ended = run(HostileInbox.good(inbox()));
    assertThat(ended.saysWithoutATrace(folder.resolve("out").toString()).code()).isEqualTo(40);
  }

  @Test
  void a_state_folder_that_another_run_holds() throws IOException {
    Path state = Files.createDirectories(folder.resolve("state"));
    try (FileChannel other =
        FileChannel.open(
            state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      Ended ended = run(HostileInbox.good(inbox()));
      assertThat(ended.saysWithoutATrace("another run of Buyin", "--state").code()).isEqualTo(30);
    }
  }

  @Test
  void a_sales_export_that_is_missing_shortens_the_chain_and_says_so() {
    Ended ended = run(HostileInbox.withoutSales(inbox()));
    assertThat(ended.saysWithoutATrace("no sales export", "look at").code()).isEqualTo(3);
  }

  @Test
  void a_social_export_that_is_missing_shortens_the_chain_and_says_so() {
    Ended ended = run(HostileInbox.withoutSocial(inbox()));
    assertThat(ended.saysWithoutATrace("no social export", "look at").code()).isEqualTo(3);
  }

  @Test
  void a_night_long_after_the_exports_says_which_source_is_late() {
    Ended ended = run(HostileInbox.runLongAfter(inbox()));
    assertThat(ended.saysWithoutATrace("before the business date").code()).isEqualTo(3);
    Ended again = run(inbox());
    assertThat(again.saysWithoutATrace("before the business date", "nothing new").code())
        .isEqualTo(3);
  }

  @Test
  void voices_that_wait_for_review_are_counted() throws IOException {
    Path settings = HostileInbox.good(inbox()).resolve("buyin.yaml");
    Files.writeString(
        settings, Files.readString(settings).replaceAll("review: none", "review: required"));
    Ended ended = run(inbox());
    assertThat(
            ended.saysWithoutATrace("voices wait for a person's approval: `buyin review`").code())
        .isEqualTo(0);
    assertThat(Files.readString(folder.resolve("out/latest/internal/index.html")))
        .contains("Voices that wait for review", "feedback.csv line ");
  }

  @Test
  void an_option_that_does_not_exist() {
    Ended ended = command("run", "--inbocks", "x");
    assertThat(ended.saysWithoutATrace("--inbocks", "--help").code()).isEqualTo(20);
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private String state() {
    return folder.resolve("state").toString();
  }

  private Ended run(Path inbox) {
    return command("run", "--inbox", inbox.toString(), "--out", out(), "--state", state());
  }

  /** Writes no deck: what is said about the exports is the same. */
  private Ended rehearse(Path inbox) {
    return command(
        "run", "--dry-run", "--inbox", inbox.toString(), "--out", out(), "--state", state());
  }

  private static Ended command(String... arguments) {
    StringWriter said = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(said));
    commandLine.setErr(new PrintWriter(said));
    int code = commandLine.execute(arguments);
    return new Ended(code, said.toString());
  }
}
