package io.buyin.measure;

import io.buyin.measure.DealGround.Remarks;
import io.buyin.measure.ForecastPen.Behind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down the steps from closed-won to the forecast, and the rows behind them. */
final class ForecastSteps {

  private final ForecastGround ground;
  private final ForecastPen pen;
  private final ForecastTables tables;
  private final Remarks remarks;
  private final List<LevelEvidence> evidence = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();

  /**
   * @param remarks what limits the expected steps
   */
  ForecastSteps(ForecastGround ground, ForecastPen pen, ForecastTables tables, Remarks remarks) {
    this.ground = ground;
    this.pen = pen;
    this.tables = tables;
    this.remarks = remarks;
  }

  Figure won(DealGround won) {
    tables.won(won.cases());
    return step(
        "forecast-won",
        ForecastTables.WON,
        sum(won, Entry::amount),
        Behind.of(won.evidence(Need.AMOUNT), won.filter(Need.AMOUNT))
            .over(Counting.deals(won::cases, Entry::amount)));
  }

  Figure open(DealGround open) {
    tables.open(open.cases());
    return step(
        "forecast-open",
        ForecastTables.OPEN,
        sum(open, Entry::weighted),
        Behind.of(open.evidence(Need.WEIGHT, remarks), open.filter(Need.WEIGHT))
            .over(Counting.deals(open::cases, Entry::weighted)));
  }

  @Nullable Figure fresh(Expecting.@Nullable Fresh fresh) {
    if (fresh == null) {
      return null;
    }
    tables.fresh(fresh);
    DealGround opened = ground.opened(fresh);
    return step(
        "forecast-new",
        ForecastTables.NEW,
        fresh.expected(),
        Behind.of(opened.evidence(Need.NOTHING, remarks), opened.filter(Need.NOTHING)));
  }

  Figure total(Figure won, Figure open, @Nullable Figure fresh) {
    BigDecimal sum =
        Stream.of(won, open, fresh)
            .filter(Objects::nonNull)
            .map(ForecastPen::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String words = "closed-won so far + expected from open + expected from new opportunities";
    return pen.money(
        "forecast", sum, new Behind(together(), words, ForecastTables.sum(List.copyOf(steps))));
  }

  /** What everything so far rests on. */
  LevelEvidence together() {
    return ForecastGround.together(evidence);
  }

  private Figure step(String measure, String step, BigDecimal amount, Behind behind) {
    steps.add(step);
    if (behind.evidence() instanceof LevelEvidence level) {
      evidence.add(level);
    }
    Recipe recipe = ForecastTables.sum(List.of(step));
    return pen.money(
        measure, amount, new Behind(behind.evidence(), behind.filter(), recipe, behind.rows()));
  }

  private static BigDecimal sum(DealGround ground, Function<Entry, @Nullable BigDecimal> part) {
    return ground.cases().stream()
        .map(part)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
