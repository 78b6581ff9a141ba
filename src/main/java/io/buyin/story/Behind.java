package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;

/** What stands behind a number, as a token will name it. */
record Behind(Token.Origin origin, String source, int version) {

  static Behind figure(Figure figure) {
    return new Behind(Token.Origin.FIGURE, figure.id(), figure.version());
  }

  /** The difference itself, not one of its two groups. */
  static Behind comparison(Comparison comparison) {
    return new Behind(Token.Origin.FIGURE, comparison.id(), comparison.focus().version());
  }

  /** Counted by Buyin outside the catalogue of measures, such as people by stance. */
  static Behind counted(String id) {
    return new Behind(Token.Origin.FIGURE, id, 0);
  }

  /**
   * @param key of the settings, such as {@code idea.ask.decision}
   */
  static Behind stated(String key) {
    return new Behind(Token.Origin.STATED, key, 0);
  }

  static Behind date(String day) {
    return new Behind(Token.Origin.DATE, day, 0);
  }

  static Behind reference(String name) {
    return new Behind(Token.Origin.REFERENCE, name, 0);
  }

  static Behind rule(String name) {
    return new Behind(Token.Origin.RULE, name, 0);
  }
}
