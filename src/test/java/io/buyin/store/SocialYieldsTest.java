package io.buyin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.buyin.fact.Facts;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SocialYield;
import io.buyin.fact.SocialYield.Form;
import io.buyin.fact.SourceLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account's days and its posts tell of the same: nothing counts twice. */
class SocialYieldsTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  @TempDir Path state;

  @Test
  void posts_yield_to_days_that_reach_over_them_in_either_order() {
    List<SocialRow> days = days("linkedin", "(LinkedIn Page)", 1, 30);
    List<SocialRow> posts = posts("linkedin", "", "", 3, 20);
    for (boolean daysAreNewer : List.of(true, false)) {
      try (Bench bench = bench(daysAreNewer)) {
        bench.log("days.csv", daysAreNewer ? "2026-07-02" : "2026-07-01", days);
        bench.log("posts.csv", daysAreNewer ? "2026-07-01" : "2026-07-02", posts);
        Facts facts = bench.facts();
        assertThat(impressions(facts)).isEqualTo(30 * 100);
        assertThat(facts.socialYields())
            .containsExactly(
                new SocialYield("linkedin", "impressions", Form.POSTS, JUNE, JUNE),
                new SocialYield("linkedin", "engagements", Form.POSTS, JUNE, JUNE));
        assertThat(sum(facts).clicks()).as("only posts give clicks").isEqualTo(2 * 7);
        assertThat(sum(facts).reach()).as("only days give reach").isEqualTo(30 * 50);
        assertThat(sum(facts).given()).isEqualTo(new SocialMonth.Given(30, 30, 30, 2));
        assertThat(sum(facts).bearing()).isEqualTo(new SocialMonth.Given(30, 30, 30, 2));
      }
    }
  }

  @Test
  void days_yield_where_they_end_before_the_last_post() {
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "(X days)", 1, 10));
      bench.log("posts.csv", "2026-07-01", posts("x", "acme", "", 3, 20));
      assertThat(impressions(bench.facts())).isEqualTo(2 * 1_000);
      assertThat(bench.facts().socialYields())
          .extracting(SocialYield::form)
          .containsOnly(Form.DAYS);
    }
  }

  @Test
  void rows_of_which_nothing_is_left_are_superseded() {
    List<SocialRow> posts =
        List.of(row("x", "acme", "p1", "", 4, 1_000, null, 60, null), post("x", "acme", "", 5));
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "(X days)", 1, 30));
      bench.log("posts.csv", "2026-07-01", posts);
      SourceLine line = bench.facts().sources().get(1);
      assertThat(line.used()).isEqualTo(1);
      assertThat(line.superseded()).isEqualTo(1);
    }
  }

  @Test
  void other_accounts_months_networks_and_employees_do_not_yield() {
    List<SocialRow> posts = new ArrayList<>(posts("x", "Other", "", 3, 4));
    posts.addAll(posts("linkedin", "", "", 3, 4));
    posts.addAll(posts("x", "employee 04", "employee", 3, 4));
    posts.add(row("x", "acme", "july", "", 31, 1_000, null, 60, 7L));
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "Acme", 1, 30));
      bench.log("posts.csv", "2026-07-01", posts);
      assertThat(bench.facts().socialYields()).isEmpty();
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100 + 7 * 1_000);
    }
  }

  @Test
  void an_account_is_the_same_however_its_name_is_written() {
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "@Acme_Ltd", 1, 30));
      bench.log("posts.csv", "2026-07-01", posts("x", "acme ltd", "", 3, 4));
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100);
    }
  }

  @Test
  void days_that_name_no_account_are_those_of_the_account_that_is_named() {
    for (boolean namedAreNewer : List.of(true, false)) {
      try (Bench bench = bench(namedAreNewer)) {
        bench.log("own.csv", namedAreNewer ? "2026-07-02" : "2026-07-01", days("x", "Acme", 1, 30));
        bench.log("tool.csv", "2026-07-01", days("x", "(X days)", 1, 30));
        assertThat(impressions(bench.facts())).isEqualTo(30 * 100);
        assertThat(bench.facts().socialYields())
            .extracting(SocialYield::form, SocialYield::number)
            .containsExactly(
                tuple(Form.DAYS_TWICE, "impressions"),
                tuple(Form.DAYS_TWICE, "reach"),
                tuple(Form.DAYS_TWICE, "engagements"));
        assertThat(bench.facts().sources()).extracting(SourceLine::superseded).contains(30L);
      }
    }
  }

  @Test
  void of_two_tables_of_days_those_that_reach_over_more_of_the_month_count() {
    try (Bench bench = bench(true)) {
      bench.log("own.csv", "2026-07-02", days("x", "Acme", 1, 10));
      bench.log("tool.csv", "2026-07-01", days("x", "(X days)", 1, 30));
      bench.log("other.csv", "2026-07-01", days("linkedin", "Other", 1, 3));
      bench.log("second.csv", "2026-07-01", days("linkedin", "Second", 1, 3));
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100 + 6 * 100);
    }
  }

  @Test
  void days_of_one_account_are_the_same_however_its_name_is_written() {
    try (Bench bench = bench(true)) {
      bench.log("old.csv", "2026-07-01", days("x", "@Acme_Ltd", 1, 20));
      bench.log("new.csv", "2026-07-02", days("x", "acme ltd", 11, 30));
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100);
    }
  }

  @Test
  void days_of_meta_count_once_beside_days_of_its_networks() {
    try (Bench bench = bench(true)) {
      bench.log("meta.csv", "2026-07-01", days("meta", "(Reach)", 1, 30));
      bench.log("facebook.csv", "2026-07-01", days("facebook", "(Facebook reach)", 1, 30));
      bench.log("instagram.csv", "2026-07-01", days("instagram", "(Instagram reach)", 1, 30));
      assertThat(impressions(bench.facts())).isEqualTo(2 * 30 * 100);
    }
  }

  @Test
  void days_of_meta_are_of_facebook_and_instagram_together() {
    List<SocialRow> posts = new ArrayList<>(posts("facebook", "Acme", "", 3, 4));
    posts.addAll(posts("instagram", "acme", "", 3, 4));
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("meta", "(Reach)", 1, 30));
      bench.log("posts.csv", "2026-07-01", posts);
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100);
    }
  }

  @Test
  void days_do_not_yield_to_advertisements_alone() {
    String ad = "row-0123456789abcdef";
    List<SocialRow> early = List.of(row("x", "ads", ad, "", 28, 1_000, null, 60, 7L));
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "(X days)", 1, 10));
      bench.log("ads.csv", "2026-07-01", early);
      assertThat(bench.facts().socialYields()).isEmpty();
      bench.log("more-days.csv", "2026-07-02", days("x", "(X days)", 11, 30));
      assertThat(impressions(bench.facts())).isEqualTo(30 * 100);
    }
  }

  @Test
  void a_table_of_one_number_leaves_the_others_complete() {
    List<SocialRow> clicks =
        IntStream.rangeClosed(1, 30)
            .mapToObj(day -> row("x", "(Clicks)", "", "", day, null, null, null, 7L))
            .toList();
    try (Bench bench = bench(true)) {
      bench.log("days.csv", "2026-07-01", days("x", "(X days)", 1, 30));
      bench.log("clicks.csv", "2026-07-01", clicks);
      assertThat(sum(bench.facts()).rows()).isEqualTo(60);
      assertThat(sum(bench.facts()).bearing()).isEqualTo(SocialMonth.Given.all(30));
    }
  }

  private Bench bench(boolean first) {
    return new Bench(FactStore.open(state.resolve(first ? "first" : "second")));
  }

  private static long impressions(Facts facts) {
    return facts.socialByMonth().stream().mapToLong(SocialMonth::impressions).sum();
  }

  /** Of a single network and author. */
  private static SocialMonth sum(Facts facts) {
    assertThat(facts.socialByMonth()).hasSize(1);
    return facts.socialByMonth().get(0);
  }

  private static List<SocialRow> days(String network, String account, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(day -> row(network, account, "", "", day, 100, 50L, 6, null))
        .toList();
  }

  private static List<SocialRow> posts(
      String network, String account, String author, int first, int last) {
    return List.of(post(network, account, author, first), post(network, account, author, last));
  }

  private static SocialRow post(String network, String account, String author, int day) {
    return row(network, account, "p" + account + day, author, day, 1_000, null, 60, 7L);
  }

  private static SocialRow row(
      String network,
      String account,
      String post,
      String author,
      int day,
      @Nullable Integer impressions,
      @Nullable Long reach,
      @Nullable Integer engagements,
      @Nullable Long clicks) {
    return new SocialRow(
        new RowOrigin("any.csv", 2),
        LocalDate.of(2026, 6, 1).plusDays(day - 1),
        network,
        account,
        post,
        "",
        author,
        impressions == null ? null : Long.valueOf(impressions),
        reach,
        engagements == null ? null : Long.valueOf(engagements),
        clicks,
        null);
  }
}
