package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The open question that matters most to this reader: their own, else one on their goals, else the
 * first that stands beside a result. Only what this reader may read; nobody else is shown it for
 * that.
 */
final class OwnQuestion {

  private final Telling telling;
  private final Ground ground;
  private final Reader reader;

  OwnQuestion(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.reader = new Reader(ground);
  }

  /**
   * A question as it is shown to this reader.
   *
   * @param own whether the reader asked it
   */
  record Asked(Voice voice, Settings.Theme theme, boolean own) {

    Phrase why(Framing framing) {
      return framing.why(voice, "notes.why.question", theme.name());
    }

    /** An excerpt that points to where it is answered, if that stands on a page. */
    Quote quote(Telling telling) {
      Quotes quotes = Quotes.toReader(telling.ground());
      int slide = answeredOn(telling);
      return slide == 0
          ? quotes.brief(voice, Quotes.IN_SUMMARY)
          : quotes.excerpt(voice, Quotes.IN_SUMMARY, slide);
    }

    private int answeredOn(Telling telling) {
      boolean heard = telling.isHeard(voice);
      return telling.pairs().stream()
          .filter(pair -> voice.equals(pair.question()))
          .map(telling::slideOf)
          .filter(slide -> slide > 0)
          .findFirst()
          .orElseGet(() -> heard ? telling.agenda().numberOf(Agenda.Page.HEARD) : 0);
    }
  }

  Optional<Asked> asked() {
    return ofReader().or(this::onTheirGoals).or(this::besideResult);
  }

  private Optional<Asked> ofReader() {
    return ground.settings().themes().stream()
        .flatMap(theme -> on(theme).filter(asked -> reader.said(asked.voice())).stream())
        .map(asked -> new Asked(asked.voice(), asked.theme(), true))
        .findFirst();
  }

  private Optional<Asked> onTheirGoals() {
    return ground.audienceGoals().stream()
        .map(goal -> MeasureRef.of(goal.measure()).measure())
        .flatMap(measure -> themes(measure).stream())
        .flatMap(theme -> on(theme).stream())
        .findFirst();
  }

  private Optional<Asked> besideResult() {
    return telling.pairs().stream()
        .filter(pair -> pair.asksWithin(Quotes.IN_SUMMARY))
        .findFirst()
        .map(pair -> new Asked(Objects.requireNonNull(pair.question()), pair.theme(), false));
  }

  private List<Settings.Theme> themes(String measure) {
    return ground.settings().themes().stream()
        .filter(theme -> Themes.rank(theme, measure) >= 0)
        .sorted(Comparator.comparingInt(theme -> Themes.rank(theme, measure)))
        .toList();
  }

  /** The reader's own first, then the strongest. */
  private Optional<Asked> on(Settings.Theme theme) {
    return ground.casting().ranked(theme.id(), Stance.HESITATE).stream()
        .filter(voice -> Quotes.fits(voice, Quotes.IN_SUMMARY))
        .min(Comparator.comparingInt(voice -> reader.said(voice) ? 0 : 1))
        .map(voice -> new Asked(voice, theme, false));
  }
}
