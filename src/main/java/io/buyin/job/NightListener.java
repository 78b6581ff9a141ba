package io.buyin.job;

import java.time.Duration;

/** Whoever watches a night. */
public interface NightListener {

  /** Nobody watches. */
  NightListener NONE = new NightListener() {};

  /** Parts of a step were done. */
  default void progress(String step, int done, int all) {}

  /** A step ended well. */
  default void stepDone(String step, String did, Duration took) {}
}
