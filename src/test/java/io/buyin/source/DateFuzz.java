package io.buyin.source;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Any text as a column of dates, a cell a line: it is a day that exists or it is none. */
public final class DateFuzz {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final LocalDate EXPORTED = LocalDate.of(2026, 7, 13);

  private DateFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String[] cells = new String(data, StandardCharsets.UTF_8).split("\n", -1);
    DateEvidence evidence = new DateEvidence();
    for (int i = 0; i < cells.length; i++) {
      evidence.add(Sanitiser.plain(cells[i]), i + 1L);
    }
    if (evidence.matters() && evidence.decide() == null && evidence.doubt().isBlank()) {
      throw new IllegalStateException("undecided without a reason");
    }
    evidence.yearless().spansYears();
    for (String cell : cells) {
      read(Sanitiser.plain(cell));
    }
  }

  private static void read(String cell) {
    DateText date = DateText.parse(cell);
    if (date == null) {
      return;
    }
    for (DateOrder order : DateOrder.values()) {
      requireOneMeaning(date, order);
    }
  }

  private static void requireOneMeaning(DateText date, DateOrder order) {
    try {
      LocalDate day = date.upTo(EXPORTED).day(order, null, ZONE);
      if (!day.equals(date.upTo(EXPORTED).moment(order, null, ZONE, LocalTime.MIN).toLocalDate())) {
        throw new IllegalStateException("two days for one date");
      }
    } catch (DateTimeException noSuchDay) {
      requireNoDay(noSuchDay);
    }
  }

  private static void requireNoDay(DateTimeException e) {
    if (String.valueOf(e.getMessage()).isBlank()) {
      throw new IllegalStateException("no day, and no reason", e);
    }
  }
}
