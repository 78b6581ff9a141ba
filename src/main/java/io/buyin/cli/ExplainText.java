package io.buyin.cli;

import io.buyin.job.Explanation;
import io.buyin.measure.CountedRow;
import io.buyin.story.FigureTold;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation as text for people, and its rows as records of a CSV file. */
record ExplainText(Explanation explanation) {

  private static final int FIRST = 10;

  String text() {
    FigureTold figure = explanation.figure();
    StringBuilder text = new StringBuilder();
    text.append(figure.shortId()).append("  ").append(figure.id()).append('\n');
    line(text, "name", figure.label());
    line(text, "value", figure.value());
    line(text, "interval", figure.interval().isEmpty() ? "" : "95 %: " + figure.interval());
    line(text, "n", String.format(Locale.ROOT, "%,d", figure.n()));
    line(text, "grade", figure.grade());
    line(text, "  for it", figure.reasons());
    line(text, "  limits", figure.limits());
    line(text, "graded by", figure.inputs());
    line(text, "formula", figure.formula());
    line(text, "filter", figure.filter());
    explanation.files().forEach((file, sha) -> line(text, "file", file + "  sha256 " + sha));
    rows(text);
    return text.toString();
  }

  private void rows(StringBuilder text) {
    List<CountedRow> rows = explanation.rows();
    if (!explanation.hasRows()) {
      line(text, "rows", "none of its own: it rests on other figures and on what is stated");
      return;
    }
    line(
        text,
        "rows",
        rows.size() > FIRST
            ? String.format(Locale.ROOT, "%,d, the first %d:", rows.size(), FIRST)
            : String.valueOf(rows.size()));
    rows.stream().limit(FIRST).forEach(row -> text.append("  ").append(said(row)).append('\n'));
    if (rows.size() > FIRST) {
      text.append("  … all of them with --rows out.csv\n");
    }
  }

  private static String said(CountedRow row) {
    String fields =
        row.fields().entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> field.getKey() + " " + field.getValue())
            .collect(Collectors.joining(", "));
    String counts =
        row.part() == null
            ? "counted, without a number"
            : "counts "
                + plain(row.part())
                + (row.whole() == null ? "" : " of " + plain(row.whole()));
    return row.origin().file()
        + " line "
        + row.origin().line()
        + ": "
        + (row.id().isEmpty() ? "" : row.id() + ", ")
        + fields
        + "; "
        + counts;
  }

  /** The header, then a record for each row. */
  List<List<String>> records() {
    List<List<String>> records = new ArrayList<>();
    List<String> names = fieldNames();
    List<String> header = new ArrayList<>(List.of("file", "line", "id"));
    header.addAll(names);
    header.addAll(List.of("part", "whole"));
    records.add(header);
    for (CountedRow row : explanation.rows()) {
      List<String> cells =
          new ArrayList<>(
              List.of(row.origin().file(), String.valueOf(row.origin().line()), row.id()));
      names.forEach(name -> cells.add(row.fields().getOrDefault(name, "")));
      cells.add(plain(row.part()));
      cells.add(plain(row.whole()));
      records.add(cells);
    }
    return records;
  }

  String written(Path file) {
    return String.format(Locale.ROOT, "written   %,d rows to %s", explanation.rows().size(), file);
  }

  private List<String> fieldNames() {
    return explanation.rows().stream()
        .flatMap(row -> row.fields().keySet().stream())
        .distinct()
        .toList();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format(Locale.ROOT, "%-10s%s%n", name, value));
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
