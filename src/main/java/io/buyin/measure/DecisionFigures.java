package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.Remarks;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Days;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long opportunities take to be decided, won or lost: those opened in the period, open ones
 * counted for as long as they were seen, so that a young group does not look quick.
 */
final class DecisionFigures {

  private static final String MEASURE = "time-to-decision";

  private final FigureBook book;
  private final Sources sources;
  private final @Nullable LocalDate through;

  DecisionFigures(FigureBook book, Sources sources) {
    this.book = book;
    this.sources = sources;
    this.through = sources.dataThrough().get(Kind.SALES.word());
  }

  /** Null under the measure's minimum, and where fewer than half were decided. */
  @Nullable Figure timeToDecision(Cut cut) {
    Waits waits = waits(cut);
    FigureKey key = new FigureKey(MEASURE, cut.id(), cut.period());
    WaitCurve curve = WaitCurve.of(waits);
    Double median = curve.median();
    return median == null
        ? book.missing(key, waits.size())
        : book.add(key, waits.size(), () -> level(cut, curve, median));
  }

  /** Days until each was decided, or for which it was seen open. */
  Waits waits(Cut cut) {
    Waits.Collector waits = new Waits.Collector();
    for (Entry entry : opened(cut)) {
      waits.add(days(entry), ended(entry) != null);
    }
    return waits.sorted();
  }

  /** Share of the opportunities opened whose origin or region is known. */
  double coverage(Cut cut) {
    return ground(cut).coverage(Need.NOTHING);
  }

  boolean isStale() {
    return sources.isStale(Kind.SALES);
  }

  private Level level(Cut cut, WaitCurve curve, double median) {
    Range range = curve.interval();
    DealGround ground = ground(cut);
    List<String> open = range == null ? List.of("interval-open") : List.of();
    long waiting = opened(cut).stream().filter(entry -> ended(entry) == null).count();
    return new Level(
            new Days(BigDecimal.valueOf(median).setScale(1, RoundingMode.HALF_UP)),
            range == null ? null : Kept.units(range),
            ground.evidence(Need.NOTHING, new Remarks(open, List.of())),
            ground.filter(Need.NOTHING) + "; " + waiting + " still open on " + through,
            Recipe.NONE)
        .over(
            Counting.deals(
                () -> opened(cut),
                entry -> ended(entry) == null ? null : BigDecimal.valueOf(days(entry))));
  }

  private DealGround ground(Cut cut) {
    Period period = cut.period();
    String words = "created " + period.first() + ".." + period.last();
    Reach reach = Reach.startingLate(cut.register().missesCreated(period));
    List<Entry> created = cut.register().createdIn(period);
    return new DealGround(cut, new State(created, words, reach), sources);
  }

  /** Those whose end, if there is one, does not lie before their beginning. */
  private List<Entry> opened(Cut cut) {
    return through == null
        ? List.of()
        : cut.ofBand(cut.ofScope(cut.register().createdIn(cut.period()))).stream()
            .filter(entry -> !entry.isEndedBackwards() && days(entry) >= 0)
            .toList();
  }

  private long days(Entry entry) {
    LocalDate end = ended(entry);
    LocalDate last = end == null ? Objects.requireNonNull(through) : end;
    return ChronoUnit.DAYS.between(Objects.requireNonNull(entry.deal().created()), last);
  }

  private @Nullable LocalDate ended(Entry entry) {
    return entry.endedBy(Objects.requireNonNull(through));
  }
}
