package io.buyin.job;

import java.util.Locale;

/** A number with its word, in English: {@code 1 file}, {@code 7,038 rows}, {@code 0 audiences}. */
public final class Counted {

  private Counted() {}

  /**
   * @param one the word for one; more are told with an s
   */
  public static String of(long number, String one) {
    return String.format(Locale.ROOT, "%,d ", number) + word(number, one);
  }

  private static String word(long number, String one) {
    return number == 1 ? one : one + "s";
  }
}
