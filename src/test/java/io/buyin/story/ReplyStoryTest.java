package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Series;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Count;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A night with a service desk: two pilot regions, a goal on their first reply. */
class ReplyStoryTest {

  private static final String REPLY = "first-reply";

  @Test
  void the_first_reply_of_pilot_regions_stands_as_evidence_inside_its_target() {
    Slide.Evidence page = evidence(night().brief());

    assertThat(page.frame().title().text())
        .isEqualTo(
            "Pilot regions reply within a median 3.1\u00a0h, inside the target of 4.0\u00a0h;"
                + " other regions take 9.0\u00a0h");
    assertThat(page.number().text()).isEqualTo("3.1\u00a0h");
    assertThat(page.facts().get(0).value().text()).contains("−5.9\u00a0h");
    assertThat(page.facts().get(3).detail().text()).contains("−6.6 to −5.2\u00a0h");
  }

  @Test
  void without_a_target_the_title_says_whether_the_gap_is_new() {
    Night night = night();
    night.settings = Orders.halden();
    night.level(REPLY, "pilot", Night.H1.yearBefore(), Hours.of(8.8), Grade.B);
    night.level(REPLY, "elsewhere", Night.H1.yearBefore(), Hours.of(9.2), Grade.B);

    assertThat(ReplyExhibit.of(Ground.of(night.input())).orElseThrow().title().text())
        .isEqualTo(
            "Pilot regions reply within a median 3.1\u00a0h, other regions within 9.0\u00a0h;"
                + " a year before 8.8\u00a0h and 9.2\u00a0h");
  }

  @Test
  void beyond_its_target_the_title_says_so() {
    Night night = night();
    night.settings = with(night.settings, 2d);

    assertThat(evidence(night.brief()).frame().title().text())
        .endsWith("other regions 9.0\u00a0h; the target is 2.0\u00a0h");
  }

  @Test
  void the_chart_draws_a_line_per_group_and_the_target_last() {
    ChartPlan chart = Objects.requireNonNull(evidence(night().brief()).chart());

    assertThat(chart.form()).isEqualTo(ChartPlan.Form.LINES);
    assertThat(chart.series())
        .extracting(ChartPlan.Line::fill)
        .last()
        .isEqualTo(ChartPlan.Fill.OUTLINE);
    assertThat(chart.series().get(0).points().get(5).label().text())
        .isEqualTo("Pilot regions 3.1\u00a0h");
    assertThat(chart.series().get(0).points().get(2).label().text()).isEqualTo("5.1");
    assertThat(chart.series().get(1).points().get(2).label().text()).isEmpty();
    assertThat(chart.series().get(2).points())
        .allMatch(point -> BigDecimal.valueOf(4.0).compareTo(point.value()) == 0);
  }

  @Test
  void a_month_with_too_few_messages_is_a_gap() {
    Night night = night();
    night.series.removeIf(line -> line.scope().equals("elsewhere"));
    night.series.add(months(night, "elsewhere", 8, 3));
    ChartPlan chart = Objects.requireNonNull(evidence(night.brief()).chart());

    assertThat(chart.series().get(1).points().get(2).value()).isNull();
    assertThat(chart.alternative().text()).contains("Mar no data");
  }

  @Test
  void a_gap_that_could_be_chance_is_no_headline() {
    Night night = night();
    gap(night, Grade.C, "-3", "1");
    Slide.Evidence page = evidence(night.brief());

    assertThat(page.frame().title().text()).endsWith("the gap could be chance");
    assertThat(summary(night.brief()).columns())
        .noneMatch(column -> column.number().text().equals("3.1\u00a0h"));
  }

  @Test
  void without_regions_the_first_reply_of_all_messages_is_told() {
    Night night = night();
    night.comparisons.removeIf(known -> known.focus().measure().equals(REPLY));
    night.level(REPLY, "all", Night.H1, Hours.of(5.2), Grade.B);
    night.series.add(months(night, "all", 5, 0));
    Slide.Evidence page = evidence(night.brief());

    assertThat(page.frame().title().text())
        .isEqualTo("The median message had its first reply within 5.2\u00a0h in H1\u00a02026");
    assertThat(Objects.requireNonNull(page.chart()).series()).hasSize(2);
  }

  @Test
  void a_goal_on_the_first_reply_shows_both_groups() {
    Slide.WhyNow why = only(night().brief(), Slide.WhyNow.class);

    assertThat(why.goals().get(0).shown().text())
        .isEqualTo("3.1\u00a0h in pilot regions, against 9.0\u00a0h in others");
    assertThat(why.goals().get(0).target().text()).isEqualTo("4.0\u00a0h");
  }

  @Test
  void the_cover_says_how_long_people_wait_only_where_the_summary_does() {
    Night weak = night();
    gap(weak, Grade.C, "-3", "1");

    assertThat(only(night().brief(), Slide.Cover.class).why().text())
        .endsWith(
            "Median first reply in H1\u00a02026: 3.1\u00a0h in pilot regions, 9.0\u00a0h in"
                + " others.");
    assertThat(only(weak.brief(), Slide.Cover.class).why().text()).doesNotContain("3.1");
  }

  @Test
  void the_chain_has_conversations_and_proposals_and_at_most_six_cards() {
    Night night = night();
    night.level("conversations", "all", Night.H1, new Count(2_140), Grade.B);
    night.level("conversations-identified", "all", Night.H1, new Count(436), Grade.B);
    assertThat(cards(night))
        .containsExactly(
            "Reach", "Engagement", "Conversations", "Opportunities", "Open pipeline", "Closed-won");

    night.level("proposals", "social", Night.H1, new Count(93), Grade.B);
    night.level("proposals", "social.unlinked", Night.H1, new Count(9), Grade.B);
    assertThat(cards(night))
        .containsExactly(
            "Reach", "Engagement", "Conversations", "Opportunities", "Proposals", "Closed-won");
    Slide.Chain chain = only(night.brief(), Slide.Chain.class);
    assertThat(chain.cards().get(2).unit().text()).endsWith("436 of known firms");
    assertThat(chain.rates().get(0).afterCard()).isEqualTo(3);
    assertThat(chain.rates().get(0).text().text())
        .contains("93 had a proposal (50% of those opened, stages of 5% not known)");
  }

  @Test
  void proposals_of_which_too_little_is_known_stand_nowhere() {
    Night night = night();
    night.level("proposals", "social", Night.H1, new Count(93), Grade.D);
    night.level("proposals", "social.unlinked", Night.H1, new Count(60), Grade.D);

    assertThat(cards(night)).doesNotContain("Proposals");
    assertThat(only(night.brief(), Slide.Chain.class).rates().get(0).text().text())
        .doesNotContain("proposal");
  }

  @Test
  void the_chain_notes_what_each_definition_of_origin_finds() {
    Night night = night();
    for (String scope : List.of("social-by-touch", "social-by-either", "influenced-only")) {
      night.level("opportunities-opened", scope, Night.H1, new Count(160), Grade.B);
    }
    night.level("opportunities-opened", "untouched", Night.H1, new Count(245), Grade.B);
    night.level("touches", "all", Night.H1, new Count(1_457), Grade.B);
    night.level("touches", "not-joined", Night.H1, new Count(65), Grade.B);
    Slide.Chain chain = only(night.brief(), Slide.Chain.class);

    assertThat(chain.frame().notes())
        .anyMatch(note -> note.text().contains("by a first touch within 90 days 160"))
        .anyMatch(note -> note.text().contains("65 of 1,457 touches join no opportunity"));
    assertThat(only(night().brief(), Slide.Chain.class).frame().notes())
        .noneMatch(note -> note.text().contains("definitions"));
  }

  @Test
  void a_comparison_of_pilot_regions_never_speaks_for_social_deals() {
    Night night = night();
    assertThat(night.measurements().comparison(REPLY)).isEmpty();
    assertThat(night.measurements().comparison("win-rate").orElseThrow().focus().scope())
        .isEqualTo("social");
  }

  static Night night() {
    Night night = Night.full();
    night.through.put("service", LocalDate.of(2026, 7, 12));
    gap(night, Grade.B, "-6.6", "-5.2");
    night.series.add(months(night, "pilot", 3.1, 0));
    night.series.add(months(night, "elsewhere", 9, 0));
    night.settings = with(night.settings, 4d);
    return night;
  }

  private static void gap(Night night, Grade grade, String lower, String upper) {
    night.comparisons.removeIf(known -> known.focus().measure().equals(REPLY));
    Interval interval = new Interval(new BigDecimal(lower), new BigDecimal(upper));
    night.comparisons.add(
        new Comparison(
            "first-reply.pilot-vs-elsewhere.2026-h1",
            night.level(REPLY, "pilot", Night.H1, Hours.of(3.1), Grade.B),
            night.level(REPLY, "elsewhere", Night.H1, Hours.of(9), Grade.B),
            Hours.of(-5.9),
            interval,
            .001,
            .002,
            List.of(),
            Hours.of(-5.9),
            interval,
            new Verdict(grade, List.of("no-smallest-effect"))));
  }

  /**
   * @param gap the month of which nothing is known; 0 for none
   */
  private static Series months(Night night, String scope, double last, int gap) {
    List<Series.Point> points = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      YearMonth when = YearMonth.of(2026, month);
      Period period = Period.ofMonths(when, when);
      double hours = Math.rint(10 * (last + (6 - month) * (2.0 / 3))) / 10;
      Figure figure = night.level(REPLY, scope, period, Hours.of(hours), Grade.B);
      if (month != gap) {
        points.add(new Series.Point(when, figure));
      }
    }
    return new Series("first-reply." + scope + ".by-month", REPLY, scope, points);
  }

  /** The order with a first goal on the pilot's first reply, and a theme that speaks to it. */
  private static Settings with(Settings old, double target) {
    Settings.Goal goal =
        new Settings.Goal(
            "reply", "Answer in time", "Service", "first-reply.pilot", target, null, 9d);
    List<Settings.Goal> goals = new ArrayList<>(List.of(goal));
    goals.addAll(old.goals().stream().filter(known -> !known.id().equals("reply")).toList());
    List<Settings.Theme> themes = old.themes().stream().map(ReplyStoryTest::speaking).toList();
    Settings.Audience reader = old.audiences().get(0);
    Settings.Audience audience =
        new Settings.Audience(
            reader.id(),
            reader.name(),
            reader.greeting(),
            reader.language(),
            List.of("reply", "business", "win", "cycle"));
    Settings aiming = Records.with(Records.with(old, "goals", goals), "themes", themes);
    return Records.with(aiming, "audiences", List.of(audience));
  }

  private static Settings.Theme speaking(Settings.Theme theme) {
    return theme.id().equals("tools")
        ? new Settings.Theme(theme.id(), theme.name(), List.of(REPLY), theme.words(), theme.not())
        : theme;
  }

  private static List<String> cards(Night night) {
    return only(night.brief(), Slide.Chain.class).cards().stream()
        .map(card -> card.name().text())
        .toList();
  }

  private static Slide.Summary summary(Brief brief) {
    return only(brief, Slide.Summary.class);
  }

  private static Slide.Evidence evidence(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Evidence.class::isInstance)
        .map(Slide.Evidence.class::cast)
        .filter(page -> isReply(page.chart()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page on the first reply"));
  }

  private static boolean isReply(@Nullable ChartPlan chart) {
    return chart != null && chart.form() == ChartPlan.Form.LINES;
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return brief.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
