package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SourceLine;
import io.buyin.measure.Catalogue;
import io.buyin.measure.Measurements;
import io.buyin.measure.Measuring;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Money;
import io.buyin.quantity.Period;
import io.buyin.quantity.Share;
import io.buyin.sample.Truths.Rate;
import io.buyin.sample.Truths.Span;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company that shares nothing with the sample is read and measured by the same code. */
class SecondCompanyTest {
  private static final Span HALF = Span.of("2026-04", "2026-09");

  @TempDir static Path inbox;
  private static Settings settings;
  private static SampleFacts facts;
  private static Measurements measured;

  @BeforeAll
  static void measure() {
    SecondCompany.write(inbox);
    settings = new SettingsReader(Catalogue.standard()).read(inbox.resolve("buyin.yaml"));
    facts = SampleFacts.read(inbox, settings);
    BusinessDate night = new BusinessDate(Objects.requireNonNull(settings.businessDate()));
    measured = Measuring.measure(facts, settings, night);
  }

  @Test
  void every_export_is_recognised_and_no_row_is_lost() {
    assertThat(facts.sources())
        .extracting(SourceLine::layout)
        .containsExactlyInAnyOrder(
            "quillmoor-conversations",
            "hubspot-deals",
            "plain-social",
            "plain-service",
            "plain-touchpoints",
            "plain-responsibilities",
            "plain-meetings");
    assertThat(facts.rejected()).isEmpty();
    assertThat(facts.remarks()).hasSameSizeAs(People.of("quillmoor").remarks());
    assertThat(facts.deals()).hasSameSizeAs(SecondCompany.inventedDeals());
    assertThat(facts.inquiries()).hasSize(QuillmoorHouse.MESSAGES);
    assertThat(facts.responsibilities()).hasSize(5);
    assertThat(facts.meetings()).hasSize(2);
  }

  @Test
  void days_before_months_and_words_of_its_own_are_understood() {
    assertThat(facts.meetings().get(0).when()).isEqualTo(LocalDate.of(2026, 7, 16));
    assertThat(facts.meetings().get(0).decision()).isEqualTo(MeetingNote.Decision.LATER);
    assertThat(facts.meetings().get(0).askedStatus()).containsExactly("done", "in progress");
    assertThat(facts.inquiries())
        .allMatch(inquiry -> inquiry.received().isBefore(LocalDateTime.of(2026, 10, 12, 0, 0)));
    assertThat(facts.responsibilities())
        .filteredOn(task -> task.owner().isEmpty())
        .singleElement()
        .matches(task -> task.step() == 3 && task.role() == Responsibility.Role.ACCOUNTABLE);
  }

  @Test
  void the_half_year_follows_a_fiscal_year_from_april() {
    assertThat(measured.period()).isEqualTo(new Period(HALF.first(), HALF.last()));
  }

  @Test
  void its_figures_are_the_planted_ones_in_its_own_currency() {
    Truths truths = new Truths(SecondCompany.inventedDeals(), "GBP");
    Rate rate = truths.winRate(Truths.origin(true), HALF);
    assertThat(measured.of("win-rate", "social").orElseThrow().value())
        .isEqualTo(Share.of(rate.won(), rate.decided()));
    Money won = (Money) measured.of("closed-won", "all").orElseThrow().value();
    assertThat(won.amount()).isEqualByComparingTo(truths.closedWon(deal -> true, HALF) + ".00");
    assertThat(won.currency().getCurrencyCode()).isEqualTo("GBP");
  }
}
