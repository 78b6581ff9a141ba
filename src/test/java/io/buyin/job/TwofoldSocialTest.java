package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.SocialYield;
import io.buyin.fact.SocialYield.Form;
import io.buyin.trouble.Trouble;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwofoldSocialTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  @Test
  void one_note_a_network_says_which_rows_count_for_which_numbers() {
    List<SocialYield> yields =
        List.of(
            new SocialYield("x", "clicks", Form.DAYS, MAY, MAY),
            new SocialYield("linkedin", "impressions", Form.POSTS, MAY, JUNE),
            new SocialYield("linkedin", "clicks", Form.POSTS, MAY, JUNE));
    assertThat(TwofoldSocial.in(yields))
        .extracting(Trouble::sentence)
        .containsExactly(
            "linkedin: the account's days and its posts are both in the inbox and tell of the same;"
                + " impressions, clicks of the days count, not of the posts, in months from 2026-05"
                + " to 2026-06. Nothing is counted twice.",
            "x: the account's days and its posts are both in the inbox and tell of the same; clicks"
                + " of the posts count, not of the days, in 2026-05. Nothing is counted twice.");
  }
}
