package io.buyin.store;

import io.buyin.fact.Fact;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * One column of kept facts: its name, its SQL type, and how to fill a vector of the database with
 * it.
 */
record Column<F extends Fact>(String name, String type, Declaration declaration, Filler<F> filler) {

  private static final int DIGITS = 18;

  static <F extends Fact> Column<F> text(String name, Value<F, String> value) {
    return new Column<>(
        name,
        "VARCHAR",
        (info, column) -> info.addResultColumn(column, DuckDBColumnType.VARCHAR),
        (facts, vector) -> vector.setStringUtf8Batch(0, utf8(facts, value)));
  }

  static <F extends Fact> Column<F> day(String name, Value<F, LocalDate> value) {
    return new Column<>(
        name,
        "DATE",
        (info, column) -> info.addResultColumn(column, DuckDBColumnType.DATE),
        each(value, (vector, row, day) -> vector.setDate(row, day)));
  }

  /** A date and time without a zone. */
  static <F extends Fact> Column<F> moment(String name, Value<F, LocalDateTime> value) {
    return new Column<>(
        name,
        "TIMESTAMP",
        (info, column) -> info.addResultColumn(column, DuckDBColumnType.TIMESTAMP),
        each(value, (vector, row, moment) -> vector.setTimestamp(row, moment)));
  }

  static <F extends Fact> Column<F> count(String name, Value<F, Long> value) {
    return new Column<>(
        name,
        "BIGINT",
        (info, column) -> info.addResultColumn(column, DuckDBColumnType.BIGINT),
        each(value, (vector, row, count) -> vector.setLong(row, count)));
  }

  /** A fixed-point number of 18 digits, rounded half up to its scale. */
  static <F extends Fact> Column<F> decimal(String name, int scale, Value<F, BigDecimal> value) {
    return new Column<>(
        name,
        "DECIMAL(" + DIGITS + "," + scale + ")",
        (info, column) -> declareDecimal(info, column, scale),
        (facts, vector) -> {
          for (int row = 0; row < facts.size(); row++) {
            setDecimal(vector, row, fitting(facts.get(row), name, scale, value));
          }
        });
  }

  void declare(DuckDBTableFunctionBindInfo info) {
    declaration.declare(info, name);
  }

  private static void declareDecimal(DuckDBTableFunctionBindInfo info, String name, int scale) {
    try (DuckDBLogicalType type = DuckDBLogicalType.decimal(DIGITS, scale)) {
      info.addResultColumn(name, type);
    } catch (SQLException e) {
      throw new BuyinBug("The database knows no decimal of scale " + scale, e);
    }
  }

  private static void setDecimal(
      DuckDBWritableVector vector, int row, @Nullable BigDecimal number) {
    if (number == null) {
      vector.setNull(row);
    } else {
      vector.setBigDecimal(row, number);
    }
  }

  private static <F extends Fact> @Nullable BigDecimal fitting(
      F fact, String name, int scale, Value<F, BigDecimal> value) {
    BigDecimal exact = value.of(fact);
    if (exact == null) {
      return null;
    }
    BigDecimal number = exact.setScale(scale, RoundingMode.HALF_UP);
    if (number.precision() > DIGITS) {
      throw tooLarge(fact, name, scale, exact);
    }
    return number;
  }

  private static Stop tooLarge(Fact fact, String name, int scale, BigDecimal found) {
    Trouble trouble =
        new Trouble(
            "number-too-large",
            Origin.ofLine(fact.origin().file(), fact.origin().line()).at(name),
            String.format(
                Locale.ROOT,
                "expected at most %d digits before the decimal point but found %s.",
                DIGITS - scale,
                found.toPlainString()),
            "Correct the cell in the export.");
    return new Stop(ExitCode.NO_INPUT, trouble);
  }

  private static <F extends Fact> byte[][] utf8(List<F> facts, Value<F, String> value) {
    byte[][] bytes = new byte[facts.size()][];
    for (int row = 0; row < bytes.length; row++) {
      String text = value.of(facts.get(row));
      bytes[row] = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private static <F extends Fact, T> Filler<F> each(Value<F, T> value, Setter<T> setter) {
    return (facts, vector) -> {
      for (int row = 0; row < facts.size(); row++) {
        T cell = value.of(facts.get(row));
        if (cell == null) {
          vector.setNull(row);
        } else {
          setter.set(vector, row, cell);
        }
      }
    };
  }

  /** Takes a cell from a fact; null where the fact has none. */
  interface Value<F, T> {
    @Nullable T of(F fact);
  }

  /** Tells the database the column's type. */
  interface Declaration {
    void declare(DuckDBTableFunctionBindInfo info, String name);
  }

  /** Writes this column of all facts, the first into row 0. */
  interface Filler<F> {
    void fill(List<F> facts, DuckDBWritableVector vector);
  }

  private interface Setter<T> {
    void set(DuckDBWritableVector vector, int row, T cell);
  }
}
