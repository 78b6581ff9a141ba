package io.buyin.voice;

import java.util.Locale;

/**
 * What a phrase says about where its speaker stands.
 *
 * @param negative true if it holds a negation of its own, which no other turns
 */
record Cue(Kind kind, double weight, boolean negative) {

  /** What a cue does. */
  enum Kind {
    SUPPORT,
    HESITATE,
    /** Hesitates where it asks: in a question, or where a clause begins with it. */
    ASK,
    /** A question that begins with it wants more than a fact: "who", "why". */
    OPEN,
    /** Supports, and hesitation that follows in the clause is not claimed: "not afraid of risk". */
    DISMISS,
    /** Turns a cue that follows. */
    NEGATOR,
    /** Support that follows in the clause is not claimed: "if it helps", "maybe it helps". */
    UNREAL,
    /** What follows in the sentence was so once: what was bad then speaks for now. */
    PAST,
    /** What follows weighs more than what came before. */
    CONTRAST,
    /** A thing wanted: more of it supports, less of it hesitates. */
    GOOD,
    /** A thing not wanted: more of it hesitates, less of it supports. */
    BAD,
    MORE,
    LESS,
    /** Covers words that would mislead. */
    NEUTRAL
  }

  /**
   * @param key as in the data file: {@code support 1.5} or {@code negator}
   */
  static Cue parse(String key) {
    String[] parts = key.split(" ");
    Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Cue(kind, parts.length > 1 ? Double.parseDouble(parts[1]) : 0, false);
  }

  Cue negative(boolean negates) {
    return new Cue(kind, weight, negates);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
