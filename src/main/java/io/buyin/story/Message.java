package io.buyin.story;

import io.buyin.quantity.Tongue;
import java.util.List;

/**
 * A short text that people paste where they talk: wins as they happen.
 *
 * @param lines in order, every number a token
 * @param tokens behind the numbers
 */
public record Message(Tongue tongue, List<Phrase> lines, List<Token> tokens) {

  /** One line after the other, as the file holds them. */
  public String text() {
    return String.join("\n", lines.stream().map(Phrase::text).toList()) + "\n";
  }
}
