package io.buyin.story;

import io.buyin.measure.SinceLastMet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wins since we last met as a message: what happened, and nobody's words. */
final class WinsMessage {

  private final Ground ground;
  private final Words words;

  private WinsMessage(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Empty where there is nothing to tell since we last met. */
  static Optional<Message> of(Ground ground) {
    return WinList.isPossible(ground)
        ? Optional.of(new WinsMessage(ground).message())
        : Optional.empty();
  }

  private Message message() {
    SinceLastMet since = java.util.Objects.requireNonNull(ground.measured().since());
    WinList wins = new WinList(ground, since);
    List<Phrase> lines = new ArrayList<>();
    lines.add(
        words
            .line("wins.message.head")
            .with("idea", words.stated(ground.settings().idea().title(), "idea.title"))
            .with("title", WinsPage.title(ground, wins))
            .phrase());
    for (WinList.Dated dated : wins.wins()) {
      Slide.Win win = dated.win();
      lines.add(
          words
              .line("wins.message.win")
              .with("day", win.date())
              .with("what", win.what())
              .with("number", win.number())
              .with("detail", win.detail())
              .phrase());
    }
    lines.add(
        words
            .line("wins.message.foot")
            .with("last", words.date(wins.days().last()))
            .with(
                "note", words.stated(ground.settings().organisation().note(), "organisation.note"))
            .phrase());
    return new Message(words.tongue(), lines, words.book().tokens());
  }
}
