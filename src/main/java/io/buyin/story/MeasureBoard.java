package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.quantity.Quantity;
import io.buyin.story.Numbers.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every measure of the chain side by side, of all deals and of those of social origin: the period,
 * the same months a year before, and the difference.
 */
final class MeasureBoard {

  private static final List<String> SCOPES = List.of("all", "social");
  private static final List<String> AUTHORS = List.of("all", "brand", "employee");
  private static final List<String> COUNTS =
      List.of(
          "won-deals-all",
          "won-deals-social",
          "opportunities-opened-all",
          "opportunities-opened-social",
          "messages-all");

  private final Ground ground;
  private final Words words;
  private final List<Board.Row> rows = new ArrayList<>();

  private MeasureBoard(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Empty where nothing was measured. */
  static Optional<Board> of(Ground ground) {
    return new MeasureBoard(ground).board();
  }

  private Optional<Board> board() {
    add("customers", SCOPES, "nps", "csat", "logo-retention", "gross-retention", "net-retention");
    add("customers", SCOPES, "renewal-rate", "renewal-rate-by-value");
    add("closed", SCOPES, "closed-won", "won-deals", "lost-deals", "win-rate");
    add("closed", SCOPES, "win-rate-by-value", "cohort-win-rate", "sales-cycle");
    add("closed", SCOPES, "time-to-decision", "deal-size", "mean-deal-size");
    add("closed", SCOPES, "trimmed-mean-deal-size", "invoiced");
    add("pipeline", SCOPES, "opportunities-opened", "proposals", "open-deals", "overdue-open");
    add("pipeline", SCOPES, "open-pipeline", "weighted-pipeline", "pipeline-coverage");
    add("talks", SCOPES, "conversations", "conversations-identified", "messages");
    add(
        "talks",
        SCOPES,
        "answered-share",
        "answered-in-a-day",
        "first-reply",
        "first-reply-working",
        "slow-reply");
    add("talks", SCOPES, "complaints");
    add("counts", COUNTS, "count-against-year-before");
    add("leading", SCOPES, "reach", "impressions", "engagement", "clicks");
    add("leading", SCOPES, "engagement-rate", "post-engagement-rate", "engagement-rate-reach");
    add("leading", AUTHORS, "engagement-rate-followers", "follower-growth");
    add("leading", AUTHORS, "follower-growth-rate");
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Board(
                "Measures",
                words.text("board.measures.sheet"),
                words.text("board.measures.title"),
                words.text("board.measures.about"),
                List.of(
                    new Board.Column(ground.periodName(), Board.Kind.CHOSEN),
                    new Board.Column(ground.beforeName(), Board.Kind.VALUE),
                    new Board.Column(words.text("board.measures.change"), Board.Kind.DIFFERENCE)),
                List.copyOf(rows)));
  }

  private void add(String group, List<String> scopes, String... measures) {
    for (String measure : measures) {
      for (String scope : scopes) {
        latest(measure, scope).ifPresent(figure -> rows.add(row(group, figure)));
      }
    }
  }

  /** Of the period reported, else of the latest that the measure has: cohorts have their own. */
  private Optional<Figure> latest(String measure, String scope) {
    return ground
        .figure(measure, scope)
        .or(
            () ->
                isOfItsOwnTime(measure)
                    ? ground.measured().figures().values().stream()
                        .filter(figure -> figure.measure().equals(measure))
                        .filter(figure -> figure.scope().equals(scope))
                        .max(Comparator.comparing(figure -> figure.period().last()))
                    : Optional.empty());
  }

  private static boolean isOfItsOwnTime(String measure) {
    return measure.equals("cohort-win-rate")
        || measure.equals("pipeline-coverage")
        || measure.endsWith("-retention");
  }

  /** Beside the year before, if enough is known of it to compare with. */
  private Board.Row row(String group, Figure figure) {
    Figure before =
        ground
            .measured()
            .of(figure.measure(), figure.scope(), figure.period().yearBefore())
            .filter(then -> then.grade().atLeast(Grade.C))
            .orElse(null);
    List<@Nullable Cell> cells = new ArrayList<>();
    cells.add(cell(figure));
    cells.add(before == null ? null : cell(before));
    cells.add(before == null ? null : difference(figure, before));
    return new Board.Row(
        words.text("board.measures.group." + group),
        new FigureNames(ground).named(figure),
        figure.value().unit(),
        cells,
        note(figure));
  }

  /** The grade, and the days where they are not those of the column. */
  private Phrase note(Figure figure) {
    Phrase grade = new Evidence(ground).grade(figure.grade());
    return figure.period().equals(ground.period())
        ? grade
        : words
            .line("board.measures.note")
            .with("grade", grade)
            .with("period", ground.periods().name(figure.period()))
            .phrase();
  }

  private Cell difference(Figure now, Figure before) {
    Quantity moved = Change.minus(now.value(), before.value());
    return cell(words.signed(moved, Behind.figure(now)), moved);
  }

  private Cell cell(Figure figure) {
    return cell(words.value(figure), figure.value());
  }

  private static Cell cell(Phrase said, Quantity value) {
    return new Cell(value.exact(), Objects.requireNonNull(said.runs().get(0).token()));
  }
}
