package io.buyin.cli;

import io.buyin.job.Counted;
import io.buyin.source.CheckReport;
import io.buyin.source.CheckReport.CheckedColumn;
import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    report.troubles().forEach(trouble -> noExport(text, trouble));
    if (!report.ignored().isEmpty()) {
      text.append("IGNORED   ").append(String.join(", ", report.ignored()));
      text.append("  (as ignore: of the order form says)\n");
    }
    summary(text, report);
    if (rehearsed) {
      text.append(
          night.isEmpty() ? "The order form fits these exports.\n" : "A night would say:\n");
      night.forEach(trouble -> text.append("  ").append(trouble).append('\n'));
    }
    return text.toString();
  }

  private static void file(StringBuilder text, CheckedFile file) {
    text.append(Verdict.of(file).word).append(file.name());
    if (!file.encoding().isEmpty()) {
      text.append("  (").append(file.encoding()).append(", ").append(file.delimiter()).append(')');
    }
    text.append('\n');
    file.tables().forEach(table -> table(text, table));
    if (file.refused() != null) {
      refused(text, TroubleLines.place(file.refused().origin()), file.refused());
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

  private static void refused(StringBuilder text, String place, Trouble trouble) {
    text.append("  why not: ").append(place).append(trouble.sentence()).append('\n');
    text.append("  do this: ").append(trouble.remedy()).append('\n');
  }

  /** What lies in the inbox beside the files that can be read. */
  private static void noExport(StringBuilder text, Trouble trouble) {
    text.append(Verdict.NOT_USED.word).append(trouble.origin().file()).append('\n');
    refused(text, "", trouble);
    text.append('\n');
  }

  /** All of it in a line, since a terminal shows the end. */
  private static void summary(StringBuilder text, CheckReport report) {
    List<Verdict> verdicts = new ArrayList<>(report.files().stream().map(Verdict::of).toList());
    report.troubles().forEach(trouble -> verdicts.add(Verdict.NOT_USED));
    if (verdicts.isEmpty()) {
      return;
    }
    String counts =
        Arrays.stream(Verdict.values())
            .map(verdict -> Collections.frequency(verdicts, verdict) + verdict.counted)
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    text.append(Counted.of(verdicts.size(), "file")).append(": ").append(counts).append(".\n");
    if (report.files().stream()
        .flatMap(f -> f.tables().stream())
        .anyMatch(t -> t.superseded() > 0)) {
      text.append("Superseded are rows of which a newer export here, or another one of the same")
          .append(" account, tells.\n");
    }
  }

  /** What a look at the first column tells. */
  private enum Verdict {
    OK("OK        ", " as they are"),
    NOTES("OK, NOTES ", " with notes"),
    IN_PART("IN PART   ", " in part"),
    NOT_USED("NOT USED  ", " not used");

    private final String word;
    private final String counted;

    Verdict(String word, String counted) {
      this.word = word;
      this.counted = counted;
    }

    private static Verdict of(CheckedFile file) {
      if (file.refused() != null) {
        return NOT_USED;
      }
      boolean rejected = file.tables().stream().anyMatch(table -> table.rejected() > 0);
      return rejected ? IN_PART : file.troubles().isEmpty() ? OK : NOTES;
    }
  }

  private static void troubles(StringBuilder text, List<Trouble> troubles) {
    List<String> lines = TroubleLines.of(troubles);
    lines.stream()
        .limit(MOST_TROUBLES)
        .forEach(line -> text.append("  - ").append(line).append('\n'));
    if (lines.size() > MOST_TROUBLES) {
      text.append("  and ")
          .append(lines.size() - MOST_TROUBLES)
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

  /** A header on one line, without characters that would steer a terminal. */
  private static String shown(String header) {
    return STEERING.matcher(header).replaceAll(" ").strip();
  }
}
