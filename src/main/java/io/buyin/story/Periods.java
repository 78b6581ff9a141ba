package io.buyin.story;

import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** Names periods as leaders do: H1 2026, Q2 2026, FY2026, else by their months. */
final class Periods {

  private static final int YEAR = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;

  private final Words words;
  private final int firstMonth;

  Periods(Words words, int firstMonth) {
    this.words = words;
    this.firstMonth = firstMonth;
  }

  Phrase name(Period period) {
    int months = period.months().size();
    int offset = offset(YearMonth.from(period.first()));
    String text =
        switch (months) {
          case YEAR -> offset == 0 ? fiscalYearText(period) : months(period);
          case HALF -> offset % HALF == 0 ? part("period.half", HALF, period) : months(period);
          case QUARTER ->
              offset % QUARTER == 0 ? part("period.quarter", QUARTER, period) : months(period);
          default -> months(period);
        };
    return words.named(text, Behind.date(period.first() + ".." + period.last()));
  }

  /** The fiscal year that this day falls in. */
  Phrase fiscalYear(LocalDate day) {
    Period year = fiscalYearOf(day);
    return words.named(fiscalYearText(year), Behind.date(year.first() + ".." + year.last()));
  }

  Period fiscalYearOf(LocalDate day) {
    return BusinessDate.fiscalYearOf(YearMonth.from(day), firstMonth);
  }

  private String part(String key, int length, Period period) {
    int part = offset(YearMonth.from(period.first())) / length + 1;
    return words
        .line(key)
        .with("part", Runs.plain(Integer.toString(part)))
        .with("year", Runs.plain(yearText(fiscalYearOf(period.first()))))
        .phrase()
        .text();
  }

  private String fiscalYearText(Period year) {
    return words.line("period.year").with("year", Runs.plain(yearText(year))).phrase().text();
  }

  /** {@code 2026}, or {@code 2026/27} where the fiscal year is not the calendar year. */
  private String yearText(Period year) {
    int from = year.first().getYear();
    int to = year.last().getYear();
    return from == to ? Integer.toString(from) : from + "/" + Integer.toString(to).substring(2);
  }

  private String months(Period period) {
    YearMonth first = YearMonth.from(period.first());
    YearMonth last = YearMonth.from(period.last());
    if (first.equals(last)) {
      return words.spoken().month(last);
    }
    String year = first.getYear() == last.getYear() ? "" : "\u00a0" + first.getYear();
    return words
        .line("period.months")
        .with("first", Runs.plain(words.spoken().monthShort(first) + year))
        .with("last", Runs.plain(words.spoken().monthShort(last) + "\u00a0" + last.getYear()))
        .phrase()
        .text();
  }

  private int offset(YearMonth month) {
    return Math.floorMod(month.getMonthValue() - firstMonth, YEAR);
  }
}
