package io.buyin.sample;

/** What people did with a post or on a day. */
record Engagement(long reactions, long comments, long shares, long clicks) {

  /** About {@code rate} of the impressions, split as it usually is. */
  static Engagement of(long impressions, double rate, Chance chance) {
    double all = impressions * rate * chance.around(0.2);
    return new Engagement(
        StrictMath.round(all * 0.52),
        StrictMath.round(all * (0.05 + 0.04 * chance.unit())),
        StrictMath.round(all * (0.03 + 0.03 * chance.unit())),
        StrictMath.round(all * 0.34));
  }

  long reactionsCommentsAndShares() {
    return reactions + comments + shares;
  }

  long all() {
    return reactionsCommentsAndShares() + clicks;
  }
}
