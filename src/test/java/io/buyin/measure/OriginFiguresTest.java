package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Kind;
import io.buyin.fact.Touch;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import io.buyin.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginFiguresTest {

  private static final String OPENED = "opportunities-opened";
  private static final LocalDate CREATED = LocalDate.of(2026, 2, 1);

  @Test
  void a_first_touch_on_a_social_channel_makes_a_deal_social_by_touch() {
    assertThat(counts(touch("D", CREATED.minusDays(1), "linkedin"))).containsExactly(1, 1, 0, 0);
    assertThat(counts(touch("D", CREATED.minusDays(90), "LinkedIn"))).containsExactly(1, 1, 0, 0);
  }

  @Test
  void a_touch_on_the_day_of_creation_is_not_before_it_and_only_influences() {
    assertThat(counts(touch("D", CREATED, "LinkedIn"))).containsExactly(0, 0, 1, 0);
    assertThat(counts(touch("D", CREATED.plusDays(20), "LinkedIn"))).containsExactly(0, 0, 1, 0);
  }

  @Test
  void touches_beyond_the_look_back_or_after_the_close_do_not_count() {
    assertThat(counts(touch("D", CREATED.minusDays(91), "LinkedIn"))).containsExactly(0, 0, 0, 1);
    assertThat(counts(touch("D", LocalDate.of(2026, 4, 2), "LinkedIn")))
        .containsExactly(0, 0, 0, 1);
  }

  @Test
  void what_came_first_decides() {
    assertThat(
            counts(
                touch("D", CREATED.minusDays(2), "LinkedIn"),
                touch("D", CREATED.minusDays(9), "Fair")))
        .containsExactly(0, 0, 1, 0);
  }

  @Test
  void either_definition_is_enough_and_the_three_kinds_share_out_all_deals() {
    List<Deal> deals =
        List.of(
            deal("crm").source("LinkedIn").deal(),
            deal("touched").source("Fair").deal(),
            deal("both").source("LinkedIn").deal(),
            deal("later").source("Fair").deal(),
            deal("never").source("").deal());
    Measurements night =
        night(
            deals,
            touch("touched", CREATED.minusDays(5), "LinkedIn"),
            touch("both", CREATED.minusDays(5), "LinkedIn"),
            touch("later", CREATED.plusDays(5), "LinkedIn"));

    assertThat(value(night, "social")).isEqualTo(2);
    assertThat(value(night, OriginFigures.BY_TOUCH)).isEqualTo(2);
    assertThat(value(night, OriginFigures.BY_EITHER)).isEqualTo(3);
    assertThat(value(night, OriginFigures.INFLUENCED)).isEqualTo(1);
    assertThat(value(night, OriginFigures.UNTOUCHED)).isEqualTo(1);
    assertThat(value(night, "all")).isEqualTo(3 + 1 + 1);
    assertThat(night.of(OPENED, OriginFigures.BY_TOUCH).orElseThrow().files())
        .contains("sales/deals.csv", "touches.csv");
  }

  @Test
  void amounts_of_the_three_kinds_share_out_the_whole_opened_and_won() {
    List<Deal> deals =
        List.of(
            deal("crm").source("LinkedIn").amount(new BigDecimal("100")).deal(),
            deal("touched").source("Fair").amount(new BigDecimal("20")).deal(),
            deal("later").source("Fair").amount(new BigDecimal("3")).deal(),
            deal("never").source("").amount(new BigDecimal("0.5")).deal());
    Measurements night =
        night(
            deals,
            touch("touched", CREATED.minusDays(5), "LinkedIn"),
            touch("later", CREATED.plusDays(5), "LinkedIn"));

    for (String measure : List.of("opened-amount", "closed-won")) {
      assertThat(amount(night, measure, OriginFigures.BY_EITHER)).isEqualByComparingTo("120");
      assertThat(amount(night, measure, OriginFigures.INFLUENCED)).isEqualByComparingTo("3");
      assertThat(amount(night, measure, OriginFigures.UNTOUCHED)).isEqualByComparingTo("0.5");
      assertThat(amount(night, measure, "all")).isEqualByComparingTo("123.5");
    }
  }

  @Test
  void the_landmark_leaves_out_what_was_decided_before_it_and_looks_no_further() {
    List<Deal> deals = new ArrayList<>();
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      // 30 touched on day 30, 30 on day 31 only, 30 never, 10 decided on day 29
      LocalDate closed = CREATED.plusDays(i < 90 ? 60 : 29);
      boolean won = i % 3 == 0;
      deals.add(
          deal("D" + i)
              .source("Fair")
              .closed(closed)
              .status(won ? Deal.Status.WON : Deal.Status.LOST)
              .deal());
      if (i < 60) {
        touches.add(touch("D" + i, CREATED.plusDays(i < 30 ? 30 : 31), "LinkedIn"));
      }
    }
    Measurements night = night(deals, touches.toArray(Touch[]::new));
    Figure touched = night.of("win-rate-at-landmark", OriginTimes.TOUCHED).orElseThrow();
    Figure others = night.of("win-rate-at-landmark", OriginTimes.NOT_TOUCHED).orElseThrow();

    assertThat(touched.value()).isEqualTo(Share.of(10, 30));
    assertThat(others.value()).isEqualTo(Share.of(20, 60));
    assertThat(touched.filter()).endsWith("; 10 decided before that day left out");
  }

  @Test
  void the_first_contact_within_the_look_back_counts_and_accounts_return_in_another_month() {
    List<Deal> deals = new ArrayList<>();
    List<Touch> touches = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      deals.add(deal("D" + i).source("Fair").account("Firm " + i).deal());
      touches.add(touch("D" + i, CREATED.minusDays(10), "E-mail"));
      touches.add(touch("D" + i, CREATED.minusDays(3), "E-mail"));
      touches.add(touch("D" + i, CREATED.minusDays(200), "E-mail"));
      if (i < 12) {
        touches.add(touch("D" + i, CREATED.plusDays(40), "Fair"));
      }
    }
    Measurements night = night(deals, touches.toArray(Touch[]::new));

    assertThat(night.of("first-touch-to-opportunity", "all").orElseThrow().value().exact())
        .isEqualByComparingTo("10");
    assertThat(night.of("returning-accounts", "all").orElseThrow().value())
        .isEqualTo(Share.of(12, 40));
  }

  private static BigDecimal amount(Measurements night, String measure, String scope) {
    return night.of(measure, scope).orElseThrow().value().exact();
  }

  @Test
  void an_account_points_to_its_deal_only_where_it_has_one() {
    Touch byAccount = Nights.touch("", "acme", CREATED.minusDays(5), "LinkedIn");
    Deal one = deal("one").source("Fair").account("Acme").deal();
    Deal two = deal("two").source("Fair").account("ACME").deal();
    Measurements joined = night(List.of(one), byAccount);
    Measurements apart = night(List.of(one, two), byAccount);

    assertThat(value(joined, OriginFigures.BY_TOUCH)).isEqualTo(1);
    assertThat(value(apart, OriginFigures.BY_TOUCH)).isZero();
    assertThat(joined.of("touches", "not-joined").orElseThrow().value().exact()).isZero();
    assertThat(apart.of("touches", "not-joined").orElseThrow().value().exact()).isOne();
  }

  @Test
  void an_unknown_opportunity_is_not_joined_by_its_account() {
    Deal one = deal("one").source("Fair").account("Acme").deal();
    Touch gone = Nights.touch("gone", "Acme", CREATED.minusDays(5), "LinkedIn");

    assertThat(value(night(List.of(one), gone), OriginFigures.BY_TOUCH)).isZero();
  }

  @Test
  void without_touches_there_is_only_what_the_crm_says() {
    Measurements night = night(List.of(deal("D").deal()));

    assertThat(night.of(OPENED, "social")).isPresent();
    assertThat(night.of(OPENED, OriginFigures.BY_TOUCH)).isEmpty();
    assertThat(night.of("touches", "all")).isEmpty();
  }

  private static DealMaker deal(String id) {
    return new DealMaker(id).created(CREATED);
  }

  private static Touch touch(String deal, LocalDate day, String channel) {
    return Nights.touch(deal, "", day, channel);
  }

  /** By touch, by either, influenced only and untouched, of one deal that began at a fair. */
  private static List<Integer> counts(Touch... touches) {
    Measurements night = night(List.of(deal("D").source("Fair").deal()), touches);
    return List.of(
        value(night, OriginFigures.BY_TOUCH),
        value(night, OriginFigures.BY_EITHER),
        value(night, OriginFigures.INFLUENCED),
        value(night, OriginFigures.UNTOUCHED));
  }

  private static int value(Measurements night, String scope) {
    return night.of(OPENED, scope).map(figure -> figure.value().exact().intValue()).orElse(-1);
  }

  private static Measurements night(List<Deal> deals, Touch... touches) {
    More more =
        new More(
            List.of(),
            List.of(touches),
            List.of(),
            touches.length == 0
                ? List.of()
                : List.of(
                    Nights.line(
                        "touches.csv",
                        Kind.TOUCHPOINTS,
                        touches.length,
                        LocalDate.of(2024, 1, 1))));
    return Measuring.measure(
        Nights.withMore(Nights.facts(deals, List.of()), more),
        Nights.settings(Pilot.NONE),
        Nights.DATE);
  }
}
