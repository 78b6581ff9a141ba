package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Translations;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhoTest {

  @Test
  void leaves_out_a_team_that_the_role_names() {
    assertThat(who("Head of Customer Service, Customer Service", 99))
        .isEqualTo("Head of Customer Service");
    assertThat(who("Team lead, Sales", 99)).isEqualTo("Team lead, Sales");
  }

  @Test
  void drops_the_team_before_the_role_and_never_the_first_part() {
    String whole = "Claude Beaurenard, Application engineer, Product";
    assertThat(who(whole, 48)).isEqualTo(whole);
    assertThat(who(whole, 47)).isEqualTo("Claude Beaurenard, Application engineer");
    assertThat(who(whole, 5)).isEqualTo("Claude Beaurenard");
  }

  @Test
  void keeps_a_team_that_stands_alone() {
    assertThat(who("Sales", 99)).isEqualTo("Sales");
  }

  @Test
  void says_role_and_team_in_the_readers_language_and_leaves_a_name_alone() {
    StatedTexts texts =
        new StatedTexts(
            new Translations(
                Map.of("fr", Map.of("Team lead", "Chef d’équipe", "Sales", "Commercial"))),
            "en",
            "fr");
    assertThat(who("Team lead, Sales", "Sales", 99, texts)).isEqualTo("Chef d’équipe, Commercial");
    assertThat(who("Ann Bo, Analyst, Sales", "Sales", 99, texts))
        .isEqualTo("Ann Bo, Analyst, Commercial");
    assertThat(texts.untranslated()).containsExactly("Analyst");
  }

  private static String who(String attribution, int room) {
    return who(attribution, "", room, StatedTexts.asTheyAre());
  }

  private static String who(String attribution, String team, int room, StatedTexts texts) {
    return Who.within(
        new Voice(
            "Q01",
            "r",
            "p",
            attribution,
            team,
            LocalDate.of(2026, 5, 1),
            "",
            List.of(),
            "en",
            Stance.SUPPORT,
            List.of(),
            Set.of(),
            1,
            List.of()),
        room,
        texts);
  }
}
