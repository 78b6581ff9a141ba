package io.buyin.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> FIGURES =
      List.of("closed-won.all.2026-h1", "win-rate.other.2026-h1", "win-rate.social.2026-h1");

  @Test
  void case_spaces_and_marks_do_not_count() {
    List<String> rates = List.of("win-rate.other.2026-h1", "win-rate.social.2026-h1");
    assertThat(Nearest.of("win rate", FIGURES)).containsExactlyElementsOf(rates);
    assertThat(Nearest.of("WinRate", FIGURES)).containsExactlyElementsOf(rates);
    assertThat(Nearest.of("winrate", List.of("closed-won", "win-rate")))
        .containsExactly("win-rate");
  }

  @Test
  void few_letters_may_differ_in_the_whole_or_in_its_beginning() {
    assertThat(Nearest.of("win-rate.socail.2026-h1", FIGURES))
        .startsWith("win-rate.social.2026-h1");
    assertThat(Nearest.of("wim-rate", FIGURES)).hasSize(2).doesNotContain(FIGURES.get(0));
    assertThat(Nearest.of("S-0009", List.of("S-0002", "T-1700"))).containsExactly("S-0002");
  }

  @Test
  void what_is_near_nothing_names_nothing() {
    assertThat(Nearest.of("F9999", FIGURES)).isEmpty();
    assertThat(Nearest.of("zzz", List.of("S-0001", "a1"))).isEmpty();
    assertThat(Nearest.of("", FIGURES)).isEmpty();
  }
}
