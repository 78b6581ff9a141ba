package io.buyin.cli;

import io.buyin.job.Counted;
import io.buyin.source.CheckReport;
import io.buyin.source.CheckReport.CheckedColumn;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A check's report as text for people. */
final class CheckText {

  private static final int MOST_TROUBLES = 50;
  private static final Pattern STEERING =
      Pattern.compile(
          "[\\p{Cntrl}\\u0085\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]+");

  private CheckText() {}

  /**
   * @param night what a night with this order form would warn of
   * @param rehearsed false where there is no order form yet
   */
  static String text(CheckReport report, List<Trouble> night, boolean rehearsed) {
    StringBuilder text = new StringBuilder();
    if (report.files().isEmpty()) {
      text.append("There is no CSV file in this folder.\n");
    }
    report.files().forEach(file -> file(text, file));
    report.troubles().forEach(trouble -> text.append(trouble).append('\n'));
    if (!report.ignored().isEmpty()) {
      text.append("IGNORED   ").append(String.join(", ", report.ignored()));
      text.append("  (as ignore: of the order form says)\n");
    }
    if (rehearsed) {
      text.append(
          night.isEmpty() ? "The order form fits these exports.\n" : "A night would say:\n");
      night.forEach(trouble -> text.append("  ").append(trouble).append('\n'));
    }
    return text.toString();
  }

  private static void file(StringBuilder text, CheckedFile file) {
    text.append(verdict(file)).append(file.name());
    if (!file.encoding().isEmpty()) {
      text.append("  (").append(file.encoding()).append(", ").append(file.delimiter()).append(')');
    }
    text.append('\n');
    file.tables().forEach(table -> table(text, table));
    if (file.refused() != null) {
      text.append("  why not: ")
          .append(place(file.refused()))
          .append(file.refused().sentence())
          .append('\n');
      text.append("  do this: ").append(file.refused().remedy()).append('\n');
    }
    troubles(text, file.troubles());
    if (!file.proposal().isEmpty()) {
      boolean layout = !file.proposal().startsWith("#");
      text.append(layout ? "  a layout to save as layouts/NAME.yaml and to complete:\n" : "")
          .append('\n')
          .append(file.proposal().indent(4));
    }
    text.append('\n');
  }

  /** What a look at the first column tells. */
  private static String verdict(CheckedFile file) {
    if (file.refused() != null) {
      return "NOT USED  ";
    }
    boolean rejected = file.tables().stream().anyMatch(table -> table.rejected() > 0);
    return rejected ? "IN PART   " : file.troubles().isEmpty() ? "OK        " : "OK, NOTES ";
  }

  private static void troubles(StringBuilder text, List<Trouble> troubles) {
    troubles.stream()
        .limit(MOST_TROUBLES)
        .forEach(trouble -> text.append("  - ").append(trouble).append('\n'));
    if (troubles.size() > MOST_TROUBLES) {
      text.append("  and ")
          .append(troubles.size() - MOST_TROUBLES)
          .append(" more; --format json lists them all\n");
    }
  }

  private static void table(StringBuilder text, CheckedTable table) {
    text.append("  ").append(table.kind().isEmpty() ? "unknown table" : table.kind());
    text.append(": ").append(table.title());
    if (!table.layout().isEmpty()) {
      text.append(" [").append(table.layout()).append(']');
    }
    if (table.first() != null) {
      text.append(", ").append(table.first()).append(" to ").append(table.last());
    }
    text.append("\n  ").append(counts(table)).append('\n');
    if (table.used() + table.rejected() + table.superseded() == 0) {
      return;
    }
    text.append("  columns: ").append(columns(table.columns())).append('\n');
    String unused = unused(table.columns());
    if (!unused.isEmpty()) {
      text.append("  not used: ").append(unused).append('\n');
    }
    if (!table.sums().isEmpty()) {
      text.append("  sums: ").append(sums(table.sums())).append('\n');
    }
  }

  private static String counts(CheckedTable table) {
    return String.format(
        Locale.ROOT,
        "%s: %,d used, %,d superseded, %,d duplicate, %,d excluded, %,d rejected",
        Counted.of(table.records(), "record"),
        table.used(),
        table.superseded(),
        table.duplicates(),
        table.excluded(),
        table.rejected());
  }

  private static String sums(Map<String, BigDecimal> sums) {
    return sums.entrySet().stream()
        .map(sum -> sum.getKey() + " " + String.format(Locale.ROOT, "%,.2f", sum.getValue()))
        .map(sum -> sum.replaceFirst("\\.00$", ""))
        .collect(Collectors.joining(", "));
  }

  private static String columns(Map<String, CheckedColumn> columns) {
    return columns.entrySet().stream()
        .filter(entry -> !entry.getValue().field().isEmpty())
        .map(entry -> shown(entry.getKey()) + " = " + entry.getValue().field())
        .collect(Collectors.joining(", "));
  }

  private static String unused(Map<String, CheckedColumn> columns) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().field().isEmpty())
        .map(entry -> shown(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** Line and column; empty where the whole file is meant, which is named above. */
  private static String place(Trouble trouble) {
    Origin origin = trouble.origin();
    return origin.line() == 0 && origin.column().isEmpty()
        ? ""
        : new Origin("", origin.line(), origin.column()).toString().strip() + ": ";
  }

  /** A header on one line, without characters that would steer a terminal. */
  private static String shown(String header) {
    return STEERING.matcher(header).replaceAll(" ").strip();
  }
}
