package io.buyin.fact;

import java.math.BigDecimal;
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
    @Nullable Long followers,
    Detail detail)
    implements Fact {

  /** A row whose details the export does not give. */
  public SocialRow(
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
      @Nullable Long followers) {
    this(
        origin,
        date,
        network,
        account,
        post,
        campaign,
        author,
        impressions,
        reach,
        engagements,
        clicks,
        followers,
        Detail.NONE);
  }

  @Override
  public Kind kind() {
    return Kind.SOCIAL;
  }

  @Override
  public String naturalKey() {
    String subject = post.isEmpty() ? account + "|" + date : post;
    return network + "|" + subject;
  }

  /**
   * What some tools say beside.
   *
   * @param employee who of the house wrote it, an id; empty where not said; never printed
   * @param region as written; may be empty
   * @param contentType such as video; as written, may be empty
   * @param followersGained may be below zero
   * @param messagesIn messages that reached the account
   * @param spend an amount of {@code spendCurrency}
   * @param spendCurrency ISO 4217, {@code XXX} where not known; empty without spend
   */
  public record Detail(
      String employee,
      String region,
      String contentType,
      @Nullable Long reactions,
      @Nullable Long comments,
      @Nullable Long shares,
      @Nullable Long followersGained,
      @Nullable Long messagesIn,
      @Nullable BigDecimal spend,
      String spendCurrency) {

    public static final Detail NONE =
        new Detail("", "", "", null, null, null, null, null, null, "");
  }
}
