package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.LevelChange;
import io.buyin.quantity.Quantity;
import io.buyin.story.Numbers.Cell;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Weekly series that left their usual level, for the better and for the worse. */
final class LevelBoard {

  private static final String ENGAGEMENT = "engagement";
  private static final int WEEK = 7;

  private final Ground ground;
  private final Words words;

  private LevelBoard(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Empty where every series stands on its usual level. */
  static Optional<Board> of(Ground ground) {
    return ground.measured().changes().isEmpty()
        ? Optional.empty()
        : Optional.of(new LevelBoard(ground).board());
  }

  /** One sentence for each series that changed, for whoever presents. */
  static List<Phrase> notes(Ground ground) {
    LevelBoard board = new LevelBoard(ground);
    return ground.measured().changes().stream().map(board::note).toList();
  }

  private Board board() {
    return new Board(
        "Levels",
        words.text("board.levels.sheet"),
        words.text("board.levels.title"),
        words.text("board.levels.about"),
        List.of(
            column("since", Board.Kind.CHOSEN),
            column("before", Board.Kind.VALUE),
            column("change", Board.Kind.DIFFERENCE)),
        ground.measured().changes().stream().map(this::row).toList());
  }

  private Board.Column column(String name, Board.Kind kind) {
    return new Board.Column(words.text("board.levels.column." + name), kind);
  }

  private Board.Row row(LevelChange change) {
    Quantity moved = Change.minus(change.since().value(), change.before().value());
    Phrase signed = words.signed(moved, Behind.figure(change.since()));
    return new Board.Row(
        words.text("board.levels.verdict." + verdict(change)),
        words.text("sheets.origin." + change.series()),
        change.since().value().unit(),
        List.of(
            cell(change.since()), cell(change.before()), new Cell(moved.exact(), token(signed))),
        words
            .line("board.levels.note")
            .with("day", words.date(change.weeks().first()))
            .with("n", weeks(change))
            .with("grade", new Evidence(ground).grade(change.since().grade()))
            .with("answers", answers(change))
            .phrase());
  }

  /** For a warning, who answers for it; nothing for what is well. */
  private Phrase answers(LevelChange change) {
    return verdict(change).equals("worse")
        ? Runs.joined(Runs.plain(" "), new WhoAnswers(ground).of(change.series()))
        : Phrase.EMPTY;
  }

  private Phrase note(LevelChange change) {
    return words
        .line("board.levels.said")
        .with("series", words.text("sheets.origin." + change.series()))
        .with("since", words.value(change.since()))
        .with("before", words.value(change.before()))
        .with("day", words.date(change.weeks().first()))
        .with("n", weeks(change))
        .with("verdict", words.text("board.levels.verdict." + verdict(change)))
        .with("answers", answers(change))
        .phrase();
  }

  private Phrase weeks(LevelChange change) {
    long days = ChronoUnit.DAYS.between(change.weeks().first(), change.weeks().last().plusDays(1));
    return words.count(days / WEEK, Behind.figure(change.since()));
  }

  /** Engagement is an early signal, whichever way it goes. */
  private static String verdict(LevelChange change) {
    return change.series().equals(ENGAGEMENT) ? "early" : change.favourable() ? "better" : "worse";
  }

  private Cell cell(Figure figure) {
    return new Cell(figure.value().exact(), token(words.value(figure)));
  }

  private static String token(Phrase phrase) {
    return Objects.requireNonNull(phrase.runs().get(0).token());
  }
}
