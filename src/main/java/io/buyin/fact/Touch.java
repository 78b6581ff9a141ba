package io.buyin.fact;

import java.time.LocalDate;

/**
 * One contact of an opportunity, or of an account, with one channel.
 *
 * @param opportunity its id; empty where the export only names the account
 * @param account may be empty where the opportunity is named
 * @param day in the organisation's zone
 * @param time of day in that zone, such as {@code 14:05}, to tell two contacts of one day apart;
 *     empty where the export gives a day only
 * @param channel as written
 * @param campaign may be empty
 * @param post the post's id; may be empty
 * @param person who of ours was in touch, an internal id; may be empty
 */
public record Touch(
    RowOrigin origin,
    String opportunity,
    String account,
    LocalDate day,
    String time,
    String channel,
    String campaign,
    String post,
    String person)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.TOUCHPOINTS;
  }

  @Override
  public String naturalKey() {
    String subject = opportunity.isEmpty() ? "account " + account : opportunity;
    return subject + "|" + day + " " + time + "|" + channel;
  }
}
