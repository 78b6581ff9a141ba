package io.buyin.render.chart;

/** What drawing needs before the first picture. */
public final class Drawing {

  private Drawing() {}

  /**
   * Loads the typefaces now: once the process has been asked to end, Java loads none any more, and
   * a night that still runs could not be finished.
   */
  public static void ready() {
    Typefaces.regular(1);
  }
}
