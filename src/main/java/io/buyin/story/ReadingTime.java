package io.buyin.story;

import java.util.List;

/** How long a deck takes to read: words at 230 a minute and 15 seconds a chart, rounded up. */
final class ReadingTime {

  private static final int WORDS_A_MINUTE = 230;
  private static final int SECONDS_A_CHART = 15;
  private static final int SECONDS = 60;

  private ReadingTime() {}

  /** Minutes for all slides but the method page, which is an appendix. */
  static long minutes(List<Slide> slides) {
    long words = 0;
    long charts = 0;
    for (Slide slide : slides) {
      if (!(slide instanceof Slide.Method)) {
        Walk walk = Walk.over(slide);
        words += walk.words();
        charts += walk.charts();
      }
    }
    long seconds = words * SECONDS / WORDS_A_MINUTE + charts * SECONDS_A_CHART;
    return Math.max(1, (seconds + SECONDS - 1) / SECONDS);
  }
}
