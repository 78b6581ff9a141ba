package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.Kind;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.Touch;
import io.buyin.measure.Attribution.Table;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Credits of small companies, computed by hand. */
class CreditFiguresTest {

  private static final LocalDate CREATED = LocalDate.of(2026, 2, 10);
  private static final LocalDate WON = LocalDate.of(2026, 4, 20);

  @Test
  void each_milestone_is_shared_out_and_what_has_no_touch_is_a_line_of_its_own() {
    Measurements night = sixty();

    // opened: 40 deals touched by LinkedIn, 30 of these by e-mail later, 20 by nobody
    assertThat(share(night, "credited-opened.linkedin.first")).isEqualTo("40 of 60");
    assertThat(share(night, "credited-opened.e-mail.first")).isEqualTo("0 of 60");
    assertThat(share(night, "credited-opened.linkedin.last")).isEqualTo("10 of 60");
    assertThat(share(night, "credited-opened.linkedin.linear")).isEqualTo("25 of 60");
    assertThat(share(night, "credited-opened.e-mail.linear")).isEqualTo("15 of 60");
    assertThat(share(night, "credited-opened.no-touch.linear")).isEqualTo("20 of 60");
    assertThat(share(night, "credited-opened.social-channels.last")).isEqualTo("10 of 60");
    // won: the fair two days after creation counts for the win, not for the opening
    assertThat(share(night, "credited-won.fair.last")).isEqualTo("60 of 60");
    assertThat(share(night, "credited-won.no-touch.last")).isEqualTo("0 of 60");
    assertThat(night.figures()).doesNotContainKey("credited-opened.fair.last.2026-h1");
  }

  @Test
  void amounts_are_shared_out_to_the_cent() {
    Measurements night = sixty();

    // three touches share 100.00: 33.34 + 33.33 + 33.33
    BigDecimal all = BigDecimal.ZERO;
    for (String line : List.of("linkedin", "e-mail", "fair", "no-touch")) {
      all = all.add(value(night, "credited-won-amount." + line + ".linear"));
    }
    assertThat(all).isEqualByComparingTo("6000.00");
    assertThat(value(night, "closed-won.all")).isEqualByComparingTo("6000.00");
  }

  @Test
  void touches_beyond_the_look_back_and_after_the_milestone_are_dropped() {
    List<Touch> touches = new ArrayList<>();
    List<Deal> deals = deals(60);
    for (Deal deal : deals) {
      touches.add(touch(deal, CREATED.minusDays(91), "", "Ads"));
      touches.add(touch(deal, CREATED, "", "Call"));
      touches.add(touch(deal, WON.plusDays(1), "", "Fair"));
    }
    Measurements night = night(deals, touches);

    assertThat(share(night, "credited-opened.no-touch.linear")).isEqualTo("60 of 60");
    assertThat(share(night, "credited-won.call.linear")).isEqualTo("60 of 60");
  }

  @Test
  void a_channel_counts_once_a_day_and_a_day_without_times_has_no_order() {
    List<Touch> touches = new ArrayList<>();
    List<Deal> deals = deals(60);
    for (Deal deal : deals) {
      touches.add(touch(deal, CREATED.minusDays(9), "09:00", "LinkedIn"));
      touches.add(touch(deal, CREATED.minusDays(9), "18:00", "linkedin"));
      touches.add(touch(deal, CREATED.minusDays(9), "", "E-mail"));
      touches.add(touch(deal, CREATED.minusDays(2), "08:00", "Call"));
      touches.add(touch(deal, CREATED.minusDays(2), "09:30", "Fair"));
    }
    Measurements night = night(deals, touches);

    assertThat(share(night, "credited-opened.linkedin.linear")).isEqualTo("15 of 60");
    assertThat(share(night, "credited-opened.linkedin.first")).isEqualTo("30 of 60");
    assertThat(share(night, "credited-opened.e-mail.first")).isEqualTo("30 of 60");
    assertThat(share(night, "credited-opened.fair.last")).isEqualTo("60 of 60");
  }

  @Test
  void a_channel_on_fewer_than_30_paths_shares_a_line_with_others_of_its_kind() {
    List<Deal> deals = deals(60);
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < 29; i++) {
      touches.add(touch(deals.get(i), CREATED.minusDays(9), "", "LinkedIn"));
      touches.add(touch(deals.get(i + 30), CREATED.minusDays(9), "", "Fair"));
    }
    Measurements night = night(deals, touches);

    assertThat(share(night, "credited-opened.other-social-channels.first")).isEqualTo("29 of 60");
    assertThat(share(night, "credited-opened.other-channels.first")).isEqualTo("29 of 60");
    assertThat(share(night, "credited-opened.no-touch.first")).isEqualTo("2 of 60");
  }

  @Test
  void few_deals_get_the_plain_rules_only_and_fewer_none() {
    List<Deal> fifty = deals(49);
    Table table =
        tables(night(fifty, List.of(touch(fifty.get(0), CREATED.minusDays(1), "", "Fair")))).get(0);
    List<Deal> few = deals(29);
    Measurements thin = night(few, List.of(touch(few.get(0), CREATED.minusDays(1), "", "Fair")));

    assertThat(table.rules()).containsExactly(CreditRule.FIRST, CreditRule.LAST, CreditRule.LINEAR);
    assertThat(thin.attribution()).isNull();
    assertThat(thin.gaps())
        .anyMatch(gap -> gap.measure().equals("credited-opened") && gap.cases() == 29);
  }

  @Test
  void a_credit_is_an_early_sign_at_most_and_says_why() {
    Figure figure =
        Objects.requireNonNull(sixty().figures().get("credited-opened.linkedin.u.2026-h1"));

    assertThat(figure.grade()).isEqualTo(Grade.C);
    assertThat(figure.verdict().reasons()).contains("rule-of-credit");
    assertThat(figure.filter())
        .isEqualTo("created 2026-01-01..2026-06-30, look-back 90 days, credit by u");
  }

  @Test
  void the_house_rule_has_an_interval_around_its_share() {
    Figure figure =
        Objects.requireNonNull(sixty().figures().get("credited-opened.linkedin.linear.2026-h1"));
    Interval interval = Objects.requireNonNull(figure.interval());

    assertThat(interval.lower()).isBetween(new BigDecimal("0.28"), new BigDecimal("0.36"));
    assertThat(interval.upper()).isBetween(new BigDecimal("0.47"), new BigDecimal("0.56"));
  }

  @Test
  void cents_and_millionths_go_to_the_largest_remainders() {
    assertThat(Crediting.apportioned(10_000, List.of(1 / 3.0, 1 / 3.0, 1 / 3.0)))
        .containsExactly(3_334L, 3_333L, 3_333L);
    assertThat(Crediting.apportioned(-100, List.of(.5, .5))).containsExactly(-50L, -50L);
    assertThat(Crediting.apportioned(1, List.of(.2, .8))).containsExactly(0L, 1L);
    assertThat(Crediting.apportioned(0, List.of(1.0))).containsExactly(0L);
  }

  /** 40 deals touched by LinkedIn, 30 of them by e-mail after, all by a fair once they are open. */
  private static Measurements sixty() {
    List<Deal> deals = deals(60);
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i < 40) {
        touches.add(touch(deals.get(i), CREATED.minusDays(20), "", "LinkedIn"));
      }
      if (i < 30) {
        touches.add(touch(deals.get(i), CREATED.minusDays(5), "", "E-mail"));
      }
      touches.add(touch(deals.get(i), CREATED.plusDays(2), "", "Fair"));
    }
    return night(deals, touches);
  }

  private static List<Deal> deals(int count) {
    List<Deal> deals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      deals.add(
          new DealMaker("D" + i)
              .created(CREATED)
              .closed(WON)
              .status(Status.WON)
              .amount(new BigDecimal("100.00"))
              .deal());
    }
    return deals;
  }

  private static Touch touch(Deal deal, LocalDate day, String time, String channel) {
    return new Touch(
        new RowOrigin("touches.csv", 2), deal.id(), "", day, time, channel, "", "", "");
  }

  private static List<Table> tables(Measurements night) {
    return Objects.requireNonNull(night.attribution()).tables();
  }

  private static String share(Measurements night, String name) {
    io.buyin.quantity.Share share =
        (io.buyin.quantity.Share)
            Objects.requireNonNull(night.figures().get(name + ".2026-h1")).value();
    return share.part().stripTrailingZeros().toPlainString()
        + " of "
        + share.whole().toPlainString();
  }

  private static BigDecimal value(Measurements night, String name) {
    Figure figure = night.figures().get(name + ".2026-h1");
    return figure == null ? BigDecimal.ZERO : figure.value().exact();
  }

  private static Measurements night(List<Deal> deals, List<Touch> touches) {
    More more =
        new More(
            List.of(),
            touches,
            List.of(),
            List.of(
                Nights.line(
                    "touches.csv", Kind.TOUCHPOINTS, touches.size(), LocalDate.of(2024, 1, 1))));
    return Measuring.measure(
        Nights.withMore(Nights.facts(deals, List.of()), more),
        Nights.settings(Pilot.NONE),
        Nights.DATE);
  }
}
