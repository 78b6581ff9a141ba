package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.Responsibility;
import io.buyin.fact.Responsibility.Role;
import io.buyin.fact.Responsibility.Status;
import io.buyin.fact.RowOrigin;
import io.buyin.house.Records;
import io.buyin.measure.Grade;
import io.buyin.measure.LastMet;
import io.buyin.measure.SinceLastMet;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Teams, wins, readiness and what a no taught us. */
class FullDepthTest {

  private static final LocalDate MET = LocalDate.of(2026, 4, 23);
  private static final Period SINCE = new Period(MET.plusDays(1), LocalDate.of(2026, 7, 12));

  @Test
  void leaves_pages_out_whose_input_is_missing() {
    Brief brief = Night.full().brief();
    assertThat(brief.slides())
        .noneMatch(Slide.Teams.class::isInstance)
        .noneMatch(Slide.Wins.class::isInstance)
        .noneMatch(Slide.Readiness.class::isInstance);
  }

  @Test
  void says_what_was_won_since_the_meeting_against_the_same_days_a_year_before() {
    Slide.Wins page = only(won(), Slide.Wins.class);
    assertThat(page.frame().title().text())
        .isEqualTo(
            "Since 23\u00a0April social-started deals closed €570k, up from €310k in the same days"
                + " a year before");
    assertThat(page.wins()).hasSize(4);
    assertThat(page.wins().get(0).what().text()).isEqualTo("Largest social-started deal");
    assertThat(page.wins()).anyMatch(win -> win.what().text().startsWith("Plan reached: "));
    assertThat(page.wins())
        .filteredOn(win -> win.what().text().startsWith("Plan reached: "))
        .allMatch(win -> win.detail().text().endsWith(", passed that day"))
        .allMatch(win -> win.number().text().equals("€1.15m"));
    assertThat(Objects.requireNonNull(page.months()).groups())
        .containsExactly(
            new ChartPlan.Group("Before the meeting of 23\u00a0April", 4),
            new ChartPlan.Group("Since the meeting", 2));
  }

  @Test
  void quotes_nobody_beside_the_wins_who_spoke_before_we_met() {
    Night night = since();
    night.voices = Remarks.of(Remarks.twice(Remarks.on(MET.plusDays(1))));
    assertThat(only(night.brief(), Slide.Wins.class).voice()).isNotNull();
    night.voices = Remarks.of(Remarks.twice(Remarks.on(MET)));
    assertThat(only(night.brief(), Slide.Wins.class).voice()).isNull();
  }

  @Test
  void names_a_win_before_what_fell_and_gives_a_fall_no_row() {
    Slide.Wins page = only(since(200_000).brief(), Slide.Wins.class);
    assertThat(page.frame().title().text())
        .startsWith("Since 23\u00a0April: Largest social-started deal €86k; ")
        .endsWith("closed €200k, down from €310k");
    assertThat(page.wins()).noneMatch(win -> win.number().text().equals("€200k"));
  }

  @Test
  void has_no_page_and_no_message_of_wins_of_nothing() {
    Night night = since(0);
    night.level("won-deals", "social", SINCE, new Count(0), Grade.B);
    night.since = new SinceLastMet(new LastMet(MET, true), SINCE, null, null, List.of());
    assertThat(night.brief().slides()).noneMatch(Slide.Wins.class::isInstance);
    assertThat(Storyteller.wins(night.input())).isEmpty();
  }

  @Test
  void keeps_a_request_that_is_not_done_where_there_is_room_for_three() {
    Night night = since();
    night.background =
        meetings(
            meeting(
                MeetingNote.Decision.LATER,
                List.of("by size", "by region", "with the forecast", "with November"),
                List.of("done", "done", "done", "in progress")));
    Slide.Wins page = only(night.brief(), Slide.Wins.class);
    assertThat(page.askedHeading().text()).isEqualTo("You asked in April\u00a02026");
    assertThat(page.asked()).hasSize(3);
    assertThat(page.asked().get(2).status().text()).isEqualTo("In progress");
    assertThat(page.asked().get(2).what().text()).isEqualTo("with November");
  }

  @Test
  void tells_the_wins_in_a_message_whose_every_number_has_a_token() {
    Message message = Storyteller.wins(since().input()).orElseThrow();
    assertThat(message.text()).startsWith("Respond & Refer: Since 23\u00a0April ");
    assertThat(message.lines().stream().flatMap(line -> line.runs().stream()))
        .noneMatch(run -> run.token().isEmpty() && run.text().matches(".*\\d.*"));
    assertThat(Storyteller.wins(Night.full().input())).isEmpty();
  }

  @Test
  void names_the_steps_that_nobody_answers_for() {
    Night night = Night.full();
    List<Responsibility> rows = new ArrayList<>(allReady());
    rows.set(2, row(3, "", Role.ACCOUNTABLE, Status.OPEN, null));
    rows.set(3, row(4, "Ada", Role.ACCOUNTABLE, Status.IN_PROGRESS, LocalDate.of(2026, 8, 31)));
    night.background = new Background(List.of(), rows, List.of(), null);
    Slide.Readiness page = only(night.brief(), Slide.Readiness.class);
    assertThat(page.steps()).hasSize(9);
    assertThat(page.frame().title().text())
        .startsWith("7 of 9 readiness steps are done; no owner yet: service capacity");
    assertThat(page.steps().get(2).status().text()).contains("Nobody yet");
    assertThat(page.steps().get(3).status().text()).contains("In progress");
    assertThat(page.steps().get(3).due().text()).isEqualTo("31\u00a0August\u00a02026");
    assertThat(page.steps().get(0).due().text()).isEqualTo("Met");
  }

  @Test
  void quotes_a_question_beside_the_steps_only_where_somebody_of_the_register_owes_its_answer() {
    Night night = Night.full();
    List<Responsibility> rows = new ArrayList<>(allReady());
    night.background = new Background(List.of(), rows, List.of(), null);
    assertThat(only(night.brief(), Slide.Readiness.class).voice()).isNull();
    rows.set(6, row(7, "Service", Role.ACCOUNTABLE, Status.READY, null));
    night.background = new Background(List.of(), rows, List.of(), null);
    assertThat(only(night.brief(), Slide.Readiness.class).voice()).isNull();
    night.voices = Remarks.of(Remarks.twice(Remarks.all()));
    assertThat(Objects.requireNonNull(only(night.brief(), Slide.Readiness.class).voice()).voice())
        .isIn("Q08", "V08");
  }

  @Test
  void calls_no_step_ready_of_which_one_task_is_open() {
    Night night = Night.full();
    List<Responsibility> rows = new ArrayList<>(allReady());
    rows.add(row(1, "", Role.CONTRIBUTES, Status.OPEN, null));
    night.background = new Background(List.of(), rows, List.of(), null);
    assertThat(only(night.brief(), Slide.Readiness.class).frame().title().text())
        .startsWith("8 of 9");
  }

  @Test
  void shows_two_who_are_accountable_as_they_are() {
    Night night = Night.full();
    List<Responsibility> rows = new ArrayList<>(allReady());
    LocalDate due = LocalDate.of(2026, 8, 31);
    rows.set(4, row(5, "Ada", Role.ACCOUNTABLE, Status.IN_PROGRESS, due));
    rows.add(row(5, "Ben", Role.ACCOUNTABLE, Status.IN_PROGRESS, due));
    night.background = new Background(List.of(), rows, List.of(), null);
    assertThat(only(night.brief(), Slide.Readiness.class).steps().get(4).status().text())
        .contains("Several owners");
  }

  @Test
  void never_prints_an_owner_by_name() {
    Night night = Night.full();
    night.background = new Background(List.of(), allReady(), List.of(), null);
    assertThat(Walk.over(only(night.brief(), Slide.Readiness.class)).phrases())
        .noneMatch(phrase -> phrase.text().contains("Ada"));
  }

  @Test
  void says_which_part_of_the_idea_serves_which_teams_goal() {
    Night night = Night.full();
    night.settings = withTeams();
    Slide.Teams page = only(night.brief(), Slide.Teams.class);
    assertThat(page.rows()).hasSize(2);
    assertThat(page.rows().get(0).parts())
        .containsExactly(Slide.Serves.DIRECT, Slide.Serves.INDIRECT);
    assertThat(page.rows().get(1).parts()).containsExactly(Slide.Serves.DIRECT, Slide.Serves.NONE);
    assertThat(page.rows().get(0).number().text()).isEqualTo("36%");
    assertThat(page.frame().title().text())
        .isEqualTo(
            "As stated, the idea serves the goals of 2 of 2 teams; Shared inbox serves 2 of them"
                + " directly");
    assertThat(Objects.requireNonNull(page.rows().get(0).voice()).words().length())
        .isLessThanOrEqualTo(85);
    assertThat(page.rows().get(1).voice()).isNull();
  }

  @Test
  void says_what_a_no_taught_us() {
    Night night = Night.full();
    night.background = meetings(meeting(MeetingNote.Decision.NO, List.of(), List.of()));
    Slide.Box box = Objects.requireNonNull(only(night.brief(), Slide.Heard.class).box());
    assertThat(box.heading().text()).isEqualTo("What a no taught us");
    assertThat(box.text().text())
        .isEqualTo(
            "A no in April\u00a02026: no second ticket tool. What would change it: replies"
                + " in the inbox we have.");
  }

  @Test
  void tells_the_sender_alone_where_each_person_stands_without_a_name_or_unreleased_words() {
    Night night = Night.full();
    night.voices = Remarks.of(Remarks.withheld(io.buyin.voice.Stance.HESITATE));
    Brief sponsor = Storyteller.forSponsor(night.input());
    List<Slide.Sponsor> pages =
        sponsor.slides().stream()
            .filter(Slide.Sponsor.class::isInstance)
            .map(Slide.Sponsor.class::cast)
            .toList();
    assertThat(pages.stream().mapToInt(page -> page.people().rows().size()).sum()).isEqualTo(10);
    assertThat(pages.get(1).people().rows().get(0).get(0).text()).isEqualTo("Asks");
    assertThat(pages.get(1).people().rows().get(0).get(1).text())
        .startsWith("Team lead, Sales · Q");
    assertThat(pages.get(1).people().rows().get(0).get(5).text()).isEqualTo("nobody");
    List<String> themes =
        pages.get(0).next().rows().stream().map(row -> row.get(0).text()).toList();
    assertThat(themes).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Walk.over(pages).phrases())
        .noneMatch(phrase -> phrase.text().contains("easier deals"));
    assertThat(night.brief().slides()).noneMatch(Slide.Sponsor.class::isInstance);
  }

  @Test
  void names_a_person_to_the_sender_only_where_the_leader_may_read_the_words_too() {
    Night night = Night.full();
    night.voices =
        Remarks.of(
            List.of(
                Remarks.named(Remarks.all().get(0), "Ada Stone, Sales", Set.of("all")),
                Remarks.named(Remarks.all().get(3), "Ian Ford, Sales", Set.of("cfo"))));
    String people =
        Walk.over(Storyteller.forSponsor(night.input()).slides()).phrases().stream()
            .map(Phrase::text)
            .collect(Collectors.joining("\n"));
    assertThat(people).contains("Ada Stone, Sales").contains("Sales · Q").doesNotContain("Ian");
  }

  @Test
  void the_organisation_is_the_author_of_a_file_for_which_nobody_makes_the_case() {
    Night night = Night.full();
    night.settings = Orders.fromNobody();
    assertThat(night.brief().properties().author())
        .isEqualTo(night.settings.organisation().name())
        .isNotBlank();
  }

  @Test
  void lists_no_more_people_than_the_sender_can_talk_to_and_says_of_how_many() {
    Night night = Night.full();
    night.voices =
        Remarks.of(
            IntStream.range(0, 300)
                .mapToObj(i -> Remarks.saidBy(i, Remarks.all().get(0)))
                .toList());
    List<Slide.Sponsor> pages =
        Storyteller.forSponsor(night.input()).slides().stream()
            .filter(Slide.Sponsor.class::isInstance)
            .map(Slide.Sponsor.class::cast)
            .toList();
    assertThat(pages.stream().mapToInt(page -> page.people().rows().size()).sum()).isEqualTo(110);
    assertThat(pages.get(0).frame().source().text()).contains("110 of 300 people");
  }

  @Test
  void tells_in_the_notes_who_stated_a_plan_where_the_source_line_has_no_room() {
    Night night = Night.full();
    String who = "The committee of the board for planning and for the supervision of plans";
    night.background =
        new Background(
            List.of(),
            List.of(),
            List.of(
                new io.buyin.fact.PlanValue(
                    new RowOrigin("plans.csv", 2),
                    "closed-won",
                    "2026-H1",
                    "all",
                    java.math.BigDecimal.valueOf(9_000_000),
                    who + ", " + who,
                    null)),
            null);

    Slide.Frame frame = only(night.brief(), Slide.WhyNow.class).frame();

    assertThat(frame.source().text()).doesNotContain("committee");
    assertThat(frame.notes()).anyMatch(note -> note.text().startsWith("Plan: The committee"));
  }

  @Test
  void takes_the_plan_of_the_period_from_the_plans_export_before_the_order_form() {
    Night night = Night.full();
    night.background =
        new Background(
            List.of(),
            List.of(),
            List.of(
                new io.buyin.fact.PlanValue(
                    new RowOrigin("plans.csv", 2),
                    "closed-won",
                    "2026-H1",
                    "all",
                    java.math.BigDecimal.valueOf(9_000_000),
                    "Sales Director",
                    java.time.LocalDate.of(2026, 1, 12))),
            null);
    assertThat(only(night.brief(), Slide.WhyNow.class).goals().get(0).plan().text())
        .isEqualTo("plan\u00a0€9.00m");
    assertThat(only(night.brief(), Slide.WhyNow.class).frame().source().text())
        .contains("Plan: Sales Director, 12\u00a0January\u00a02026.");
  }

  private static Brief won() {
    return since().brief();
  }

  static Night since() {
    return since(570_000);
  }

  private static Night since(long won) {
    Night night = Night.full();
    night.level("closed-won", "social", SINCE, Night.euros(won), Grade.B);
    night.level("closed-won", "social", SINCE.yearBefore(), Night.euros(310_000), Grade.B);
    night.level("won-deals", "social", SINCE, new Count(21), Grade.B);
    night.since =
        new SinceLastMet(
            new LastMet(MET, true),
            SINCE,
            night.level("largest-deal", "social", SINCE, Night.euros(86_000), Grade.B),
            LocalDate.of(2026, 6, 12),
            List.of(
                new SinceLastMet.Reached(
                    "social",
                    LocalDate.of(2026, 6, 28),
                    Objects.requireNonNull(night.figures.get("closed-won.social.2026-h1")))));
    return night;
  }

  private static Background meetings(MeetingNote... meetings) {
    return new Background(List.of(meetings), List.of(), List.of(), null);
  }

  private static MeetingNote meeting(
      MeetingNote.Decision decision, List<String> asked, List<String> status) {
    return new MeetingNote(
        new RowOrigin("meetings.csv", 2),
        MET,
        "Leadership meeting",
        List.of("ceo"),
        "ceo",
        decision,
        "no second ticket tool",
        "replies in the inbox we have.",
        asked,
        status,
        "");
  }

  /** All steps are settled but for one. */
  static Background owing(int step) {
    List<Responsibility> rows = new ArrayList<>(allReady());
    LocalDate due = LocalDate.of(2026, 8, 31);
    rows.set(step - 1, row(step, "Ada", Role.ACCOUNTABLE, Status.IN_PROGRESS, due));
    return new Background(List.of(), rows, List.of(), null);
  }

  private static List<Responsibility> allReady() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(step -> row(step, "Ada", Role.ACCOUNTABLE, Status.READY, null))
        .toList();
  }

  private static Responsibility row(
      int step, String owner, Role role, Status status, @Nullable LocalDate due) {
    return new Responsibility(
        new RowOrigin("responsibilities.csv", step + 1L),
        step,
        "Task " + step,
        owner,
        "Marketing",
        role,
        "Posts filled",
        "",
        "11 of 14",
        status,
        due,
        null,
        "",
        "");
  }

  static Settings withTeams() {
    Settings old = Orders.halden();
    List<Idea.Part> parts =
        List.of(
            new Idea.Part("Shared inbox", Map.of("Sales", "direct", "Service", "direct")),
            new Idea.Part("Help content", Map.of("Sales", "indirect")));
    Settings serving = Records.with(old, "idea", Records.with(old.idea(), "parts", parts));
    return Records.with(
        serving,
        "teams",
        List.of(new Settings.Team("Sales", "win"), new Settings.Team("Service", "cycle")));
  }

  private static <T extends Slide> T only(Brief brief, Class<T> kind) {
    return brief.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
