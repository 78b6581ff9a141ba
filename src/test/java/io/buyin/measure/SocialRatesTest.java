package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Facts;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Kind;
import io.buyin.fact.NoFacts;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialMonth.Given;
import io.buyin.fact.SourceLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Engagement on each of its bases, and followers. */
class SocialRatesTest {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private final List<SocialMonth> months = new ArrayList<>();
  private final List<FollowerMonth> followers = new ArrayList<>();

  @Test
  void a_rate_is_a_ratio_of_sums_on_its_own_base() {
    months.add(new SocialMonth(MARCH, "linkedin", "", 10, 1_000, 500, 40, 0));
    months.add(new SocialMonth(MARCH, "x", "", 1, 10, 5, 5, 0));

    assertThat(exact("engagement-rate")).isEqualTo("45/1010");
    assertThat(exact("engagement-rate-reach")).isEqualTo("45/505");
  }

  @Test
  void rows_that_lack_one_of_the_numbers_are_in_neither_sum() {
    months.add(new SocialMonth(MARCH, "linkedin", "", 10, 1_000, 500, 40, 0));
    months.add(new SocialMonth(MARCH, "x", "", 10, 900, 0, 70, 0, new Given(10, 0, 10, 10)));

    Figure reach = figure("engagement-rate-reach").orElseThrow();
    assertThat(exact("engagement-rate-reach")).isEqualTo("40/500");
    assertThat(reach.filter()).endsWith("given by 10 of 20 rows");
    assertThat(reach.recipe()).isEqualTo(Recipe.NONE);
    assertThat(reach.grade()).isEqualTo(Grade.D);
    assertThat(exact("engagement-rate")).isEqualTo("110/1900");
  }

  @Test
  void growth_is_the_level_at_the_end_less_that_at_the_start() {
    level("linkedin", "house", "2026-01-01", 1_000, "2026-01-31", 1_010);
    level("linkedin", "house", "2026-06-01", 1_090, "2026-06-30", 1_100);

    assertThat(figure("follower-growth").orElseThrow().value().exact()).isEqualByComparingTo("100");
    assertThat(exact("follower-growth-rate")).isEqualTo("100/1000");
  }

  @Test
  void the_last_day_before_is_near_enough_to_the_first_and_two_days_are_not() {
    level("linkedin", "house", "2025-12-01", 900, "2025-12-31", 1_000);
    level("linkedin", "house", "2026-06-01", 1_090, "2026-06-29", 1_100);
    level("x", "house", "2026-01-03", 50, "2026-06-30", 500);

    Figure growth = figure("follower-growth").orElseThrow();
    assertThat(growth.value().exact()).isEqualByComparingTo("100");
    assertThat(growth.filter()).endsWith("followers known of 1 of 2 accounts");
  }

  @Test
  void without_followers_nothing_is_said_of_them() {
    months.add(new SocialMonth(MARCH, "linkedin", "", 10, 1_000, 500, 40, 0));

    assertThat(figure("follower-growth")).isEmpty();
    assertThat(figure("engagement-rate-followers")).isEmpty();
  }

  @Test
  void followers_are_the_mean_of_each_account_over_its_days() {
    level("linkedin", "house", "2026-03-01", 100, "2026-03-31", 300);
    level("x", "house", "2026-03-01", 50, "2026-03-31", 50);

    assertThat(exact("engagement-rate-followers")).isEqualTo("20/250");
  }

  private String exact(String measure) {
    io.buyin.quantity.Share share = (io.buyin.quantity.Share) figure(measure).orElseThrow().value();
    return share.part().toPlainString() + "/" + share.whole().toPlainString();
  }

  private void level(
      String network, String account, String first, long atFirst, String last, long atLast) {
    LocalDate day = LocalDate.parse(first);
    followers.add(
        new FollowerMonth(
            YearMonth.from(day),
            network,
            account,
            "",
            2,
            atFirst + atLast,
            10,
            day,
            atFirst,
            LocalDate.parse(last),
            atLast));
  }

  private Optional<Figure> figure(String measure) {
    return Measuring.measure(facts(), Nights.settings(), Nights.DATE).of(measure, "all");
  }

  private Facts facts() {
    return new NoFacts() {
      @Override
      public List<SocialMonth> socialByMonth() {
        return months;
      }

      @Override
      public List<FollowerMonth> followersByMonth() {
        return followers;
      }

      @Override
      public List<SourceLine> sources() {
        return List.of(Nights.line("social.csv", Kind.SOCIAL, 20, LocalDate.of(2026, 1, 1)));
      }
    };
  }
}
