package io.buyin.store;

import io.buyin.fact.Deal;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one answer as records. Words that come again, such as channels and regions, are kept
 * once, since contacts and messages may number a million.
 */
final class HouseRows {

  private static final int REMEMBERED = 50_000;

  private final Map<Object, Object> seen = new HashMap<>();

  Touch touch(ResultSet row) throws SQLException {
    return new Touch(
        origin(row),
        text(row, "opportunity"),
        text(row, "account"),
        day(row, "day"),
        text(row, "time"),
        text(row, "channel"),
        text(row, "campaign"),
        text(row, "post"),
        text(row, "person"));
  }

  Inquiry inquiry(ResultSet row) throws SQLException {
    return new Inquiry(
        origin(row),
        row.getString("id"),
        text(row, "type"),
        row.getObject("received", LocalDateTime.class),
        momentOrNull(row, "first_reply"),
        momentOrNull(row, "resolved"),
        text(row, "channel"),
        text(row, "author"),
        text(row, "account"),
        text(row, "region"),
        text(row, "theme"),
        row.getString("words"),
        Flags.of(row.getString("needs_answer")),
        text(row, "status"));
  }

  Responsibility responsibility(ResultSet row) throws SQLException {
    return new Responsibility(
        origin(row),
        row.getInt("step"),
        text(row, "activity"),
        text(row, "owner"),
        text(row, "team"),
        Responsibility.Role.valueOf(row.getString("role")),
        text(row, "measure"),
        text(row, "target"),
        text(row, "today"),
        Responsibility.Status.valueOf(row.getString("status")),
        dayOrNull(row, "due"),
        shortest(row.getBigDecimal("hours_per_week")),
        text(row, "approver"),
        text(row, "reward"));
  }

  MeetingNote meeting(ResultSet row) throws SQLException {
    return new MeetingNote(
        origin(row),
        day(row, "held_on"),
        text(row, "title"),
        Lines.list(row.getString("audiences")),
        text(row, "decision_maker"),
        MeetingNote.Decision.valueOf(row.getString("decision")),
        text(row, "reason"),
        text(row, "would_change"),
        Lines.list(row.getString("asked")),
        Lines.list(row.getString("asked_status")),
        text(row, "depth"));
  }

  PlanValue plan(ResultSet row) throws SQLException {
    return new PlanValue(
        origin(row),
        text(row, "measure"),
        text(row, "period"),
        text(row, "scope"),
        exact(row.getBigDecimal("value")),
        text(row, "stated_by"),
        dayOrNull(row, "stated_on"));
  }

  LedgerEntry booking(ResultSet row) throws SQLException {
    return new LedgerEntry(
        origin(row),
        row.getString("document"),
        day(row, "date"),
        text(row, "account"),
        text(row, "opportunity"),
        row.getBigDecimal("amount"),
        text(row, "currency"));
  }

  StageSeen stage(ResultSet row) throws SQLException {
    return new StageSeen(
        text(row, "id"),
        text(row, "stage"),
        Deal.Status.valueOf(row.getString("status")),
        day(row, "through"));
  }

  private RowOrigin origin(ResultSet row) throws SQLException {
    return new RowOrigin(text(row, "file"), row.getLong("line"));
  }

  private String text(ResultSet row, String column) throws SQLException {
    return once(row.getString(column));
  }

  private LocalDate day(ResultSet row, String column) throws SQLException {
    return once(row.getObject(column, LocalDate.class));
  }

  private static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static @Nullable LocalDateTime momentOrNull(ResultSet row, String column)
      throws SQLException {
    return row.getObject(column, LocalDateTime.class);
  }

  private static @Nullable BigDecimal shortest(@Nullable BigDecimal number) {
    return number == null ? null : exact(number);
  }

  /** Without closing zeros, and without an exponent: 40, not 4E+1. */
  private static BigDecimal exact(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @SuppressWarnings("unchecked") // Equal values have one type.
  private <T> T once(T value) {
    if (seen.size() >= REMEMBERED) {
      return (T) seen.getOrDefault(value, value);
    }
    Object before = seen.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
