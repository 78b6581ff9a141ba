package io.buyin.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one network reported for one post or one account and day. A number the tool did not give is
 * null, never zero.
 *
 * @param network lower case, such as {@code linkedin}
 * @param post the post's id; empty for account-days
 * @param author brand or employee, as the export says; empty where it does not say
 */
public record SocialRow(
    RowOrigin origin,
    LocalDate date,
    String network,
    String account,
    String post,
    String campaign,
    String author,
    @Nullable Long impressions,
    @Nullable Long reach,
    @Nullable Long engagements,
    @Nullable Long clicks,
    @Nullable Long followers)
    implements Fact {

  @Override
  public Kind kind() {
    return Kind.SOCIAL;
  }

  @Override
  public String naturalKey() {
    String subject = post.isEmpty() ? account + "|" + date : post;
    return network + "|" + subject;
  }
}
