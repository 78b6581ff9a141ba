package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.measure.Grade;
import io.buyin.measure.Series;
import io.buyin.measure.SocialOrigin;
import io.buyin.quantity.Count;
import io.buyin.quantity.Money;
import io.buyin.quantity.Share;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader could be misled by, page by page. */
class HonestPagesTest {

  private final Night night = Night.full();

  @Test
  void counts_a_question_whose_words_are_not_released_and_gives_it_a_row() {
    night.voices = Remarks.of(silenced(voice -> voice.words().startsWith("Please no second")));
    Slide.Heard page = page(Slide.Heard.class);
    assertThat(page.frame().title().text())
        .endsWith("we have answered 2 of the 4 themes they ask about");
    Slide.Hesitation last = page.hesitations().get(3);
    assertThat(last.quote().words()).isEmpty();
    assertThat(last.quote().attribution().text())
        .isEqualTo("People and tools · words not released");
    assertThat(last.status().text()).isEqualTo("Open");
    assertThat(last.detail().text()).isEqualTo("to settle by 30\u00a0September, Service");
  }

  @Test
  void says_in_words_that_no_theme_or_the_only_theme_is_answered() {
    night.settings = Records.with(Orders.bilingual(), "answers", List.of());
    assertThat(heardTitles())
        .satisfiesExactly(
            english -> assertThat(english).endsWith("no answer yet on the 4 themes they ask about"),
            french ->
                assertThat(french).endsWith("pas encore de réponse sur les 4 thèmes soulevés"));
    night.settings = Records.with(night.settings, "themes", night.settings.themes().subList(0, 1));
    assertThat(heardTitles())
        .satisfiesExactly(
            english -> assertThat(english).endsWith("no answer yet on the theme they ask about"),
            french -> assertThat(french).endsWith("pas encore de réponse sur le thème soulevé"));
    night.settings = Records.with(night.settings, "answers", Orders.bilingual().answers());
    assertThat(heardTitles())
        .satisfiesExactly(
            english -> assertThat(english).endsWith("we have answered the theme they ask about"),
            french -> assertThat(french).endsWith("nous répondons sur le thème soulevé"));
  }

  private List<String> heardTitles() {
    return night.briefs().stream()
        .flatMap(brief -> brief.slides().stream())
        .filter(Slide.Heard.class::isInstance)
        .map(slide -> plain(slide.frame().title()))
        .toList();
  }

  @Test
  void a_name_that_opens_a_line_has_a_capital_where_it_holds_a_number_too() {
    Words words = new Words(night.brief().tongue(), new TokenBook());
    Phrase name = words.named("time within which 90% had a reply", Behind.reference("slow-reply"));
    Phrase opening = words.capitalised(name);
    assertThat(opening.text()).isEqualTo("Time within which 90% had a reply");
    assertThat(opening.runs().get(0).token()).isNotEmpty();
  }

  @Test
  void hides_no_missed_plan_where_the_title_has_to_be_short() {
    night.settings =
        Records.with(
            night.settings,
            "goals",
            night.settings.goals().stream()
                .map(goal -> Records.with(goal, "name", goal.name() + " long".repeat(15)))
                .toList());
    assertThat(page(Slide.WhyNow.class).frame().title().text())
        .matches("1 of 4 goals reached plan in .*; 3 fell short of it");
  }

  @Test
  void says_that_no_stance_was_read_rather_than_that_nobody_asks() {
    night.voices = Remarks.of(Remarks.all().stream().map(Remarks::unclear).toList());
    assertThat(page(Slide.Heard.class).frame().title().text())
        .isEqualTo("We heard 10 people, and could not read whether they support or ask");
    assertThat(plain(night.brief().mail().standing()))
        .endsWith(
            "We could not read from what people said whether they support or ask; tell us whom to"
                + " ask.");
  }

  @Test
  void counts_the_mixed_among_those_without_a_side() {
    String said = plain(page(Slide.Heard.class).box().text());
    assertThat(said)
        .contains("1 of 10 people sees both sides", "1 of 10 people took no clear side");
    night.voices =
        Remarks.of(
            Remarks.all().stream()
                .filter(
                    voice -> voice.stance() == Stance.SUPPORT || voice.stance() == Stance.HESITATE)
                .toList());
    assertThat(plain(page(Slide.Heard.class).box().text())).contains("Everybody took a side.");
  }

  @Test
  void says_which_goal_moved_back_and_by_how_much() {
    night.level("win-rate", "all", Night.H1.yearBefore(), Share.of(200, 523), Grade.B);
    night.level("win-rate", "all", Night.H1, Share.of(173, 523), Grade.B);
    Slide.WhyNow page = page(Slide.WhyNow.class);
    assertThat(plain(page.frame().title()))
        .isEqualTo(
            "3 of 4 goals moved forward in H1 2026, 1 of 4 reached plan;"
                + " the win rate fell from 38% to 33%");
    assertThat(plain(page.goals().get(1).share())).isEqualTo("▼ −5 points vs H1 2025");
    assertThat(plain(page.goals().get(1).plan())).isEqualTo("plan 37%");
  }

  @Test
  void counts_the_goals_that_moved_back_where_there_are_several() {
    night.level("win-rate", "all", Night.H1.yearBefore(), Share.of(200, 523), Grade.B);
    night.level("closed-won", "all", Night.H1.yearBefore(), Night.euros(9_900_000), Grade.B);
    assertThat(plain(page(Slide.WhyNow.class).frame().title()))
        .isEqualTo("2 of 4 goals moved forward in H1 2026 and 2 moved back; 1 of 4 reached plan");
  }

  @Test
  void never_calls_remarks_stale() {
    night.through.put("feedback", Night.TODAY.minusDays(60));
    night.through.put("sales", Night.TODAY.minusDays(8));
    Ground ground = Ground.of(night.input());
    assertThat(ground.stale("feedback")).isFalse();
    assertThat(ground.stale("sales")).isTrue();
  }

  @Test
  void compares_with_no_year_before_of_which_too_little_is_known() {
    night.level("closed-won", "social", Night.H1.yearBefore(), Night.euros(4_000), Grade.D);
    night.level("reach", "all", Night.H1.yearBefore(), new Count(12), Grade.D);
    Brief brief = night.brief();
    Slide.Card won = card("Closed-won");
    assertThat(plain(won.change())).isEqualTo("too few data of H1 2025 to compare");
    assertThat(plain(card("Reach").change())).isEqualTo("too few data of H1 2025 to compare");
    assertThat(plain(card("Open pipeline").change())).isEqualTo("no comparison");
    Slide.Evidence page =
        brief.slides().stream()
            .filter(Slide.Evidence.class::isInstance)
            .map(Slide.Evidence.class::cast)
            .filter(slide -> slide.chart().form() == ChartPlan.Form.CLUSTERED_COLUMNS)
            .findFirst()
            .orElseThrow();
    assertThat(page.chart().series()).hasSize(1);
    assertThat(plain(page.facts().get(0).detail())).isEqualTo("too few data of H1 2025");
  }

  @Test
  void holds_part_of_a_years_amount_against_no_baseline_of_a_year() {
    night.figures.keySet().removeIf(id -> id.endsWith("2025-h1"));
    Ground ground = Ground.of(night.input());
    List<GoalState> goals =
        ground.settings().goals().stream().map(goal -> GoalState.of(ground, goal)).toList();
    assertThat(goals)
        .filteredOn(goal -> goal.target() instanceof Money)
        .isNotEmpty()
        .allSatisfy(goal -> assertThat(goal.start()).isEmpty());
    assertThat(plain(page(Slide.WhyNow.class).frame().title()))
        .isEqualTo(
            "2 of 2 goals that can be compared moved forward in H1 2026; 1 of 4 reached plan");
  }

  @Test
  void shows_the_plain_open_pipeline_where_nothing_can_be_weighted() {
    night.figures.remove("weighted-pipeline.social.2026-h1");
    night.level("open-pipeline", "social", Night.H1, Night.euros(2_000_000), Grade.B);
    Slide.Card card = card("Open pipeline");
    assertThat(plain(card.number())).isEqualTo("€2.00m");
    assertThat(plain(card.unit())).contains("unweighted", "none states a probability");
    Ground ground = Ground.of(night.input());
    assertThat(ChainStages.shows(ground, night.figures.get("open-pipeline.social.2026-h1")))
        .isTrue();
  }

  @Test
  void says_why_there_is_no_figure_of_social_origin() {
    night.figures.keySet().removeIf(id -> id.contains(".social"));
    night.comparisons.clear();
    night.series.clear();
    night.outlook = null;
    night.stopRule = null;
    night.origin = SocialOrigin.NO_SOURCE_CONFIGURED;
    assertThat(page(Slide.Chain.class).frame().title().text())
        .endsWith("no lead source is configured as social");
    night.origin = SocialOrigin.NO_DEAL_MATCHES;
    assertThat(page(Slide.Chain.class).frame().title().text())
        .endsWith("no deal names a lead source that is configured as social");
  }

  @Test
  void leaves_a_gap_in_the_timeline_where_nothing_is_known_of_a_month() {
    Series line = night.series.get(0);
    List<Series.Point> points = new ArrayList<>(line.points());
    points.remove(3);
    points.remove(0);
    night.series.set(0, new Series(line.id(), line.measure(), line.scope(), points));
    Brief.Timeline timeline = night.brief().timeline();
    assertThat(timeline.first()).isEqualTo(YearMonth.of(2025, 2));
    assertThat(timeline.months().categories()).hasSize(17);
    List<ChartPlan.Point> drawn = timeline.months().series().get(0).points();
    assertThat(drawn).hasSize(17);
    assertThat(drawn.get(2).value()).isNull();
    assertThat(drawn.get(1).value()).isNotNull();
  }

  @Test
  void deals_won_without_an_amount_are_counted_and_the_sum_says_on_how_many_it_rests() {
    night.level("won-deals", "social", Night.H1, new Count(48), Grade.B);

    assertThat(plain(card("Closed-won").unit())).startsWith("48 won");
    assertThat(
            night.brief().slides().stream()
                .filter(Slide.Evidence.class::isInstance)
                .flatMap(page -> ((Slide.Evidence) page).facts().stream())
                .map(fact -> plain(fact.value()) + " " + plain(fact.detail())))
        .contains("47 won deals with an amount");
  }

  private Slide.Card card(String name) {
    return page(Slide.Chain.class).cards().stream()
        .filter(card -> plain(card.name()).equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void points_to_the_page_where_the_next_answer_we_owe_stands() {
    String improves = plain(page(Slide.WhyNow.class).steps().get(3).text());
    int heard = page(Slide.Heard.class).frame().number();
    assertThat(improves)
        .endsWith("the next answer we owe is due by 30 September (slide " + heard + ").");
  }

  @Test
  void shows_nobody_with_a_view_that_they_have_since_left() {
    Voice asked = Remarks.all().get(1);
    Voice turned = again(asked, "tools", Stance.SUPPORT, asked.date().plusDays(20));
    assertThat(shownAfter(turned)).doesNotContain(asked.id());
    Voice sameDay = again(asked, "tools", Stance.SUPPORT, asked.date());
    assertThat(shownAfter(sameDay)).doesNotContain(asked.id());
    Voice unclear = again(asked, "tools", Stance.UNCLEAR, asked.date().plusDays(20));
    assertThat(shownAfter(unclear)).contains(asked.id());
  }

  @Test
  void names_the_first_year_and_the_sum_of_all_years_that_the_table_totals() {
    Slide.Ask page = page(Slide.Ask.class);
    assertThat(plain(page.frame().title()))
        .isEqualTo(
            "We ask for €420k once, €180k a year; modelled net −€465k in FY2026,"
                + " −€83k in sum by the end of FY2028");
    night.outlook = Outlooks.of(night, 0, 700_000, 371_000);
    assertThat(plain(page(Slide.Ask.class).frame().title()))
        .endsWith("paid back with +€246k by the end of FY2028");
  }

  @Test
  void splits_the_cost_and_totals_the_years() {
    Slide.Ask page = page(Slide.Ask.class);
    assertThat(texts(page.table().header()))
        .containsExactly("Per fiscal year", "FY2026", "FY2027", "FY2028", "Total");
    assertThat(page.table().rows().stream().map(HonestPagesTest::texts))
        .containsExactly(
            List.of("Cost once, stated", "€420k", "€0", "€0", "€420k"),
            List.of("Running cost, stated", "€45k", "€180k", "€180k", "€405k"),
            List.of(
                "Contribution, stated ramp × observed results", "€0", "€371k", "€371k", "€742k"),
            List.of("Net effect", "−€465k", "+€191k", "+€191k", "−€83k"),
            List.of("Net effect since the start", "−€465k", "−€274k", "−€83k", "−€83k"));
  }

  @Test
  void says_when_it_begins_how_far_it_may_be_off_and_what_it_rests_on() {
    night.outlook = Outlooks.withInterval(night, ".36", ".55");
    String note = plain(page(Slide.Ask.class).tableNote());
    assertThat(note)
        .contains(
            "8 more opportunities a month (31 a month today) from 1 October 2026",
            "first modelled wins in February 2027",
            "At a win rate of 36% to 55% (95%) the sum to FY2028 is −€228k to +€87k",
            "Evidence ●●○  Moderate: complete register");
  }

  @Test
  void says_how_well_the_stop_rule_can_tell() {
    assertThat(plain(page(Slide.Ask.class).boxes().get(1).text()))
        .isEqualTo(
            "Stop if the win rate of social-started deals is below 38% after 60 decided deals."
                + " At today’s pace 115 by then, ±9 points: enough to decide.");
  }

  @Test
  void asks_in_one_sentence_and_names_the_shortfall_beside_it() {
    assertThat(plain(page(Slide.Summary.class).ask()))
        .isEqualTo(
            "Please decide on 16 July: Five regions, in two waves for €420k once and €180k a year."
                + " Net effect: −€465k in FY2026, +€191k in FY2028."
                + " Where we stand: closed won €9.42m, ▼ −€280k to plan.");
  }

  @Test
  void prefers_a_whole_remark_to_a_cut_of_it() {
    Voice first = Remarks.all().get(0);
    String whole = first.words() + " It did in May.";
    Voice cut = again(first, whole, List.of(first.words(), whole));
    Quotes quotes = new Quotes(Ground.of(night.input()));
    assertThat(quotes.cut(cut, Quotes.BESIDE_CHART)).isEqualTo(whole);
    assertThat(quotes.cut(cut, first.words().length())).isEqualTo(first.words());
  }

  private static List<String> texts(List<Phrase> cells) {
    return cells.stream().map(HonestPagesTest::plain).toList();
  }

  private List<String> shownAfter(Voice later) {
    night.voices = Remarks.of(Stream.concat(Remarks.all().stream(), Stream.of(later)).toList());
    return Walk.over(night.brief().slides()).quotes().stream().map(Quote::voice).toList();
  }

  private static List<Voice> silenced(Predicate<Voice> which) {
    List<Voice> voices = new ArrayList<>();
    Remarks.all().forEach(voice -> voices.add(which.test(voice) ? Remarks.silent(voice) : voice));
    return voices;
  }

  private static Voice again(Voice first, String theme, Stance stance, LocalDate day) {
    String words = "I have thought about it again.";
    return voice(first, stance, List.of(theme), day, words, List.of(words));
  }

  private static Voice again(Voice first, String words, List<String> quotes) {
    return voice(first, first.stance(), first.themes(), first.date(), words, quotes);
  }

  private static Voice voice(
      Voice first,
      Stance stance,
      List<String> themes,
      LocalDate day,
      String words,
      List<String> quotes) {
    return new Voice(
        "Q99",
        "remark-99",
        first.personKey(),
        first.attribution(),
        first.team(),
        day,
        words,
        quotes,
        "en",
        stance,
        themes,
        first.releasedTo(),
        .1,
        List.of());
  }

  private <T extends Slide> T page(Class<T> kind) {
    return night.brief().slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
