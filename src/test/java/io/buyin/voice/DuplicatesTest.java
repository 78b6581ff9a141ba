package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Review.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private static final String WORDS =
      "It helps my team every day, because customers notice that we answer the same day.";

  @Test
  void the_same_words_are_offered_once_and_counted_twice() {
    Voices voices =
        House.read(
            Said.thus("A", WORDS).by("P1"), Said.thus("B", WORDS.replace(",", " -")).by("P2"));

    assertThat(House.voice(voices, "A").quotes()).isNotEmpty();
    assertThat(House.voice(voices, "B").quotes()).isEmpty();
    assertThat(House.voice(voices, "B").reasons()).contains(Reason.sameAs("Q01"));
    assertThat(voices.people().support()).isEqualTo(2);
  }

  @Test
  void nearly_the_same_words_of_two_people_are_offered_once() {
    String longer = WORDS + " We opened one list in March, and since then nobody has gone missing.";
    Voices voices =
        House.read(
            Said.thus("A", longer).by("P1"),
            Said.thus("B", longer.replace("one list", "one lists")).by("P2"));

    assertThat(voices.all()).filteredOn(voice -> !voice.quotes().isEmpty()).hasSize(1);
  }

  @Test
  void one_person_saying_it_again_in_other_words_is_offered_and_counted_once() {
    Voices voices =
        House.read(
            Said.thus(
                    "A", "When a buyer has already asked us in public, it helps on the first call.")
                .by("P1"),
            Said.thus("B", "When a buyer has asked us in public already, the first call, it helps.")
                .by("P1"));

    assertThat(voices.all()).filteredOn(voice -> !voice.quotes().isEmpty()).hasSize(1);
    assertThat(voices.people().total()).isEqualTo(1);
  }

  @Test
  void different_thoughts_are_both_offered() {
    Voices voices =
        House.read(
            Said.thus("A", WORDS).by("P1"),
            Said.thus("B", "It works for my region, and the distributors ask for more of it.")
                .by("P1"));

    assertThat(voices.all()).allSatisfy(voice -> assertThat(voice.quotes()).isNotEmpty());
  }

  @Test
  void the_pinned_voice_of_two_is_the_one_that_stays() {
    Voices voices =
        House.read(
            House.settings(3, "none"),
            List.of(House.review("B", Decision.PIN, null)),
            Said.thus("A", WORDS).by("P1"),
            Said.thus("B", WORDS).by("P2"));

    assertThat(House.voice(voices, "A").quotes()).isEmpty();
    assertThat(House.voice(voices, "B").quotes()).isNotEmpty();
  }

  @Test
  void a_voice_that_may_not_be_quoted_does_not_silence_its_double() {
    Voices voices =
        House.read(
            Said.thus("A", WORDS).agreed(io.buyin.fact.Remark.Consent.NONE),
            Said.thus("B", WORDS).by("P2"));

    assertThat(House.voice(voices, "B").quotes()).isNotEmpty();
  }
}
