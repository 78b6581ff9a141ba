package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.voice.Voices.Balance;
import io.buyin.voice.Voices.TeamBalance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancesTest {

  @Test
  void a_person_counts_once_by_the_latest_clear_remark() {
    Voices voices =
        House.read(
            stands("A", "P1", "2026-03-01", "hesitate"),
            stands("B", "P1", "2026-05-01", "support"),
            stands("C", "P1", "2026-06-01", ""),
            stands("D", "P2", "2026-06-01", ""));

    assertThat(voices.people()).isEqualTo(new Balance(1, 0, 0, 1));
  }

  @Test
  void two_opposed_clear_remarks_of_one_day_make_it_mixed() {
    Voices voices =
        House.read(
            stands("A", "P1", "2026-05-01", "support"),
            stands("B", "P1", "2026-05-01", "hesitate"));

    assertThat(voices.people()).isEqualTo(new Balance(0, 1, 0, 0));
  }

  @Test
  void a_name_is_one_person_however_it_is_written_and_a_blank_is_nobody_else() {
    Voices voices =
        House.read(
            stands("A", "Inés Ruiz", "2026-05-01", "support"),
            stands("B", " ines  RUIZ ", "2026-05-02", "support"),
            stands("C", "", "2026-05-02", "support"),
            stands("D", "", "2026-05-02", "support"));

    assertThat(voices.people().total()).isEqualTo(3);
  }

  @Test
  void a_theme_counts_what_people_say_on_it_and_not_elsewhere() {
    Voices voices =
        House.read(
            Said.thus("A", "The budget is fine with me.").by("P1").standing("support"),
            Said.thus("B", "The staff is too small.").by("P1").on("2026-07-01").standing("against"),
            Said.thus("C", "The budget is on the list.").by("P2"));

    assertThat(voices.byTheme()).containsOnlyKeys("speed", "people", "money");
    assertThat(voices.byTheme().get("money")).isEqualTo(new Balance(1, 0, 0, 1));
    assertThat(voices.byTheme().get("people")).isEqualTo(new Balance(0, 0, 1, 0));
    assertThat(voices.byTheme().get("speed").total()).isZero();
    assertThat(voices.people()).isEqualTo(new Balance(0, 0, 1, 1));
  }

  @Test
  void small_teams_are_merged_and_the_sum_stays() {
    Voices voices = House.read(teams("Sales:4", "Product:2", "IT:2", "Finance:3"));

    assertThat(voices.byTeam())
        .extracting(TeamBalance::teams)
        .containsExactly(List.of("Sales"), List.of("Finance"), List.of("IT", "Product"));
    assertThat(total(voices)).isEqualTo(voices.people().total()).isEqualTo(11);
  }

  @Test
  void one_small_team_alone_takes_the_next_smallest_with_it() {
    Voices voices = House.read(teams("Sales:5", "Finance:3", "IT:1"));

    assertThat(voices.byTeam())
        .extracting(TeamBalance::teams)
        .containsExactly(List.of("Sales"), List.of("Finance", "IT"));
  }

  @Test
  void too_few_people_in_all_show_no_team() {
    Voices voices = House.read(teams("Sales:1", "IT:1"));

    assertThat(voices.byTeam()).isEmpty();
    assertThat(voices.people().total()).isEqualTo(2);
  }

  @Test
  void a_team_that_answered_a_survey_needs_five() {
    List<Said> said = new ArrayList<>(List.of(teams("Sales:5", "Finance:4")));
    said.replaceAll(each -> each.inSurvey());
    Voices voices = House.read(said.toArray(Said[]::new));

    assertThat(voices.byTeam()).extracting(TeamBalance::teams).containsExactly(List.of("Sales"));
    assertThat(voices.joining()).isEqualTo(4);
  }

  @Test
  void a_person_who_changed_teams_counts_in_the_latest() {
    List<Said> said = new ArrayList<>(List.of(teams("Sales:3", "Finance:3")));
    said.add(
        Said.thus("Z", "The list is long.").by("Sales 0").as("Lead", "Finance").on("2026-07-02"));
    said.add(Said.thus("Y", "The list is long.").by("Sales 9").as("Lead", "Sales"));
    Voices voices = House.read(said.toArray(Said[]::new));

    assertThat(voices.byTeam().get(0).teams()).containsExactly("Finance");
    assertThat(voices.byTeam().get(0).balance().total()).isEqualTo(4);
    assertThat(total(voices)).isEqualTo(7);
  }

  private static long total(Voices voices) {
    return voices.byTeam().stream().mapToLong(team -> team.balance().total()).sum();
  }

  private static Said stands(String id, String person, String day, String stance) {
    return Said.thus(id, "The list is long.").by(person).on(day).standing(stance);
  }

  private static Said[] teams(String... sizes) {
    List<Said> said = new ArrayList<>();
    for (String size : sizes) {
      String team = size.split(":")[0];
      for (int i = 0; i < Integer.parseInt(size.split(":")[1]); i++) {
        said.add(Said.thus(team + i, "The list is long.").by(team + " " + i).as("Lead", team));
      }
    }
    return said.toArray(Said[]::new);
  }
}
