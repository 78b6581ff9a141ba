package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import io.buyin.story.Numbers.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tonight's numbers against those that this audience was last sent: what really moved, what newer
 * data say of the days reported then, and what a changed measure makes of them.
 */
final class SentBoard {

  private final Ground ground;
  private final Words words;
  private final Sent sent;

  private SentBoard(Ground ground, Sent sent) {
    this.ground = ground;
    this.words = ground.words();
    this.sent = sent;
  }

  /** Empty where nothing was sent, or none of its numbers is known tonight. */
  static Optional<Board> of(Ground ground) {
    return Optional.ofNullable(ground.input().background().sent())
        .map(sent -> new SentBoard(ground, sent))
        .filter(board -> !board.known().isEmpty())
        .map(SentBoard::board);
  }

  /** How many of the numbers sent are restated; empty where none is. */
  static Optional<Phrase> restated(Ground ground) {
    return Optional.ofNullable(ground.input().background().sent())
        .map(sent -> new SentBoard(ground, sent))
        .flatMap(SentBoard::sentence);
  }

  private Optional<Phrase> sentence() {
    List<Moved> known = known();
    long restated = known.stream().filter(Moved::isRestated).count();
    if (restated == 0) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .counted("board.sent.restated", restated, Behind.reference("sent.restated"))
            .with("all", words.count(known.size(), Behind.reference("sent.numbers")))
            .with("day", words.date(sent.date()))
            .phrase());
  }

  private Board board() {
    return new Board(
        "Sent",
        words.text("board.sent.sheet"),
        words.line("board.sent.title").with("day", words.date(sent.date())).phrase(),
        words.text("board.sent.about"),
        List.of(
            column("then", Board.Kind.VALUE),
            column("now", Board.Kind.CHOSEN),
            column("change", Board.Kind.DIFFERENCE),
            column("moved", Board.Kind.DIFFERENCE),
            column("by-data", Board.Kind.DIFFERENCE),
            column("by-measure", Board.Kind.DIFFERENCE)),
        known().stream().map(this::row).toList());
  }

  private Board.Column column(String name, Board.Kind kind) {
    return new Board.Column(words.text("board.sent.column." + name), kind);
  }

  private List<Moved> known() {
    List<Moved> known = new ArrayList<>();
    for (Sent.Value value : sent.values()) {
      SentForecast.now(ground, value)
          .or(() -> ground.figure(value.measure(), value.scope()))
          .filter(now -> now.value().unit().equals(value.unit()))
          .map(now -> new Moved(value, now, again(value, now)))
          .ifPresent(known::add);
    }
    return List.copyOf(known);
  }

  /** Tonight's value of what was sent; null where it cannot be computed again. */
  private @Nullable Figure again(Sent.Value value, Figure now) {
    boolean snapshot = ground.definition(value.measure()).isSnapshot();
    return snapshot ? null : value.id().equals(now.id()) ? now : sent.again().get(value.id());
  }

  private Board.Row row(Moved moved) {
    Figure now = moved.now();
    Behind behind = Behind.figure(now);
    Quantity then = like(now.value(), moved.value().value());
    List<@Nullable Cell> cells = new ArrayList<>();
    cells.add(cell(words.value(then, Behind.reference("sent:" + moved.value().id())), then));
    cells.add(cell(words.value(now), now.value()));
    cells.add(difference(now.value().exact().subtract(then.exact()), now, behind));
    cells.add(difference(moved.real(), now, behind));
    cells.add(difference(moved.byData(), now, behind));
    cells.add(difference(moved.byMeasure(), now, behind));
    return new Board.Row(
        words.text("board.sent.verdict." + moved.verdict()),
        words.capitalised(ground.scopedName(new MeasureRef(now.measure(), now.scope()))),
        now.value().unit(),
        cells,
        note(moved));
  }

  private Phrase note(Moved moved) {
    return words
        .line("board.sent.note." + (moved.again() == null ? "not-split" : "periods"))
        .with("then", () -> period(moved.again()))
        .with("now", () -> ground.periods().name(moved.now().period()))
        .phrase();
  }

  private Phrase period(@Nullable Figure again) {
    return again == null ? Phrase.EMPTY : ground.periods().name(again.period());
  }

  private @Nullable Cell difference(@Nullable BigDecimal difference, Figure now, Behind behind) {
    if (difference == null) {
      return null;
    }
    Quantity moved =
        Change.minus(like(now.value(), difference), like(now.value(), BigDecimal.ZERO));
    return cell(words.signed(moved, behind), moved);
  }

  private static Quantity like(Quantity like, BigDecimal number) {
    if (like instanceof Money money) {
      return Money.of(number, money.currency());
    }
    if (like instanceof Days) {
      return new Days(number);
    }
    if (like instanceof Hours) {
      return new Hours(number);
    }
    return like instanceof Count
        ? new Count(number.longValue())
        : new Share(number, BigDecimal.ONE);
  }

  private static Cell cell(Phrase said, Quantity value) {
    return new Cell(value.exact(), said.runs().get(0).token());
  }

  /**
   * A number sent and what became of it.
   *
   * @param again tonight's value for the period reported then; null where it cannot be told
   */
  private record Moved(Sent.Value value, Figure now, @Nullable Figure again) {

    boolean isOfThisMeasure() {
      return value.version() == now.version();
    }

    /** What happened since; null where it cannot be told from a changed measure. */
    @Nullable BigDecimal real() {
      if (again != null) {
        return now.value().exact().subtract(again.value().exact());
      }
      return isOfThisMeasure() ? now.value().exact().subtract(value.value()) : null;
    }

    @Nullable BigDecimal byData() {
      return isOfThisMeasure() ? restated() : null;
    }

    @Nullable BigDecimal byMeasure() {
      return isOfThisMeasure() ? null : restated();
    }

    /** Null where it cannot be told. */
    private @Nullable BigDecimal restated() {
      return again == null ? null : again.value().exact().subtract(value.value());
    }

    boolean isRestated() {
      BigDecimal restated = restated();
      return !isOfThisMeasure() || (restated != null && restated.signum() != 0);
    }

    String verdict() {
      if (!isOfThisMeasure()) {
        return "by-measure";
      }
      if (isRestated()) {
        return "by-data";
      }
      BigDecimal real = real();
      return real == null || real.signum() == 0 ? "same" : "moved";
    }
  }
}
