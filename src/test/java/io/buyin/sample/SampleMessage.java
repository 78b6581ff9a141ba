package io.buyin.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One invented message to the service desk, in the organisation's own time.
 *
 * @param reply null: no human has answered
 * @param resolved null: not yet
 * @param needsAnswer yes, no or empty
 */
record SampleMessage(
    String id,
    What what,
    LocalDateTime received,
    @Nullable LocalDateTime reply,
    @Nullable LocalDateTime resolved,
    String channel,
    Who who,
    String needsAnswer,
    String status) {
  static final List<String> HEADER =
      List.of(
          "id",
          "type",
          "received",
          "first_reply",
          "resolved",
          "channel",
          "author",
          "account",
          "region",
          "theme",
          "words",
          "needs_answer",
          "status");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** What it says. */
  record What(String type, String theme, String words) {}

  /**
   * Who wrote it.
   *
   * @param account empty: nobody knows whose firm it is
   */
  record Who(String author, String account, String region) {}

  boolean isAnswered() {
    return reply != null;
  }

  boolean isFromPilot() {
    return Regions.PILOT.contains(who.region());
  }

  /** The same message with another id, answered before it came: a flaw. */
  SampleMessage answeredTooEarly(String otherId) {
    return new SampleMessage(
        otherId,
        what,
        received,
        received.minusMinutes(50),
        null,
        channel,
        who,
        needsAnswer,
        "answered");
  }

  /** The same message when nobody had answered it yet. */
  SampleMessage beforeTheReply() {
    return new SampleMessage(id, what, received, null, null, channel, who, needsAnswer, "open");
  }

  List<String> cells() {
    return List.of(
        id,
        what.type(),
        time(received),
        time(reply),
        time(resolved),
        channel,
        who.author(),
        who.account(),
        who.region(),
        what.theme(),
        what.words(),
        needsAnswer,
        status);
  }

  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : MINUTE.format(time);
  }
}
