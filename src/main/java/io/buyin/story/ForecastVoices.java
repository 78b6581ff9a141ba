package io.buyin.story;

import io.buyin.measure.Forecast;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who speaks to the forecast: a supporting and a questioning voice on the theme of closed-won, the
 * same in every deck of the meeting.
 *
 * @param reader id of the audience that reads it here
 */
record ForecastVoices(Settings.Theme theme, Slot supports, Slot questions, String reader) {

  static final List<String> MEASURES = List.of("closed-won", "weighted-pipeline");

  /**
   * Empty where there is no forecast, or no theme speaks to it.
   *
   * @param free whether a voice stands on no other page
   */
  static Optional<ForecastVoices> of(Ground ground, Predicate<Voice> free) {
    Forecast forecast = ground.measured().forecast();
    return forecast == null
        ? Optional.empty()
        : MEASURES.stream()
            .flatMap(measure -> themes(ground, measure))
            .distinct()
            .map(theme -> cast(ground, theme, free))
            .max(Comparator.comparingInt(ForecastVoices::filled));
  }

  private static Stream<Settings.Theme> themes(Ground ground, String measure) {
    return ground.settings().themes().stream()
        .filter(theme -> Themes.rank(theme, measure) >= 0)
        .sorted(Comparator.comparingInt(theme -> Themes.rank(theme, measure)));
  }

  private static ForecastVoices cast(Ground ground, Settings.Theme theme, Predicate<Voice> free) {
    Casting casting = ground.casting();
    Predicate<Voice> fitting = free.and(voice -> Quotes.fits(voice, Quotes.BESIDE_CHART));
    Slot questions = casting.slot(theme.id(), Stance.HESITATE, fitting);
    Predicate<Voice> another = fitting.and(voice -> !questions.isHeldBy(voice));
    Slot supports = casting.slot(theme.id(), Stance.SUPPORT, another);
    return new ForecastVoices(
        theme,
        supports.isEmpty() ? casting.slot(theme.id(), Stance.MIXED, another) : supports,
        questions,
        ground.input().audience().id());
  }

  private int filled() {
    return supports.byAudience().size() + questions.byAudience().size();
  }

  Voices.Balance balance(Ground ground) {
    return ground.voices().byTheme().getOrDefault(theme.id(), new Voices.Balance(0, 0, 0, 0));
  }

  /** In reading order: supports first where the balance supports. */
  List<Voice> voices(Ground ground) {
    Voices.Balance balance = balance(ground);
    List<Slot> order =
        balance.support() >= balance.hesitate()
            ? List.of(supports, questions)
            : List.of(questions, supports);
    return order.stream().flatMap(slot -> slot.to(reader).stream()).toList();
  }

  boolean hasQuestion() {
    return questions.to(reader).isPresent();
  }

  boolean hasSupport() {
    return supports.to(reader).isPresent();
  }
}
