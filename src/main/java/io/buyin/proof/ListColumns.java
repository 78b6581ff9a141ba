package io.buyin.proof;

import io.buyin.measure.GroupedTable;
import io.buyin.story.Board;
import io.buyin.story.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The components that each list of the workbook must show. */
record ListColumns(Numbers numbers) {

  List<Column> figures() {
    List<Numbers.FigureRow> rows = numbers.figures();
    return List.of(
        Column.of("short id", rows, Numbers.FigureRow::shortId),
        Column.of("id", rows, Numbers.FigureRow::id),
        Column.of("label", rows, row -> row.label().text()),
        Column.of("value", rows, row -> held(row.unit(), row.value())),
        Column.of("lower end", rows, row -> held(row.unit(), row.lower())),
        Column.of("upper end", rows, row -> held(row.unit(), row.upper())),
        Column.of("cases", rows, Numbers.FigureRow::n),
        Column.of("version", rows, Numbers.FigureRow::version),
        Column.of("grade", rows, Numbers.FigureRow::grade),
        Column.of("reason of the grade", rows, row -> row.gradeReason().text()),
        Column.of("formula", rows, row -> row.formula().text()),
        Column.of("rows taken", rows, Numbers.FigureRow::filter),
        Column.of("files", rows, row -> String.join(", ", row.files())));
  }

  List<Column> forecast() {
    List<Numbers.ForecastRow> rows = numbers.forecast();
    return List.of(
        Column.of("step", rows, row -> row.label().text()),
        Column.of("value", rows, row -> value(row.value())),
        Column.of("lower end", rows, row -> value(row.low())),
        Column.of("upper end", rows, row -> value(row.high())),
        Column.of("chance", rows, row -> value(row.chance())),
        Column.of("difference from target", rows, row -> value(row.gap())));
  }

  /** A board is its rows, cell by cell. */
  static List<Column> board(Board board) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("group", board.rows(), row -> row.group().text()));
    columns.add(Column.of("line", board.rows(), row -> row.label().text()));
    for (int index = 0; index < board.columns().size(); index++) {
      int column = index;
      String header = board.columns().get(index).header().text();
      boolean difference = board.columns().get(index).kind() == Board.Kind.DIFFERENCE;
      columns.add(
          Column.of(
              header,
              board.rows(),
              row ->
                  difference
                      ? difference(row.unit(), row.cells().get(column))
                      : held(row.unit(), row.cells().get(column))));
    }
    columns.add(Column.of("note", board.rows(), row -> row.note().text()));
    return columns;
  }

  List<Column> evidence() {
    Map<String, Numbers.FigureRow> figures =
        numbers.figures().stream()
            .collect(Collectors.toMap(Numbers.FigureRow::id, Function.identity(), (a, b) -> a));
    List<Numbers.EvidenceRow> rows = numbers.evidence();
    return List.of(
        Column.of("slide", rows, Numbers.EvidenceRow::slide),
        Column.of("claim", rows, row -> row.claim().text()),
        Column.of("value", rows, row -> value(figures.get(row.figure()))),
        Column.of("quote", rows, Numbers.EvidenceRow::quoted),
        Column.of("stance", rows, Numbers.EvidenceRow::stance),
        Column.of("voice", rows, Numbers.EvidenceRow::voice),
        Column.of("reason of the voice", rows, row -> row.why().text()));
  }

  List<Column> voices() {
    List<Numbers.VoiceRow> rows = numbers.voices();
    return List.of(
        Column.of("id", rows, Numbers.VoiceRow::id),
        Column.of("date", rows, row -> row.date().text()),
        Column.of("role", rows, Numbers.VoiceRow::attribution),
        Column.of("stance", rows, Numbers.VoiceRow::stance),
        Column.of("theme", rows, Numbers.VoiceRow::theme),
        Column.of("words", rows, Numbers.VoiceRow::words),
        Column.of("extent", rows, Numbers.VoiceRow::extent));
  }

  List<Column> objections() {
    List<Numbers.ObjectionRow> rows = numbers.objections();
    return List.of(
        Column.of("theme", rows, row -> row.theme().text()),
        Column.of("people asking", rows, Numbers.ObjectionRow::asking),
        Column.of("words", rows, Numbers.ObjectionRow::words),
        Column.of("voice", rows, Numbers.ObjectionRow::voice),
        Column.of("answer", rows, row -> row.answer().text()),
        Column.of("status", rows, row -> row.status().text()),
        Column.of("who and when", rows, row -> row.detail().text()),
        Column.of("accepted", rows, Numbers.ObjectionRow::accepted),
        Column.of("first heard", rows, row -> row.first().text()),
        Column.of("last heard", rows, row -> row.last().text()));
  }

  List<Column> definitions() {
    List<Numbers.DefinitionRow> rows = numbers.definitions();
    return List.of(
        Column.of("measure", rows, row -> row.name().text()),
        Column.of("formula", rows, row -> row.formula().text()),
        Column.of("version", rows, Numbers.DefinitionRow::version));
  }

  List<Column> lineage() {
    List<Numbers.LineageRow> rows = numbers.lineage();
    return List.of(
        Column.of("file", rows, Numbers.LineageRow::file),
        Column.of("rows", rows, Numbers.LineageRow::rows),
        Column.of("used", rows, Numbers.LineageRow::used),
        Column.of("superseded", rows, Numbers.LineageRow::superseded),
        Column.of("duplicate", rows, Numbers.LineageRow::duplicate),
        Column.of("excluded", rows, Numbers.LineageRow::excluded),
        Column.of("rejected", rows, Numbers.LineageRow::rejected),
        Column.of("unaccounted", rows, ListColumns::unaccounted),
        Column.of("data through", rows, row -> row.dataThrough().text()),
        Column.of("SHA-256", rows, Numbers.LineageRow::sha256));
  }

  private static long unaccounted(Numbers.LineageRow row) {
    return row.rows()
        - row.used()
        - row.superseded()
        - row.duplicate()
        - row.excluded()
        - row.rejected();
  }

  List<Column> checks() {
    List<Numbers.CheckRow> rows = numbers.checks();
    return List.of(
        Column.of("check", rows, Numbers.CheckRow::name),
        Column.of("detail", rows, row -> row.detail().text()));
  }

  /** A data sheet is its grouped table, cell by cell. */
  static List<Column> data(GroupedTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            index ->
                Column.of(table.columns().get(index).name(), table.rows(), row -> row.get(index)))
        .toList();
  }

  List<Column> summary() {
    List<Numbers.SummaryRow> rows = numbers.summary();
    return List.of(
        Column.of("actual", rows, row -> held(row.unit(), row.actual())),
        Column.of("plan", rows, row -> held(row.unit(), row.plan())),
        Column.of("difference from plan", rows, row -> difference(row.unit(), row.deltaPlan())),
        Column.of("share of plan", rows, row -> value(row.deltaPlanShare())),
        Column.of("year before", rows, row -> held(row.unit(), row.previous())),
        Column.of("change", rows, row -> difference(row.unit(), row.deltaPrevious())),
        Column.of("target", rows, row -> held(row.unit(), row.target())),
        Column.of("evidence", rows, row -> row.evidence().text()),
        Column.of("slide", rows, row -> row.slide() == 0 ? null : row.slide()));
  }

  private static @Nullable BigDecimal value(Numbers.@Nullable Cell cell) {
    return cell == null ? null : cell.value();
  }

  private static @Nullable BigDecimal value(Numbers.@Nullable FigureRow figure) {
    return figure == null ? null : held(figure.unit(), figure.value());
  }

  /** A cell in points holds points, hundredths of what the Brief has. */
  private static @Nullable BigDecimal held(String unit, Numbers.@Nullable Cell cell) {
    return cell != null && unit.equals("points") ? inPoints(cell) : value(cell);
  }

  /** Two shares differ by points. */
  private static @Nullable BigDecimal difference(String unit, Numbers.@Nullable Cell cell) {
    return cell != null && unit.equals("share") ? inPoints(cell) : held(unit, cell);
  }

  private static BigDecimal inPoints(Numbers.Cell cell) {
    return cell.value().movePointRight(2);
  }

  /** The sums behind the figures, a row per term. */
  List<Column> workings() {
    List<Working> rows = Working.all(numbers);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("figure", rows, Working::figure));
    columns.add(Column.of("column", rows, row -> row.term().column()));
    TermSums sums = new TermSums(numbers.tables());
    columns.add(Column.of("sum", rows, row -> sums.of(row.term())));
    for (String filter : Working.months(numbers)) {
      columns.add(Column.of(filter + " from", rows, row -> row.end(filter, true)));
      columns.add(Column.of(filter + " to", rows, row -> row.end(filter, false)));
    }
    return columns;
  }
}
