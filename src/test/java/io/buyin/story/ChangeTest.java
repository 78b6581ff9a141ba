package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private final Words words = new Words(Tongue.EN_GB, new TokenBook());

  @Test
  void gives_money_and_counts_as_percent_only_from_a_base_that_carries_one() {
    assertThat(said(Night.euros(1_240_000), Night.euros(520_000))).isEqualTo("▲ +138%");
    assertThat(said(Night.euros(9_000), Night.euros(6_000))).isEqualTo("▲ +€3,000");
    assertThat(said(new Count(40), new Count(29))).isEqualTo("▲ +11");
    assertThat(said(new Count(45), new Count(30))).isEqualTo("▲ +50%");
  }

  @Test
  void gives_no_percentage_where_a_number_grew_tenfold() {
    assertThat(said(new Count(800), new Count(40))).isEqualTo("▲ +760");
  }

  @Test
  void gives_shares_in_points_and_times_in_days() {
    assertThat(said(Share.of(45, 100), Share.of(34, 100))).isEqualTo("▲ +11 points");
    assertThat(said(Days.of(96), Days.of(112))).isEqualTo("▼ −16 days");
  }

  @Test
  void colours_by_what_is_good_and_points_by_direction() {
    assertThat(Change.of(new Days(BigDecimal.valueOf(-16)), "lower").tone())
        .isEqualTo(Tone.FAVOURABLE);
    assertThat(Change.of(new Days(BigDecimal.valueOf(-16)), "higher").tone())
        .isEqualTo(Tone.UNFAVOURABLE);
  }

  @Test
  void gives_no_direction_to_what_rounding_leaves_at_zero() {
    Phrase said =
        Change.of(new Points(new BigDecimal("0.002")), "higher").say(words, Behind.counted("x"));
    assertThat(said.text()).isEqualTo("■\u00a0level");
    assertThat(said.runs().get(0).tone()).isEqualTo(Tone.MUTED);
  }

  private String said(Quantity now, Quantity then) {
    return Change.between(now, then, "higher")
        .say(words, Behind.counted("x"))
        .text()
        .replace('\u00a0', ' ');
  }
}
