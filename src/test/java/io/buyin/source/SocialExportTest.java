package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocialExportTest {

  @TempDir Path dir;

  @Test
  void reads_meta_content_with_error_rows_and_captions_over_several_lines() {
    String text =
        """
        \ufeffPost ID,Page ID,Page name,Title,Publish time,Permalink,Data comment,Date,Reach,Impressions,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks
        901,7,Halden,"Open day 🚚

        Come by",12/13/2025 01:12,https://example.com/901,,Lifetime,1200,1500,31,20,6,5,44
        902,7,Halden,Second,12/01/2025 09:00,https://example.com/902,,Lifetime,,,,,,,
        ,,,,,,An error occurred while computing metadata for content with ID 903,,,,,,,,
        """;
    Drop.Outcome outcome = drop().read("Dec-01-2025_Jan-06-2026_1234567.csv", text);
    assertThat(outcome.recognised().layout().id()).isEqualTo("meta-content");
    assertThat(outcome.counts()).isEqualTo("3/2/0/1/0");
    assertThat(outcome.social().get(0))
        .isEqualTo(
            new SocialRow(
                new RowOrigin("Dec-01-2025_Jan-06-2026_1234567.csv", 2),
                LocalDate.of(2025, 12, 13),
                "facebook",
                "Halden",
                "901",
                "",
                "",
                1500L,
                1200L,
                31L,
                44L,
                null,
                new SocialRow.Detail("", "", "", 20L, 6L, 5L, null, null, null, "")));
    assertThat(outcome.social().get(1).impressions()).isNull();
    assertThat(outcome.social().get(1).origin().line()).isEqualTo(5);
    assertThat(outcome.doubts())
        .containsExactly(
            "Dec-01-2025_Jan-06-2026_1234567.csv line 6: the tool wrote an error instead of data:"
                + " \"An error occurred while computing metadata for content with …\". Export again"
                + " later if the row matters.");
  }

  @Test
  void reads_classic_x_posts_with_float_counts_dashes_and_moments_in_utc() {
    String text =
        """
        "Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","url clicks","promoted impressions"
        "1388063576737214466","https://twitter.com/HaldenMotors/status/1388063576737214466","Line one
        line two &amp; more","2026-04-30 23:32 +0000","825.0","10.0","8.038585209003215E-4","2.0","0.0","6.0","-","-"
        """;
    Drop.Outcome outcome = drop().read("tweets_en.csv", text);
    assertThat(outcome.recognised().layout().id()).isEqualTo("x-posts-classic");
    SocialRow row = outcome.social().get(0);
    assertThat(row.post()).isEqualTo("1388063576737214466");
    assertThat(row.account()).isEqualTo("HaldenMotors");
    assertThat(row.network()).isEqualTo("x");
    assertThat(row.date()).isEqualTo("2026-05-01");
    assertThat(row.impressions()).isEqualTo(825);
    assertThat(row.clicks()).isNull();
  }

  @Test
  void reads_both_spellings_of_the_newer_x_export() {
    String early =
        """
        Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,Replies,Reposts,Url clicks
        1891,Mon Feb 17 2025,Hello,https://x.com/HaldenMotors/status/1891,120,3,9,0,0,1,1,2
        """;
    String late =
        """
        Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,Replies,Reposts,URL Clicks
        1892,"Tue, Jul 14, 2026",Hello,https://x.com/HaldenMotors/status/1892,130,3,8,0,0,1,1,2
        """;
    assertThat(drop().read("a.csv", early).social().get(0).date()).isEqualTo("2025-02-17");
    SocialRow row = drop().read("b.csv", late).social().get(0);
    assertThat(row.date()).isEqualTo("2026-07-14");
    assertThat(row.clicks()).isEqualTo(2);
  }

  @Test
  void adds_engagements_up_only_where_all_three_parts_are_given() {
    String text =
        """
        Date,Network,Account,Post ID,Reactions,Comments,Shares
        2026-05-01,Twitter,Halden,1,"1,000",20,3
        2026-05-01,LinkedIn,Halden,2,5,2,
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.social()).extracting(SocialRow::engagements).containsExactly(1023L, null);
    assertThat(outcome.social()).extracting(SocialRow::network).containsExactly("x", "linkedin");
  }

  @Test
  void keeps_negative_counts_and_rejects_parts_of_things() {
    String text =
        """
        date,network,account,impressions,engagements
        2026-05-01,linkedin,Halden,100,-2
        2026-05-02,linkedin,Halden,10.5,1
        2026-05-03,linkedin,Halden,12%,1
        2026-05-04,linkedin,,12,1
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("4/1/0/0/3");
    assertThat(outcome.social().get(0).engagements()).isEqualTo(-2);
    assertThat(outcome.complaints().get(0))
        .contains("column \"impressions\": expected a whole number like 1250 but found \"10.5\".");
    assertThat(outcome.complaints().get(2))
        .contains("column \"account\": expected a post id or an account but found an empty cell.");
  }

  @Test
  void reads_utf_16_with_tabs_under_a_csv_name() {
    String text =
        "\ufeffDate\tNetwork\tAccount\tReach\r\n2026-05-01\tlinkedin\tHalden, Ltd\t1250\r\n";
    Drop.Outcome outcome =
        drop().read(drop().file("s.csv", text, StandardCharsets.UTF_16LE), Drop.RULES);
    assertThat(outcome.social().get(0).account()).isEqualTo("Halden, Ltd");
    assertThat(outcome.social().get(0).reach()).isEqualTo(1250);
  }

  @Test
  void an_id_with_a_space_or_apostrophe_before_it_joins_the_plain_one() {
    String text =
        """
        date,network,account,post id,reach
        2026-05-01,youtube,Halden, -VdePwcODwE,5
        2026-05-01,youtube,Halden,'-VdePwcODwE,5
        2026-05-01,youtube,Halden,'4479,5
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/2/1/0/0");
    assertThat(outcome.social()).extracting(SocialRow::post).containsExactly("-VdePwcODwE", "4479");
  }

  @Test
  void a_post_link_is_the_posts_identity_where_there_is_no_id() {
    String text =
        """
        date,network,account,permalink,impressions
        2026-05-01,linkedin,Halden,https://example.com/posts/1,100
        2026-05-01,linkedin,Halden,https://example.com/posts/2,200
        2026-05-01,LI,Halden,https://example.com/posts/2,250
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/2/1/0/0");
    assertThat(outcome.social())
        .extracting(SocialRow::post, SocialRow::impressions)
        .containsExactly(
            tuple("https://example.com/posts/1", 100L), tuple("https://example.com/posts/2", 250L));
  }

  @Test
  void a_link_to_the_accounts_own_page_is_no_post() {
    String text =
        """
        date,network,account,link,impressions
        2026-05-01,linkedin,Halden Ltd,https://example.com/company/halden-ltd/,100
        2026-05-02,linkedin,Halden Ltd,https://example.com/company/halden-ltd/,200
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/2/0/0/0");
    assertThat(outcome.social()).extracting(SocialRow::post).containsOnly("");
  }

  @Test
  void text_or_time_of_day_tells_posts_apart_and_stays_while_numbers_grow() {
    String text =
        """
        date,network,account,caption,impressions
        2026-05-01 09:30,linkedin,Halden,Open day,100
        2026-05-01 14:00,linkedin,Halden,Open day,100
        2026-05-01,linkedin,Halden,Thank you,100
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("3/3/0/0/0");
    assertThat(outcome.warnings()).isEmpty();
    List<String> posts = outcome.social().stream().map(SocialRow::post).toList();
    assertThat(posts).doesNotHaveDuplicates().allMatch(post -> post.startsWith("text-"));
    assertThat(drop().read("t.csv", text.replace(",100", ",175")).social())
        .extracting(SocialRow::post)
        .isEqualTo(posts);
  }

  @Test
  void differing_rows_of_a_day_without_post_identity_both_count_in_any_order() {
    List<String> rows =
        List.of(
            "2026-05-01,x,Halden,100\n",
            "2026-05-01,Twitter,Halden,300\n",
            "2026-05-01,x,Halden,300\n",
            "2026-05-01,x,Halden,100\n",
            "2026-05-02,x,Halden,50\n");
    String header = "date,network,account,impressions\n";
    Drop.Outcome outcome = drop().read("s.csv", header + String.join("", rows));
    List<String> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    Drop.Outcome other = drop().read("s.csv", header + String.join("", turned));
    assertThat(impressions(outcome)).containsExactly(50L, 100L, 300L);
    assertThat(impressions(other)).containsExactly(50L, 100L, 300L);
    assertThat(other.counts()).isEqualTo(outcome.counts()).isEqualTo("5/3/2/0/0");
    assertThat(keys(other)).isEqualTo(keys(outcome)).contains("x|Halden|2026-05-02");
    assertThat(outcome.doubts().get(0))
        .startsWith(
            "s.csv line 2: differs from another row of the same network, account and day and has"
                + " neither post id nor link; both count, as two posts. The same in 1 other row.");
  }

  @Test
  void posts_with_the_same_text_on_one_day_both_count() {
    String text =
        """
        date,network,account,caption,impressions
        2026-05-01,linkedin,Halden,Happy Friday,100
        2026-05-01,linkedin,Halden,Happy Friday,20
        """;
    Drop.Outcome outcome = drop().read("s.csv", text);
    assertThat(impressions(outcome)).containsExactly(20L, 100L);
    assertThat(outcome.warnings()).extracting(w -> w.code()).containsExactly("post-nameless");
  }

  @Test
  void a_layout_of_account_days_merges_rows_of_one_day() {
    Drop drop = drop().layout("id: our-days\nlike: plain-social\naccount_days: true\n");
    String text =
        """
        date,network,account,link,caption,impressions
        2026-05-01,linkedin,Halden,https://example.com/a,one,100
        2026-05-01,linkedin,Halden,https://example.com/b,two,300
        """;
    Drop.Outcome outcome = drop.read("s.csv", text);
    assertThat(outcome.counts()).isEqualTo("2/1/1/0/0");
    assertThat(outcome.social().get(0).impressions()).isEqualTo(300);
    assertThat(outcome.social().get(0).post()).isEmpty();
    assertThat(outcome.warnings()).extracting(w -> w.code()).containsExactly("row-repeated");
  }

  private static List<Long> impressions(Drop.Outcome outcome) {
    return outcome.social().stream().map(SocialRow::impressions).sorted().toList();
  }

  private static Set<String> keys(Drop.Outcome outcome) {
    return outcome.social().stream().map(SocialRow::naturalKey).collect(Collectors.toSet());
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
