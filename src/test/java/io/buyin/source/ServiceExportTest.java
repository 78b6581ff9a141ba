package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Inquiry;
import io.buyin.fact.RowOrigin;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceExportTest {

  private static final String HEADER =
      "id,type,received,first_human_reply,resolved,channel,author_id,account,region,theme,words,"
          + "needs_answer,status\n";

  @TempDir Path dir;

  @Test
  void reads_every_field_of_a_message_with_its_times_in_the_houses_zone() {
    String row =
        "S1,Complaint,2026-07-01T09:30:00Z,2026-07-01 11:10,,Facebook,a1,Acme,North,Delivery,"
            + "Where is it?,no,open\n";
    Drop.Outcome outcome = read(row);
    assertThat(inquiries(outcome))
        .containsExactly(
            new Inquiry(
                new RowOrigin("s.csv", 2),
                "S1",
                "complaint",
                LocalDateTime.of(2026, 7, 1, 10, 30),
                LocalDateTime.of(2026, 7, 1, 11, 10),
                null,
                "Facebook",
                "a1",
                "Acme",
                "North",
                "Delivery",
                "Where is it?",
                false,
                "open"));
    assertThat(outcome.warnings()).isEmpty();
    assertThat(outcome.tally().first()).isEqualTo("2026-07-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S1,,2026-07-01 09:30,2026-07-01 09:29,|column \"first_human_reply\": expected a reply"
            + " after the message came in (2026-07-01 09:30) but found \"2026-07-01 09:29\".",
        "S1,,2026-07-01 09:30,,2026-06-30 18:00|column \"resolved\": expected a resolution after"
            + " the message came in (2026-07-01 09:30) but found \"2026-06-30 18:00\".",
        "S1,,,,|column \"received\": expected a time like 2026-06-30 14:05 but found an empty"
            + " cell.",
        ",,2026-07-01 09:30,,|column \"id\": expected an id but found an empty cell.",
        "5.70306E+17,,2026-07-01 09:30,,|column \"id\": expected a complete id but found",
        "S1,,soon,,|column \"received\": expected a date like 2026-06-30 but found \"soon\".",
      })
  void rejects_a_message_that_cannot_have_been_so(String row, String complaint) {
    Drop.Outcome outcome = read(row + ",x,a1,,,,,,\n");
    assertThat(outcome.counts()).isEqualTo("1/0/0/0/1");
    assertThat(outcome.complaints()).singleElement().asString().contains(complaint);
  }

  @Test
  void a_reply_in_the_minute_of_the_message_is_a_reply() {
    assertThat(read("S1,,2026-07-01 09:30,2026-07-01 09:30,,x,,,,,,,\n").counts())
        .isEqualTo("1/1/0/0/0");
  }

  @Test
  void a_day_without_a_time_makes_no_reply_look_faster_than_it_was() {
    Drop.Outcome outcome = read("S1,,2026-07-01,2026-07-01,,x,,,,,,,\n");
    assertThat(inquiries(outcome).get(0).received()).isEqualTo("2026-07-01T00:00:00");
    assertThat(inquiries(outcome).get(0).firstReply()).isEqualTo("2026-07-01T23:59:00");
    assertThat(outcome.doubts())
        .hasSize(2)
        .contains(
            "s.csv line 2, column \"received\": has a day and no time of day; it counts as the"
                + " beginning of that day. Export the time as well, so that hours to a reply are"
                + " right.");
  }

  @Test
  void an_unknown_type_is_left_to_the_words_and_an_unknown_need_counts_as_yes() {
    Drop.Outcome outcome = read("S1,Incident,2026-07-01 09:30,,,x,,,,,,perhaps,\n");
    assertThat(inquiries(outcome).get(0).type()).isEmpty();
    assertThat(inquiries(outcome).get(0).needsAnswer()).isNull();
    assertThat(outcome.doubts())
        .anyMatch(doubt -> doubt.contains("expected question, complaint, praise or other but"))
        .anyMatch(doubt -> doubt.contains("expected yes or no but found \"perhaps\""));
  }

  @Test
  void of_two_rows_of_one_message_the_one_where_something_happened_last_is_used() {
    String open = "S1,,2026-07-01 09:30,,,x,,,,,,,open\n";
    String answered = "S1,,2026-07-01 09:30,2026-07-02 08:00,,x,,,,,,,answered\n";
    for (String rows : List.of(open + answered, answered + open)) {
      Drop.Outcome outcome = read(rows);
      assertThat(outcome.counts()).isEqualTo("2/1/1/0/0");
      assertThat(inquiries(outcome).get(0).status()).isEqualTo("answered");
    }
  }

  @Test
  void reads_zendesk_tickets_whose_first_reply_is_a_number_of_minutes() {
    Drop.Outcome outcome =
        new Drop(dir)
            .read(
                "z.csv",
                """
                Summation column,Id,Requester,Requester id,Assignee,Subject,Tags,Status,Via,\
                Ticket type,Created at,Organization,Solved at,First reply time in minutes,\
                Ticket Category [list]
                1,77,Ann,901,Bo,Late again,x,Solved,Web,Incident,2026-07-01 09:30,Acme,\
                2026-07-02 10:00,95,delivery
                1,78,Ann,901,Bo,Thanks,x,Open,Mail,Question,2026-07-01 09:30,-,,,
                """);
    assertThat(outcome.recognised().layout().id()).isEqualTo("zendesk-tickets");
    Inquiry first = inquiries(outcome).get(0);
    assertThat(first.firstReply()).isEqualTo("2026-07-01T11:05:00");
    assertThat(first.type()).isEmpty();
    assertThat(first.theme()).isEqualTo("delivery");
    assertThat(first.author()).isEqualTo("901");
    assertThat(inquiries(outcome).get(1).firstReply()).isNull();
    assertThat(outcome.warnings()).isEmpty();
  }

  @Test
  void minutes_to_the_reply_stay_as_many_where_the_clocks_change() {
    Drop.Outcome outcome =
        new Drop(dir)
            .read(
                "z.csv",
                """
                Id,Requester,Assignee,Subject,Status,Ticket type,Created at,Solved at,First reply time in minutes
                77,Ann,Bo,Late,Solved,Incident,2025-10-25 20:00,,600
                78,Ann,Bo,Late,Solved,Incident,2026-03-28 20:00,,600
                """);
    assertThat(inquiries(outcome))
        .extracting(inquiry -> inquiry.firstReply().toString())
        .containsExactly("2025-10-26T05:00", "2026-03-29T07:00");
  }

  @Test
  void reads_a_report_of_tickets_from_zendesk_explore() {
    Drop.Outcome outcome =
        new Drop(dir)
            .read(
                "explore.csv",
                """
                Ticket ID,Ticket created - Timestamp,Ticket solved - Timestamp,Ticket status,\
                Ticket channel,Ticket subject,Requester organization name,First reply time (min)
                77,2026-07-01T09:30:00,2026-07-02T10:00:00,Solved,Web,Late again,Acme,95
                78,2026-07-01T09:40:00,,Open,Mail,Thanks,,
                """);
    assertThat(outcome.recognised().layout().id()).isEqualTo("zendesk-tickets");
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(inquiries(outcome).get(0).firstReply()).isEqualTo("2026-07-01T11:05:00");
    assertThat(inquiries(outcome).get(0).channel()).isEqualTo("Web");
    assertThat(inquiries(outcome).get(1).firstReply()).isNull();
  }

  @Test
  void reads_intercom_conversations_in_the_zone_that_their_header_names() {
    String text =
        """
        Conversation ID,Conversation started at (America/New_York),First response time (seconds)
        5,2026-07-01 20:30:00,90
        6,2026-07-01 20:30:00,-5
        """;
    Drop.Outcome outcome = new Drop(dir).read("i.csv", text);
    assertThat(outcome.recognised().layout().id()).isEqualTo("intercom-conversations");
    Inquiry first = inquiries(outcome).get(0);
    assertThat(first.received()).isEqualTo("2026-07-02T01:30:00");
    assertThat(first.firstReply()).isEqualTo("2026-07-02T01:31:30");
    assertThat(outcome.complaints())
        .singleElement()
        .asString()
        .contains("expected a reply after the message came in but found \"-5\"");
  }

  private Drop.Outcome read(String rows) {
    Drop.Outcome outcome = new Drop(dir).read("s.csv", HEADER + rows);
    assertThat(outcome.recognised().layout().id()).isEqualTo("plain-service");
    return outcome;
  }

  private static List<Inquiry> inquiries(Drop.Outcome outcome) {
    return outcome.facts().stream().map(Inquiry.class::cast).toList();
  }
}
