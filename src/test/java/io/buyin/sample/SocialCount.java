package io.buyin.sample;

import java.time.LocalDate;

/**
 * What one social row counts.
 *
 * @param post the post's id; empty where the row is an account's day
 * @param person the employee whose post it is; empty where it is the company's
 */
record SocialCount(
    LocalDate day, long impressions, long reach, long engagements, String post, String person) {

  /** A row of an account or of the company's post. */
  static SocialCount of(LocalDate day, long impressions, long reach, long engagements) {
    return new SocialCount(day, impressions, reach, engagements, "", "");
  }

  SocialCount ofPost(String id, String employee) {
    return new SocialCount(day, impressions, reach, engagements, id, employee);
  }
}
