package io.buyin.fact;

import java.time.YearMonth;

/**
 * Social sums of one month, network and author type. Reach is summed over days: people are counted
 * more than once.
 *
 * @param rows the rows behind it
 * @param given how many of these rows gave each number; the others add nothing to its sum
 * @param bearing how many of these rows could have given it: an export of one number alone, and a
 *     number that is taken from other rows, do not make the others incomplete
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
    Given given,
    Given bearing) {

  /** Every row could have given every number. */
  public SocialMonth(
      YearMonth month,
      String network,
      String author,
      long rows,
      long impressions,
      long reach,
      long engagements,
      long clicks,
      Given given) {
    this(
        month,
        network,
        author,
        rows,
        impressions,
        reach,
        engagements,
        clicks,
        given,
        Given.all(rows));
  }

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
    this(month, network, author, rows, impressions, reach, engagements, clicks, Given.all(rows));
  }

  /** Numbers of rows, by number that they gave or could have given. */
  public record Given(long impressions, long reach, long engagements, long clicks) {

    /** The same for each number. */
    public static Given all(long rows) {
      return new Given(rows, rows, rows, rows);
    }
  }
}
