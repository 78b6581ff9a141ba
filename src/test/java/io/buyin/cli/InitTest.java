package io.buyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

  @TempDir Path folder;

  private Path inbox;
  private Path order;

  @BeforeEach
  void exportsOfTheSample() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    order = inbox.resolve("buyin.yaml");
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
        Files.copy(file, inbox.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  @Test
  void proposes_what_the_exports_say_and_marks_what_they_cannot() throws IOException {
    Ran ran = Ran.command("init", inbox.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(ran.said()).contains("fill in    line ", "the programme's name");
    assertThat(Files.readString(order))
        .contains("currency: \"EUR\"", "social-sources: [\"", "\"LinkedIn\"")
        .contains("won: [\"Closed Won\"]", "- id: \"ceo\"", "other lead sources seen: ")
        .contains("en-GB, en-US or fr-FR", "translations.csv")
        .doesNotContain("<", "null");
  }

  @Test
  void the_proposal_is_refused_until_it_is_filled_in_and_then_the_night_runs() throws IOException {
    Ran.command("init", inbox.toString());
    Ran empty = Ran.command("check", inbox.toString());
    assertThat(empty.code()).isEqualTo(20);
    assertThat(empty.said()).contains("idea.title", "idea.ask.sentence", "meeting.date");
    fillIn();
    keepOnly("buyin.yaml", "feedback.csv", "report1783887240000.csv", "social-account-days.csv");
    Files.writeString(
        order,
        Files.readString(order)
            .replaceFirst("(?s)(\naudiences:\n  - id: \"ceo\"\n    name: \"CEO\").*?\n\n", "$1\n\n")
            .replaceFirst("depth: core", "depth: one-page"));
    Ran night =
        Ran.command(
            "run",
            "--inbox",
            inbox.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--state",
            folder.resolve("state").toString(),
            "--business-date",
            "2026-07-13");
    assertThat(night.code()).as(night.said()).isZero();
    assertThat(folder.resolve("out/latest/send/ceo/deck.pptx")).exists();
  }

  @Test
  void every_proposal_in_a_comment_is_accepted_once_the_mark_is_taken_away() throws IOException {
    Ran.command("init", inbox.toString());
    fillIn();
    Files.writeString(order, Files.readString(order).replaceAll("(?m)^#(?=[a-z]| {2})", ""));
    Settings settings = new SettingsReader(Catalogue.standard()).read(order);
    assertThat(settings.goals()).isNotEmpty();
    assertThat(settings.teams()).isNotEmpty();
    assertThat(settings.themes()).isNotEmpty();
    assertThat(settings.idea().campaigns()).isNotEmpty();
    assertThat(settings.schedule()).isNotNull();
  }

  @Test
  void no_stage_is_proposed_as_won_or_lost_where_a_status_column_decides() throws IOException {
    Path deals = Files.createDirectory(folder.resolve("deals"));
    Files.writeString(
        deals.resolve("deals.csv"),
        """
        Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Currency of Value,\
        Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time
        1,A,Example One,100,EUR,Demo,Won,2026-01-05 09:00:00,2026-02-05 09:00:00,
        2,B,Example Two,100,EUR,Demo,Lost,2026-01-05 09:00:00,,2026-02-05 09:00:00
        3,C,Example Three,100,EUR,Offer,Won,2026-01-05 09:00:00,2026-02-05 09:00:00,
        4,D,Example Four,100,EUR,Demo,Open,2026-01-05 09:00:00,,
        """);
    Ran ran = Ran.command("init", deals.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(Files.readString(deals.resolve("buyin.yaml")))
        .contains("  won: [] ", "  lost: [] ", "column for won and lost decides")
        .contains("open stages seen: Demo (1)");
  }

  @Test
  void stages_that_usually_mean_won_or_lost_are_proposed_as_such() throws IOException {
    Path deals = Files.createDirectory(folder.resolve("deals"));
    Files.writeString(
        deals.resolve("deals.csv"),
        """
        id,stage,created,closed,amount
        1,Signé,2026-01-01,2026-03-01,10
        2,Gewonnen,2026-01-01,2026-03-01,10
        3,Abandonné,2026-01-01,2026-03-01,10
        4,Cierre perdido,2026-01-01,2026-03-01,10
        5,Démo,2026-01-01,2026-03-01,10
        """);
    Ran ran = Ran.command("init", deals.toString());
    assertThat(ran.code()).as(ran.said()).isZero();
    assertThat(Files.readString(deals.resolve("buyin.yaml")))
        .contains("  won: [\"Gewonnen\", \"Signé\"] ")
        .contains("  lost: [\"Abandonné\", \"Cierre perdido\"] ")
        .contains("open stages seen: Démo (1)");
  }

  @Test
  void an_order_form_that_is_there_is_replaced_only_by_force() throws IOException {
    Files.writeString(order, "mine");
    assertThat(Ran.command("init", inbox.toString()).code()).isEqualTo(20);
    assertThat(Files.readString(order)).isEqualTo("mine");
    assertThat(Ran.command("init", inbox.toString(), "--force").code()).isZero();
    assertThat(Files.readString(order)).startsWith("# Buyin's order form");
  }

  @Test
  void without_an_export_nothing_is_written() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Ran.command("init", empty.toString()).code()).isEqualTo(10);
    assertThat(empty.resolve("buyin.yaml")).doesNotExist();
  }

  private void keepOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(inbox)) {
      for (Path file : files.toList()) {
        if (!java.util.Set.of(names).contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void what_stands_in_two_exports_counts_once_and_people_are_counted_not_rows() throws IOException {
    Path talks = Files.createDirectory(folder.resolve("talks"));
    String rows =
        """
        id,date,person,role,team,words
        1,2026-06-01,p1,Buyer,Sales,The replies bring us to the customer sooner.
        2,2026-06-02,p1,Buyer,Sales,I like that customers get an answer.
        """;
    Files.writeString(talks.resolve("may.csv"), rows);
    Files.writeString(talks.resolve("june.csv"), rows);
    Files.writeString(talks.resolve("holidays.csv"), "name,owner,notes\nA,Bo,x\n");
    assertThat(Ran.command("init", talks.toString()).code()).isZero();
    assertThat(Files.readString(talks.resolve("buyin.yaml")))
        .contains("which hold: feedback (2).", "Roles seen, with people: Buyer (1)")
        .contains("#ignore: [\"holidays.csv\"]")
        .contains("currency: \"\"   # FILL IN: the currency of your amounts");
  }

  private void fillIn() throws IOException {
    Files.writeString(
        order,
        Files.readString(order)
            .replaceAll("(?m)^  title: .*FILL IN.*$", "  title: Reply")
            .replaceAll("(?m)^    sentence: .*FILL IN.*$", "    sentence: Approve it")
            .replaceAll("(?m)^#? {2}date: .*$", "  date: 2026-07-16"));
  }
}
