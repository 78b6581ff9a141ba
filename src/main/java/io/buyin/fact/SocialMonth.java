package io.buyin.fact;

import java.time.YearMonth;

/**
 * Social sums of one month, network and author type. Reach is summed over days: people are counted
 * more than once.
 *
 * @param rows the rows behind it
 * @param given how many of these rows gave each number; the others add nothing to its sum
 */
public record SocialMonth(
    YearMonth month,
    String network,
    String author,
    long rows,
    long impressions,
    long reach,
    long engagements,
    long clicks,
    Given given) {

  /** Every row gave every number. */
  public SocialMonth(
      YearMonth month,
      String network,
      String author,
      long rows,
      long impressions,
      long reach,
      long engagements,
      long clicks) {
    this(
        month,
        network,
        author,
        rows,
        impressions,
        reach,
        engagements,
        clicks,
        new Given(rows, rows, rows, rows));
  }

  /** Rows that gave a number, by number. */
  public record Given(long impressions, long reach, long engagements, long clicks) {}
}
