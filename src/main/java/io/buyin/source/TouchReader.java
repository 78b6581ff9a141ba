package io.buyin.source;

import io.buyin.fact.Touch;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Rows of touchpoint exports. */
final class TouchReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";

  @Override
  public Touch read(Cells cells) throws BadCell {
    String opportunity = opportunity(cells);
    String account = cells.text(Field.ACCOUNT);
    if (opportunity.isEmpty() && account.isEmpty()) {
      throw cells.bad(
          cells.hasColumn(Field.OPPORTUNITY) ? Field.OPPORTUNITY : Field.ACCOUNT,
          "touch-of-nobody",
          "an opportunity id or an account",
          "Add one of them, or remove the row.");
    }
    LocalDateTime moment = cells.moment(Field.TIME, LocalTime.MIN, REMEDY);
    if (moment == null) {
      throw cells.bad(
          Field.TIME, "date-blank", "a date like 2026-06-30 or 2026-06-30 14:05", REMEDY);
    }
    String channel = cells.text(Field.CHANNEL);
    if (channel.isEmpty()) {
      throw cells.bad(Field.CHANNEL, "channel-blank", "a channel such as email or social", REMEDY);
    }
    return new Touch(
        cells.origin(),
        opportunity,
        account,
        moment.toLocalDate(),
        time(cells, moment),
        channel,
        cells.text(Field.CAMPAIGN),
        cells.id(Field.POST),
        cells.text(Field.PERSON));
  }

  static String opportunity(Cells cells) throws BadCell {
    String opportunity = cells.id(Field.OPPORTUNITY);
    if (IdText.isRuined(opportunity)) {
      throw DealReader.ruined(cells, Field.OPPORTUNITY);
    }
    return opportunity;
  }

  private static String time(Cells cells, LocalDateTime moment) {
    @Nullable LocalTime written = cells.time(Field.TIME);
    return written == null ? "" : moment.toLocalTime().toString();
  }
}
