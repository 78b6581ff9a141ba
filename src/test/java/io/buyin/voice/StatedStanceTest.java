package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedStanceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          dafür, SUPPORT
          DAFÜR, SUPPORT
          positiv, SUPPORT
          unterstützend, SUPPORT
          pour, SUPPORT
          d’accord, SUPPORT
          a favor, SUPPORT
          gemischt, MIXED
          mitigé, MIXED
          dagegen, HESITATE
          negativ, HESITATE
          zögernd, HESITATE
          Zogernd, HESITATE
          stimme nicht zu, HESITATE
          hésitant, HESITATE
          en contra, HESITATE
          unentschieden, UNCLEAR
          """)
  void is_read_in_four_languages_whatever_case_and_accents(String word, Stance stance) {
    Voice voice = House.only(Said.thus("A", "Wir haben darüber gesprochen.").standing(word));

    assertThat(voice.stance()).isEqualTo(stance);
    assertThat(voice.reasons()).contains(Reason.STANCE_STATED);
  }

  @ParameterizedTest
  @CsvSource({"unbekannt", "aucun", "schaun mer mal"})
  void leaves_it_to_score_and_words_where_the_word_says_nothing(String word) {
    Voice voice =
        House.only(
            Said.thus("A", "It helps my team every day, and I recommend it.").standing(word));

    assertThat(voice.stance()).isEqualTo(Stance.SUPPORT);
    assertThat(voice.reasons()).contains(Reason.STANCE_CUES);
  }
}
