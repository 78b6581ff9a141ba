package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs laid out with the texts that may stand there. */
class AllowanceTest {

  private static final Allowance ALLOWED =
      Allowance.of(Tongue.EN_GB, List.of("45", "45% of deals", "€1.24m", "47 of 105", "won"));

  @ParameterizedTest
  @CsvSource({
    "145, 145",
    "451, 451",
    "45%, 45%",
    "4.45, 4.45",
    "45.2, 45.2",
    "'1,45', '1,45'",
    "€45, €45",
    "−45, −45",
    "+45, +45",
    "won twice, twice",
    "Q45, Q45"
  })
  void does_not_take_a_piece_of_another_number_for_its_own(String paragraph, String foreign) {
    assertThat(ALLOWED.foreignNumbers(paragraph)).containsExactly(foreign);
  }

  @ParameterizedTest
  @CsvSource({"45", "45.", "'won, 45'", "(45% of deals)", "€1.24m · 47\u00a0of  105"})
  void covers_a_paragraph_of_its_own_texts_whatever_joins_them(String paragraph) {
    assertThat(ALLOWED.foreignNumbers(paragraph)).isEmpty();
    assertThat(ALLOWED.isAll(paragraph)).isTrue();
  }

  @Test
  void tells_words_of_its_own_from_others() {
    assertThat(ALLOWED.isAll("45% of deals lost")).isFalse();
    assertThat(ALLOWED.foreignNumbers("45% of deals lost")).isEmpty();
  }

  @Test
  void knows_the_number_words_of_each_language() {
    assertThat(Allowance.of(Tongue.FR_FR, List.of()).foreignNumbers("depuis trois mois"))
        .containsExactly("trois");
    assertThat(Allowance.of(Tongue.EN_GB, List.of()).foreignNumbers("one of our own")).isEmpty();
  }
}
