package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voices;
import java.util.stream.Stream;

/** The count line over everybody who raised a theme; its parts add up to its whole. */
final class Balances {

  private final Ground ground;
  private final Words words;

  Balances(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code 12 of 19 raised this: 7 support · 3 mixed · 2 ask}, the unclear named where any are. */
  Phrase line(String theme, Voices.Balance balance) {
    if (balance.total() == 0) {
      return words.text("balance.nobody");
    }
    Phrase unclear =
        balance.unclear() == 0
            ? Phrase.EMPTY
            : words
                .line("balance.unclear")
                .with("unclear", count(theme, balance, Stance.UNCLEAR))
                .phrase();
    return words
        .line("balance.line")
        .with("raised", words.count(balance.total(), StanceCounts.raised(theme)))
        .with("people", everybody())
        .with("support", people("balance.support", theme, balance, Stance.SUPPORT))
        .with("mixed", people("balance.mixed", theme, balance, Stance.MIXED))
        .with("ask", people("balance.ask", theme, balance, Stance.HESITATE))
        .with("unclear", unclear)
        .phrase();
  }

  /** {@code 1 asks}, {@code 3 ask}. */
  private Phrase people(String key, String theme, Voices.Balance balance, Stance stance) {
    return words
        .counted(key, StanceCounts.of(balance, stance), StanceCounts.behind(theme, stance))
        .phrase();
  }

  /** What stands where no questioning voice is shown. */
  Phrase withoutQuestion(String theme, Voices.Balance balance, long withheld) {
    if (withheld > 0) {
      return Withheld.on(ground, theme).say(words, "no-voice").phrase();
    }
    if (balance.hesitate() > 0) {
      boolean shown = !ground.casting().ranked(theme, Stance.HESITATE).isEmpty();
      return words.text(shown ? "no-voice.elsewhere" : "no-voice.moved");
    }
    return words
        .line("no-voice.question")
        .with("raised", words.count(balance.total(), StanceCounts.raised(theme)))
        .phrase();
  }

  /** What stands where no supporting voice is shown. */
  Phrase withoutSupport(String theme) {
    boolean elsewhere =
        Stream.of(Stance.SUPPORT, Stance.MIXED)
            .anyMatch(stance -> !ground.casting().ranked(theme, stance).isEmpty());
    return words.text(elsewhere ? "no-voice.support-elsewhere" : "no-voice.support");
  }

  Phrase everybody() {
    return words.count(
        ground.voices().people().total(), StanceCounts.raised(StanceCounts.EVERYONE));
  }

  Phrase count(String theme, Voices.Balance balance, Stance stance) {
    return words.count(StanceCounts.of(balance, stance), StanceCounts.behind(theme, stance));
  }
}
