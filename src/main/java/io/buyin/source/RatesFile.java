package io.buyin.source;

import io.buyin.settings.ExchangeRate;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Exchange rates: {@code rates.csv} with the columns {@code currency}, {@code rate} (what one unit
 * is worth in the organisation's currency), {@code date} and, if it is to be checked, {@code into}
 * (the organisation's currency). Of several rates of a currency the newest of the business date or
 * before counts.
 */
public final class RatesFile {

  /** The file's name beside the order form. */
  public static final String NAME = "rates.csv";

  private static final String CURRENCY = "currency";
  private static final String RATE = "rate";
  private static final String DATE = "date";
  private static final String INTO = "into";
  private static final String BEGIN = "Begin with: currency,rate,date.";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,12})?");

  private final BesideFile table;
  private final String own;
  private final LocalDate day;
  private final TreeMap<String, ExchangeRate> newest = new TreeMap<>();
  private final TreeSet<String> seen = new TreeSet<>();

  private RatesFile(BesideFile table, String own, LocalDate day) {
    this.table = table;
    this.own = own;
    this.day = day;
  }

  /**
   * The rates that count, by currency; none where there is no such file.
   *
   * @param own the organisation's currency; empty where it is not known yet
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} naming line and column
   */
  public static List<ExchangeRate> read(Path path, String own, LocalDate day) {
    if (!Files.exists(path)) {
      return List.of();
    }
    Origin first = Origin.ofLine(String.valueOf(path.getFileName()), 1);
    BesideFile table = BesideFile.read(path, trouble(first, "found no columns.", BEGIN));
    if (table.rows().isEmpty()) {
      throw stop(first, "this file has no rates.", BEGIN + " Or remove the file.");
    }
    return new RatesFile(table, own, day).rates();
  }

  private List<ExchangeRate> rates() {
    for (String column : List.of(CURRENCY, RATE, DATE)) {
      if (!table.header().contains(column)) {
        throw stop(Origin.ofLine(table.file(), 1).at(column), "this column is missing.", BEGIN);
      }
    }
    table.rows().forEach(this::read);
    return List.copyOf(newest.values());
  }

  private void read(RawRow row) {
    if (table.isMisshapen(row)) {
      throw stop(
          table.line(row),
          "this row does not fit the header.",
          "Write a decimal comma in quotation marks, or a decimal point.");
    }
    requireOwn(row);
    ExchangeRate rate = new ExchangeRate(currency(row), rate(row), date(row));
    if (!seen.add(rate.currency() + rate.on())) {
      throw stop(
          table.line(row),
          rate.currency() + " has a rate of " + rate.on() + " already.",
          "Keep one of the rows.");
    }
    if (!rate.on().isAfter(day)) {
      newest.merge(rate.currency(), rate, RatesFile::later);
    }
  }

  private static ExchangeRate later(ExchangeRate one, ExchangeRate other) {
    return other.on().isAfter(one.on()) ? other : one;
  }

  private void requireOwn(RawRow row) {
    String into = table.text(row, INTO).toUpperCase(Locale.ROOT);
    if (!into.isEmpty() && !own.isEmpty() && !into.equals(own)) {
      throw expected(
          row, INTO, "the organisation's currency " + own, "Amounts become " + own + ".");
    }
  }

  private String currency(RawRow row) {
    String code = table.text(row, CURRENCY).toUpperCase(Locale.ROOT);
    try {
      Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw expected(row, CURRENCY, "a currency code", "Write its three letters, such as USD.");
    }
    if (code.equals(own)) {
      throw expected(row, CURRENCY, "another currency than the organisation's", "Remove the row.");
    }
    return code;
  }

  private BigDecimal rate(RawRow row) {
    String written = table.text(row, RATE);
    BigDecimal rate =
        NUMBER.matcher(written).matches()
            ? new BigDecimal(written.replace(',', '.'))
            : BigDecimal.ZERO;
    if (rate.signum() <= 0) {
      throw expected(row, RATE, "a number above 0 such as 0.9213", "Write what one unit is worth.");
    }
    return rate.stripTrailingZeros();
  }

  private LocalDate date(RawRow row) {
    try {
      return LocalDate.parse(table.text(row, DATE));
    } catch (DateTimeException none) {
      throw expected(row, DATE, "a day such as 2026-06-30", "Write the day of the rate.");
    }
  }

  private Stop expected(RawRow row, String column, String expected, String remedy) {
    String found = table.text(row, column);
    String words = found.isEmpty() ? "an empty cell" : Quoted.of(found);
    return stop(
        table.line(row).at(column), "expected " + expected + " but found " + words + ".", remedy);
  }

  private static Stop stop(Origin origin, String sentence, String remedy) {
    return new Stop(ExitCode.SETTINGS_REFUSED, trouble(origin, sentence, remedy));
  }

  private static Trouble trouble(Origin origin, String sentence, String remedy) {
    return new Trouble("rates-invalid", origin, sentence, remedy);
  }
}
