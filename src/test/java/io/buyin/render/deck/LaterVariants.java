package io.buyin.render.deck;

import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import java.util.List;

/** The pages of the full depth with parts missing. */
final class LaterVariants {

  private LaterVariants() {}

  static List<? extends Slide> lesser(Slide slide) {
    if (slide instanceof Slide.Forecast forecast) {
      return List.of(voices(forecast, 0, Phrase.EMPTY), voices(forecast, 1, silence()));
    }
    if (slide instanceof Slide.Teams teams) {
      return List.of(
          new Slide.Teams(teams.frame(), teams.header(), teams.rows().subList(0, 2), teams.key()));
    }
    if (slide instanceof Slide.Wins wins) {
      return wins(wins);
    }
    if (slide instanceof Slide.Readiness readiness) {
      return List.of(
          new Slide.Readiness(readiness.frame(), readiness.header(), readiness.steps(), null));
    }
    return slide instanceof Slide.Ask ask
        ? List.of(ExampleBrief.askByYear(), twoOptions(ask))
        : List.of();
  }

  private static Slide.Forecast voices(Slide.Forecast old, int voices, Phrase noVoice) {
    return new Slide.Forecast(
        old.frame(),
        LongTexts.words("The sales export is older than its limit."),
        old.bridge(),
        old.voicesHeading(),
        old.balance(),
        old.voices().subList(0, voices),
        noVoice,
        old.gap());
  }

  private static List<Slide> wins(Slide.Wins old) {
    return List.of(
        new Slide.Wins(old.frame(), null, old.header(), old.wins(), null, Phrase.EMPTY, List.of()),
        new Slide.Wins(
            old.frame(),
            old.months(),
            old.header(),
            List.of(),
            null,
            old.askedHeading(),
            old.asked()),
        new Slide.Wins(
            old.frame(),
            old.months(),
            old.header(),
            old.wins().subList(0, 1),
            old.voice(),
            Phrase.EMPTY,
            List.of()));
  }

  private static Slide.Ask twoOptions(Slide.Ask ask) {
    Slide.Table old = ask.table();
    Slide.Table two =
        new Slide.Table(
            old.widths().subList(0, 3),
            old.header().subList(0, 3),
            old.rows().stream().map(row -> row.subList(0, 3)).toList(),
            List.of());
    return new Slide.Ask(
        ask.frame(), ask.heading(), two, ask.recommended(), ask.tableNote(), ask.boxes());
  }

  private static Phrase silence() {
    return LongTexts.words("No open question recorded. Who would you like us to speak to next?");
  }
}
