package io.buyin.story;

import io.buyin.measure.Attribution;
import io.buyin.measure.CreditRule;
import io.buyin.measure.Figure;
import io.buyin.measure.Milestone;
import io.buyin.quantity.Count;
import io.buyin.story.Numbers.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What channels are credited with, one column per rule, with the range between the rules. */
final class AttributionBoard {

  private static final List<CreditRule> RULES = List.of(CreditRule.values());

  private final Ground ground;
  private final Words words;
  private final Attribution attribution;

  private AttributionBoard(Ground ground, Attribution attribution) {
    this.ground = ground;
    this.words = ground.words();
    this.attribution = attribution;
  }

  static Optional<Board> of(Ground ground) {
    return Optional.ofNullable(ground.measured().attribution())
        .map(attribution -> new AttributionBoard(ground, attribution).board());
  }

  /** What social channels together are credited with; empty where no table says so. */
  static Optional<Phrase> sentence(Ground ground, Milestone milestone) {
    Attribution attribution = ground.measured().attribution();
    if (attribution == null) {
      return Optional.empty();
    }
    AttributionBoard board = new AttributionBoard(ground, attribution);
    return attribution.tables().stream()
        .filter(table -> table.milestone() == milestone)
        .findFirst()
        .flatMap(board::together);
  }

  private Optional<Phrase> together(Attribution.Table table) {
    return table.lines().stream()
        .filter(line -> line.id().equals("social-channels"))
        .findFirst()
        .map(line -> range(table, line, table.milestone().measure(), "notes.credit"));
  }

  private Board board() {
    List<Board.Row> rows = new ArrayList<>();
    for (Attribution.Table table : attribution.tables()) {
      rows(table, table.milestone().measure(), rows);
      rows(table, table.milestone().amountMeasure(), rows);
    }
    return new Board(
        "Attribution",
        words.text("board.attribution.sheet"),
        words.text("board.attribution.title"),
        about(),
        columns(),
        List.copyOf(rows));
  }

  private Phrase about() {
    return words
        .line("board.attribution.about")
        .with("days", days(attribution.lookBackDays(), "touchpoints.look-back-days"))
        .with("half", days(attribution.halfLifeDays(), "touchpoints.half-life-days"))
        .phrase();
  }

  private Phrase days(long number, String key) {
    return words.value(new Count(number), Behind.stated(key));
  }

  private List<Board.Column> columns() {
    List<Board.Column> columns = new ArrayList<>();
    columns.add(column("house", Board.Kind.CHOSEN));
    columns.add(column("lowest", Board.Kind.VALUE));
    columns.add(column("highest", Board.Kind.VALUE));
    RULES.forEach(rule -> columns.add(column(rule.id(), Board.Kind.VALUE)));
    return List.copyOf(columns);
  }

  private Board.Column column(String name, Board.Kind kind) {
    return new Board.Column(words.text("board.attribution.column." + name), kind);
  }

  private void rows(Attribution.Table table, String measure, List<Board.Row> rows) {
    Phrase group =
        words
            .line("board.attribution.group." + measure)
            .with("n", words.count(table.deals(), Behind.reference(measure + ".deals")))
            .with("rule", words.text("board.attribution.column." + table.house().id()))
            .phrase();
    for (Attribution.Line line : table.lines()) {
      rows.add(row(table, line, measure, group));
    }
  }

  private Board.Row row(
      Attribution.Table table, Attribution.Line line, String measure, Phrase group) {
    List<@Nullable Cell> cells = new ArrayList<>();
    cells.add(cell(figure(measure, line, table.house())));
    cells.add(cell(lowest(table, line, measure)));
    cells.add(cell(highest(table, line, measure)));
    for (CreditRule rule : RULES) {
      cells.add(table.rules().contains(rule) ? cell(figure(measure, line, rule)) : null);
    }
    boolean share = measure.equals(table.milestone().measure());
    String unit = figure(measure, line, table.house()).value().unit();
    return new Board.Row(
        group,
        name(words, line),
        unit,
        cells,
        share ? range(table, line, measure, "board.attribution.range") : Phrase.EMPTY);
  }

  private Phrase range(Attribution.Table table, Attribution.Line line, String measure, String key) {
    Figure low = lowest(table, line, measure);
    Figure high = highest(table, line, measure);
    boolean alike = words.value(low).text().equals(words.value(high).text());
    return words
        .line(key + (alike ? ".alike" : ".between"))
        .with("low", () -> words.value(low))
        .with("high", () -> words.value(high))
        .with("house", () -> words.value(figure(measure, line, table.house())))
        .with("rule", () -> words.text("board.attribution.column." + table.house().id()))
        .with(
            "none",
            () -> words.value(figure(measure, new Attribution.Line("no-touch", ""), table.house())))
        .phrase();
  }

  static Phrase name(Words words, Attribution.Line line) {
    return line.name().isEmpty()
        ? words.text("board.attribution.line." + line.id())
        : words.written(line.name(), Behind.reference("channel:" + line.id()));
  }

  private Figure lowest(Attribution.Table table, Attribution.Line line, String measure) {
    return all(table, line, measure).get(0);
  }

  private Figure highest(Attribution.Table table, Attribution.Line line, String measure) {
    List<Figure> all = all(table, line, measure);
    return all.get(all.size() - 1);
  }

  /** From the rule that gives least to the rule that gives most. */
  private List<Figure> all(Attribution.Table table, Attribution.Line line, String measure) {
    return table.rules().stream()
        .map(rule -> figure(measure, line, rule))
        .sorted(Comparator.comparing((Figure figure) -> figure.value().exact()))
        .toList();
  }

  private Figure figure(String measure, Attribution.Line line, CreditRule rule) {
    return ground
        .figure(measure, line.scope(rule))
        .orElseThrow(() -> new IllegalArgumentException(measure + "." + line.scope(rule)));
  }

  private Cell cell(Figure figure) {
    return new Cell(
        figure.value().exact(), Objects.requireNonNull(words.value(figure).runs().get(0).token()));
  }
}
