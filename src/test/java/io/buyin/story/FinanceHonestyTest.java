package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a finance director may rely on, rule by rule, with the sentence that a reader sees. */
class FinanceHonestyTest {

  private final Night night = Night.full();

  @Test
  void what_the_crm_won_is_closed_won_and_never_anything_grander() {
    Brief brief = Forecasts.on(night).withOptions().brief();

    assertThat(texts(brief))
        .noneMatch(text -> text.matches("(?i).*\\b(revenue|invoiced|booked|billed)\\b.*"));
    assertThat(sources(brief))
        .anyMatch(text -> text.contains("as the CRM states it; not invoices"));
    assertThat(method(brief).frame().notes()).noneMatch(note -> note.text().contains("Ledger"));
  }

  @Test
  void a_ledger_says_beside_the_crm_what_is_invoiced() {
    Brief brief = night.withLedger(1_236_000, "second-export-agrees").brief();

    assertThat(sources(brief))
        .anyMatch(
            text ->
                text.contains(
                    "as the CRM states it; the ledger has €1.24m invoiced for 47 of 48."));
    assertThat(notes(brief))
        .contains(
            "Ledger against CRM, H1 2026: €1.24m invoiced for 47 of 48 deals won, closed-won"
                + " €9.42m; they agree within 1%. 3 entries (€12k) join no opportunity won.");
  }

  @Test
  void a_ledger_that_disagrees_or_knows_too_little_is_said_to() {
    assertThat(notes(night.withLedger(9_000, "second-export-disagrees").brief()))
        .anyMatch(note -> note.contains("; they differ by more than 1%. 3 entries"));
    assertThat(notes(night.withLedger(9_000, "second-export-partial").brief()))
        .anyMatch(note -> note.contains("; too few are in the ledger to compare the sums."));
  }

  @Test
  void a_ledger_that_knows_none_of_the_deals_won_says_nothing_of_invoices() {
    night.withLedger(1, "no-second-export");
    night.figures.keySet().removeIf(id -> id.startsWith("invoiced"));
    Brief brief = night.brief();

    assertThat(notes(brief))
        .contains(
            "The ledger knows none of the deals won in H1 2026. 3 entries (€12k) join no"
                + " opportunity won.");
    assertThat(texts(brief)).noneMatch(text -> text.contains("invoiced"));
  }

  /** In every language: the words stand only beside a figure that the ledger gives. */
  @Test
  void what_only_books_can_say_is_said_only_beside_a_figure_of_the_ledger() {
    night.withLedger(1_236_000, "second-export-agrees");
    night.settings =
        Orders.meetingOf(
            "core", Orders.audience("ceo", "en-GB", "social"), Orders.audience("cfo", "fr-FR"));
    for (Brief brief : night.briefs()) {
      Map<String, String> sources =
          brief.tokens().stream().collect(Collectors.toMap(Token::id, Token::source));
      BannedWords books =
          Objects.requireNonNull(Wording.in(brief.tongue()).backed().get("invoiced"));
      List<Phrase> saying =
          said(brief)
              .filter(phrase -> books.in(phrase.text()).isPresent())
              .filter(phrase -> !isItsName(phrase))
              .toList();

      assertThat(saying).hasSizeGreaterThan(1);
      assertThat(saying)
          .allSatisfy(
              phrase ->
                  assertThat(phrase.runs())
                      .as(phrase.text())
                      .anyMatch(run -> isInvoiced(sources.getOrDefault(run.token(), ""))));
    }
  }

  /** Slides, their notes, and the mail. */
  private static Stream<Phrase> said(Brief brief) {
    return Stream.of(
            Walk.over(brief.slides()).phrases().stream(),
            Walk.over(brief.mail()).phrases().stream(),
            brief.slides().stream().flatMap(slide -> slide.frame().notes().stream()))
        .flatMap(each -> each);
  }

  /** The measure is defined by its name. */
  private static boolean isItsName(Phrase phrase) {
    return List.of("Invoiced", "Montant facturé").contains(phrase.text());
  }

  private static boolean isInvoiced(String source) {
    return source.startsWith("invoiced");
  }

  private static Slide.Method method(Brief brief) {
    return (Slide.Method) brief.slides().get(brief.slides().size() - 1);
  }

  private static List<String> notes(Brief brief) {
    return method(brief).frame().notes().stream().map(FinanceHonestyTest::plain).toList();
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
    assertThat(plain(page.gap().get(1)))
        .endsWith("vs target; 8 of 13 past outcomes would reach it");
  }

  @Test
  void a_stop_rule_says_whether_it_can_decide_by_its_day() {
    Slide.Box rule =
        ForecastPageTest.ask(night.brief()).boxes().stream()
            .filter(box -> box.heading().text().startsWith("Stop rule"))
            .findFirst()
            .orElseThrow();

    assertThat(plain(rule.text()))
        .contains("At today’s pace 115 by then")
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
