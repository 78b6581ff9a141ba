package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person decides about voices on the command line, and {@code review.csv} keeps it. */
class ReviewTest {

  @TempDir Path folder;

  private Path inbox;

  @BeforeEach
  void three_people_who_may_be_quoted() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
    String settings = Files.readString(Path.of("sample-data", "buyin.yaml"));
    Files.writeString(
        inbox.resolve("buyin.yaml"), settings.replace("review: none ", "review: required "));
    Files.writeString(
        inbox.resolve("feedback.csv"),
        """
        id,date,person,role,team,mode,words,language,score,stance,consent,released_to,seen_on
        S-0001,2026-06-01,Ann Example,Lead,Sales,conversation,The answers help my team to close deals faster than last year.,en,,,role,all,
        S-0002,2026-06-02,Bo Example,Lead,Service,conversation,Who answers the customers on Sunday when nobody is here?,en,,hesitate,role,all,
        S-0003,2026-06-03,Cy Example,Clerk,Service,conversation,I would keep this programme for another year without doubt.,en,,,none,all,
        S-0004,2026-06-04,Di Example,Clerk,Sales,conversation,Write to me at di@example.com if you want to know more.,en,,,role,all,
        """);
  }

  @Test
  void lists_what_only_a_person_can_release_and_nothing_else() {
    Ran ran = review();

    assertThat(ran.code()).isZero();
    assertThat(ran.said())
        .contains("2 voices wait for a decision.")
        .contains("S-0001  feedback.csv line 2")
        .contains("quote      “The answers help my team to close deals faster than last year.”")
        .contains("stance     hesitate; its speaker has not seen wording and use")
        .contains("1 without consent to be quoted. Ask the speakers")
        .contains("1 that name or lead to a person. Ask the speaker")
        .doesNotContain("S-0003", "S-0004");
  }

  @Test
  void decisions_are_signed_and_no_longer_wait() {
    Ran ran =
        review(
            "--approve=S-0002",
            "--veto=S-0001",
            "--reviewer=Zoë Rev",
            "--date=2026-06-09",
            "--seen-on=2026-06-08",
            "--note=said so");

    assertThat(ran.code()).isZero();
    assertThat(decisions())
        .containsExactly(
            "S-0001,veto,Zoë Rev,2026-06-09,2026-06-08,said so,,",
            "S-0002,approve,Zoë Rev,2026-06-09,2026-06-08,said so,,");
    assertThat(review().said()).contains("No voice waits for a decision.");
    assertThat(
            review(
                    "--accept=S-0002",
                    "--reviewer=Zoë",
                    "--accepted-by=Bo",
                    "--accepted-on=2026-06-12",
                    "--date=2026-06-12")
                .said())
        .contains("S-0002  approve by Zoë on 2026-06-12, answer accepted by Bo on 2026-06-12");
  }

  @Test
  void what_must_not_be_decided_is_refused_and_nothing_is_written() {
    review("--veto=S-0001", "--reviewer=Zoë");
    List<String> before = decisions();

    refuses("\"S-0009\" is the id of no remark", "--approve=S-0002,S-0009", "--reviewer=Zoë");
    refuses("a vetoed voice never appears again", "--pin=S-0001", "--reviewer=Zoë");
    refuses("has not consented to be quoted", "--approve=S-0003", "--reviewer=Zoë");
    refuses(
        "nobody has approved S-0002 yet",
        "--accept=S-0002",
        "--accepted-by=Bo",
        "--accepted-on=2026-06-12",
        "--reviewer=Zoë");
    refuses("who decided?", "--approve=S-0002");
    refuses("who accepted it, and when", "--accept=S-0002", "--reviewer=Zoë");

    assertThat(decisions()).isEqualTo(before);
  }

  @Test
  void asks_one_after_another_and_keeps_each_answer() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("perhaps\npin\nq\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(review("--ask", "--reviewer=Zoë", "--date=2026-06-09").code()).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(decisions()).containsExactly("S-0001,pin,Zoë,2026-06-09,,,,");
  }

  private void refuses(String sentence, String... options) {
    Ran ran = review(options);
    assertThat(ran.code()).isEqualTo(20);
    assertThat(ran.said()).contains(sentence);
  }

  private Ran review(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "review",
                "--inbox=" + inbox,
                "--out=" + folder.resolve("out"),
                "--state=" + folder.resolve("state"),
                "--business-date=2026-07-01"));
    all.addAll(List.of(options));
    return Ran.command(all.toArray(String[]::new));
  }

  /** The rows of {@code review.csv} without its header. */
  private List<String> decisions() {
    try {
      return Files.readAllLines(inbox.resolve("review.csv")).stream().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
