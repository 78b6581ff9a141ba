package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

  @Test
  void ids_follow_date_then_remark() {
    Voices voices =
        House.read(
            Said.thus("B", "The list is long.").on("2026-05-02"),
            Said.thus("C", "The list is long.").on("2026-05-01"),
            Said.thus("A", "The list is long.").on("2026-05-02"));

    assertThat(voices.all()).extracting(Voice::id).containsExactly("Q01", "Q02", "Q03");
    assertThat(voices.all()).extracting(Voice::remark).containsExactly("C", "A", "B");
  }

  @Test
  void the_order_of_the_remarks_and_the_locale_change_nothing() {
    List<Remark> remarks = new ArrayList<>(varied());
    Voices first = Reading.read(remarks, House.settings(3, "none"), List.of(), House.DATE);
    Collections.shuffle(remarks, new Random(7));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Reading.read(remarks, House.settings(3, "none"), List.of(), House.DATE))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_quote_is_a_substring_of_a_released_remark() {
    Voices voices = Reading.read(varied(), House.settings(3, "none"), List.of(), House.DATE);

    assertThat(voices.all()).anySatisfy(voice -> assertThat(voice.quotes()).isNotEmpty());
    assertThat(voices.all())
        .allSatisfy(
            voice -> {
              assertThat(voice.quotes()).allMatch(voice.words()::contains);
              assertThat(voice.quotes().isEmpty() || !voice.releasedTo().isEmpty()).isTrue();
            });
  }

  @Test
  void nothing_said_gives_no_voices() {
    Voices voices = House.read();

    assertThat(voices.all()).isEmpty();
    assertThat(voices.people().total()).isZero();
    assertThat(voices.byTeam()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("strange")
  void strange_remarks_are_counted_without_failing(String words) {
    Voices voices = House.read(Said.thus("A", words));

    assertThat(voices.all()).hasSize(1);
    assertThat(voices.people().total()).isEqualTo(1);
    assertThat(voices.all().get(0).quotes()).allMatch(words::contains);
  }

  static List<String> strange() {
    return List.of(
        "",
        "   \n\n ",
        "?!… --- ***",
        "👍👍🏽👩‍👩‍👧 🚀🚀",
        "העובדים שלנו עונים באותו היום, והלקוחות חוזרים.",
        "a".repeat(32_000),
        "It helps my team. ".repeat(1_800),
        "no ".repeat(10_000),
        "(((((".repeat(5_000),
        "1234567890 ".repeat(2_900),
        "a.b@".repeat(8_000),
        "GB82 WEST ".repeat(3_200),
        "\u0000\uFFFF\uD83D broken \uDC00 surrogates \u202Eturned\u202C",
        "M. M. M. M. M. ".repeat(2_000));
  }

  private static List<Remark> varied() {
    return House.remarks(
        Said.thus("A", "It helps my team every day, and customers notice it. It works.")
            .by("Ana Ruiz"),
        Said.thus("B", "Je crains que le week-end reste sans personnel chez nous.").by("Luc Roy"),
        Said.thus("C", "Me gusta la idea, pero falta personal para el turno de noche.").by("P3"),
        Said.thus("D", "Ask Ana about the budget. I doubt that it is enough for us.").by("P4"),
        Said.thus("E", "The budget is the question, as always, and quick replies help.").by("P5"));
  }
}
