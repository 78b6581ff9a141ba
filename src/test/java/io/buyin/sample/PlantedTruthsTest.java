package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.SourceLine;
import io.buyin.measure.AskOutlook;
import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Measurements;
import io.buyin.measure.Measuring;
import io.buyin.measure.StopRuleCheck;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Points;
import io.buyin.quantity.Share;
import io.buyin.sample.Truths.Rate;
import io.buyin.sample.Truths.Span;
import io.buyin.settings.Settings;
import io.buyin.voice.Reading;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was planted in {@code sample-data/} is what the product finds there: the rows are read, the
 * figures measured, the voices heard, and each is held against the sample author's own arithmetic.
 */
class PlantedTruthsTest {
  private static final Settings SETTINGS = Halden.settings();
  private static final BusinessDate NIGHT =
      new BusinessDate(Objects.requireNonNull(SETTINGS.businessDate()));
  private static final Span NOW = Span.of("2026-01", "2026-06");
  private static final Span BEFORE = Span.of("2025-01", "2025-06");
  private static final SampleFacts FACTS = SampleFacts.read(Path.of("sample-data"), SETTINGS);
  private static final Measurements MEASURED = Measuring.measure(FACTS, SETTINGS, NIGHT);
  private static final Truths TRUTHS = new Truths(Halden.deals(), "EUR");
  private static final List<SampleMessage> MESSAGES = Halden.messages(Halden.deals());
  private static final Map<String, Predicate<SampleMessage>> REGIONS =
      Map.of(
          "all", ServiceTruths.ALL,
          "pilot", ServiceTruths.PILOT,
          "elsewhere", ServiceTruths.ELSEWHERE);
  private static final Map<String, Predicate<SampleDeal>> SCOPES =
      Map.of("all", deal -> true, "social", Truths.origin(true), "other", Truths.origin(false));

  @Test
  void every_row_of_the_crm_report_is_accounted_for() {
    SourceLine line = FACTS.source(Halden.SALES);
    assertThat(line.used()).isEqualTo(Halden.deals().size());
    assertThat(line.rejected()).isEqualTo(CrmReport.REJECTED);
    assertThat(line.duplicate()).isEqualTo(CrmReport.DUPLICATES);
    assertThat(line.excluded()).isEqualTo(CrmReport.FOOT);
    assertThat(line.last()).isEqualTo(Halden.LAST);
  }

  @Test
  void every_service_message_is_accounted_for_and_the_answered_row_is_the_newer() {
    SourceLine line = FACTS.source(Halden.SERVICE);
    assertThat(line.used()).isEqualTo(MESSAGES.size());
    assertThat(line.rejected()).isEqualTo(ServiceSheet.REJECTED);
    assertThat(line.duplicate()).isEqualTo(ServiceSheet.REPEATED + ServiceSheet.OLDER);
    assertThat(FACTS.inquiries().stream().filter(inquiry -> inquiry.firstReply() != null))
        .hasSize((int) MESSAGES.stream().filter(SampleMessage::isAnswered).count());
  }

  @Test
  void the_older_report_is_history_and_the_newer_one_counts() {
    assertThat(FACTS.deals()).hasSize(Halden.deals().size());
    assertThat(FACTS.stages())
        .hasSize(Halden.deals().size() + Halden.earlierDeals(Halden.deals()).size());
  }

  @Test
  void conversations_and_first_replies_are_the_planted_ones() {
    ServiceTruths truths = new ServiceTruths(MESSAGES);
    for (String scope : REGIONS.keySet()) {
      Predicate<SampleMessage> which = REGIONS.get(scope);
      for (Span span : List.of(NOW, BEFORE)) {
        assertThat(figure("conversations", scope, span).value())
            .isEqualTo(new Count(truths.conversations(which, span)));
        assertThat(figure("answered-share", scope, span).value())
            .isEqualTo(Share.of(truths.answered(which, span), truths.wanting(which, span).size()));
        Hours median = (Hours) figure("first-reply", scope, span).value();
        assertThat(median.number().doubleValue())
            .isCloseTo(truths.medianMinutes(which, span) / 60, within(0.01));
      }
    }
  }

  @Test
  void the_error_row_of_facebook_is_left_out_and_told() {
    assertThat(FACTS.source(Halden.FACEBOOK).rejected()).isZero();
    assertThat(FACTS.source(Halden.FACEBOOK).excluded()).isEqualTo(1);
    assertThat(FACTS.warnings()).anyMatch(told -> told.toString().contains("An error occurred"));
  }

  @Test
  void win_rates_are_the_planted_ones() {
    for (String scope : SCOPES.keySet()) {
      for (Span span : List.of(NOW, BEFORE)) {
        Rate rate = TRUTHS.winRate(SCOPES.get(scope), span);
        assertThat(figure("win-rate", scope, span).value())
            .isEqualTo(Share.of(rate.won(), rate.decided()));
      }
    }
  }

  @Test
  void closed_won_is_the_planted_sum() {
    for (String scope : SCOPES.keySet()) {
      for (Span span : List.of(NOW, BEFORE)) {
        assertThat(money("closed-won", scope, span))
            .isEqualByComparingTo(TRUTHS.closedWon(SCOPES.get(scope), span) + ".00");
      }
    }
  }

  @Test
  void pipeline_and_opened_deals_are_the_planted_ones() {
    for (String scope : SCOPES.keySet()) {
      Predicate<SampleDeal> which = SCOPES.get(scope);
      assertThat(money("open-pipeline", scope, NOW))
          .isEqualByComparingTo(TRUTHS.openPipeline(which) + ".00");
      assertThat(figure("opportunities-opened", scope, NOW).value())
          .isEqualTo(new Count(TRUTHS.opened(which, NOW)));
    }
  }

  @Test
  void medians_are_the_planted_ones() {
    for (String scope : SCOPES.keySet()) {
      Days cycle = (Days) figure("sales-cycle", scope, NOW).value();
      assertThat(cycle.number().doubleValue())
          .isEqualTo(TRUTHS.medianCycle(SCOPES.get(scope), NOW));
      assertThat(money("deal-size", scope, NOW).doubleValue())
          .isEqualTo(TRUTHS.medianSize(SCOPES.get(scope), NOW));
    }
  }

  @Test
  void the_difference_of_win_rates_has_the_planted_interval() {
    Comparison found = MEASURED.comparison("win-rate").orElseThrow();
    Rate mine = TRUTHS.winRate(SCOPES.get("social"), NOW);
    Rate theirs = TRUTHS.winRate(SCOPES.get("other"), NOW);
    assertThat(((Points) found.difference()).fraction().doubleValue())
        .isCloseTo(mine.share() - theirs.share(), within(1e-9));
    assertThat(found.interval().lower().doubleValue())
        .isCloseTo(mine.newcombe(theirs, -1), within(1e-9));
    assertThat(found.interval().upper().doubleValue())
        .isCloseTo(mine.newcombe(theirs, 1), within(1e-9));
    assertThat(found.interval().includesZero()).isFalse();
    assertThat(found.q()).isLessThan(0.05);
  }

  @Test
  void attention_adds_up_over_all_tools(@TempDir Path folder) {
    List<SocialCount> counts =
        Halden.social(folder).values().stream().flatMap(List::stream).toList();
    for (Span span : List.of(NOW, BEFORE)) {
      List<SocialCount> rows = counts.stream().filter(count -> span.has(count.day())).toList();
      assertThat(figure("reach", "all", span).value())
          .isEqualTo(new Count(rows.stream().mapToLong(SocialCount::reach).sum()));
      assertThat(figure("engagement", "all", span).value())
          .isEqualTo(new Count(rows.stream().mapToLong(SocialCount::engagements).sum()));
    }
  }

  @Test
  void the_largest_band_has_too_few_social_deals_for_a_rate() {
    List<Comparison.Stratum> bands = MEASURED.comparison("win-rate").orElseThrow().strata();
    assertThat(bands).hasSize(3);
    assertThat(bands.get(2).focus().cases()).isEqualTo(17);
    assertThat(bands.get(2).focus().hasRate()).isFalse();
    assertThat(bands.get(2).other().hasRate()).isTrue();
  }

  @Test
  void the_case_is_credible_a_first_year_in_the_red_and_a_rule_that_can_decide() {
    List<AskOutlook.Year> years = Objects.requireNonNull(MEASURED.outlook()).years();
    assertThat(((Money) years.get(0).net().value()).amount()).isNegative();
    assertThat(((Money) years.get(1).net().value()).amount())
        .isBetween(new BigDecimal("100000"), new BigDecimal("600000"));
    assertThat(Objects.requireNonNull(MEASURED.stopRule()).outcome())
        .isEqualTo(StopRuleCheck.Outcome.DECIDABLE);
  }

  @Test
  void every_person_is_heard_once_and_the_withdrawn_remark_is_gone() {
    Voices voices = voices();
    assertThat(voices.people().total()).isEqualTo(People.of("halden").byName().size());
    assertThat(voices.withdrawn()).isEqualTo(1);
    assertThat(voices.people().support()).isGreaterThan(voices.people().hesitate());
    assertThat(voices.people().hesitate()).isPositive();
  }

  @Test
  void every_theme_that_matters_has_quotes_for_and_against_for_the_leader() {
    for (String theme :
        List.of("comparable-deals", "revenue-forecast", "sales-speed", "capacity-tools")) {
      for (Stance stance : List.of(Stance.SUPPORT, Stance.HESITATE)) {
        assertThat(voices().all())
            .as("%s, %s", theme, stance)
            .filteredOn(voice -> voice.themes().contains(theme) && voice.stance() == stance)
            .anyMatch(voice -> voice.mayBeShownTo("ceo"));
      }
    }
  }

  @Test
  void no_quote_carries_an_address_or_a_telephone_number() {
    assertThat(voices().all())
        .flatExtracting(Voice::quotes)
        .noneMatch(quote -> quote.contains("@") || quote.contains("5550"));
  }

  private static Voices voices() {
    return Reading.read(FACTS.remarks(), SETTINGS, List.of(), NIGHT);
  }

  private static BigDecimal money(String measure, String scope, Span span) {
    return ((Money) figure(measure, scope, span).value()).amount();
  }

  private static Figure figure(String measure, String scope, Span span) {
    LocalDate first = span.first();
    return MEASURED.of(measure, scope, new Period(first, span.last())).orElseThrow();
  }
}
