package io.buyin.story;

import io.buyin.trouble.BuyinBug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which pages there are, in order; numbers close up over those with nothing to say. */
record Agenda(List<Page> pages) {

  /** A page of the deck; a page of evidence stands once for each pair. */
  enum Page {
    COVER,
    WHY_NOW,
    SUMMARY,
    EVIDENCE,
    CHAIN,
    TIMELINE,
    FORECAST,
    TEAMS,
    HEARD,
    WINS,
    READINESS,
    ASK,
    METHOD
  }

  /** How much of it there is to read. */
  private enum Depth {
    CORE,
    FULL,
    ONE_PAGE;

    private static final Set<Page> OF_CORE =
        EnumSet.of(
            Page.COVER,
            Page.WHY_NOW,
            Page.SUMMARY,
            Page.EVIDENCE,
            Page.CHAIN,
            Page.TIMELINE,
            Page.ASK,
            Page.METHOD);

    static Depth of(String word) {
      return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    boolean includes(Page page) {
      return switch (this) {
        case CORE -> OF_CORE.contains(page);
        case FULL -> true;
        case ONE_PAGE -> page == Page.SUMMARY;
      };
    }
  }

  Agenda {
    pages = List.copyOf(pages);
  }

  /**
   * The pages that have something to say, as far as the meeting's depth asks for them: the same for
   * every audience. Where a single page would be empty, the ask stands alone.
   */
  static Agenda of(Ground ground, List<Pair> pairs) {
    Depth depth = Depth.of(ground.settings().meeting().depth());
    List<Page> pages = new ArrayList<>();
    for (Page page : Page.values()) {
      if (depth.includes(page)) {
        pages.addAll(Collections.nCopies(times(page, ground, pairs), page));
      }
    }
    return new Agenda(pages.isEmpty() ? List.of(Page.ASK) : pages);
  }

  private static int times(Page page, Ground ground, List<Pair> pairs) {
    return switch (page) {
      case COVER, ASK, METHOD -> 1;
      case WHY_NOW -> count(anybodyHoldsGoals(ground));
      case SUMMARY -> count(pairs.stream().anyMatch(Telling::isHeadline));
      case EVIDENCE -> pairs.size();
      case CHAIN -> count(ChainStages.isPossible(ground));
      case TIMELINE -> count(TimelinePage.isPossible(ground, pairs));
      case HEARD -> count(ground.voices().people().total() > 0);
      case TEAMS -> count(TeamsPage.isPossible(ground));
      case WINS -> count(WinList.isPossible(ground));
      case READINESS -> count(ReadinessPage.isPossible(ground));
      case FORECAST -> count(ForecastPage.isPossible(ground));
    };
  }

  private static boolean anybodyHoldsGoals(Ground ground) {
    return ground.settings().audiences().stream().anyMatch(known -> !known.goals().isEmpty());
  }

  private static int count(boolean present) {
    return present ? 1 : 0;
  }

  boolean has(Page page) {
    return pages.contains(page);
  }

  /**
   * The slide's number, from 1.
   *
   * @throws BuyinBug if there is no such page
   */
  int numberOf(Page page) {
    int index = pages.indexOf(page);
    if (index < 0) {
      throw new BuyinBug("The deck has no page " + page);
    }
    return index + 1;
  }

  /**
   * @param pair from 0
   */
  int numberOfEvidence(int pair) {
    return numberOf(Page.EVIDENCE) + pair;
  }
}
