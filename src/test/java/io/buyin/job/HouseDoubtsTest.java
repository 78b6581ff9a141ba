package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.NoFacts;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Catalogue;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseDoubtsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final BusinessDate NIGHT = new BusinessDate(LocalDate.of(2026, 7, 13));
  private static final RowOrigin ROW = new RowOrigin("list.csv", 7);
  private static final Settings SAMPLE =
      new SettingsReader(Catalogue.standard()).read(Path.of("sample-data/buyin.yaml"));

  @Test
  void what_fits_raises_no_doubt_and_a_step_without_anybody_is_a_gap_not_a_doubt() {
    Lists lists =
        new Lists(
            List.of(
                task("Legal", Responsibility.Role.ACCOUNTABLE),
                task("Service", Responsibility.Role.CONTRIBUTES)),
            List.of(meeting("ceo")),
            List.of(plan("closed-won", "all"), plan("win-rate", "all")));
    assertThat(doubts(lists)).isEmpty();
  }

  @Test
  void two_accountable_teams_of_one_step_are_named() {
    Lists lists =
        new Lists(
            List.of(
                task("Legal", Responsibility.Role.ACCOUNTABLE),
                task("Service", Responsibility.Role.ACCOUNTABLE)),
            List.of(),
            List.of());
    assertThat(doubts(lists))
        .containsExactly(
            "list.csv line 7, column \"role\": step 3 has 2 accountable teams: Legal, Service."
                + " Leave one of them accountable; the others contribute.");
  }

  @Test
  void an_audience_that_the_settings_do_not_know_is_told() {
    assertThat(doubts(new Lists(List.of(), List.of(meeting("the board")), List.of())))
        .singleElement()
        .asString()
        .contains("\"the board\" is no audience of the settings. Write one of: ceo");
  }

  @Test
  void a_plan_for_a_measure_or_scope_that_does_not_exist_is_told() {
    List<PlanValue> plans = List.of(plan("turnover", "all"), plan("closed-won", "moon"));
    assertThat(doubts(new Lists(List.of(), List.of(), plans)))
        .hasSize(2)
        .anyMatch(doubt -> doubt.contains("\"turnover\" is no measure that Buyin computes"))
        .anyMatch(doubt -> doubt.contains("\"closed-won.moon\" is no measure"));
  }

  @Test
  void a_plan_that_is_compared_with_nothing_says_why() {
    assertThat(doubts(new Lists(List.of(), List.of(), List.of(plan("deal-size", "all")))))
        .containsExactly(
            "list.csv line 7, column \"measure\": no goal of buyin.yaml is on \"deal-size\", so"
                + " this plan is not shown. Add a goal with measure: deal-size, or leave the plan"
                + " out.");
    Settings.Goal goal = new Settings.Goal("g", "Size", "CFO", "deal-size", 9d, null, null);
    List<PlanValue> plans =
        List.of(new PlanValue(ROW, "deal-size", "2026-H1", "all", BigDecimal.ONE, "CFO", DAY));
    assertThat(PlanDoubts.of(aiming(goal), plans, NIGHT)).isEmpty();
    assertThat(PlanDoubts.of(aiming(goal), plans, new BusinessDate(LocalDate.of(2026, 11, 3))))
        .singleElement()
        .asString()
        .contains("the months reported tonight are 2026-01 to 2026-10", "(2026-H1) is for others");
  }

  private static Settings aiming(Settings.Goal goal) {
    return new Settings(
        SAMPLE.organisation(),
        null,
        SAMPLE.idea(),
        List.of(goal),
        List.of(),
        SAMPLE.meeting(),
        List.of(),
        List.of(),
        SAMPLE.sales(),
        SAMPLE.privacy(),
        SAMPLE.limits(),
        List.of(),
        SAMPLE.touchpoints(),
        null,
        List.of());
  }

  private static List<String> doubts(Lists lists) {
    return HouseDoubts.of(SAMPLE, lists, NIGHT).stream().map(Trouble::toString).toList();
  }

  private static Responsibility task(String team, Responsibility.Role role) {
    return new Responsibility(
        ROW,
        3,
        "Staff the desk",
        "",
        team,
        role,
        "",
        "",
        "",
        Responsibility.Status.OPEN,
        null,
        null,
        "",
        "");
  }

  private static MeetingNote meeting(String audience) {
    return new MeetingNote(
        ROW,
        DAY,
        "Idea",
        List.of(audience),
        "",
        MeetingNote.Decision.NONE,
        "",
        "",
        List.of(),
        List.of(),
        "");
  }

  private static PlanValue plan(String measure, String scope) {
    return new PlanValue(ROW, measure, "2026", scope, BigDecimal.ONE, "CFO", DAY);
  }

  private static final class Lists extends NoFacts {

    private final List<Responsibility> tasks;
    private final List<MeetingNote> meetings;
    private final List<PlanValue> plans;

    Lists(List<Responsibility> tasks, List<MeetingNote> meetings, List<PlanValue> plans) {
      this.tasks = tasks;
      this.meetings = meetings;
      this.plans = plans;
    }

    @Override
    public List<Responsibility> responsibilities() {
      return tasks;
    }

    @Override
    public List<MeetingNote> meetings() {
      return meetings;
    }

    @Override
    public List<PlanValue> plans() {
      return plans;
    }
  }
}
