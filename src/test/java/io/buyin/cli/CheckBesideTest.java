package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.render.template.Rebranded;
import io.buyin.sample.HostileInbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the order form is checked as a night would read it. */
class CheckBesideTest {

  @TempDir Path folder;

  private Path inbox;

  @BeforeEach
  void goodInbox() {
    inbox = HostileInbox.good(folder.resolve("inbox"));
  }

  @Test
  void a_broken_translation_is_told_by_check_as_by_the_night() throws IOException {
    Files.writeString(inbox.resolve("translations.csv"), "text,fr\nReply,Répondre,twice\n");
    checkAndRunSay("translations.csv line 2: this row does not fit the header.");
  }

  @Test
  void a_broken_review_is_told_by_check_as_by_the_night() throws IOException {
    Files.writeString(
        inbox.resolve("review.csv"), "voice_id,decision,reviewer,date\nF1,maybe,Sam,2026-07-10\n");
    checkAndRunSay("review.csv line 2, column \"decision\": expected approve, veto or pin");
  }

  @Test
  void a_template_that_cannot_be_used_is_told_by_check_as_by_the_night() throws IOException {
    Files.writeString(inbox.resolve("template.potx"), "not a presentation");
    checkAndRunSay("template.potx: this cannot be used as a template");
  }

  @Test
  void what_of_a_template_is_not_used_as_it_is_is_told_by_check() throws IOException {
    Files.write(inbox.resolve("template.potx"), Rebranded.pale());
    Ran check = Ran.command("check", inbox.toString());
    assertThat(check.said()).contains("accent1, #FFD500, has a contrast of 1.4 to 1");
  }

  @Test
  void tables_beside_an_inbox_without_settings_are_read_too() throws IOException {
    Files.delete(inbox.resolve("buyin.yaml"));
    Files.writeString(inbox.resolve("translations.csv"), "text,it\nReply,Rispondere\n");
    Ran check = Ran.command("check", inbox.toString());
    assertThat(check.code()).isEqualTo(20);
    assertThat(check.said()).contains("this is no language of Buyin.");
  }

  private void checkAndRunSay(String sentence) {
    Ran check = Ran.command("check", inbox.toString());
    assertThat(check.code()).isEqualTo(20);
    assertThat(check.said()).contains(sentence);
    Ran run =
        Ran.command(
            "run",
            "--inbox",
            inbox.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--state",
            folder.resolve("state").toString());
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.said()).contains(check.said().strip());
  }
}
