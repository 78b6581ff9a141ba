package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.measure.Grading;
import io.buyin.quantity.Tongue;
import io.buyin.trouble.BuyinBug;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final Wording ENGLISH = Wording.in(Tongue.EN_GB);

  @ParameterizedTest
  @ValueSource(strings = {"a rate needs 30 decisions", "all five regions", "it Doubled", "½ a day"})
  void refuses_a_number_outside_a_hole(String sentence) {
    assertThatThrownBy(() -> file(sentence))
        .isInstanceOf(BuyinBug.class)
        .hasMessageContaining("a.b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversations led to {n}",
        "driven by social",
        "Thanks to the pilot",
        "it resulted in {n}",
        "the ROI of social",
        "because of it",
        "a boost of {n}",
        "social works",
        "revenue {n}"
      })
  void refuses_a_word_of_cause(String sentence) {
    assertThatThrownBy(() -> file(sentence))
        .isInstanceOf(BuyinBug.class)
        .hasMessageContaining("says");
  }

  @Test
  void a_word_of_the_books_needs_a_figure_of_the_ledger_in_its_sentence() {
    assertThat(file("{invoiced} invoiced for {n} deals").has("a.b")).isTrue();
    assertThatThrownBy(() -> file("{n} booked"))
        .isInstanceOf(BuyinBug.class)
        .hasMessageContaining("booked");
  }

  @Test
  void takes_words_that_only_hold_such_letters() {
    assertThat(file("a working day in the workbook; someone, weight, tension").has("a.b")).isTrue();
  }

  @Test
  void falls_back_to_english_for_a_language_without_a_file() {
    assertThat(Wording.in(Tongue.DE_DE).template("tag.hesitate").words()).containsExactly("Asks");
  }

  @Test
  void knows_a_clause_for_every_reason_that_grading_can_give() {
    for (String code : Grading.CODES) {
      assertThat(ENGLISH.has("reason." + code)).as(code).isTrue();
    }
  }

  @Test
  void has_a_form_of_every_reason_that_a_short_line_holds() {
    for (String code : Grading.CODES) {
      String key = ENGLISH.has("reason-brief." + code) ? "reason-brief." : "reason.";
      assertThat(String.join("", ENGLISH.template(key + code).words()).length())
          .as(code)
          .isLessThanOrEqualTo(28);
    }
  }

  private static Wording file(String sentence) {
    Map<String, Object> english = Map.of("a", Map.of("b", sentence));
    Map<String, Object> lists =
        Map.of(
            "number-words",
            words("five", "doubled", "ten", "eight", "one"),
            "banned",
            banned(),
            "backed",
            english("backed"));
    Map<String, Object> all = new java.util.HashMap<>(english);
    all.putAll(lists);
    return Wording.of(all);
  }

  private static List<String> words(String... words) {
    return List.of(words);
  }

  private static List<String> banned() {
    List<String> banned = new java.util.ArrayList<>(CausalWords.expressions("en"));
    ((List<?>) english("banned")).forEach(word -> banned.add(word.toString()));
    return banned;
  }

  /** What the English file itself holds. */
  private static Object english(String key) {
    try (var file = Wording.class.getResourceAsStream("wording/en.yaml")) {
      Map<String, Object> yaml = new org.yaml.snakeyaml.Yaml().load(file);
      return yaml.get(key);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
