package io.buyin.job;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Voices;
import java.util.Optional;

/** Tells that survey answers wait for others, so that nobody takes them for lost. */
final class Joiners {

  private Joiners() {}

  static Optional<Trouble> in(Voices voices) {
    long waiting = voices.joining();
    return waiting == 0
        ? Optional.empty()
        : Optional.of(
            new Trouble(
                "survey-joins",
                Origin.NONE,
                Counted.of(waiting, "survey answer")
                    + (waiting == 1 ? " waits" : " wait")
                    + " until enough people of a group have answered: the first five count"
                    + " together, then three at a time.",
                "Nothing to do: nobody's answer may show between two editions."));
  }
}
