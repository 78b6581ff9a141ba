package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Forecast;
import io.buyin.measure.Grade;
import io.buyin.measure.Weighing;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What closed-won is expected to be by the end of the fiscal year, and what people say to it. */
final class ForecastPage {

  private static final String CLOSED_WON = "closed-won";

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Forecast forecast;
  private final Phrase year;
  private final Phrase measure;
  private final Optional<ForecastVoices> voices;

  private ForecastPage(Telling telling, Forecast forecast) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.forecast = forecast;
    this.year = ground.periods().name(forecast.fiscalYear());
    this.measure = ground.nameOf(new MeasureRef(CLOSED_WON, forecast.scope()));
    this.voices = telling.stage().forecast();
  }

  /** Below grade C nothing is said of what is to come. */
  static boolean isPossible(Ground ground) {
    Forecast forecast = ground.measured().forecast();
    return forecast != null && forecast.total().grade().atLeast(Grade.C);
  }

  /** The chart alone, where the forecast can be told. */
  static Optional<ChartPlan> bridge(Ground ground) {
    Forecast forecast = ground.measured().forecast();
    if (forecast == null || !isPossible(ground)) {
      return Optional.empty();
    }
    Phrase measure = ground.nameOf(new MeasureRef(CLOSED_WON, forecast.scope()));
    Phrase year = ground.periods().name(forecast.fiscalYear());
    return Optional.of(new ForecastChart(ground, forecast, measure, year).plan());
  }

  static Slide.Forecast compose(Telling telling) {
    Forecast forecast = Objects.requireNonNull(telling.ground().measured().forecast());
    return new ForecastPage(telling, forecast).page();
  }

  private Slide.Forecast page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    ChartPlan bridge = new ForecastChart(ground, forecast, measure, year).plan();
    List<Phrase> gap = new ForecastGaps(ground, forecast, year).lines();
    Quotes quotes = new Quotes(ground);
    List<Quote> quoted =
        heard().stream().map(voice -> quotes.full(voice, theme(), Quotes.BESIDE_CHART)).toList();
    if (!quoted.isEmpty()) {
      framing.quoting();
    }
    Phrase balance =
        voices
            .map(found -> new Balances(ground).line(theme(), found.balance(ground)))
            .orElse(Phrase.EMPTY);
    Slide.Frame frame =
        framing.close(
            "forecast",
            telling.agenda().numberOf(Agenda.Page.FORECAST),
            new Framing.Heading(
                words
                    .line(forecast.target() == null ? "forecast.kicker-alone" : "forecast.kicker")
                    .with("year", year)
                    .phrase(),
                title),
            method(),
            why(framing));
    return new Slide.Forecast(
        frame, dataNote(), bridge, words.text("evidence.voices"), balance, quoted, noVoice(), gap);
  }

  private Phrase title() {
    return Titles.fitting(title(then()), () -> title(Phrase.EMPTY));
  }

  private Phrase title(Phrase then) {
    Forecast.Target target = forecast.target();
    Sentence sentence =
        words
            .line("forecast.title." + key(target))
            .with("measure", words.capitalised(measure))
            .with("total", words.value(forecast.total()))
            .with("year", year)
            .with("then", then);
    if (target != null) {
      sentence.with("target", words.value(target.amount(), Behind.stated(target.source())));
    }
    return sentence.phrase();
  }

  private String key(Forecast.@Nullable Target target) {
    if (target == null) {
      return "alone";
    }
    return amount(forecast.total()).compareTo(target.amount().amount()) < 0 ? "below" : "above";
  }

  private static java.math.BigDecimal amount(Figure figure) {
    return figure.value().exact();
  }

  /** The roll-out where it adds something, else how much is won already. */
  private Phrase then() {
    Forecast.Scenario rollOut = forecast.rollOut();
    return rollOut == null
        ? words.line("forecast.then.won").with("won", words.value(forecast.won())).phrase()
        : words.line("forecast.then.roll-out").with("with", words.value(rollOut.total())).phrase();
  }

  /** Old data before anything else; then why the forecast is an early sign. */
  private Phrase dataNote() {
    Phrase stale = new Evidence(ground).dataNote(CLOSED_WON);
    boolean early = !forecast.total().grade().atLeast(Grade.B);
    return stale.isEmpty() && early
        ? words
            .line("forecast.early")
            .with("reason", new Evidence(ground).reason(forecast.total().verdict()))
            .phrase()
        : stale;
  }

  private Phrase method() {
    String weighing = forecast.weighing() == Weighing.HISTORY ? "history" : "crm";
    return Runs.list(
        List.of(
            words.text("forecast.method." + weighing),
            record(),
            overdue(),
            SentForecast.moved(ground).orElse(Phrase.EMPTY)),
        Runs.plain(" "));
  }

  private Phrase record() {
    Figure error = forecast.error();
    if (forecast.weighing() == Weighing.CRM) {
      return Phrase.EMPTY;
    }
    return error == null
        ? words.line("forecast.method.few").with("n", words.value(forecast.tests())).phrase()
        : words
            .line("forecast.method.record")
            .with("n", words.value(forecast.tests()))
            .with("error", words.value(error))
            .phrase();
  }

  private Phrase overdue() {
    Figure deals = forecast.overdue().deals();
    return deals.value().exact().signum() == 0
        ? Phrase.EMPTY
        : words
            .line("forecast.method.overdue")
            .with("n", words.value(deals))
            .with("amount", words.value(forecast.overdue().amount()))
            .phrase();
  }

  private List<Voice> heard() {
    return voices.map(found -> found.voices(ground)).orElse(List.of());
  }

  private String theme() {
    return voices.map(found -> found.theme().id()).orElse("");
  }

  private Phrase noVoice() {
    if (voices.isEmpty()) {
      return words.text("forecast.no-theme");
    }
    ForecastVoices found = voices.get();
    if (!found.hasQuestion()) {
      return new Balances(ground)
          .withoutQuestion(theme(), found.balance(ground), ground.casting().withheld(theme()));
    }
    return found.hasSupport() ? Phrase.EMPTY : new Balances(ground).withoutSupport(theme());
  }

  private List<Phrase> why(Framing framing) {
    List<Phrase> why = new ArrayList<>();
    for (Voice voice : heard()) {
      String key = voice.stance() == Stance.HESITATE ? "notes.why.question" : "notes.why.support";
      why.add(framing.why(voice, key, voices.orElseThrow().theme().name()));
    }
    return why;
  }
}
