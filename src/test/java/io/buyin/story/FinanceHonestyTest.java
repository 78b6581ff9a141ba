package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finance director may rely on, rule by rule, with the sentence that a reader sees. */
class FinanceHonestyTest {

  private final Night night = Night.full();

  @Test
  void what_the_crm_won_is_closed_won_and_never_anything_grander() {
    Brief brief = Forecasts.on(night).withOptions().brief();

    assertThat(texts(brief)).noneMatch(text -> text.matches("(?i).*\\b(revenue|invoiced)\\b.*"));
    assertThat(sources(brief))
        .anyMatch(text -> text.contains("as the CRM states it; not invoices"));
  }

  @Test
  void an_effect_that_cannot_land_in_the_year_is_not_claimed_in_it() {
    List<Phrase> gap = ForecastPageTest.page(Forecasts.on(night).landingLater().night()).gap();

    assertThat(plain(gap.get(1)))
        .isEqualTo("Roll-out: nothing of it can land in FY2026; the earliest is February 2027");
  }

  @Test
  void the_net_effect_stands_per_fiscal_year_with_negative_years() {
    Slide.Ask ask = ForecastPageTest.ask(night.brief());

    assertThat(ForecastPageTest.row(ask, "Net effect").get(0)).isEqualTo("−€465k");
  }

  @Test
  void the_chance_is_printed_beside_range_and_target() {
    Slide.Forecast page = ForecastPageTest.page(Forecasts.on(night).night());

    assertThat(plain(page.bridge().steps().get(5).range())).isEqualTo("€3.32m–€3.92m");
    assertThat(plain(page.gap().get(1))).endsWith("vs target; chance about 62 in 100");
  }

  @Test
  void a_stop_rule_says_whether_it_can_decide_by_its_day() {
    Slide.Box rule =
        ForecastPageTest.ask(night.brief()).boxes().stream()
            .filter(box -> box.heading().text().startsWith("Stop rule"))
            .findFirst()
            .orElseThrow();

    assertThat(plain(rule.text()))
        .contains("At today’s pace 115 decided deals by then")
        .contains("enough to decide");
  }

  @Test
  void moved_forward_and_reached_are_two_numbers() {
    Slide.WhyNow page =
        night.brief().slides().stream()
            .filter(Slide.WhyNow.class::isInstance)
            .map(Slide.WhyNow.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(plain(page.frame().title()))
        .contains("goals moved forward in H1 2026")
        .contains("reached plan");
  }

  @Test
  void conversions_are_shown_between_opportunities_alone() {
    Slide.Chain chain =
        night.brief().slides().stream()
            .filter(Slide.Chain.class::isInstance)
            .map(Slide.Chain.class::cast)
            .findFirst()
            .orElseThrow();

    int opportunities =
        chain.cards().stream().map(card -> card.name().text()).toList().indexOf("Opportunities");
    assertThat(chain.rates()).allMatch(rate -> rate.afterCard() == opportunities);
    assertThat(chain.frame().source().text())
        .contains("Reach and engagement are not linked to opportunities");
  }

  @Test
  void what_is_stated_is_marked_with_who_and_when() {
    assertThat(plain(ForecastPageTest.ask(night.brief()).frame().source()))
        .contains("as stated by Finance on 10 July 2026; a scenario, not a promise");
  }

  @Test
  void a_reply_date_leaves_two_working_days_or_the_mail_says_there_is_none() {
    assertThat(plain(night.brief().mail().replyHeading())).contains("Tuesday 14 July");

    night.settings = Orders.meeting(LocalDate.of(2026, 7, 14));
    assertThat(plain(night.brief().mail().replyHeading())).contains("no time");
  }

  private static List<String> sources(Brief brief) {
    return brief.slides().stream().map(slide -> plain(slide.frame().source())).toList();
  }

  private static List<String> texts(Brief brief) {
    return Walk.over(brief.slides()).phrases().stream().map(FinanceHonestyTest::plain).toList();
  }

  private static String plain(Phrase phrase) {
    return ForecastPageTest.plain(phrase);
  }
}
