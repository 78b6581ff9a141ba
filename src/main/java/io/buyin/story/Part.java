package io.buyin.story;

import io.buyin.story.Claim.News;
import io.buyin.voice.Stance;

/**
 * The part a voice plays beside a figure. Where somebody stands chooses the part and is worth
 * nothing in the score, so agreement cannot be bought.
 */
public enum Part {
  /** Says what the figure says. */
  SUPPORT,
  /** Tells of the opposite. */
  COUNTER,
  /** Leaves something to answer. */
  OPEN;

  /** Whether a voice of this stance can play the part beside such news. */
  boolean suits(News news, Stance stance, boolean opens) {
    return switch (this) {
      case SUPPORT -> agrees(news, stance, opens);
      case COUNTER -> agrees(opposite(news), stance, opens);
      case OPEN -> stance == Stance.MIXED || (stance == Stance.HESITATE && opens);
    };
  }

  /** The stance of those who clearly agree with the figure, or clearly do not. */
  Stance side(News news) {
    boolean agrees = this == SUPPORT;
    return (news == News.BAD) == agrees ? Stance.HESITATE : Stance.SUPPORT;
  }

  /** A question is no report, neither of good nor of bad. */
  private static boolean agrees(News news, Stance stance, boolean opens) {
    return switch (news) {
      case GOOD, NEUTRAL -> stance == Stance.SUPPORT;
      case BAD -> stance == Stance.HESITATE && !opens;
    };
  }

  private static News opposite(News news) {
    return switch (news) {
      case GOOD, NEUTRAL -> News.BAD;
      case BAD -> News.GOOD;
    };
  }
}
