package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which stages from attention to closed-won are known, and which figure stands for each. */
final class ChainStages {

  static final List<String> LEADING = List.of("reach", "engagement");
  static final String WEIGHTED = "weighted-pipeline";

  /** Stands on the card of the weighted pipeline where no open deal states a probability. */
  private static final String UNWEIGHTED = "open-pipeline";

  /** People answered by us: social activity itself, whatever the origin of deals. */
  static final String CONVERSATIONS = "conversations";

  static final String OPENED = "opportunities-opened";
  private static final String PROPOSALS = "proposals";

  private static final List<String> RESULTS =
      List.of(CONVERSATIONS, OPENED, PROPOSALS, WEIGHTED, "closed-won");

  /** Cards that a row holds. */
  private static final int MOST = 6;

  private ChainStages() {}

  static boolean isPossible(Ground ground) {
    return !known(ground, LEADING).isEmpty() || !known(ground, RESULTS).isEmpty();
  }

  /** Whether the figure stands on a card. */
  static boolean shows(Ground ground, Figure figure) {
    String card = card(figure.measure());
    return (LEADING.contains(card) || results(ground).contains(card))
        && stage(ground, card).filter(figure::equals).isPresent();
  }

  /**
   * Where the row is full, the open pipeline makes room: its deals are parts of the cohort below.
   */
  static List<String> results(Ground ground) {
    List<String> known = new ArrayList<>(known(ground, RESULTS));
    if (known(ground, LEADING).size() + known.size() > MOST) {
      known.remove(WEIGHTED);
    }
    return known;
  }

  private static List<String> known(Ground ground, List<String> measures) {
    return measures.stream().filter(measure -> stage(ground, measure).isPresent()).toList();
  }

  /** Whether a card of the chain shows this measure. */
  static boolean isStage(String measure) {
    return LEADING.contains(measure) || RESULTS.contains(card(measure));
  }

  /** The measure whose card this one may stand on: its own, or that of the weighted pipeline. */
  static String card(String measure) {
    return measure.equals(UNWEIGHTED) ? WEIGHTED : measure;
  }

  /** Social origin; social activity itself has no origin and stands under "all". */
  static Optional<Figure> stage(Ground ground, String measure) {
    if (measure.equals(CONVERSATIONS)) {
      return ground.figure(measure, Ground.ALL);
    }
    if (measure.equals(PROPOSALS)) {
      return ground
          .figure(measure, Ground.SOCIAL)
          .filter(figure -> figure.grade().atLeast(Grade.C));
    }
    return ground
        .figure(measure, Ground.SOCIAL)
        .or(
            () ->
                LEADING.contains(measure)
                    ? ground.figure(measure, Ground.ALL)
                    : unweighted(ground, measure));
  }

  private static Optional<Figure> unweighted(Ground ground, String measure) {
    return measure.equals(WEIGHTED) ? ground.figure(UNWEIGHTED, Ground.SOCIAL) : Optional.empty();
  }
}
