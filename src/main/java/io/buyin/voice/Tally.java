package io.buyin.voice;

import java.util.List;

/** The weight of what speaks for and of what speaks against in a stretch of words. */
record Tally(double support, double hesitate) {

  static final Tally NOTHING = new Tally(0, 0);

  private static final double CLEAR = 0.7;
  private static final double ONE_WORD = 1;
  private static final double RESERVATION = 0.8;
  private static final double MILD = 0.5;
  private static final double SECOND_VOICE = 0.7;
  private static final double MIXED_SHARE = 0.34;
  private static final double TOO_CLOSE = 0.6;

  Tally times(double factor) {
    return new Tally(support * factor, hesitate * factor);
  }

  /** What speaks for it speaks against it, and the other way round. */
  Tally turned() {
    return new Tally(/* support= */ hesitate, /* hesitate= */ support);
  }

  /** What is said mildly and without the other side, said plainly: as before a "but". */
  Tally plain() {
    boolean mild = Math.min(support, hesitate) == 0 && support + hesitate >= MILD;
    double weight = mild ? CLEAR : 0;
    return new Tally(
        support > 0 ? Math.max(weight, support) : 0, hesitate > 0 ? Math.max(weight, hesitate) : 0);
  }

  /** The same, weighing no more than this on either side. */
  Tally atMost(double weight) {
    return new Tally(Math.min(weight, support), Math.min(weight, hesitate));
  }

  Tally plus(Tally other) {
    return new Tally(support + other.support, hesitate + other.hesitate);
  }

  /**
   * What the sentences of a remark weigh together. One that begins with a "but" and says nothing
   * clear is a reservation against what was said before it.
   */
  static Tally of(List<ReadSentence> sentences) {
    Tally sum = NOTHING;
    for (ReadSentence sentence : sentences) {
      boolean turns = sentence.contrast() && sentence.tally().equals(NOTHING);
      sum = sum.plus(turns ? sum.reservation() : sentence.tally());
    }
    return sum;
  }

  /** A "but" with nothing clear behind it weighs for the other side. */
  Tally reservation() {
    if (support == hesitate) {
      return NOTHING;
    }
    return support > hesitate ? new Tally(0, RESERVATION) : new Tally(RESERVATION, 0);
  }

  /**
   * Where a remark stands by its words. One ordinary word for it, or a mild one against it, and
   * nothing else, stays unclear: people praise in order to blame, and hardly ever the reverse.
   */
  Stance stance() {
    Stance leaning = leaning();
    return switch (leaning) {
      case SUPPORT -> support > ONE_WORD ? leaning : Stance.UNCLEAR;
      case HESITATE -> isPlainlyAgainst() ? leaning : Stance.UNCLEAR;
      case MIXED, UNCLEAR -> leaning;
    };
  }

  private boolean isPlainlyAgainst() {
    return support > 0 ? hesitate > ONE_WORD : hesitate >= ONE_WORD;
  }

  /** Mixed where both sides are said plainly; unclear where little is said or the two are close. */
  Stance leaning() {
    double strong = Math.max(support, hesitate);
    double weak = Math.min(support, hesitate);
    if (strong < CLEAR) {
      return Stance.UNCLEAR;
    }
    if (weak >= SECOND_VOICE && weak >= MIXED_SHARE * strong) {
      return Stance.MIXED;
    }
    if (weak >= TOO_CLOSE * strong) {
      return Stance.UNCLEAR;
    }
    return support > hesitate ? Stance.SUPPORT : Stance.HESITATE;
  }
}
