package io.buyin.source;

import io.buyin.fact.Inquiry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of service exports. */
final class InquiryReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";
  private static final String OPEN_REMEDY = "Correct the cell, or leave it empty if not yet.";

  /** To the minute, as most tools write times. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private static final Map<String, String> TYPES =
      Words.of(
          Map.of(
              "question",
                  "question|inquiry|enquiry|request|demande|pregunta|consulta|frage|anfrage",
              "complaint", "complaint|reclamation|réclamation|plainte|queja|reclamación|beschwerde",
              "praise", "praise|compliment|thanks|éloge|remerciement|elogio|felicitación|lob|dank",
              "other", "other|autre|otro|otra|sonstiges|andere"));

  private static final Map<String, Boolean> ANSWERS =
      Words.of(
          Map.of(
              Boolean.TRUE, "yes|y|true|1|oui|vrai|sí|si|ja|wahr",
              Boolean.FALSE, "no|n|false|0|non|faux|nein|falsch"));

  @Override
  public Inquiry read(Cells cells) throws BadCell {
    String id = id(cells, Field.ID, "Add the message's id, or remove the row.");
    LocalDateTime received = received(cells);
    return new Inquiry(
        cells.origin(),
        id,
        cells.choice(
            Field.TYPE,
            TYPES,
            "question, complaint, praise or other",
            "",
            "the message then counts as no complaint, unless its file states no type at all: then"
                + " its words decide"),
        received,
        firstReply(cells, received),
        later(cells, Field.RESOLVED, received, "a resolution"),
        cells.text(Field.CHANNEL),
        cells.text(Field.AUTHOR),
        cells.text(Field.ACCOUNT),
        cells.text(Field.REGION),
        cells.text(Field.THEME),
        cells.text(Field.WORDS),
        needsAnswer(cells),
        cells.text(Field.STATUS));
  }

  /** An id that must be there and whole. */
  static String id(Cells cells, Field field, String remedy) throws BadCell {
    String id = cells.id(field);
    if (id.isEmpty()) {
      throw cells.bad(field, "id-blank", "an id", remedy);
    }
    if (IdText.isRuined(id)) {
      throw DealReader.ruined(cells, field);
    }
    return id;
  }

  private static LocalDateTime received(Cells cells) throws BadCell {
    LocalDateTime received = cells.moment(Field.RECEIVED, LocalTime.MIN, REMEDY);
    if (received == null) {
      throw cells.bad(Field.RECEIVED, "date-blank", "a time like 2026-06-30 14:05", REMEDY);
    }
    noteDayOnly(cells, Field.RECEIVED, "the beginning");
    return received;
  }

  /** As written, else counted from the time the message came in. */
  private static @Nullable LocalDateTime firstReply(Cells cells, LocalDateTime received)
      throws BadCell {
    LocalDateTime written = later(cells, Field.FIRST_REPLY, received, "a reply");
    if (written != null) {
      return written;
    }
    LocalDateTime minutes =
        after(cells, Field.FIRST_REPLY_MINUTES, received, Duration.ofMinutes(1));
    return minutes != null
        ? minutes
        : after(cells, Field.FIRST_REPLY_SECONDS, received, Duration.ofSeconds(1));
  }

  private static @Nullable LocalDateTime after(
      Cells cells, Field field, LocalDateTime received, Duration unit) throws BadCell {
    BigDecimal seconds = cells.seconds(field, unit);
    if (seconds == null) {
      return null;
    }
    if (seconds.signum() < 0) {
      throw cells.bad(
          field,
          "reply-before-message",
          "a reply after the message came in",
          "Correct the cell, or leave it empty if not yet.");
    }
    return cells.after(received, seconds.longValue());
  }

  /**
   * Null where it has not happened yet. A day without a time counts to its end, so that no reply
   * looks faster than it was.
   */
  private static @Nullable LocalDateTime later(
      Cells cells, Field field, LocalDateTime received, String what) throws BadCell {
    LocalDateTime moment = cells.moment(field, END_OF_DAY, OPEN_REMEDY);
    if (moment == null) {
      return null;
    }
    noteDayOnly(cells, field, "the end");
    if (moment.isBefore(received)) {
      throw cells.bad(
          field,
          "reply-before-message",
          what + " after the message came in (" + received.toString().replace('T', ' ') + ")",
          "Correct one of the two times; check their time zones.");
    }
    return moment;
  }

  private static void noteDayOnly(Cells cells, Field field, String counted) {
    if (!cells.hasTime(field)) {
      cells.warn(
          field,
          "time-missing",
          "has a day and no time of day; it counts as " + counted + " of that day.",
          "Export the time as well, so that hours to a reply are right.");
    }
  }

  private static @Nullable Boolean needsAnswer(Cells cells) {
    String text = cells.text(Field.NEEDS_ANSWER);
    Boolean answer = ANSWERS.get(Fold.of(text));
    if (answer == null && !text.isEmpty()) {
      cells.warnEach(
          Field.NEEDS_ANSWER,
          "needs-answer-unknown",
          "expected yes or no but found " + Quoted.of(text) + "; it counts as yes.",
          "Write yes or no.");
    }
    return answer;
  }
}
