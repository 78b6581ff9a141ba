package io.buyin.fact;

import java.time.YearMonth;

/**
 * A number that both the days of an account and its posts give, or two tables of days, in some
 * months, and that is taken from one of them alone, since they tell of the same.
 *
 * @param number the column, such as {@code impressions}
 * @param form the rows of which it is not taken
 * @param first the first such month
 * @param last the last such month; some between may be without
 */
public record SocialYield(
    String network, String number, Form form, YearMonth first, YearMonth last) {

  /**
   * What a row tells of: {@code POSTS} are advertisements as well, {@code DAYS_TWICE} are days that
   * another table of days tells of, too.
   */
  public enum Form {
    DAYS,
    POSTS,
    DAYS_TWICE
  }
}
