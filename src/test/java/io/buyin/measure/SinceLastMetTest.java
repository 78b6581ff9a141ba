package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.RowOrigin;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SinceLastMetTest {

  private static final LocalDate MET = LocalDate.of(2026, 6, 1);
  private static final LocalDate THROUGH = LocalDate.of(2026, 7, 12);

  @Test
  void counts_what_was_won_from_the_day_after_to_the_last_day_covered() {
    List<Deal> deals = Nights.deals(1_500);
    Measurements measured = measured(deals, MET);
    SinceLastMet since = Objects.requireNonNull(measured.since());
    assertThat(since.days()).isEqualTo(new Period(MET.plusDays(1), THROUGH));
    long won = deals.stream().filter(deal -> isWonIn(deal, since.days())).count();
    assertThat(won).isPositive();
    assertThat(measured.of("won-deals", "all", since.days()).orElseThrow().value().exact())
        .isEqualByComparingTo(BigDecimal.valueOf(won));
  }

  @Test
  void compares_with_the_same_weekdays_a_year_before() {
    Measurements measured = measured(Nights.deals(1_500), MET);
    Period before = new Period(LocalDate.of(2025, 6, 3), LocalDate.of(2025, 7, 13));
    assertThat(measured.of("closed-won", "social", before)).isPresent();
  }

  @Test
  void finds_the_largest_deal_of_social_origin_and_its_day() {
    List<Deal> deals = Nights.deals(1_500);
    SinceLastMet since = Objects.requireNonNull(measured(deals, MET).since());
    Deal largest =
        deals.stream()
            .filter(deal -> isWonIn(deal, since.days()))
            .filter(deal -> deal.source().equals("LinkedIn") && deal.currency().equals("EUR"))
            .filter(deal -> deal.amount() != null)
            .max((a, b) -> amount(a).compareTo(amount(b)))
            .orElseThrow();
    assertThat(Objects.requireNonNull(since.largest()).value().exact())
        .isEqualByComparingTo(amount(largest));
    assertThat(since.largestOn()).isEqualTo(largest.closed());
    assertThat(since.largest().filter()).doesNotContain(largest.account());
  }

  @Test
  void gives_no_recipe_for_days_that_the_grouped_months_do_not_hold() {
    Measurements measured = measured(Nights.deals(1_500), MET);
    Period days = Objects.requireNonNull(measured.since()).days();
    assertThat(measured.of("closed-won", "all", days).orElseThrow().recipe())
        .isEqualTo(Recipe.NONE);
  }

  @Test
  void is_left_out_where_nobody_was_met_and_nothing_was_sent() {
    assertThat(measured(Nights.deals(200), null).since()).isNull();
  }

  @Test
  void is_left_out_where_no_day_has_passed_since() {
    assertThat(measured(Nights.deals(200), THROUGH).since()).isNull();
  }

  @Test
  void takes_the_last_meeting_that_took_place_before_the_last_edition_sent() {
    List<MeetingNote> meetings =
        List.of(
            meeting("2026-03-02", "cfo"),
            meeting("2026-04-23", "cfo"),
            meeting("2026-05-28", "somebody-else"),
            meeting("2026-07-16", "cfo"));
    assertThat(LastMet.of(meetings, MET, Nights.settings(), Nights.DATE))
        .contains(new LastMet(LocalDate.of(2026, 4, 23), true));
    assertThat(LastMet.of(List.of(), MET, Nights.settings(), Nights.DATE))
        .contains(new LastMet(MET, false));
  }

  private static MeetingNote meeting(String day, String audience) {
    return new MeetingNote(
        new RowOrigin("meetings.csv", 2),
        LocalDate.parse(day),
        "Leadership meeting",
        List.of(audience),
        "",
        MeetingNote.Decision.NONE,
        "",
        "",
        List.of(),
        List.of(),
        "");
  }

  private static Measurements measured(
      List<Deal> deals, @org.jspecify.annotations.Nullable LocalDate sent) {
    return Measuring.measure(
        Nights.facts(deals, Nights.social()), Nights.settings(), Nights.DATE, sent);
  }

  private static boolean isWonIn(Deal deal, Period days) {
    return deal.status() == Deal.Status.WON && days.contains(Objects.requireNonNull(deal.closed()));
  }

  private static BigDecimal amount(Deal deal) {
    return Objects.requireNonNull(deal.amount());
  }
}
