package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grade;
import io.buyin.quantity.Share;
import io.buyin.voice.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StorytellerTest {

  private static final Wording WORDING = Wording.in(io.buyin.quantity.Tongue.EN_GB);
  private final Brief full = Night.full().brief();

  @Test
  void tells_all_pages_in_order() {
    assertThat(pages(full))
        .containsExactly(
            "Cover",
            "WhyNow",
            "Summary",
            "Evidence",
            "Evidence",
            "Evidence",
            "Chain",
            "Heard",
            "Ask",
            "Method");
    assertThat(full.slides().stream().map(slide -> slide.frame().number()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void gives_every_digit_and_number_word_of_our_own_words_a_token() {
    Map<String, Token> tokens =
        full.tokens().stream().collect(Collectors.toMap(Token::id, Function.identity()));
    for (Run run : ExampleBriefTest.runs(full)) {
      if (run.token().isEmpty()) {
        assertThat(WORDING.numberWords().isIn(run.text())).as(run.text()).isFalse();
      } else {
        assertThat(tokens.get(run.token()).rendering()).isEqualTo(run.text());
      }
    }
  }

  @Test
  void gives_every_plain_text_with_a_digit_a_token_too() {
    Set<String> renderings =
        full.tokens().stream().map(Token::rendering).collect(Collectors.toSet());
    for (ChartPlan chart : charts(full)) {
      for (String category : chart.categories()) {
        assertThat(withoutTokens(category, renderings)).doesNotContainPattern("[0-9]");
      }
    }
    for (Numbers.FigureRow row : full.numbers().figures()) {
      assertThat(renderings).contains(row.shortId());
      assertThat(withoutTokens(row.id(), renderings)).doesNotContainPattern("[0-9]");
      assertThat(withoutTokens(row.filter(), renderings)).doesNotContainPattern("[0-9]");
    }
    for (Numbers.LineageRow row : full.numbers().lineage()) {
      assertThat(renderings).contains(row.sha256());
      assertThat(withoutTokens(row.file(), renderings)).doesNotContainPattern("[0-9]");
    }
  }

  @Test
  void charts_the_value_of_the_token_it_names() {
    Map<String, Token> tokens =
        full.tokens().stream().collect(Collectors.toMap(Token::id, Function.identity()));
    long plotted = 0;
    for (ChartPlan chart : charts(full)) {
      for (ChartPlan.Line line : chart.series()) {
        assertThat(line.points()).hasSameSizeAs(chart.categories());
        for (ChartPlan.Point point : line.points()) {
          if (point.value() != null) {
            assertThat(tokens.get(point.token()).value()).isEqualByComparingTo(point.value());
            plotted++;
          }
        }
      }
    }
    assertThat(plotted).isGreaterThan(30);
  }

  @Test
  void names_each_figure_that_a_token_stands_for() {
    Set<String> rows =
        full.numbers().figures().stream().map(Numbers.FigureRow::id).collect(Collectors.toSet());
    full.tokens().stream()
        .filter(token -> token.origin() == Token.Origin.FIGURE)
        .filter(token -> !token.source().startsWith("people.team."))
        .forEach(token -> assertThat(rows).contains(token.source()));
    assertThat(full.numbers().figures().stream().map(Numbers.FigureRow::shortId))
        .doesNotHaveDuplicates();
  }

  @Test
  void adds_up_every_count_line() {
    Pattern line =
        Pattern.compile(
            "(\\d+) of \\d+ raised this: (\\d+) supports? · (\\d+) mixed · (\\d+) asks?(?: ·"
                + " (\\d+))?");
    List<Slide.Evidence> pages = evidence(full);
    assertThat(pages).hasSize(3);
    for (Slide.Evidence page : pages) {
      String said = page.balance().text().replace('\u00a0', ' ');
      Matcher parts = line.matcher(said);
      assertThat(parts.find()).as(said).isTrue();
      long sum = 0;
      for (int i = 2; i <= 5; i++) {
        sum += parts.group(i) == null ? 0 : Long.parseLong(parts.group(i));
      }
      assertThat(sum).isEqualTo(Long.parseLong(parts.group(1)));
      assertThat(said.length()).isLessThanOrEqualTo(2 * 49);
    }
  }

  @Test
  void shows_every_shortfall_against_plan_with_its_sign_as_unfavourable() {
    Slide.WhyNow page = only(full, Slide.WhyNow.class);
    Phrase miss = page.steps().get(2).text();
    List<String> unfavourable =
        miss.runs().stream()
            .filter(run -> run.tone() == Tone.UNFAVOURABLE && !run.token().isEmpty())
            .map(Run::text)
            .toList();
    assertThat(unfavourable).containsExactlyInAnyOrder("−€280k", "−1\u00a0point", "+2\u00a0days");
  }

  @Test
  void says_how_many_goals_moved_and_how_many_reached_plan() {
    assertThat(only(full, Slide.WhyNow.class).frame().title().text())
        .startsWith("4 of 4 goals moved forward in H1\u00a02026 and 1 of 4 reached plan");
  }

  @Test
  void titles_are_unique_claims_within_their_limit() {
    List<String> titles =
        full.slides().stream().map(slide -> slide.frame().title().text()).toList();
    assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.length() <= Titles.MOST);
    assertThat(titles).noneMatch(title -> title.endsWith("."));
  }

  @Test
  void never_says_that_anything_caused_anything() {
    for (Run run : ExampleBriefTest.runs(full)) {
      assertThat(WORDING.banned().in(run.text())).as(run.text()).isEmpty();
    }
  }

  @Test
  void keeps_the_mail_within_its_limits() {
    assertThat(MailPage.bodyWords(full.mail())).isBetween(150L, 270L);
    assertThat(full.mail().subject().text().length()).isLessThanOrEqualTo(60);
    assertThat(full.mail().preheader().text().length()).isLessThanOrEqualTo(130);
    assertThat(full.mail().rows()).hasSize(3);
    assertThat(full.mail().attachments().get(0).fileName().text())
        .isEqualTo("Halden_Respond-and-Refer_deck_2026-07-16.pptx");
  }

  @Test
  void asks_for_a_reply_before_the_last_two_working_days() {
    assertThat(full.mail().replyHeading().text())
        .isEqualTo("Your reply, please, by Tuesday\u00a014\u00a0July:");
    assertThat(MailReplies.replyBy(LocalDate.of(2026, 7, 20))).isEqualTo(LocalDate.of(2026, 7, 16));
  }

  @Test
  void says_so_when_there_is_no_time_to_digest() {
    Night night = Night.full();
    night.settings = Orders.meeting(LocalDate.of(2026, 7, 14));
    assertThat(night.brief().mail().replyHeading().text()).startsWith("There is no time to digest");
  }

  @Test
  void uses_each_quote_once_and_shows_at_least_one_question_in_the_summary() {
    List<String> used =
        evidence(full).stream().flatMap(page -> page.voices().stream()).map(Quote::voice).toList();
    assertThat(used).hasSize(6).doesNotHaveDuplicates();
    assertThat(only(full, Slide.Summary.class).columns())
        .anyMatch(column -> column.voice() != null && column.voice().tag().equals("Asks"));
  }

  @Test
  void answers_every_question_or_says_that_it_is_open() {
    for (Slide.Evidence page : evidence(full)) {
      page.voices().stream()
          .filter(quote -> quote.tag().equals("Asks"))
          .forEach(quote -> assertThat(quote.answer().text()).startsWith("Our answer:"));
    }
  }

  @Test
  void never_promotes_a_reply_to_an_acceptance() {
    Slide.Heard page = only(full, Slide.Heard.class);
    assertThat(page.hesitations().stream().map(row -> row.status().text()))
        .containsExactly("Accepted", "Replied", "Open", "Open");
    assertThat(page.hesitations().get(0).detail().text()).isEqualTo("accepted by CFO, 9\u00a0July");
  }

  @Test
  void says_could_be_chance_in_the_title_and_gives_no_verdict_colour() {
    Night night = Night.full();
    night.contrast(Share.of(38, 105), Share.of(142, 418), Grade.C, "-0.08", "0.13");
    Brief brief = night.brief();
    Slide.Evidence page =
        evidence(brief).stream()
            .filter(slide -> slide.label().text().startsWith("win rate"))
            .findFirst()
            .orElseThrow();
    assertThat(page.frame().title().text()).endsWith("the gap could be chance");
    assertThat(page.facts().get(0).value().runs()).allMatch(run -> run.tone() == Tone.MUTED);
    assertThat(only(brief, Slide.Summary.class).columns()).hasSize(3);
    assertThat(brief.mail().rows()).hasSize(2);
    assertThat(only(brief, Slide.Summary.class).columns().get(2).label().text())
        .startsWith("What we will know");
  }

  @Test
  void leaves_a_gap_where_fewer_than_30_were_decided() {
    ChartPlan chart =
        charts(full).stream().filter(plan -> plan.name().contains("deal size")).findFirst().get();
    ChartPlan.Point large = chart.series().get(0).points().get(3);
    assertThat(large.value()).isNull();
    assertThat(large.label().text()).isEqualTo("6 of\u00a017 won: too few for a rate");
  }

  @Test
  void notes_a_source_that_is_older_than_the_limit() {
    Night night = Night.full();
    night.through.put("sales", LocalDate.of(2026, 6, 22));
    Slide.Evidence page = evidence(night.brief()).get(0);
    assertThat(page.dataNote().text()).contains("21 days old (limit 7)");
    assertThat(page.frame().source().text()).contains("(stale: 21\u00a0days)");
    assertThat(evidence(full).get(0).dataNote().isEmpty()).isTrue();
  }

  @Test
  void stops_the_chain_at_engagement_without_sales() {
    Night night = Night.full();
    night.figures.keySet().removeIf(id -> !id.startsWith("reach") && !id.startsWith("engagement"));
    night.comparisons.clear();
    night.series.clear();
    night.outlook = null;
    night.stopRule = null;
    night.through.remove("sales");
    Brief brief = night.brief();
    assertThat(pages(brief)).containsExactly("Cover", "WhyNow", "Chain", "Heard", "Ask", "Method");
    assertThat(brief.slides().get(5).frame().number()).isEqualTo(6);
    Slide.Chain chain = only(brief, Slide.Chain.class);
    assertThat(chain.cards()).allMatch(Slide.Card::leading);
    assertThat(chain.frame().title().text()).startsWith("The chain stops at engagement");
    Slide.WhyNow why = only(brief, Slide.WhyNow.class);
    assertThat(why.frame().title().text()).startsWith("The goals cannot be measured");
    assertThat(why.steps().get(2).text().text()).contains("is not known tonight");
    assertThat(why.progress()).isNull();
    assertThat(only(brief, Slide.Ask.class).heading().text()).startsWith("Cost per fiscal year");
    assertThat(brief.mail().rows()).isEmpty();
    assertThat(brief.mail().standing().text())
        .endsWith("4 of 10 people ask; slide\u00a04 lists what.");
  }

  @Test
  void says_which_goals_cannot_be_measured_yet() {
    Night night = Night.full();
    night.figures.keySet().removeIf(id -> id.startsWith("sales-cycle.all"));
    assertThat(only(night.brief(), Slide.WhyNow.class).frame().title().text())
        .startsWith("3 of 3 measured goals moved forward")
        .endsWith("1 cannot be measured yet");
  }

  @Test
  void starts_the_chain_at_opportunities_without_social() {
    Night night = Night.full();
    night.figures.keySet().removeIf(id -> id.startsWith("reach") || id.startsWith("engagement"));
    assertThat(only(night.brief(), Slide.Chain.class).cards()).noneMatch(Slide.Card::leading);
  }

  @Test
  void bars_a_result_that_nobody_may_be_quoted_on() {
    Night night = Night.full();
    night.voices = Remarks.of(Remarks.all().stream().map(Remarks::silent).toList());
    Brief brief = night.brief();
    assertThat(pages(brief)).containsExactly("Cover", "WhyNow", "Chain", "Heard", "Ask", "Method");
    assertThat(only(brief, Slide.Heard.class).notReleased().text())
        .startsWith("Still open: Speed of sales, nobody yet;")
        .endsWith("4 open questions not released.");
    assertThat(brief.voices()).isEmpty();
    assertThat(brief.mail().standing().text()).endsWith("their questions are not released.");
  }

  @Test
  void says_that_a_question_exists_where_it_is_not_released() {
    Night night = Night.full();
    night.voices = Remarks.of(Remarks.withheld(Stance.HESITATE));
    for (Slide.Evidence page : evidence(night.brief())) {
      assertThat(page.voices()).hasSize(1);
      assertThat(page.noVoice().text()).startsWith("1 open question not released");
    }
  }

  @Test
  void says_that_nobody_questions_a_theme_where_nobody_does() {
    Night night = Night.full();
    night.voices =
        Remarks.of(
            Remarks.all().stream().filter(voice -> voice.stance() != Stance.HESITATE).toList());
    for (Slide.Evidence page : evidence(night.brief())) {
      assertThat(page.noVoice().text()).startsWith("No questioning view recorded");
    }
  }

  @Test
  void draws_no_stance_chart_for_fewer_than_five_people() {
    Night night = Night.full();
    night.voices = Remarks.of(Remarks.all().subList(0, 4));
    assertThat(only(night.brief(), Slide.Heard.class).stance()).isNull();
    assertThat(only(full, Slide.Heard.class).stance()).isNotNull();
  }

  @Test
  void is_the_same_for_the_same_night() {
    assertThat(Night.full().brief()).isEqualTo(full);
    assertThat(Night.full().brief().toString()).isEqualTo(full.toString());
  }

  @Test
  void changes_exactly_the_phrases_that_carry_a_changed_figure() {
    String slug = "weighted-pipeline.social.2026-h1";
    Brief changed = Night.full().change(slug, Night.euros(1_420_000)).brief();
    List<Phrase> before = phrases(full);
    List<Phrase> after = phrases(changed);
    assertThat(after).hasSameSizeAs(before);
    Set<String> carrying =
        full.tokens().stream()
            .filter(token -> token.source().equals(slug) && "EUR".equals(token.unit()))
            .map(Token::id)
            .collect(Collectors.toSet());
    int moved = 0;
    for (int i = 0; i < before.size(); i++) {
      boolean carries =
          before.get(i).runs().stream().anyMatch(run -> carrying.contains(run.token()));
      assertThat(after.get(i).text().equals(before.get(i).text()))
          .as(before.get(i).text())
          .isEqualTo(!carries);
      moved += carries ? 1 : 0;
    }
    assertThat(moved).isGreaterThan(3);
  }

  @Test
  void sets_the_year_before_beside_a_gap_between_rates() {
    Night night = Night.full();
    night.level("win-rate", "social", Night.H1.yearBefore(), Share.of(31, 80), Grade.B);
    night.level("win-rate", "other", Night.H1.yearBefore(), Share.of(133, 370), Grade.B);
    assertThat(winRate(night.brief()).frame().title().text())
        .isEqualTo(
            "45% of decided social-started deals were won, 34% of others;"
                + " a year before 39% and 36%");
  }

  @Test
  void leaves_out_a_year_before_with_too_few_deals_for_a_rate() {
    Night night = Night.full();
    night.level("win-rate", "social", Night.H1.yearBefore(), Share.of(9, 29), Grade.B);
    night.level("win-rate", "other", Night.H1.yearBefore(), Share.of(133, 370), Grade.B);
    assertThat(winRate(night.brief()).frame().title().text()).endsWith("34% of others");
  }

  @Test
  void says_that_the_gap_could_be_chance_within_a_size_band() {
    assertThat(winRate(full).frame().source().text())
        .contains("observed, not assigned. Within a single size band the gap could be chance.");
  }

  @Test
  void says_where_all_deals_stand_against_a_target_for_all_deals() {
    Slide.Fact target = winRate(full).facts().get(1);
    assertThat(target.detail().text()).isEqualTo("FY2026; all deals so far 36%");
    assertThat(target.detail().runs())
        .anyMatch(run -> run.text().equals("36%") && run.tone() == Tone.UNFAVOURABLE);
  }

  @Test
  void gives_the_interval_of_a_gap_with_the_doubt_that_decided_its_grade() {
    Night night = Night.full();
    night.doubt("other-period-could-be-chance");
    Slide.Fact evidence = winRate(night.brief()).facts().get(3);
    assertThat(evidence.detail().text())
        .startsWith("gap, 95%: +1 to +21")
        .endsWith("; could be chance in H1\u00a02025");
  }

  @Test
  void tells_deals_of_the_chain_from_deals_whenever_opened() {
    Slide.Chain chain = only(full, Slide.Chain.class);
    assertThat(chain.cards().get(4).unit().text())
        .isEqualTo("47 won in H1\u00a02026, whenever opened");
    assertThat(chain.rates().get(0).text().text())
        .endsWith("; 47 of 105 decided so far were won (45%)");
    assertThat(chain.cards().get(3).change().text()).isEqualTo("no comparison");
    assertThat(chain.cards().get(3).against().text()).startsWith("as of 12\u00a0July\u00a02026");
  }

  @Test
  void names_remarks_as_a_source_where_the_chain_quotes_somebody() {
    Slide.Chain chain = only(full, Slide.Chain.class);
    boolean quoted = chain.frame().source().text().contains("quoted with consent");
    assertThat(quoted).isEqualTo(chain.voice() != null);
  }

  @Test
  void counts_a_withdrawn_remark_as_left_out_and_says_why_rows_are_missing() {
    Slide.Method page = only(full, Slide.Method.class);
    List<Phrase> remarks = page.lineage().rows().get(1);
    assertThat(remarks.stream().map(Phrase::text).toList().subList(1, 4))
        .containsExactly("61", "5", "56");
    assertThat(page.limits().stream().map(Phrase::text))
        .anyMatch(
            text ->
                text.replace('\u00a0', ' ')
                    .endsWith(
                        "Deals: 13 excluded; remarks: 2 excluded, 1 duplicate, 2 withdrawn."));
  }

  @Test
  void names_at_most_three_figures_in_a_source_line_and_counts_the_others() {
    for (Slide slide : full.slides()) {
      String source = slide.frame().source().text();
      Matcher id = Pattern.compile("\\bF\\d+").matcher(source);
      assertThat(id.results().count()).as(source).isLessThanOrEqualTo(3);
      assertThat(source).doesNotContain(" 0 more");
    }
    assertThat(winRate(full).frame().source().text()).contains(" more in the workbook.");
  }

  @Test
  void labels_people_and_bands_in_the_workbook_in_words() {
    assertThat(full.numbers().figures().stream().map(row -> row.label().text()))
        .noneMatch(label -> label.contains("people.") || label.contains("under-"))
        .anyMatch(label -> label.startsWith("People who ask, theme "))
        .anyMatch(label -> label.contains("(social-started deals, under €25k)"));
  }

  @Test
  void says_in_the_mail_which_goals_it_serves_and_what_it_costs_only_once() {
    String ask = full.mail().lead().get(0).text();
    assertThat(ask).contains("Safeguard: ");
    assertThat(full.mail().lead().get(1).text()).startsWith("It serves your goals: ");
  }

  private static Slide.Evidence winRate(Brief brief) {
    return evidence(brief).stream()
        .filter(page -> page.label().text().startsWith("win rate"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pages(Brief brief) {
    return brief.slides().stream().map(slide -> slide.getClass().getSimpleName()).toList();
  }

  private static List<Slide.Evidence> evidence(Brief brief) {
    return all(brief, Slide.Evidence.class);
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return all(brief, kind).get(0);
  }

  private static <T extends Slide> List<T> all(Brief brief, Class<T> kind) {
    return brief.slides().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<ChartPlan> charts(Brief brief) {
    List<ChartPlan> charts = new ArrayList<>();
    for (Slide slide : brief.slides()) {
      if (slide instanceof Slide.Evidence page) {
        charts.add(page.chart());
      } else if (slide instanceof Slide.WhyNow page && page.progress() != null) {
        charts.add(page.progress());
      } else if (slide instanceof Slide.Chain page && page.parts() != null) {
        charts.add(page.parts());
      } else if (slide instanceof Slide.Heard page && page.stance() != null) {
        charts.add(page.stance());
      }
    }
    return charts;
  }

  private static List<Phrase> phrases(Brief brief) {
    return Stream.of(brief.slides(), brief.mail(), brief.numbers())
        .flatMap(part -> Phrases.in(part).stream())
        .toList();
  }

  private static String withoutTokens(String text, Set<String> renderings) {
    if (renderings.contains(text)) {
      return "";
    }
    String rest = text;
    for (String rendering : renderings) {
      rest = rest.replace(rendering, "");
    }
    return rest;
  }
}
