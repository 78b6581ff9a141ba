package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Fact;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.Touch;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Touchpoints, responsibilities, meetings, plans and the ledger. */
class HouseExportsTest {

  private static final String TOUCHES =
      "opportunity_id,account,time,channel,campaign,post_id,person\n";
  private static final String TASKS =
      "step,activity,owner,team,role,measure,target,today,status,due,hours_per_week,approver,"
          + "reward\n";
  private static final String MEETINGS =
      "when,title,audiences,decision_maker,decision,reason,would_change,asked,asked_status,depth\n";
  private static final String PLANS = "measure,period,scope,plan value,stated by,stated on\n";
  private static final String LEDGER = "document id,date,account,opportunity_id,amount,currency\n";

  @TempDir Path dir;

  @Test
  void reads_a_touch_on_its_day_in_the_houses_zone() {
    Drop.Outcome outcome =
        read(
            TOUCHES
                + "O1,Acme,2026-06-30T23:30:00Z,Social,spring,99,e1\n,Acme,2026-06-30,Email,,,\n");
    assertThat(outcome.facts())
        .containsExactly(
            new Touch(
                new RowOrigin("x.csv", 2),
                "O1",
                "Acme",
                LocalDate.of(2026, 7, 1),
                "00:30",
                "Social",
                "spring",
                "99",
                "e1"),
            new Touch(
                new RowOrigin("x.csv", 3),
                "",
                "Acme",
                LocalDate.of(2026, 6, 30),
                "",
                "Email",
                "",
                "",
                ""));
    assertThat(outcome.recognised().layout().id()).isEqualTo("plain-touchpoints");
  }

  @Test
  void two_contacts_of_one_day_are_told_apart_by_their_time() {
    String rows = "O1,,2026-07-01 09:00,Social,,,\nO1,,2026-07-01 10:00,Social,,,\n";
    assertThat(read(TOUCHES + rows).counts()).isEqualTo("2/2/0/0/0");
    assertThat(read(TOUCHES + rows.replace("10:00", "09:00")).counts()).isEqualTo("2/1/1/0/0");
  }

  @Test
  void reads_a_task_whose_step_bears_a_name() {
    Drop.Outcome outcome =
        read(
            TASKS
                + "Step 3: capacity,Staff the desk,,Service,Owner,m,90 %,81 %,Started,"
                + "2026-09-01,12.5,CEO,\n");
    assertThat(outcome.facts())
        .containsExactly(
            new Responsibility(
                new RowOrigin("x.csv", 2),
                3,
                "Staff the desk",
                "",
                "Service",
                Responsibility.Role.ACCOUNTABLE,
                "m",
                "90 %",
                "81 %",
                Responsibility.Status.IN_PROGRESS,
                LocalDate.of(2026, 9, 1),
                new BigDecimal("12.5"),
                "CEO",
                ""));
    assertThat(outcome.warnings()).isEmpty();
  }

  @Test
  void who_is_not_said_to_be_accountable_or_ready_is_not() {
    Drop.Outcome outcome = read(TASKS + "1,Rules,,Legal,boss,,,,nearly,,,,\n2,More,,,,,,,,,,,\n");
    assertThat(outcome.facts())
        .extracting(fact -> ((Responsibility) fact).role() + " " + ((Responsibility) fact).status())
        .containsOnly("CONTRIBUTES OPEN");
    assertThat(outcome.doubts())
        .anyMatch(doubt -> doubt.contains("expected accountable or contributes but found \"boss\""))
        .anyMatch(doubt -> doubt.contains("expected ready, in progress or open but found"))
        .anyMatch(doubt -> doubt.contains("does not say whether the team is accountable"))
        .anyMatch(doubt -> doubt.contains("does not say where the task stands"));
  }

  @Test
  void reads_a_meeting_whose_cells_hold_several_entries() {
    Drop.Outcome outcome =
        read(
            MEETINGS
                + "2026-03-12,First idea,ceo; cfo,ceo,Refused,Too dear,A pilot,"
                + "cost by region; a second source,done,Full\n");
    assertThat(outcome.facts())
        .containsExactly(
            new MeetingNote(
                new RowOrigin("x.csv", 2),
                LocalDate.of(2026, 3, 12),
                "First idea",
                List.of("ceo", "cfo"),
                "ceo",
                MeetingNote.Decision.NO,
                "Too dear",
                "A pilot",
                List.of("cost by region", "a second source"),
                List.of("done", "open"),
                "full"));
    assertThat(outcome.doubts())
        .singleElement()
        .asString()
        .contains("column \"asked_status\": names 1 states for 2 things asked for");
  }

  @Test
  void a_decision_that_is_not_understood_counts_as_none() {
    Drop.Outcome outcome = read(MEETINGS + "2026-03-12,Idea,ceo,,maybe,,,a,odd,long\n");
    MeetingNote meeting = (MeetingNote) outcome.facts().get(0);
    assertThat(meeting.decision()).isEqualTo(MeetingNote.Decision.NONE);
    assertThat(meeting.askedStatus()).containsExactly("open");
    assertThat(outcome.doubts())
        .anyMatch(doubt -> doubt.contains("expected none, yes, no or later but found \"maybe\""))
        .anyMatch(doubt -> doubt.contains("expected done, in progress or open but found \"odd\""))
        .anyMatch(doubt -> doubt.contains("expected core, full or one-page but found \"long\""));
  }

  @Test
  void reads_plans_in_every_way_of_writing_a_period() {
    Drop.Outcome outcome =
        read(
            PLANS
                + "closed-won,2026,,\"4,500,000\",CFO,2026-01-05\nWin rate,H1 2026,social,24 %,,\n"
                + "reach,2026 Q3,all,1000,,\nreach,2026-07,Other,0.125,,\n");
    assertThat(outcome.facts())
        .extracting(fact -> ((PlanValue) fact).naturalKey())
        .containsExactly(
            "closed-won|2026|all",
            "win-rate|2026-H1|social",
            "reach|2026-Q3|all",
            "reach|2026-07|other");
    assertThat(outcome.facts())
        .extracting(fact -> ((PlanValue) fact).value())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("4500000"),
            new BigDecimal("0.24"),
            new BigDecimal("1000"),
            new BigDecimal("0.125"));
  }

  @Test
  void reads_bookings_and_keeps_one_that_joins_no_deal() {
    Drop.Outcome outcome =
        read(
            LEDGER
                + "R1,2026-06-30,Acme,O1,1200.50,\n"
                + "R2,2026-06-30,,,-200.00,CHF\n"
                + "Total,,,,1000.50,\n");
    assertThat(outcome.facts())
        .extracting(fact -> ((LedgerEntry) fact).amount() + " " + ((LedgerEntry) fact).currency())
        .containsExactly("1200.50 EUR", "-200.00 CHF");
    assertThat(outcome.counts()).isEqualTo("3/2/0/1/0");
    assertThat(outcome.doubts()).singleElement().asString().contains("joined to no deal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "touch|,,2026-07-01,Social,,,|expected an opportunity id or an account but found an empty",
        "touch|O1,,,Social,,,|expected a date like 2026-06-30 or 2026-06-30 14:05 but found an",
        "touch|O1,,2026-07-01,,,,|expected a channel such as email or social but found an empty",
        "task|10,Rules,,,,,,,,,,,|column \"step\": expected one of the steps 1 to 9 but found"
            + " \"10\"",
        "task|,Rules,,,,,,,,,,,|column \"step\": expected one of the steps 1 to 9 but found an"
            + " empty",
        "task|1,,,Legal,,,,,,,,,|expected what is to be done but found an empty cell",
        "task|1,Rules,,,,,,,,,200,,|expected between 0 and 168 hours per week but found \"200\"",
        "meeting|,Idea,ceo,,,,,,,|column \"when\": expected a date like 2026-06-30 but found an",
        "meeting|2026-03-12,,ceo,,,,,,,|expected what the meeting is called but found an empty"
            + " cell",
        "plan|,2026,,1,,|expected a measure such as closed-won but found an empty cell",
        "plan|reach,summer,,1,,|expected a period like 2026, 2026-H1, 2026-Q3 or 2026-07 but found",
        "plan|reach,2026-13,,1,,|expected a period like 2026, 2026-H1, 2026-Q3 or 2026-07 but"
            + " found",
        "plan|first-reply,2026,,4 or so,,|expected a number in the unit of its measure (money,"
            + " hours,",
        "plan|reach,2026,,,,|expected the planned value but found an empty cell",
        "booking|,2026-06-30,A,,1,|expected an id but found an empty cell",
        "booking|R1,,A,,1,|column \"date\": expected a date like 2026-06-30 but found an empty",
        "booking|R1,2026-06-30,A,,,|expected the amount that was booked but found an empty cell",
        "booking|R1,2026-06-30,A,,much,|expected an amount like 1250.00 but found \"much\"",
      })
  void rejects_a_row_that_cannot_be_used_and_says_what_it_expected(
      String kind, String row, String complaint) {
    String header =
        switch (kind) {
          case "touch" -> TOUCHES;
          case "task" -> TASKS;
          case "meeting" -> MEETINGS;
          case "plan" -> PLANS;
          default -> LEDGER;
        };
    Drop.Outcome outcome = read(header + row + "\n");
    assertThat(outcome.counts()).isEqualTo("1/0/0/0/1");
    assertThat(outcome.complaints()).singleElement().asString().contains(complaint);
  }

  @Test
  void the_order_of_rows_that_stand_for_the_same_thing_changes_nothing() {
    String first = "reach,2026-H1,all,1,CFO,2026-01-05\n";
    String second = "Reach,H1 2026,total,2,CFO,2026-02-05\n";
    for (String rows : List.of(first + second, second + first)) {
      Drop.Outcome outcome = read(PLANS + rows);
      assertThat(outcome.counts()).isEqualTo("2/1/1/0/0");
      Fact fact = outcome.facts().get(0);
      assertThat(((PlanValue) fact).value()).isEqualByComparingTo("2");
    }
  }

  private Drop.Outcome read(String text) {
    return new Drop(dir).read("x.csv", text);
  }
}
