package io.buyin.proof;

/**
 * Something a proof found.
 *
 * @param check which proof: {@code schema}, {@code office}, {@code access}, {@code numbers}, {@code
 *     charts}, {@code cells}, {@code quotes}, {@code privacy}, {@code mail}, {@code brief}, {@code
 *     json}, {@code page}
 * @param weight whether it holds back one audience or the whole edition
 * @param file path within the edition
 * @param sentence what was found, where, and what was expected
 */
public record Finding(String check, Weight weight, String file, String sentence) {

  /** How far a finding reaches. */
  public enum Weight {
    /** This audience's files are held back. */
    HOLDS_AUDIENCE,
    /** Two artifacts disagree on a number: nothing is published. */
    STOPS_EDITION
  }

  static Finding holds(String check, String file, String sentence) {
    return new Finding(check, Weight.HOLDS_AUDIENCE, file, sentence);
  }

  static Finding stops(String check, String file, String sentence) {
    return new Finding(check, Weight.STOPS_EDITION, file, sentence);
  }
}
