package io.buyin.fact;

import java.time.YearMonth;

/**
 * Social sums of one month, network and author type. Reach is summed over days: people are counted
 * more than once.
 *
 * @param rows the rows behind it
 */
public record SocialMonth(
    YearMonth month,
    String network,
    String author,
    long rows,
    long impressions,
    long reach,
    long engagements,
    long clicks) {}
