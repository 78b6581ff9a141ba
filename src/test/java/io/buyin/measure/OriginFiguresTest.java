package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Kind;
import io.buyin.fact.Touch;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import java.time.LocalDate;
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
