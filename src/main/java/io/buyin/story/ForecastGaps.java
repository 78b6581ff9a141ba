package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.quantity.Money;
import io.buyin.quantity.Share;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the forecast is from its target, without and with the roll-out, and how likely. */
final class ForecastGaps {

  private final Words words;
  private final Forecast forecast;
  private final Phrase year;

  ForecastGaps(Ground ground, Forecast forecast, Phrase year) {
    this.words = ground.words();
    this.forecast = forecast;
    this.year = year;
  }

  List<Phrase> lines() {
    Forecast.Target target = forecast.target();
    List<Phrase> lines = new ArrayList<>();
    if (target == null) {
      lines.add(words.line("forecast.gap.no-target").with("year", year).phrase());
    } else {
      Forecast.Scenario rollOut = forecast.rollOut();
      lines.add(
          line(rollOut == null ? "plain" : "without", forecast.total(), forecast.range(), target));
      if (rollOut != null) {
        lines.add(line("with", rollOut.total(), rollOut.range(), target));
      }
    }
    later(lines);
    return lines;
  }

  /** An effect that cannot fall into the fiscal year is not claimed in it. */
  private void later(List<Phrase> lines) {
    YearMonth lands = forecast.rollOutLands();
    if (forecast.rollOut() == null && lands != null) {
      lines.add(
          words
              .line("forecast.gap.later")
              .with("year", year)
              .with("month", words.month(lands))
              .phrase());
    }
  }

  private Phrase line(
      String key, Figure total, Forecast.@Nullable Outcomes range, Forecast.Target target) {
    Figure chance = range == null ? null : range.chance();
    return words
        .line("forecast.gap." + key)
        .with("gap", gap(total, target))
        .with("chance", chance == null ? Phrase.EMPTY : chance(chance))
        .phrase();
  }

  /** {@code ▼ −€0.44m (−12%)}. */
  Phrase gap(Figure total, Forecast.Target target) {
    Money difference = ((Money) total.value()).minus(target.amount());
    Change change = Change.of(difference, "higher");
    Share share = new Share(difference.exact(), target.amount().exact());
    return words
        .line("forecast.gap.amount")
        .with("amount", change.say(words, Behind.figure(total)))
        .with("share", Runs.toned(words.signed(share, Behind.figure(total)), change.tone()))
        .phrase();
  }

  private Phrase chance(Figure chance) {
    return words.line("forecast.gap.chance").with("chance", odds(words, chance)).phrase();
  }

  /**
   * {@code 1 of 17 past outcomes would reach it}: the outcomes that the range is drawn from. A part
   * of a hundred would promise more than so few month-ends can tell.
   */
  static Phrase odds(Words words, Figure chance) {
    Share share = (Share) chance.value();
    return words
        .line("forecast.odds")
        .with("part", words.count(share.part().longValue(), Behind.figure(chance)))
        .with("whole", words.count(share.whole().longValue(), Behind.figure(chance)))
        .phrase();
  }
}
