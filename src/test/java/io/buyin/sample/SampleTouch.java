package io.buyin.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One invented contact of a deal, or of an account, with one channel.
 *
 * @param deal the opportunity's id; empty where only the account is known
 * @param post empty where no post is behind it
 * @param person an employee's number; empty where it was nobody's own post
 */
record SampleTouch(
    String deal,
    String account,
    LocalDateTime time,
    String channel,
    String campaign,
    String post,
    String person) {
  static final List<String> HEADER =
      List.of("opportunity_id", "account", "time", "channel", "campaign", "post_id", "person");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  boolean social() {
    return HaldenMarket.SOCIAL_SOURCES.contains(channel);
  }

  LocalDate day() {
    return time.toLocalDate();
  }

  List<String> cells() {
    return List.of(deal, account, MINUTE.format(time), channel, campaign, post, person);
  }
}
