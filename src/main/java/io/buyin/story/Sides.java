package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.List;

/**
 * The people who take a side on a figure, by their latest clear remark within its gates: for its
 * theme, about whom it counts and when. Nobody is left out because words are not released.
 *
 * @param agree people who say what the figure says
 * @param oppose people who say the opposite
 * @param against what those who oppose said on it
 */
record Sides(long agree, long oppose, List<Voice> against) {

  private static final long ENOUGH = 10;

  long clear() {
    return agree + oppose;
  }

  /** Whether most of enough people speak against the figure. */
  boolean disagree() {
    return clear() >= ENOUGH && 2 * oppose > clear();
  }
}
