package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Responsibility;
import io.buyin.fact.Responsibility.Role;
import io.buyin.fact.Responsibility.Status;
import io.buyin.measure.BackTest;
import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.measure.Measurements;
import io.buyin.measure.Measuring;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.sample.TouchTruths.Origin;
import io.buyin.sample.Truths.Span;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rest of what was planted in {@code sample-data/}: where deals began, proposals, complaints,
 * readiness, and what the forecast would have said in the past.
 */
class PlantedHouseTest {
  private static final Settings SETTINGS = Halden.settings();
  private static final BusinessDate NIGHT =
      new BusinessDate(Objects.requireNonNull(SETTINGS.businessDate()));
  private static final Span NOW = Span.of("2026-01", "2026-06");
  private static final Set<String> PROPOSAL = Set.of("Proposal", "Negotiation");
  private static final List<SampleDeal> DEALS = Halden.deals();
  private static final SampleFacts FACTS = SampleFacts.read(Path.of("sample-data"), SETTINGS);
  private static final Measurements MEASURED = Measuring.measure(FACTS, SETTINGS, NIGHT);

  @Test
  void origin_by_touch_and_by_the_crm_agree_on_123_deals_and_differ_on_31_each_way(
      @TempDir Path folder) {
    TouchTruths truths = new TouchTruths(DEALS, Halden.touches(DEALS, Halden.social(folder)));
    long both = truths.opened(NOW, true, Origin.SOCIAL);
    long touchOnly = truths.opened(NOW, false, Origin.SOCIAL);
    long crmOnly = truths.opened(NOW, true, Origin.OTHER) + truths.opened(NOW, true, Origin.NONE);
    assertThat(List.of(both, touchOnly, crmOnly)).containsExactly(123L, 31L, 31L);
    assertThat(opened("social")).isEqualTo(new Count(both + crmOnly));
    assertThat(opened("social-by-touch")).isEqualTo(new Count(both + touchOnly));
    assertThat(opened("social-by-either")).isEqualTo(new Count(both + touchOnly + crmOnly));
  }

  @Test
  void deals_without_a_contact_before_they_began_are_the_planted_ones(@TempDir Path folder) {
    List<SampleTouch> touches = Halden.touches(DEALS, Halden.social(folder));
    TouchTruths truths = new TouchTruths(DEALS, touches);
    assertThat(FACTS.touches()).hasSize(touches.size());
    assertThat(figure("touches", "all").value())
        .isEqualTo(new Count(touches.stream().filter(touch -> NOW.has(touch.day())).count()));
    assertThat(figure("opportunities-opened", "untouched").n())
        .isGreaterThanOrEqualTo(
            truths.opened(NOW, true, Origin.NONE) + truths.opened(NOW, false, Origin.NONE));
  }

  @Test
  void proposals_are_the_deals_seen_in_a_proposal_stage_by_either_report() {
    Set<String> then =
        Halden.earlierDeals(DEALS).stream()
            .filter(deal -> PROPOSAL.contains(deal.stage()))
            .map(SampleDeal::id)
            .collect(Collectors.toSet());
    assertThat(then).hasSize(168);
    for (Map.Entry<String, Predicate<SampleDeal>> scope :
        Map.of("all", deal -> true, "social", Truths.origin(true), "other", Truths.origin(false))
            .entrySet()) {
      List<SampleDeal> proposed =
          DEALS.stream()
              .filter(scope.getValue())
              .filter(deal -> NOW.has(deal.created()))
              .filter(deal -> PROPOSAL.contains(deal.stage()) || then.contains(deal.id()))
              .toList();
      assertThat(figure("proposals", scope.getKey()).value()).isEqualTo(new Count(proposed.size()));
      assertThat(figure("proposals", scope.getKey() + ".won").value())
          .isEqualTo(new Count(proposed.stream().filter(SampleDeal::won).count()));
    }
  }

  @Test
  void complaints_by_theme_are_the_planted_ones() {
    List<SampleMessage> complaints =
        Halden.messages(DEALS).stream()
            .filter(message -> NOW.has(message.received().toLocalDate()))
            .filter(message -> message.what().type().equals("complaint"))
            .toList();
    assertThat(figure("complaints", "all").value()).isEqualTo(new Count(complaints.size()));
    Map<String, Long> themes =
        complaints.stream()
            .map(message -> message.what().theme())
            .collect(Collectors.groupingBy(theme -> theme, Collectors.counting()));
    assertThat(themes).containsEntry("calibration certificate", 78L).containsEntry("invoice", 64L);
    List.of("calibration certificate", "sensor drift", "spare parts")
        .forEach(
            theme ->
                assertThat(figure("complaints", "on-" + theme.replace(' ', '-')).value())
                    .as(theme)
                    .isEqualTo(new Count(Objects.requireNonNull(themes.get(theme)))));
  }

  @Test
  void of_nine_steps_six_are_ready_two_in_progress_and_one_has_nobody() {
    List<Responsibility> steps =
        FACTS.responsibilities().stream().filter(row -> row.role() == Role.ACCOUNTABLE).toList();
    assertThat(steps)
        .extracting(Responsibility::step)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(steps).filteredOn(step -> step.status() == Status.READY).hasSize(6);
    assertThat(steps).filteredOn(step -> step.status() == Status.IN_PROGRESS).hasSize(2);
    assertThat(steps)
        .filteredOn(step -> step.status() == Status.OPEN)
        .singleElement()
        .satisfies(step -> assertThat(step.owner()).isEmpty());
    assertThat(FACTS.responsibilities()).hasSize(19);
  }

  @Test
  void what_came_after_each_past_month_is_what_was_won_then() {
    Forecast forecast = Objects.requireNonNull(MEASURED.forecast());
    List<BackTest.Point> points = forecast.backTest();
    assertThat(points).hasSize(9);
    long days =
        NIGHT.day().until(LocalDate.of(2026, 12, 31), java.time.temporal.ChronoUnit.DAYS) + 1;
    for (BackTest.Point point : points) {
      Span after = new Span(point.day().plusDays(1), point.day().plusDays(days));
      assertThat(point.day()).isEqualTo(YearMonth.from(point.day()).atEndOfMonth());
      assertThat(point.came())
          .as("after %s", point.day())
          .isEqualByComparingTo(
              BigDecimal.valueOf(new Truths(DEALS, "EUR").closedWon(deal -> true, after)));
    }
    List<Double> off =
        points.stream()
            .map(point -> Math.abs(point.came().doubleValue() / point.said().doubleValue() - 1))
            .sorted()
            .toList();
    Share error = (Share) Objects.requireNonNull(forecast.error()).value();
    assertThat(error.exact().doubleValue()).isCloseTo(off.get(4), within(1e-9));
    assertThat(
            Stream.of(forecast.won(), forecast.open(), Objects.requireNonNull(forecast.fresh()))
                .map(figure -> figure.value().exact())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(forecast.total().value().exact());
  }

  private static Object opened(String scope) {
    return figure("opportunities-opened", scope).value();
  }

  private static Figure figure(String measure, String scope) {
    return MEASURED.of(measure, scope, new Period(NOW.first(), NOW.last())).orElseThrow();
  }
}
