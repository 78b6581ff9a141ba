package io.buyin.measure;

/** The two ends of an interval while it is still statistics; {@link Interval} is what is kept. */
record Range(double lower, double upper) {

  boolean includesZero() {
    return lower <= 0 && upper >= 0;
  }

  /** Whether the whole range is further from zero than {@code least}, on either side. */
  boolean isBeyond(double least) {
    return lower > least || upper < -least;
  }

  double halfWidth() {
    return (upper - lower) / 2;
  }
}
