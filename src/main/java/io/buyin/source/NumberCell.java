package io.buyin.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A cell in which a number belongs.
 *
 * @param number as it is written; null where the cell is blank, or gives a bound instead
 */
record NumberCell(Cells cells, Field field, @Nullable NumberText number) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int CENTS = 2;
  private static final int MONEY_DIGITS = 16;

  static NumberCell of(Cells cells, Field field) throws BadCell {
    String text = cells.text(field);
    NumberText number = text.isEmpty() ? null : NumberText.parse(text);
    NumberCell cell = new NumberCell(cells, field, number);
    if (text.isEmpty()) {
      return cell;
    }
    if (number == null) {
      cell.requireBound(text);
    } else {
      cell.requireFit(number, text);
    }
    return cell;
  }

  /** A whole number of things. */
  @Nullable Long count() throws BadCell {
    try {
      return number == null ? null : Long.valueOf(value(number).longValueExact());
    } catch (ArithmeticException e) {
      throw bad();
    }
  }

  /** To the cent. */
  @Nullable BigDecimal money() throws BadCell {
    if (number == null) {
      return null;
    }
    BigDecimal value = value(number).setScale(CENTS, RoundingMode.HALF_UP);
    if (value.precision() > MONEY_DIGITS) {
      throw bad();
    }
    return value;
  }

  /** Of any unit; a percentage becomes a fraction of one. */
  @Nullable BigDecimal number(int scale) throws BadCell {
    if (number == null) {
      return null;
    }
    BigDecimal value = value(number);
    BigDecimal plain = number.percent() ? value.divide(HUNDRED) : value;
    if (plain.precision() - plain.scale() > MONEY_DIGITS - scale) {
      throw bad();
    }
    return plain.setScale(Math.min(scale, Math.max(0, plain.scale())), RoundingMode.HALF_UP);
  }

  /** A fraction of one. */
  @Nullable BigDecimal rate() throws BadCell {
    if (number == null) {
      return null;
    }
    boolean percent = number.percent() || cells.grammar().percent().getOrDefault(field, false);
    BigDecimal value = value(number);
    BigDecimal fraction = percent ? value.divide(HUNDRED) : value;
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      throw cells.bad(
          field,
          "rate-range",
          "a rate between 0 % and 100 %",
          "Correct the cell, or leave it empty.");
    }
    return fraction.stripTrailingZeros();
  }

  /** As {@link Cells#seconds}. */
  static @Nullable BigDecimal seconds(Cells cells, Field field, Duration unit) throws BadCell {
    String text = cells.text(field);
    BigDecimal named = DurationText.seconds(text);
    if (named != null || text.isEmpty()) {
      return named;
    }
    NumberText number = NumberText.parse(text);
    if (number == null || number.rounded() || number.percent() || !number.currency().isEmpty()) {
      throw cells.bad(
          field,
          "duration-invalid",
          "a duration like 1h 23m, 0:01:23 or " + (unit.toSeconds() == 1 ? "83" : "1.5"),
          "Write the units, as in 1h 23m, or leave it empty if it is not known.");
    }
    NumberCell cell = new NumberCell(cells, field, number);
    return cell.value(number).multiply(BigDecimal.valueOf(unit.toSeconds()));
  }

  private void requireBound(String text) throws BadCell {
    if (!NumberText.isBound(text)) {
      throw bad();
    }
    cells.warn(
        field,
        "number-bound",
        Quoted.of(text) + " is a bound or an estimate, not a number; it counts as not known.",
        "Export the number itself if the tool has it.");
  }

  private void requireFit(NumberText written, String text) throws BadCell {
    boolean percentOfThings = field.type() == CellType.COUNT && written.percent();
    if (percentOfThings || Math.abs(written.exponent()) > MONEY_DIGITS) {
      throw bad();
    }
    if (written.rounded()) {
      cells.warn(
          field,
          "number-rounded",
          Quoted.of(text) + " was rounded by the tool that wrote it; it counts as it is written.",
          "Export whole numbers if the tool can.");
    }
  }

  private BigDecimal value(NumberText written) throws BadCell {
    DecimalMark mark = cells.grammar().marks().getOrDefault(field, DecimalMark.POINT);
    BigDecimal value = written.under(mark);
    if (value == null) {
      throw bad();
    }
    return value;
  }

  private BadCell bad() {
    boolean comma = cells.grammar().marks().get(field) == DecimalMark.COMMA;
    String expected =
        switch (field.type()) {
          case COUNT -> "a whole number like " + (comma ? "1.250" : "1250");
          case RATE -> "a rate like 25 %";
          default ->
              field == Field.VALUE
                  ? "a number in the unit of its measure (money, hours, days, or a share such as"
                      + (comma ? " 0,35)" : " 0.35)")
                  : "an amount like " + (comma ? "1250,00" : "1250.00");
        };
    return cells.bad(
        field,
        "number-invalid",
        expected,
        field.type() == CellType.MONEY
            ? "Correct the cell, or leave it empty if it is not known; until then the whole row is"
                + " left out."
            : "Correct the cell, or leave it empty if it is not known.");
  }
}
