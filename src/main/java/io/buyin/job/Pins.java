package io.buyin.job;

import io.buyin.fact.Review;
import io.buyin.settings.Settings;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pins of {@code review.csv} that put no remark into a deck, each with why and what to do. */
final class Pins {

  private static final Origin REVIEWS = Origin.ofFile("review.csv");

  private Pins() {}

  /**
   * @param quoted ids of the voices that stand on some slide
   */
  static List<Trouble> withoutEffect(
      List<Review> reviews, List<Voice> voices, Settings settings, Set<String> quoted) {
    Set<String> pinned =
        reviews.stream()
            .filter(review -> review.decision() == Review.Decision.PIN)
            .map(Review::voice)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Trouble> troubles = new ArrayList<>();
    for (Voice voice : voices) {
      if (pinned.contains(voice.remark()) && !quoted.contains(voice.id())) {
        troubles.add(trouble(voice, settings));
      }
    }
    return troubles;
  }

  private static Trouble trouble(Voice voice, Settings settings) {
    boolean readable =
        settings.audiences().stream().anyMatch(reader -> voice.mayBeShownTo(reader.id()));
    String why =
        !readable
            ? "no reader of this meeting may read it"
            : voice.themes().isEmpty()
                ? "it speaks to no theme"
                : "no page has a place for it (themes: " + String.join(", ", voice.themes()) + ")";
    String remedy =
        !readable
            ? "Whoever keeps the remarks looks at its consent and released_to: a pin chooses among"
                + " what may be read and releases nothing."
            : "A pin puts a remark before others of its theme and stance. Look at the report card"
                + " for the themes that have a page, or approve it without a pin.";
    return new Trouble(
        "pin-without-effect",
        REVIEWS,
        "the remark " + voice.remark() + " is pinned and stands in no deck: " + why + ".",
        remedy);
  }
}
