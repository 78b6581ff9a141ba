package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.publish.EditionInfo;
import io.buyin.publish.Publication;
import io.buyin.publish.PublishedEdition;
import io.buyin.publish.Staging;
import io.buyin.quantity.BusinessDate;
import io.buyin.render.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentTest {

  @TempDir Path folder;

  private Path out;

  @BeforeEach
  void twoEditions() {
    out = folder.resolve("out");
    publish("2026-07-12", "r1", List.of());
    publish("2026-07-13", "r1", List.of("cfo: no release."));
  }

  @Test
  void the_newest_edition_is_remembered_as_sent_once() throws IOException {
    Ran first = sent("ceo", "--date", "2026-07-14");
    Ran again = sent("ceo", "--date", "2026-07-15");
    assertThat(first.code()).isZero();
    assertThat(again.code()).isZero();
    assertThat(again.said()).contains("remembered before");
    assertThat(Files.readAllLines(out.resolve("ledger.jsonl")))
        .filteredOn(line -> line.contains("\"sent\""))
        .containsExactly(
            "{\"event\":\"sent\",\"edition\":\"2026-07-13/r1\",\"businessDate\":\"2026-07-13\","
                + "\"audience\":\"ceo\",\"sentOn\":\"2026-07-14\"}");
  }

  @Test
  void what_was_last_sent_counts_from_the_next_business_date_on() {
    sent("ceo");
    sent("ceo", "--edition", "2026-07-12");
    Publication publication = Publication.lookInto(out);
    assertThat(publication.lastSent("ceo", date("2026-07-12"))).isEmpty();
    assertThat(publication.lastSent("ceo", date("2026-07-13")))
        .contains(LocalDate.parse("2026-07-12"));
    assertThat(publication.lastSent("ceo", date("2026-07-20")))
        .contains(LocalDate.parse("2026-07-13"));
    assertThat(publication.lastSent("cfo", date("2026-07-20"))).isEmpty();
  }

  @Test
  void an_audience_without_files_and_one_held_back_are_refused() {
    Ran unknown = sent("boss");
    assertThat(unknown.code()).isEqualTo(20);
    assertThat(unknown.said()).contains("nothing for \"boss\"", "files for: ceo");
    Ran held = sent("cfo");
    assertThat(held.code()).isEqualTo(20);
    assertThat(held.said()).contains("held back", "no release");
  }

  @Test
  void an_edition_that_is_not_there_is_refused() {
    assertThat(sent("ceo", "--edition", "2026-07-01").code()).isEqualTo(10);
    assertThat(sent("ceo", "--edition", "2026-07-1").code()).isEqualTo(10);
    assertThat(Ran.command("sent", "ceo", "--out", folder.resolve("x").toString()).code())
        .isEqualTo(10);
  }

  @Test
  void a_mail_that_says_the_same_is_unchanged_since_it_last_changed() {
    Map<String, byte[]> same =
        Map.of("send/ceo/mail.txt", "mail r1".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> other =
        Map.of("send/ceo/mail.txt", "mail r2".getBytes(StandardCharsets.UTF_8));
    Publication publication = Publication.lookInto(out);
    assertThat(publication.unchangedSince(date("2026-07-14"), same))
        .contains(LocalDate.parse("2026-07-12"));
    assertThat(publication.unchangedSince(date("2026-07-14"), other)).isEmpty();
    publish("2026-07-13", "r2", List.of());
    assertThat(publication.unchangedSince(date("2026-07-14"), same)).isEmpty();
    assertThat(publication.unchangedSince(date("2026-07-14"), other))
        .contains(LocalDate.parse("2026-07-13"));
  }

  private Ran sent(String audience, String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(new String[] {"sent", audience, "--out", out.toString()}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Ran.command(arguments);
  }

  private PublishedEdition publish(String day, String words, List<String> held) {
    Publication publication = Publication.in(out, folder.resolve("state"));
    Staging staging = publication.stage(day);
    staging.add(
        new Artifact("send/ceo/mail.txt", ("mail " + words).getBytes(StandardCharsets.UTF_8)));
    return publication.publish(
        staging,
        new EditionInfo(date(day), day + words, "0.1.0", Map.of(), List.of(), held, List.of()));
  }

  private static BusinessDate date(String day) {
    return new BusinessDate(LocalDate.parse(day));
  }
}
