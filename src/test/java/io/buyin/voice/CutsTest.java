package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutsTest {

  @Test
  void cuts_are_whole_consecutive_sentences_word_for_word() {
    String words =
        "We started in March.  Customers notice that  we answer the same day. It works, and my"
            + " team wants more of it.\nAnother line that helps nobody here.";
    Voice voice = House.only(Said.thus("A", words));

    assertThat(voice.quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(words).contains(quote))
        .allSatisfy(quote -> assertThat(quote).endsWith(".").doesNotContain("\n"))
        .allSatisfy(quote -> assertThat(quote.length()).isBetween(25, 150));
  }

  @Test
  void a_cut_does_not_stand_where_the_whole_does_not() {
    Voice voice =
        House.only(
            Said.thus("A", "I support it, and it helps my people a lot. The nights worry me."));

    assertThat(voice.stance()).isEqualTo(Stance.MIXED);
    assertThat(voice.quotes())
        .containsExactly("I support it, and it helps my people a lot. The nights worry me.");
  }

  @Test
  void a_part_that_says_nothing_by_itself_is_no_cut_of_a_doubt() {
    String plain = "The export of all requests runs on Sunday evening.";
    String doubt = "I doubt that anybody reads it.";
    String address = "Write to crm-desk@invented.example before noon.";
    Voice read = House.only(Said.thus("A", plain + " " + doubt + " " + address));
    Voice stated = House.only(Said.thus("A", plain + " " + address).standing("hesitate"));

    assertThat(read.stance()).isEqualTo(Stance.HESITATE);
    assertThat(read.quotes()).containsExactlyInAnyOrder(doubt, plain + " " + doubt);
    assertThat(stated.stance()).isEqualTo(Stance.HESITATE);
    assertThat(stated.quotes()).isEmpty();
  }

  @Test
  void what_a_but_takes_back_is_not_cut_off() {
    Voice voice =
        House.only(
            Said.thus(
                "A",
                "The first weeks were really good for us. But then the tickets came. "
                    + "I doubt that it works in the long run, whatever people say."));

    assertThat(voice.quotes())
        .isNotEmpty()
        .noneMatch(quote -> quote.equals("The first weeks were really good for us."))
        .noneMatch(quote -> quote.startsWith("But"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onboarding takes nine days instead of twelve for those who came through a clinic.",
        "We can support weekly clinics if every answer is checked within a day and corrected in"
            + " public.",
        "Nos publications avec un spécialiste sont partagées bien au-delà de nos abonnés.",
        "I am worried about the nights and the weekends.",
      })
  void all_that_was_said_may_stand_whatever_its_words_read_as(String words) {
    for (String stance : List.of("support", "mixed", "hesitate")) {
      assertThat(House.only(Said.thus("A", words).standing(stance)).quotes())
          .as(stance)
          .containsExactly(words);
    }
  }

  @Test
  void a_part_that_denies_the_stated_stance_is_not_quoted() {
    String worry = "I am worried about the nights and the weekends.";
    Voice voice =
        House.only(
            Said.thus("A", worry + " And so on" + " and on".repeat(30) + ".").standing("support"));

    assertThat(voice.stance()).isEqualTo(Stance.SUPPORT);
    assertThat(voice.quotes()).isEmpty();
    assertThat(voice.reasons()).contains(Reason.QUOTE_NONE);
  }

  private static final String GERMAN =
      "Die Kunden kommen zurück, weil wir am selben Tag antworten. Das freut uns hier sehr.";

  @Test
  void words_in_a_language_that_is_not_read_wait_until_somebody_knows_them() {
    Voice voice = House.only(Said.thus("A", GERMAN).standing("dafür").seen(null));

    assertThat(voice.language()).isEqualTo("und");
    assertThat(voice.languageNotRead()).isEqualTo("de");
    assertThat(voice.stance()).isEqualTo(Stance.SUPPORT);
    assertThat(voice.quotes()).isEmpty();
    assertThat(voice.awaitsReview()).isTrue();
  }

  @Test
  void words_in_a_language_that_is_not_read_are_quoted_whole_once_their_speaker_has_seen_them() {
    Voice voice = House.only(Said.thus("A", GERMAN).standing("dafür").seen("2026-06-20"));

    assertThat(voice.quotes()).containsExactly(GERMAN);
  }

  @Test
  void words_in_a_language_that_is_not_read_are_not_quoted_without_a_stated_stance() {
    Voice voice = House.only(Said.thus("A", GERMAN).standing("irgendwie").seen("2026-06-20"));

    assertThat(voice.stance()).isEqualTo(Stance.UNCLEAR);
    assertThat(voice.quotes()).isEmpty();
  }

  @Test
  void a_part_of_words_in_a_language_that_is_not_read_is_never_quoted() {
    String unfit = " Aber " + "und das sagen wir auch allen anderen hier ".repeat(4) + "nicht.";

    assertThat(House.only(Said.thus("A", GERMAN + unfit).standing("dafür")).quotes()).isEmpty();
  }

  @Test
  void a_remark_too_long_in_one_breath_or_too_short_has_no_cut() {
    assertThat(House.only(Said.thus("A", "It helps us " + "and us ".repeat(40) + ".")).quotes())
        .isEmpty();
    Voice tooShort = House.only(Said.thus("A", "It helps us, really."));
    assertThat(tooShort.quotes()).isEmpty();
    assertThat(tooShort.reasons()).contains(Reason.QUOTE_LENGTH);
  }

  @Test
  void the_specific_cut_comes_first() {
    Voice voice =
        House.only(
            Said.thus(
                "A",
                "It is really very good, it is. "
                    + "Our service desk won two customers in Hamburg within three weeks, thanks to"
                    + " public answers."));

    assertThat(voice.quotes().get(0)).contains("Hamburg");
    assertThat(voice.quality()).isGreaterThan(0.7);
  }
}
