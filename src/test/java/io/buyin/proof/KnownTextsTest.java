package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

  private static final KnownTexts TEXTS =
      new KnownTexts(List.of("The calls are better now.", "The price is known.", ""));

  @Test
  void finds_words_that_begin_and_end_within_others() {
    assertThat(TEXTS.hold("alls are better no")).isTrue();
    assertThat(TEXTS.hold("now.")).isTrue();
    assertThat(TEXTS.hold("rice is")).isTrue();
    assertThat(TEXTS.hold("The price is known.")).isTrue();
  }

  @Test
  void finds_no_words_that_stand_so_in_none_of_them() {
    assertThat(TEXTS.hold("The calls are known.")).isFalse();
    assertThat(TEXTS.hold("calls are much better")).isFalse();
    assertThat(TEXTS.hold("calls  are better")).isFalse();
    assertThat(TEXTS.hold("better now. The")).isFalse();
  }
}
