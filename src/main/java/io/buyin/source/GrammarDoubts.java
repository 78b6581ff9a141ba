package io.buyin.source;

import io.buyin.trouble.Origin;
import java.time.LocalDate;

/** What is said of dates whose year or day was not written but told from something else. */
final class GrammarDoubts {

  private GrammarDoubts() {}

  static void note(Survey survey, Grammar grammar, Warnings warnings) {
    survey.dates().forEach((field, dates) -> note(field, dates, grammar, warnings));
  }

  private static void note(Field field, DateEvidence dates, Grammar grammar, Warnings warnings) {
    Recognised export = grammar.export();
    Origin column = Origin.ofFile(export.file().name()).at(export.header(field));
    Shown counted = dates.counted();
    if (counted != null) {
      warnings.note(
          "dates-counted",
          column,
          "dates such as "
              + counted
              + " are counts of days or seconds; it was read as "
              + day(counted, grammar.exported(), grammar)
              + ".",
          "Check this one against the tool, or export dates as 2026-06-30.");
    }
    Shown yearless = dates.yearless().first();
    if (yearless != null) {
      boolean named = ExportDay.isNamed(export.file(), grammar.rules().zone());
      warnings.note(
          "dates-yearless",
          column,
          "dates such as "
              + yearless
              + " have no year; it was read as "
              + day(yearless, grammar.yearsUpTo(field), grammar)
              + ", since the file was "
              + (named ? "named for " : "last changed on ")
              + grammar.exported()
              + ".",
          named
              ? "Check this one against the tool."
              : "Put the day of the export into the file's name, like name_2026-06-30.csv.");
    }
  }

  private static String day(Shown cell, LocalDate upTo, Grammar grammar) {
    DateText date = java.util.Objects.requireNonNull(DateText.parse(cell.cell()));
    try {
      return date.upTo(upTo).day(DateOrder.DAY_FIRST, null, grammar.rules().zone()).toString();
    } catch (java.time.DateTimeException e) {
      return "no day that exists";
    }
  }
}
