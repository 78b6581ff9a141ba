package io.buyin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  private static final SettingsReader READER =
      new SettingsReader(
          new SettingsReader.KnownMeasures() {
            @Override
            public boolean knows(String measure) {
              return ids().contains(measure.replace(".social", ""));
            }

            @Override
            public List<String> ids() {
              return List.of("closed-won", "win-rate");
            }
          });

  @TempDir Path folder;

  @Test
  void the_commented_example_is_valid() throws IOException {
    Settings settings = READER.read(write(example()));
    assertThat(settings.organisation().name()).isEqualTo("Acme Instruments");
    assertThat(settings.idea().ask().costFrom()).isEqualTo(LocalDate.parse("2026-10-01"));
    assertThat(settings.themes().get(0).words().get("en"))
        .containsExactly("easier deals", "win rate");
    assertThat(settings.sales().sizeBands()).containsExactly(25_000L, 50_000L);
  }

  @Test
  void what_is_optional_may_be_left_out() throws IOException {
    Settings settings =
        READER.read(
            write(
                """
                idea: {title: Reply, ask: {sentence: Approve it}}
                meeting: {date: 2026-07-16}
                """));
    assertThat(settings.audiences()).extracting(Settings.Audience::id).containsExactly("leaders");
    assertThat(settings.meeting().decisionMaker()).isEqualTo("leaders");
    assertThat(settings.idea().ask().hasCost()).isFalse();
    assertThat(settings.privacy().review()).isEqualTo("required");
    assertThat(settings.limits().staleAfterDays()).isEqualTo(7);
    assertThat(settings.themes()).isEmpty();
  }

  @Test
  void a_wrong_key_is_named_with_its_line_and_the_nearest_key() throws IOException {
    assertThat(
            refusal(
                example()
                    .replace("  cost-per-year:", "  cost-per-yaer:")
                    .replace("time-zone", "timezon")))
        .contains(
            "line 6: key organisation.timezon is not known. Did you mean organisation.time-zone?")
        .contains("key idea.ask.cost-per-yaer is not known. Did you mean idea.ask.cost-per-year?");
  }

  @Test
  void an_impossible_date_is_named_with_an_example() throws IOException {
    assertThat(refusal(example().replace("cost-from: 2026-10-01", "cost-from: 2026-02-30")))
        .contains(
            "buyin.yaml line 30: key idea.ask.cost-from: expected a date like 2026-06-30 but found"
                + " \"2026-02-30\".");
  }

  @Test
  void a_goal_whose_measure_does_not_exist_lists_the_known_ones() throws IOException {
    assertThat(refusal(example().replace("measure: closed-won ", "measure: churn ")))
        .contains("key goals[0].measure: expected a measure Buyin knows (closed-won, win-rate;")
        .contains("but found \"churn\"");
  }

  @Test
  void a_missing_key_says_what_to_add() throws IOException {
    assertThat(refusal(example().replace("  date: 2026-07-16\n", "")))
        .contains("key meeting.date is missing. Add it, for example meeting.date: 2026-07-16.");
  }

  @Test
  void a_reference_that_leads_nowhere_names_the_ids_there_are() throws IOException {
    assertThat(refusal(example().replace("decision-maker: ceo", "decision-maker: boss")))
        .contains(
            "key meeting.decision-maker: expected an audience id (ceo) but found \"boss\". Correct"
                + " it, for example meeting.decision-maker: ceo.");
  }

  @Test
  void a_language_that_is_not_worded_yet_is_refused() throws IOException {
    for (String tag : List.of("es-ES", "de-DE", "it-IT")) {
      assertThat(refusal(example().replace("    language: en-GB ", "    language: " + tag + " ")))
          .contains("key audiences[0].language: expected en-GB, en-US or fr-FR, the languages this")
          .contains("but found \"" + tag + "\"");
    }
  }

  @Test
  void french_is_worded_for_the_organisation_and_for_an_audience() throws IOException {
    String french = example().replace("language: en-GB ", "language: fr-FR ");
    assertThat(french).contains("    language: fr-FR ");
    assertThat(READER.read(write(french)).organisation().language()).isEqualTo("fr-FR");
    assertThat(READER.read(write(french)).audiences().get(0).language()).isEqualTo("fr-FR");
  }

  @Test
  void broken_yaml_and_a_missing_file_are_told_in_words() throws IOException {
    assertThat(refusal("organisation:\n  name: [Acme\nidea: x\n")).contains("is not valid YAML");
    Stop stop = stop(folder.resolve("nowhere.yaml"));
    assertThat(stop.getMessage()).contains("could not be read").contains("--settings FILE");
    assertThat(stop(folder.resolve("my-exprots").resolve("buyin.yaml")).getMessage())
        .contains("my-exprots: this folder does not exist.")
        .doesNotContain("could not be read");
  }

  @Test
  void a_misspelt_measure_is_first_told_what_it_may_mean() throws IOException {
    String yaml = example();
    assertThat(yaml).contains("measure: win-rate");
    assertThat(refusal(yaml.replace("measure: win-rate", "measure: winrate")))
        .contains("there is no measure \"winrate")
        .contains("Did you mean win-rate")
        .contains("Buyin knows closed-won, win-rate");
  }

  @Test
  void a_key_that_yaml_takes_for_yes_or_no_is_named_by_its_line() throws IOException {
    assertThat(refusal("idea:\n  title: Reply\n  on: 2026-07-16\n"))
        .contains("buyin.yaml line 3: a key is read as yes or no", "in quotes");
  }

  @Test
  void a_stage_that_means_won_and_lost_is_refused_with_its_line() throws IOException {
    String order =
        """
        idea: {title: Reply, ask: {sentence: Approve it}}
        meeting: {date: 2026-07-16}
        sales:
          won: [Closed Won, Needs-Analysis]
          lost: [Closed Lost, needs analysis]
        """;
    assertThat(refusal(order))
        .contains("buyin.yaml line 5: key sales.lost[1]: expected a stage that sales.won does not")
        .contains("but found \"needs analysis\"");
    assertThat(READER.read(write(order.replace(", needs analysis", ""))).sales().lost())
        .containsExactly("Closed Lost");
  }

  private static final String TEAMS =
      """
      idea:
        title: Reply
        ask: {sentence: Approve it}
        parts:
          - name: Shared inbox
            serves:
              Équipe Sociale: direct
              Customer Service: indirect
        options:
          - name: Stay
          - name: All
            recommended: true
      meeting: {date: 2026-07-16}
      goals:
        - {id: answer-in-time, name: Answer, owner: Kim, measure: win-rate, target: 0.5}
        - {id: new-business, name: Grow, owner: Kim, measure: closed-won, target: 5}
      teams:
        - name: équipe sociale
          goal: answer-in-time
        - name: Customer Service
          goal: new-business
      """;

  @Test
  void teams_with_spaces_and_accents_are_found_by_their_names() throws IOException {
    assertThat(READER.read(write(TEAMS)).teams()).hasSize(2);
  }

  @Test
  void a_team_with_a_goal_that_nobody_states_is_refused_with_the_nearest() throws IOException {
    assertThat(refusal(TEAMS.replace("goal: new-business", "goal: new-busines")))
        .contains(
            "buyin.yaml line 21: key teams[1].goal: expected a goal id (answer-in-time,"
                + " new-business) but found \"new-busines\". Did you mean new-business?");
  }

  @Test
  void a_part_that_serves_an_unknown_team_is_refused_with_the_nearest() throws IOException {
    assertThat(
            refusal(
                TEAMS.replace("    Customer Service: indirect", "    Costumer Service: direct")))
        .contains(
            "buyin.yaml line 8: key idea.parts[0].serves: expected a name of teams (équipe"
                + " sociale, Customer Service) but found \"Costumer Service\". Did you mean"
                + " Customer Service?");
  }

  @Test
  void parts_that_cannot_be_read_are_refused_with_a_true_example() throws IOException {
    String parts = TEAMS.substring(TEAMS.indexOf("  parts:"), TEAMS.indexOf("  options:"));
    assertThat(refusal(TEAMS.replace(parts, "  parts: [\"Sales: direct\"]\n")))
        .contains("Write it under idea like this: " + Idea.Part.EXAMPLE + ".");
    assertThat(refusal(TEAMS.replace("Customer Service: indirect", "Customer Service: maybe")))
        .contains(Idea.Part.EXAMPLE);
    String example =
        TEAMS
            .replace(parts, "  " + Idea.Part.EXAMPLE + "\n")
            .replace("équipe sociale", "Sales")
            .replace("Customer Service", "Service");
    assertThat(READER.read(write(example)).idea().parts().get(0).servesTeam("Service"))
        .isEqualTo("indirect");
  }

  @Test
  void a_second_recommended_option_is_refused() throws IOException {
    assertThat(refusal(TEAMS.replace("- name: Stay", "- {name: Stay, recommended: true}")))
        .contains(
            "buyin.yaml line 12: key idea.options[1].recommended: expected one recommended option");
  }

  @Test
  void numbers_out_of_range_are_refused() throws IOException {
    assertThat(refusal(example().replace("margin: 0.41", "margin: 41")))
        .contains("key idea.ask.margin: expected a fraction from 0 to 1 but found");
  }

  private String refusal(String yaml) throws IOException {
    Stop stop = stop(write(yaml));
    assertThat(stop.exitCode()).isEqualTo(ExitCode.SETTINGS_REFUSED);
    return stop.getMessage();
  }

  private static Stop stop(Path file) {
    return Objects.requireNonNull(catchThrowableOfType(Stop.class, () -> READER.read(file)));
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("buyin.yaml"), yaml, StandardCharsets.UTF_8);
  }

  private static String example() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SettingsReader.class.getResourceAsStream("example.yaml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
