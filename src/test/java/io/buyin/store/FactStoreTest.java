package io.buyin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Kind;
import io.buyin.fact.PostRates;
import io.buyin.fact.Remark;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SourceLine;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactStoreTest {

  @TempDir Path state;

  @Test
  void gives_back_what_it_was_given() {
    Remark full = Invented.remark("r1", "It \"works\",\nfor äll of 'us' 🙂", Remark.Consent.ROLE);
    Remark bare =
        new Remark(
            new RowOrigin("a.csv", 3),
            "r2",
            Invented.DAY.plusDays(9),
            "",
            "",
            "",
            Remark.Mode.SURVEY,
            "",
            "",
            null,
            "",
            Remark.Consent.NONE,
            Set.of(),
            null);
    Deal deal = Invented.deal("d1", "1234.50");
    Deal blank =
        new Deal(
            new RowOrigin("d.csv", 3),
            "d2",
            "",
            Invented.DAY,
            Invented.DAY.plusDays(3),
            "Lost",
            Deal.Status.LOST,
            null,
            "EUR",
            null,
            "",
            "",
            "price",
            "");
    try (Bench bench = bench()) {
      bench.log("a.csv", "2026-07-10", List.of(full, bare));
      bench.snapshot("d.csv", "2026-07-10", List.of(deal, blank));
      assertThat(bench.facts().remarks())
          .containsExactly((Remark) Invented.at(full, "a.csv", 2), bare);
      assertThat(bench.facts().deals())
          .containsExactly((Deal) Invented.at(deal, "d.csv", 2), blank);
    }
  }

  @Test
  void answers_nothing_where_nothing_was_exported() {
    try (Bench bench = bench()) {
      assertThat(bench.facts().remarks()).isEmpty();
      assertThat(bench.facts().deals()).isEmpty();
      assertThat(bench.facts().socialByMonth()).isEmpty();
      assertThat(bench.facts().sources()).isEmpty();
    }
  }

  @Test
  void keeps_an_export_that_has_no_facts() {
    try (Bench bench = bench()) {
      bench.snapshot("empty.csv", "2026-07-10", List.of());
      assertThat(bench.facts().sources())
          .containsExactly(source("empty.csv", bench, 0, 0, 0, null, null));
    }
  }

  @Test
  void a_withdrawal_wins_over_a_newer_export_that_has_forgotten_it() {
    try (Bench bench = bench()) {
      bench.log("1.csv", "2026-07-01", List.of(Invented.remark("r1", "yes", Remark.Consent.NAME)));
      bench.log(
          "2.csv", "2026-07-02", List.of(Invented.remark("r1", "yes", Remark.Consent.WITHDRAWN)));
      bench.log("3.csv", "2026-07-03", List.of(Invented.remark("r1", "yes", Remark.Consent.NAME)));
      assertThat(bench.facts().remarks())
          .singleElement()
          .satisfies(
              remark -> {
                assertThat(remark.consent()).isEqualTo(Remark.Consent.WITHDRAWN);
                assertThat(remark.origin()).isEqualTo(new RowOrigin("2.csv", 2));
              });
    }
  }

  @Test
  void the_newest_export_of_a_remark_wins_whatever_the_order_of_reading() {
    try (Bench bench = bench()) {
      bench.log(
          "new.csv", "2026-07-09", List.of(Invented.remark("r1", "new", Remark.Consent.NAME)));
      bench.log(
          "old.csv", "2026-07-01", List.of(Invented.remark("r1", "old", Remark.Consent.NAME)));
      assertThat(bench.facts().remarks()).extracting(Remark::words).containsExactly("new");
    }
  }

  @Test
  void a_deal_that_left_the_newest_snapshot_is_gone() {
    try (Bench bench = bench()) {
      bench.snapshot(
          "deals-09.csv",
          "2026-07-09",
          List.of(Invented.deal("d1", "10"), Invented.deal("d2", "20")));
      bench.snapshot("deals-10.csv", "2026-07-10", List.of(Invented.deal("d2", "25")));
      assertThat(bench.facts().deals())
          .extracting(Deal::id, Deal::amount)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("d2", new BigDecimal("25.00")));
      assertThat(bench.facts().sources())
          .containsExactly(
              source("deals-09.csv", bench, 2, 0, 2, null, null),
              source("deals-10.csv", bench, 1, 1, 0, "2026-07-01", "2026-07-10"));
    }
  }

  @Test
  void the_register_of_another_system_is_not_replaced() {
    try (Bench bench = bench()) {
      bench.snapshot("hub-13.csv", "2026-07-13", List.of(Invented.deal("d1", "10")));
      bench.snapshotOf(
          "partners", "partners-01.csv", "2026-07-01", List.of(Invented.deal("p0", "5")));
      bench.snapshotOf(
          "partners", "partners-06.csv", "2026-07-06", List.of(Invented.deal("p1", "20")));
      assertThat(bench.facts().deals()).extracting(Deal::id).containsExactly("d1", "p1");
    }
  }

  @Test
  void parts_of_one_snapshot_are_united() {
    try (Bench bench = bench()) {
      bench.snapshot("deals-part1.csv", "2026-07-10", List.of(Invented.deal("d1", "10")));
      bench.snapshot("deals-part2.csv", "2026-07-10", List.of(Invented.deal("d2", "20")));
      assertThat(bench.facts().deals()).extracting(Deal::id).containsExactly("d1", "d2");
    }
  }

  @Test
  void a_social_day_that_two_exports_report_counts_once_as_the_newest_has_it() {
    try (Bench bench = bench()) {
      bench.log(
          "june.csv", "2026-07-01", List.of(social("2026-06-29", 100), social("2026-06-30", 200)));
      bench.log(
          "late.csv", "2026-07-02", List.of(social("2026-06-30", 250), social("2026-07-01", 400)));
      assertThat(bench.facts().socialByMonth())
          .containsExactly(
              new SocialMonth(
                  YearMonth.of(2026, 6), "linkedin", "brand", 2, 3500, 350, 35, 0, given(2)),
              new SocialMonth(
                  YearMonth.of(2026, 7), "linkedin", "brand", 1, 4000, 400, 40, 0, given(1)));
      assertThat(bench.facts().socialByWeek())
          .containsExactly(new SocialWeek(LocalDate.of(2026, 6, 29), 3, 75, 3));
      assertThat(bench.facts().sources())
          .containsExactly(
              source("june.csv", bench, 2, 1, 1, "2026-06-29", "2026-06-29"),
              source("late.csv", bench, 2, 2, 0, "2026-06-30", "2026-07-01"));
    }
  }

  @Test
  void the_last_row_wins_where_one_file_reports_a_day_twice() {
    try (Bench bench = bench()) {
      bench.log(
          "june.csv", "2026-07-01", List.of(social("2026-06-30", 100), social("2026-06-30", 300)));
      assertThat(bench.facts().socialByMonth())
          .extracting(SocialMonth::reach)
          .containsExactly(300L);
    }
  }

  @Test
  void the_same_bytes_under_two_names_answer_once_and_are_accounted_for_twice() {
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
      KeptRef copy =
          new KeptRef(
              Kind.SOCIAL,
              bench.tonight().get(0).key(),
              "june copy.csv",
              LocalDate.parse("2026-07-02"));
      bench.tonight().add(copy);
      assertThat(bench.facts().socialByMonth())
          .extracting(SocialMonth::reach)
          .containsExactly(100L);
      assertThat(bench.facts().sources())
          .containsExactly(
              source("june copy.csv", bench, 1, 1, 0, "2026-06-30", "2026-06-30"),
              source("june.csv", bench, 1, 0, 1, null, null));
    }
  }

  @Test
  void sums_of_money_are_exact() {
    List<Deal> deals =
        Stream.iterate(1, i -> i + 1)
            .limit(5000)
            .map(i -> Invented.deal("d" + i, (i * 7919 % 100_000) + ".1"))
            .toList();
    BigDecimal expected = deals.stream().map(Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    try (Bench bench = bench()) {
      bench.snapshot("deals.csv", "2026-07-10", deals);
      BigDecimal sum =
          bench.facts().deals().stream().map(Deal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(expected);
    }
  }

  @Test
  void finds_what_it_kept_after_it_was_closed() {
    KeptRef ref;
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
      ref = bench.tonight().get(0);
    }
    try (FactStore again = FactStore.open(state)) {
      assertThat(again.has(Kind.SOCIAL, ref.key())).isTrue();
      assertThat(again.has(Kind.SALES, ref.key())).isFalse();
      assertThat(again.kept(Kind.SOCIAL, ref.key()).exportedOn()).isEqualTo("2026-07-01");
      assertThat(again.facts(List.of(ref)).socialByMonth()).hasSize(1);
    }
  }

  @Test
  void a_key_counts_only_when_both_its_files_are_whole() throws IOException {
    String key;
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
      key = bench.tonight().get(0).key();
      Path parquet = state.resolve("facts/social/" + key + ".parquet");
      Path sidecar = state.resolve("facts/social/" + key + ".json");
      byte[] whole = Files.readAllBytes(parquet);
      byte[] account = Files.readAllBytes(sidecar);

      Files.write(parquet, java.util.Arrays.copyOf(whole, whole.length - 1));
      assertThat(bench.store.has(Kind.SOCIAL, key)).as("Parquet cut short").isFalse();
      Files.write(parquet, whole);
      Files.write(sidecar, java.util.Arrays.copyOf(account, account.length / 2));
      assertThat(bench.store.has(Kind.SOCIAL, key)).as("account cut short").isFalse();
      Files.write(sidecar, account);
      assertThat(bench.store.has(Kind.SOCIAL, key)).as("both whole").isTrue();
      Files.delete(sidecar);
      assertThat(bench.store.has(Kind.SOCIAL, key)).as("account missing").isFalse();
    }
  }

  @Test
  void sweeps_at_the_next_start_what_a_killed_night_left() throws IOException {
    Path social = state.resolve("facts/social");
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
    }
    Files.createDirectories(state.resolve("spill"));
    Files.writeString(state.resolve("spill/duckdb_temp_storage-0.tmp"), "left");
    Files.writeString(social.resolve("k.1.part"), "half");
    Files.writeString(social.resolve("lonely.parquet"), "no account");
    FactStore.open(state).close();
    assertThat(StateFiles.list(social))
        .hasSize(2)
        .noneMatch(file -> file.toString().contains("lonely"));
    assertThat(StateFiles.list(state.resolve("spill"))).isEmpty();
  }

  @Test
  void keeps_nothing_of_a_file_whose_reading_failed() {
    Iterator<Fact> broken =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Fact next() {
            if (++given > 5000) {
              throw new IllegalStateException("the export ended within a quote");
            }
            return social("2026-06-30", given);
          }
        };
    try (FactStore store = FactStore.open(state)) {
      String key = FactStore.key("abc", "buyin-social-1");
      assertThatThrownBy(
              () ->
                  store.keep(
                      Kind.SOCIAL,
                      key,
                      broken,
                      () -> {
                        throw new AssertionError();
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the export ended within a quote");
      assertThat(store.has(Kind.SOCIAL, key)).isFalse();
    }
    assertThat(StateFiles.list(state.resolve("facts/social"))).isEmpty();
  }

  @Test
  void refuses_an_account_that_does_not_add_up() {
    try (FactStore store = FactStore.open(state)) {
      String key = FactStore.key("abc", "buyin-social-1");
      assertThatThrownBy(
              () ->
                  store.keep(
                      Kind.SOCIAL,
                      key,
                      List.of(social("2026-06-30", 1)).iterator(),
                      () -> Bench.kept("june.csv", "abc", Kind.SOCIAL, false, "2026-07-01", 2)))
          .isInstanceOfSatisfying(
              Stop.class, stop -> assertThat(stop.exitCode()).isEqualTo(ExitCode.PROOF_FAILED))
          .hasMessageContaining("june.csv: 2 rows were read, of which 1 became facts");
      assertThat(store.has(Kind.SOCIAL, key)).isFalse();
    }
  }

  @Test
  void says_which_row_holds_an_amount_too_large_to_keep() {
    try (FactStore store = FactStore.open(state)) {
      Fact huge = Invented.at(Invented.deal("d1", "12345678901234567.00"), "deals.csv", 41);
      assertThatThrownBy(
              () ->
                  store.keep(
                      Kind.SALES,
                      FactStore.key("abc", "s-1"),
                      List.of(huge).iterator(),
                      () -> Bench.kept("deals.csv", "abc", Kind.SALES, true, "2026-07-01", 1)))
          .isInstanceOf(Stop.class)
          .hasMessageContaining("deals.csv line 41, column \"amount\"");
    }
  }

  @Test
  void names_the_folder_to_delete_when_a_kept_file_is_damaged() throws IOException {
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
      Path parquet = state.resolve("facts/social/" + bench.tonight().get(0).key() + ".parquet");
      byte[] bytes = Files.readAllBytes(parquet);
      java.util.Arrays.fill(bytes, (byte) 7);
      Files.write(parquet, bytes);
      assertThatThrownBy(() -> bench.facts().socialByMonth())
          .isInstanceOfSatisfying(
              Stop.class, stop -> assertThat(stop.exitCode()).isEqualTo(ExitCode.STATE_FAILED))
          .hasMessageContaining("Delete this folder");
    }
  }

  @Test
  void works_in_a_folder_whose_name_has_quotes_and_brackets() {
    state = state.resolve("Ann's [night] *?").resolve("é");
    try (Bench bench = bench()) {
      bench.log("june.csv", "2026-07-01", List.of(social("2026-06-30", 100)));
      assertThat(bench.facts().socialByMonth()).hasSize(1);
    }
  }

  @Test
  void the_state_folder_is_its_owners_alone() throws IOException {
    state = state.resolve("fresh");
    FactStore.open(state).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("facts"))))
        .isEqualTo("rwx------");
  }

  @Test
  void another_database_version_is_another_key() throws SQLException {
    try (Engine engine = Engine.open(state.resolve("spill"));
        Session session = engine.session()) {
      assertThat(session.ask("SELECT version()", row -> row.getString(1)).get(0))
          .isEqualTo("v" + FactStore.VERSION.replaceAll(".*duckdb", ""));
    }
  }

  private Bench bench() {
    return new Bench(FactStore.open(state));
  }

  @Test
  void followers_are_told_by_month_and_posts_by_their_median() {
    try (Bench bench = bench()) {
      bench.log(
          "days.csv",
          "2026-07-01",
          List.of(
              level("2026-06-02", "", 1_000L, 10, 100),
              level("2026-06-30", "", 1_200L, 20, 100),
              level("2026-07-01", "", 1_210L, 30, 100),
              level("2026-06-03", "p1", null, 2, 100),
              level("2026-06-04", "p2", null, 4, 100),
              level("2026-06-05", "p3", null, 90, 100)));

      assertThat(bench.facts().followersByMonth())
          .contains(
              new FollowerMonth(
                  YearMonth.of(2026, 6),
                  "linkedin",
                  "house",
                  "brand",
                  2,
                  2_200,
                  30,
                  LocalDate.of(2026, 6, 2),
                  1_000,
                  LocalDate.of(2026, 6, 30),
                  1_200))
          .hasSize(2);
      LocalDate june = LocalDate.of(2026, 6, 1);
      assertThat(bench.facts().postRates(june, LocalDate.of(2026, 6, 30)))
          .isEqualTo(new PostRates(3, 0.04));
      assertThat(bench.facts().postsRated(june, LocalDate.of(2026, 6, 30))).hasSize(3);
      assertThat(bench.facts().postRates(june.minusYears(1), june)).isEqualTo(PostRates.NONE);
    }
  }

  private static Fact level(
      String day, String post, @Nullable Long followers, long engagements, long impressions) {
    return new SocialRow(
        new RowOrigin("", 0),
        LocalDate.parse(day),
        "linkedin",
        "house",
        post,
        "",
        "brand",
        impressions,
        null,
        engagements,
        null,
        followers);
  }

  private static Fact social(String date, long reach) {
    return Invented.social(LocalDate.parse(date), "buyin", "", reach);
  }

  private static SourceLine source(
      String file, Bench bench, long rows, long used, long superseded, String first, String last) {
    return bench.facts().sources().stream()
        .filter(line -> line.file().equals(file))
        .map(
            line ->
                new SourceLine(
                    file,
                    line.sha256(),
                    line.kind(),
                    line.layout(),
                    rows,
                    used,
                    superseded,
                    0,
                    0,
                    0,
                    day(first),
                    day(last)))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  /** The invented rows give every number but clicks. */
  private static SocialMonth.Given given(long rows) {
    return new SocialMonth.Given(rows, rows, rows, 0);
  }
}
