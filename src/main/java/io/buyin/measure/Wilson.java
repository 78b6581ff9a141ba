package io.buyin.measure;

/** What a share in a sample lets expect of all: Wilson's interval of 95 % (1927). */
public final class Wilson {

  private Wilson() {}

  /** The least share that is likely, 0 to 1; 0 for an empty sample. */
  public static double atLeast(long part, long whole) {
    return whole == 0 ? 0 : Rates.wilson(new Rates.Arm(part, whole)).lower();
  }
}
