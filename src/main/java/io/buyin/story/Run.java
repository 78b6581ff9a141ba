package io.buyin.story;

/**
 * A stretch of text in one look.
 *
 * @param token id of the token this run prints, or empty for words without a number
 */
public record Run(String text, Weight weight, Tone tone, String token) {

  /** How heavy. */
  public enum Weight {
    REGULAR,
    BOLD
  }
}
