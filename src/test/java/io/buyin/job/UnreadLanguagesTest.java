package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnreadLanguagesTest {

  @Test
  void tells_how_many_remarks_are_in_which_language_and_what_to_do() {
    Voices voices =
        voices(said("language.not-read.de"), said("language.not-read.nl"), said("language.found"));

    assertThat(UnreadLanguages.in(voices).orElseThrow().toString())
        .contains("2 remarks are in a language that Buyin does not read (de: 1, nl: 1)")
        .contains("review.csv", "seen_on");
  }

  @Test
  void says_nothing_where_every_language_is_read_or_too_little_was_said() {
    assertThat(UnreadLanguages.in(voices(said("language.found"), said("language.unknown"))))
        .isEmpty();
  }

  private static Voices voices(Voice... all) {
    Voices.Balance nobody = new Voices.Balance(0, 0, 0, all.length);
    return new Voices(List.of(all), nobody, Map.of(), List.of(), 0, 0);
  }

  private static Voice said(String reason) {
    return new Voice(
        "Q01",
        "R1",
        "p1",
        "",
        "",
        LocalDate.of(2026, 6, 1),
        "Worte",
        List.of(),
        "und",
        Stance.UNCLEAR,
        List.of(),
        Set.of(),
        0,
        List.of(reason));
  }
}
