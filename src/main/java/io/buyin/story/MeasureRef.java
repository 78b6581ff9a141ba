package io.buyin.story;

/**
 * A measure and the part of it that is meant, as settings write it: {@code closed-won} is that of
 * all deals, {@code closed-won.social} that of social origin.
 */
record MeasureRef(String measure, String scope) {

  static MeasureRef of(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new MeasureRef(text, Ground.ALL)
        : new MeasureRef(text.substring(0, dot), text.substring(dot + 1));
  }

  boolean isSocial() {
    return scope.equals(Ground.SOCIAL);
  }
}
