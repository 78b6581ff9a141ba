package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.quantity.Money;
import io.buyin.quantity.Quantity;
import java.util.Optional;

/**
 * What became of the forecast, and of its distance to the target, since an audience was sent it.
 */
final class SentForecast {

  private final Words words;
  private final Forecast forecast;
  private final Money then;
  private final Sent sent;

  private SentForecast(Words words, Forecast forecast, Money then, Sent sent) {
    this.words = words;
    this.forecast = forecast;
    this.then = then;
    this.sent = sent;
  }

  /**
   * Empty where none was sent of this fiscal year and measure, or rounding leaves no difference.
   */
  static Optional<Phrase> moved(Ground ground) {
    return Optional.ofNullable(ground.input().background().sent())
        .flatMap(sent -> of(ground, sent))
        .filter(SentForecast::hasMoved)
        .map(SentForecast::phrase);
  }

  /** Tonight's total where that is what was sent. */
  static Optional<Figure> now(Ground ground, Sent.Value value) {
    return Optional.ofNullable(ground.measured().forecast())
        .filter(any -> ForecastPage.isPossible(ground))
        .map(Forecast::total)
        .filter(total -> total.id().equals(value.id()));
  }

  private static Optional<SentForecast> of(Ground ground, Sent sent) {
    return sent.values().stream()
        .flatMap(
            value ->
                now(ground, value)
                    .filter(total -> total.version() == value.version())
                    .filter(total -> total.value().unit().equals(value.unit()))
                    .map(total -> Money.of(value.value(), ((Money) total.value()).currency()))
                    .stream())
        .findFirst()
        .flatMap(
            then ->
                Optional.ofNullable(ground.measured().forecast())
                    .map(now -> new SentForecast(ground.words(), now, then, sent)));
  }

  private boolean hasMoved() {
    return !say(then).equals(say(forecast.total().value()));
  }

  private String say(Quantity value) {
    return words.spoken().say(value);
  }

  private Phrase phrase() {
    Figure total = forecast.total();
    return words
        .line("forecast.since.total")
        .with("day", words.date(sent.date()))
        .with("then", words.value(then, sentAs()))
        .with("now", words.value(total))
        .with("change", words.signed(Change.minus(total.value(), then), Behind.figure(total)))
        .with("gap", gap())
        .phrase();
  }

  private Phrase gap() {
    Forecast.Target target = forecast.target();
    if (target == null) {
      return Phrase.EMPTY;
    }
    Quantity now = Change.minus(forecast.total().value(), target.amount());
    return words
        .line("forecast.since.gap")
        .with("now", words.signed(now, Behind.figure(forecast.total())))
        .with("then", words.signed(Change.minus(then, target.amount()), sentAs()))
        .phrase();
  }

  private Behind sentAs() {
    return Behind.reference("sent:" + forecast.total().id());
  }
}
