package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.quantity.Money;
import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.ForecastRow;
import io.buyin.story.Numbers.ForecastRow.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workbook's lines of the forecast, from what is won to the target. */
final class ForecastRows {

  private final Words words;
  private final Forecast forecast;
  private final List<ForecastRow> rows = new ArrayList<>();

  private ForecastRows(Words words, Forecast forecast) {
    this.words = words;
    this.forecast = forecast;
  }

  /** None below grade C, as there is no page then. */
  static List<ForecastRow> of(Ground ground) {
    Forecast forecast = ground.measured().forecast();
    return forecast == null || !ForecastPage.isPossible(ground)
        ? List.of()
        : new ForecastRows(ground.words(), forecast).rows();
  }

  private List<ForecastRow> rows() {
    step("won", forecast.won());
    step("open", forecast.open());
    if (forecast.fresh() != null) {
      step("new", forecast.fresh());
    }
    total("total", forecast.total(), forecast.range());
    Forecast.Scenario rollOut = forecast.rollOut();
    if (rollOut != null && rollOut.added() != null) {
      step("roll-out", rollOut.added());
      total("with-roll-out", rollOut.total(), rollOut.range());
    }
    target();
    single(Role.TESTS, "tests", forecast.tests());
    return List.copyOf(rows);
  }

  private void step(String name, Figure figure) {
    single(Role.STEP, name, figure);
  }

  private void single(Role role, String name, Figure figure) {
    rows.add(
        new ForecastRow(
            role,
            name(name),
            figure.value().unit(),
            figure.id(),
            cell(figure),
            null,
            null,
            null,
            null));
  }

  private void total(String name, Figure figure, Forecast.@Nullable Outcomes range) {
    Figure chance = range == null ? null : range.chance();
    rows.add(
        new ForecastRow(
            Role.TOTAL,
            name(name),
            figure.value().unit(),
            figure.id(),
            cell(figure),
            range == null ? null : cell(range.low()),
            range == null ? null : cell(range.high()),
            chance == null ? null : cell(chance),
            gap(figure)));
  }

  private @Nullable Cell gap(Figure total) {
    Forecast.Target target = forecast.target();
    if (target == null) {
      return null;
    }
    Money gap = ((Money) total.value()).minus(target.amount());
    return cell(words.signed(gap, Behind.figure(total)), gap);
  }

  private void target() {
    Forecast.Target target = forecast.target();
    if (target != null) {
      Money amount = target.amount();
      Cell cell = cell(words.value(amount, Behind.stated(target.source())), amount);
      rows.add(
          new ForecastRow(
              Role.TARGET, name("target"), amount.unit(), "", cell, null, null, null, null));
    }
  }

  private Cell cell(Figure figure) {
    return cell(words.value(figure), figure.value());
  }

  private static Cell cell(Phrase said, io.buyin.quantity.Quantity value) {
    return new Cell(value.exact(), said.runs().get(0).token());
  }

  private Phrase name(String step) {
    return words.text("forecast.step." + step);
  }
}
