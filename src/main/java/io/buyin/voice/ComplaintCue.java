package io.buyin.voice;

import java.util.Locale;

/** What a phrase of a message does when it is read for a complaint. */
enum ComplaintCue {
  /** Something is broken, wrong, missing or never came. */
  BREACH(false),
  WAITING(true),
  /** Money back, or the end of a contract. */
  REFUND(false),
  /** The same person about the same thing, once more. */
  REPEATED(true),
  /** A question that looks for somebody at fault. */
  BLAME(true),
  ESCALATION(true),
  DISPLEASURE(true),
  /** A cue that follows it shortly in its clause is not claimed: "no complaint". */
  DENIES(false),
  /** A cue that follows it in its clause has not happened: "if it breaks". */
  SUPPOSES(false),
  /** Covers words that would mislead: "refund policy". */
  COVERS(false),
  /** What comes before it in its sentence is over: "was broken, works again". */
  SETTLES(false),
  /** A question that holds it says that what it asks about is so: "why is it broken?". */
  WHY(false);

  private final boolean alsoAsked;

  ComplaintCue(boolean alsoAsked) {
    this.alsoAsked = alsoAsked;
  }

  /**
   * @param key as in the data file
   */
  static ComplaintCue parse(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  boolean complains() {
    return compareTo(DENIES) < 0;
  }

  /** Whether it complains in any question; others ask about a thing that need not be so. */
  boolean complainsWhenAsked() {
    return alsoAsked;
  }
}
