package io.buyin.fact;

/**
 * Engagements per impression, post by post.
 *
 * @param posts that gave both numbers and were shown at all
 * @param median of their rates, a fraction of one; 0 without posts
 */
public record PostRates(long posts, double median) {

  public static final PostRates NONE = new PostRates(0, 0);
}
