package io.buyin.render.workbook;

import io.buyin.story.Token;
import io.buyin.story.Token.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a number was stated by a person or computed, and from which figure. */
final class StatedNumbers {

  private final Map<String, Token> tokens = new HashMap<>();

  StatedNumbers(List<Token> all) {
    all.forEach(token -> tokens.put(token.id(), token));
  }

  boolean isStated(String token) {
    Token found = tokens.get(token);
    return found != null && found.origin() == Origin.STATED;
  }

  /** The figure or settings key behind a token; empty for an unknown one. */
  String source(String token) {
    Token found = tokens.get(token);
    return found == null ? "" : found.source();
  }
}
