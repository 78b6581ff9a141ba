package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speed|Our reply times have become a reason to buy from us.",
        "speed|The reply, at any time of the day, is quick enough for them.",
        "people|We are hiring two more people for the evening.",
        "speed|Nos temps de reponse sont une raison de nous choisir.",
        "speed|Le temps moyen de réponse est la raison pour laquelle ils viennent.",
        "people|Personne ne répond pendant les week-ends chez nous.",
        "people|Nadie contesta los fines de semana en nuestra oficina."
      })
  void finds_inflected_words_and_phrases_without_accents(String theme, String words) {
    assertThat(themes(words)).containsExactly(theme);
  }

  @Test
  void a_phrase_is_found_in_order_only() {
    assertThat(themes("There is no time to write a reply before the meeting.")).isEmpty();
  }

  @Test
  void an_excluded_phrase_rules_the_theme_out() {
    assertThat(themes("We had a quick lunch and they were happy.")).isEmpty();
  }

  @Test
  void a_theme_word_is_not_the_function_word_of_the_same_stem() {
    assertThat(themes("I would like to have one more of these, please.")).isEmpty();
    assertThat(themes("They count likes and nothing else in that report."))
        .containsExactly("speed");
  }

  @Test
  void the_strongest_of_several_themes_comes_first() {
    assertThat(themes("The staff we have cannot hire for the weekend within this budget."))
        .containsExactly("people");
    assertThat(
            themes("The budget for the weekend is what my staff talk about, and the budget only."))
        .containsExactly("people", "money");
  }

  @Test
  void abstains_where_many_themes_are_level() {
    var themes =
        List.of(
            House.theme("a", Map.of("en", List.of("price")), Map.of()),
            House.theme("b", Map.of("en", List.of("people")), Map.of()),
            House.theme("c", Map.of("en", List.of("tools")), Map.of()),
            House.theme("d", Map.of("en", List.of("rules")), Map.of()));
    Voices voices =
        House.read(
            House.settings(themes, 3, "none"),
            List.of(),
            Said.thus("A", "It is all about price, people, tools and rules in the end."));

    assertThat(voices.all().get(0).themes()).isEmpty();
    assertThat(voices.all().get(0).reasons()).contains(Reason.THEME_TOO_CLOSE);
    assertThat(voices.noTheme()).isEqualTo(1);
  }

  @Test
  void a_word_that_two_themes_share_decides_for_neither() {
    var themes =
        List.of(
            House.theme("a", Map.of("en", List.of("tools", "inbox")), Map.of()),
            House.theme("b", Map.of("en", List.of("tools", "laptop")), Map.of()));
    Voices voices =
        House.read(
            House.settings(themes, 3, "none"),
            List.of(),
            Said.thus("A", "We talked about the tools for an hour."),
            Said.thus("B", "We talked about the tools and the inbox for an hour."));

    assertThat(House.voice(voices, "A").themes()).isEmpty();
    assertThat(House.voice(voices, "B").themes()).containsExactly("a");
  }

  @Test
  void one_word_in_a_very_long_remark_is_not_its_theme() {
    assertThat(themes("We looked at the plan for the hall again. ".repeat(20) + "Staff came too."))
        .isEmpty();
  }

  private static List<String> themes(String words) {
    return House.only(Said.thus("A", words)).themes();
  }
}
