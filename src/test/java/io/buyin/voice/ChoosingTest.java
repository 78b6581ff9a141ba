package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Review.Decision;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoosingTest {

  private static final Said PLAIN =
      Said.thus("A", "The budget is well spent, and it helps us with the customers.").by("P1");
  private static final Said SPECIFIC =
      Said.thus(
              "B",
              "Our budget paid off: in March we won two distributors from Hamburg, thanks to public"
                  + " answers.")
          .by("P2");
  private static final Said OLD =
      Said.thus(
              "C",
              "Our budget paid off: in April we won two distributors from Bremen, thanks to public"
                  + " replies.")
          .by("P3")
          .on("2025-12-01");
  private static final Said WORRIED =
      Said.thus("D", "I am worried that the budget will not last until November.").by("P4");
  private static final Said UNSEEN =
      Said.thus("E", "I doubt that this budget is enough for five regions.").by("P5").seen(null);

  @Test
  void the_most_specific_recent_voice_is_the_strongest() {
    assertThat(choosing(PLAIN, SPECIFIC, OLD).ranked("money", Stance.SUPPORT, "ceo"))
        .extracting(Voice::remark)
        .containsExactly("B", "A", "C");
  }

  @Test
  void a_pinned_voice_comes_first() {
    Voices voices =
        House.read(
            House.settings(3, "none"),
            List.of(House.review("C", Decision.PIN, null)),
            PLAIN,
            SPECIFIC,
            OLD);

    assertThat(new Choosing(voices, House.DATE).ranked("money", Stance.SUPPORT, "ceo"))
        .extracting(Voice::remark)
        .startsWith("C");
  }

  @Test
  void a_used_voice_makes_room_for_the_next() {
    Choosing choosing = choosing(PLAIN, SPECIFIC);
    String first = choosing.strongest("money", Stance.SUPPORT, "ceo", Set.of()).orElseThrow().id();

    assertThat(choosing.strongest("money", Stance.SUPPORT, "ceo", Set.of(first)))
        .map(Voice::remark)
        .contains("A");
  }

  @Test
  void the_second_voice_of_a_page_is_another_persons() {
    Said ofTheSame =
        Said.thus("H", "In Hamburg I am worried that the budget of 2027 will not last that long.")
            .by("P2")
            .on(SPECIFIC.date().toString());
    Choosing choosing = choosing(SPECIFIC, ofTheSame, WORRIED);
    Voice first = choosing.strongest("money", Stance.SUPPORT, "ceo", Set.of()).orElseThrow();

    assertThat(choosing.strongest("money", Stance.HESITATE, "ceo", Set.of()))
        .map(Voice::remark)
        .contains("H");
    assertThat(choosing.strongestBeside(first, "money", Stance.HESITATE, "ceo", Set.of()))
        .map(Voice::remark)
        .contains("D");
  }

  @Test
  void nothing_is_chosen_for_an_audience_it_was_not_released_to() {
    Choosing choosing = choosing(SPECIFIC.agreed(Consent.ROLE, "cfo"));

    assertThat(choosing.strongest("money", Stance.SUPPORT, "ceo", Set.of())).isEmpty();
    assertThat(choosing.strongest("money", Stance.SUPPORT, "cfo", Set.of())).isPresent();
  }

  @Test
  void nothing_is_chosen_from_another_theme_or_stance() {
    Choosing choosing = choosing(SPECIFIC);

    assertThat(choosing.strongest("speed", Stance.SUPPORT, "ceo", Set.of())).isEmpty();
    assertThat(choosing.strongest("money", Stance.HESITATE, "ceo", Set.of())).isEmpty();
  }

  @Test
  void open_questions_that_may_not_be_shown_are_counted_by_person() {
    Said again = Said.thus("F", "I still doubt that the budget is enough.").by("P5").seen(null);

    assertThat(choosing(WORRIED, UNSEEN, again).openQuestionsNotReleased("money", "ceo"))
        .isEqualTo(1);
    assertThat(choosing(WORRIED, UNSEEN, again).ranked("money", Stance.HESITATE, "ceo"))
        .extracting(Voice::remark)
        .containsExactly("D");
  }

  @Test
  void a_voice_its_speaker_has_turned_against_since_is_not_chosen() {
    Said turned =
        Said.thus("G", "I am worried that the budget is gone by autumn.").by("P2").on("2026-07-01");

    assertThat(choosing(SPECIFIC, turned).ranked("money", Stance.SUPPORT, "ceo")).isEmpty();
    assertThat(choosing(SPECIFIC, turned.on("2026-01-01")).ranked("money", Stance.SUPPORT, "ceo"))
        .hasSize(1);
  }

  private static Choosing choosing(Said... said) {
    return new Choosing(House.read(said), House.DATE);
  }
}
