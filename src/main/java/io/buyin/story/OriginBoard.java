package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import io.buyin.story.Numbers.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where deals began, in deals and in money, what takes time, and what the brand and its people
 * publish: one column for the period, one for the year before.
 */
final class OriginBoard {

  private static final List<String> PARTS =
      List.of(
          "all", "social", "social-by-touch", "social-by-either", "influenced-only", "untouched");

  private final Ground ground;
  private final Words words;
  private final List<Board.Row> rows = new ArrayList<>();

  private OriginBoard(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Empty where touches say nothing of the origin. */
  static Optional<Board> of(Ground ground) {
    boolean known = ground.figure("opportunities-opened", "social-by-either").isPresent();
    return known ? Optional.of(new OriginBoard(ground).board()) : Optional.empty();
  }

  private Board board() {
    PARTS.forEach(part -> row("opened", "opportunities-opened", part));
    PARTS.forEach(part -> row("amount", "opened-amount", part));
    PARTS.forEach(part -> row("won", "closed-won", part));
    row("time", "first-touch-to-opportunity", "all");
    row("time", "first-touch-to-opportunity", "social-by-touch");
    row("time", "returning-accounts", "all");
    row("landmark", "win-rate-at-landmark", "touched-at-landmark");
    row("landmark", "win-rate-at-landmark", "untouched-at-landmark");
    for (String author : List.of("brand", "employee")) {
      row("authors", "social-rows", author);
      row("authors", "engagement", author);
      row("authors", "engagement-rate", author);
    }
    row("authors", "touches-on-won", "by-people");
    row("authors", "people-in-touch", "all");
    return new Board(
        "Origin",
        words.text("board.origin.sheet"),
        words.text("board.origin.title"),
        words
            .line("board.origin.about")
            .with(
                "days",
                words.count(
                    ground.settings().touchpoints().lookBackDays(),
                    Behind.stated("touchpoints.look-back-days")))
            .phrase(),
        List.of(
            new Board.Column(ground.periodName(), Board.Kind.CHOSEN),
            new Board.Column(ground.beforeName(), Board.Kind.VALUE)),
        List.copyOf(rows));
  }

  private void row(String group, String measure, String scope) {
    ground.figure(measure, scope).ifPresent(figure -> rows.add(row(group, figure)));
  }

  private Board.Row row(String group, Figure figure) {
    Figure before = ground.figureBefore(figure.measure(), figure.scope()).orElse(null);
    List<@Nullable Cell> cells = new ArrayList<>();
    cells.add(cell(figure));
    cells.add(before == null ? null : cell(before));
    return new Board.Row(
        words.text("board.origin.group." + group),
        new FigureNames(ground).named(figure),
        figure.value().unit(),
        cells,
        new Evidence(ground).grade(figure.grade()));
  }

  private Cell cell(Figure figure) {
    Quantity value = figure.value();
    return new Cell(value.exact(), words.value(figure).runs().get(0).token());
  }
}
