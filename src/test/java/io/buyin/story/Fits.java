package io.buyin.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Why invented voices stand where they do: they fit in every respect, or half in the subject. */
public final class Fits {

  private Fits() {}

  public static List<Fit> of(String... voices) {
    return Arrays.stream(voices).map(Fits::of).toList();
  }

  private static Fit of(String voice) {
    BigDecimal one = new BigDecimal("1.000");
    BigDecimal half = new BigDecimal("0.500");
    BigDecimal score = new BigDecimal("0.925");
    return new Fit(voice, Part.OPEN, true, one, one, half, one, one, one, score);
  }
}
