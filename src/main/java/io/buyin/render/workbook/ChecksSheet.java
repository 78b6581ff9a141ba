package io.buyin.render.workbook;

import io.buyin.story.Numbers.CheckRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was checked before release, counted by formulas that the summary repeats. */
final class ChecksSheet {

  private static final int COUNTS_ROW = 3;
  private static final int HEADER_ROW = 8;
  private static final int LABEL = 1;
  private static final int NUMBER = 2;
  private static final String TABLE = "listChecks";
  private static final List<String> RESULTS = List.of("passed", "warning", "failed");

  private final Page page;
  private final Words words;
  private final Grid grid;
  private final List<CheckRow> checks;
  private final List<Place> counts = new ArrayList<>();

  ChecksSheet(Page page, List<CheckRow> checks) {
    this.page = page;
    this.words = page.book().words();
    this.checks = checks;
    this.grid = new Grid(page, TABLE, HEADER_ROW, columns());
  }

  void fill() {
    grid.open(words.of("title.checks"), words.of("about.checks"));
    for (CheckRow check : checks) {
      grid.next();
      grid.text(0, check.name());
      grid.text(1, shown(check.result()), look(check.result()));
      grid.text(2, check.detail().text());
    }
    grid.close();
    RESULTS.forEach(this::count);
    all();
  }

  /** One line for the summary: formula, its text now, and its colour now. */
  record Status(String formula, String text, Tint tint) {}

  Status status() {
    Place passed = counts.get(0);
    Place warnings = counts.get(1);
    Place failures = counts.get(2);
    String formula =
        literal("status.checks")
            + "&"
            + passed.absolute()
            + "&"
            + literal("status.of")
            + "&"
            + counts.get(3).absolute()
            + "&"
            + literal("status.passed")
            + "&IF("
            + failures.absolute()
            + ","
            + literal("status.failed")
            + ",IF("
            + warnings.absolute()
            + ","
            + literal("status.warning")
            + ",\"\"))";
    String text =
        words.of("status.checks")
            + number("passed")
            + words.of("status.of")
            + checks.size()
            + words.of("status.passed")
            + remark();
    return new Status(
        formula, text, number("passed") == checks.size() ? Tint.TEAL : Tint.VERMILLION);
  }

  private String remark() {
    if (number("failed") > 0) {
      return words.of("status.failed");
    }
    return number("warning") > 0 ? words.of("status.warning") : "";
  }

  private String literal(String key) {
    return Plain.literal(words.of(key));
  }

  private void count(String result) {
    int row = COUNTS_ROW + counts.size();
    Place label = page.text(row, LABEL, shown(result), look(result));
    String formula = "COUNTIF(" + column() + "," + label.local() + ")";
    counts.add(page.formula(row, NUMBER, formula, BigDecimal.valueOf(number(result)), BOLD, "0"));
  }

  private void all() {
    int row = COUNTS_ROW + counts.size();
    page.text(row, LABEL, words.of("result.all"), Look.TEXT.bolded());
    String formula = "ROWS(" + column() + ")";
    counts.add(page.formula(row, NUMBER, formula, BigDecimal.valueOf(checks.size()), BOLD, "0"));
  }

  private static final Look BOLD = Look.TEXT.bolded();

  private String column() {
    return TABLE + "[" + words.of("column.result") + "]";
  }

  private long number(String result) {
    return checks.stream().filter(check -> normal(check.result()).equals(result)).count();
  }

  private String shown(String result) {
    return words.translated("result", result);
  }

  private static Look look(String result) {
    Tint tint = normal(result).equals("passed") ? Tint.TEAL : Tint.VERMILLION;
    return Look.TEXT.bolded().tinted(tint);
  }

  private static String normal(String result) {
    return result.toLowerCase(Locale.ROOT);
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("column.check"), 50, Look.WRAPPED),
        new Grid.Column(words.of("column.result"), 12, Look.TEXT.bolded()),
        new Grid.Column(words.of("column.detail"), 80, Look.WRAPPED.tinted(Tint.MUTED)));
  }
}
