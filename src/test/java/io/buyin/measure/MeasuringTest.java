package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.Kind;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SourceLine;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuringTest {

  private static final List<Deal> DEALS = Nights.deals(1_500);
  private static final Measurements NIGHT = Nights.measure(DEALS);

  @Test
  void every_grade_is_what_its_logged_inputs_say_when_asked_again() {
    Measurements night = Measuring.measure(Nights.whole(), Nights.settings(), Nights.DATE);

    assertThat(night.gradings()).extracting(Graded::id).containsAll(night.figures().keySet());
    for (Graded graded : night.gradings()) {
      assertThat(Grading.of(graded.evidence())).as(graded.id()).isEqualTo(graded.verdict());
      assertThat(graded.evidence().inputs()).as(graded.id()).contains("=");
    }
    night.figures().values().forEach(f -> assertThat(logged(night, f.id())).isEqualTo(f.verdict()));
    night.comparisons().forEach(c -> assertThat(logged(night, c.id())).isEqualTo(c.verdict()));
  }

  private static Verdict logged(Measurements night, String id) {
    return night.gradings().stream()
        .filter(graded -> graded.id().equals(id))
        .map(Graded::verdict)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void the_order_of_deals_does_not_matter() {
    List<Deal> shuffled = new ArrayList<>(DEALS);
    Collections.shuffle(shuffled, new Random(3));

    Measurements again = Nights.measure(shuffled);

    assertThat(again).isEqualTo(NIGHT);
    assertThat(again.toString()).isEqualTo(NIGHT.toString());
  }

  @Test
  void social_and_other_are_disjoint_and_sum_to_all() {
    List<String> additive =
        List.of(
            "closed-won",
            "won-deals",
            "lost-deals",
            "decided-deals",
            "opportunities-opened",
            "open-deals",
            "overdue-open",
            "open-pipeline",
            "weighted-pipeline");
    for (String measure : additive) {
      BigDecimal all = exact(NIGHT, measure, "all");
      BigDecimal social = exact(NIGHT, measure, "social");
      assertThat(social).as(measure).isPositive().isLessThan(all);
      assertThat(exact(NIGHT, measure, "other").add(social)).as(measure).isEqualByComparingTo(all);
    }
  }

  @Test
  void months_sum_to_the_period() {
    Series series = NIGHT.series("closed-won", "social").orElseThrow();
    BigDecimal sum =
        series.points().stream()
            .filter(point -> point.month().getYear() == 2026)
            .map(point -> point.figure().value().exact())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(series.id()).isEqualTo("closed-won.social.by-month");
    assertThat(series.points())
        .first()
        .extracting(Series.Point::month)
        .isEqualTo(YearMonth.of(2025, 1));
    assertThat(series.points()).hasSize(18);
    assertThat(series.points().get(14).figure().id()).isEqualTo("closed-won.social.2026-03");
    assertThat(sum).isEqualByComparingTo(exact(NIGHT, "closed-won", "social"));
  }

  @Test
  void changing_one_won_deal_by_a_thousand_moves_exactly_the_figures_that_depend_on_it() {
    Deal deal = largeSocialWin();
    Measurements after = Nights.measure(replaced(deal, deal.amount().add(new BigDecimal(1_000))));

    String month = YearMonth.from(deal.closed()).toString();
    assertThat(changed(NIGHT, after))
        .containsExactlyInAnyOrder(
            "closed-won.all.2026-h1",
            "closed-won.social.2026-h1",
            "closed-won.all." + month,
            "closed-won.social." + month,
            "mean-deal-size.all.2026-h1",
            "mean-deal-size.social.2026-h1",
            "win-rate-by-value.all.2026-h1",
            "win-rate-by-value.social.2026-h1",
            "ask-contribution.all.fy2027",
            "ask-contribution.all.fy2028",
            "ask-net.all.fy2027",
            "ask-net.all.fy2028",
            "forecast-won.social.fy2026",
            "forecast-new.social.fy2026",
            "forecast.social.fy2026",
            "forecast-low.social.fy2026",
            "forecast-high.social.fy2026");
    assertThat(exact(after, "closed-won", "social").subtract(exact(NIGHT, "closed-won", "social")))
        .isEqualByComparingTo("1000");
    // opened, decided, won so far, the mean of new deals, and one outcome of the back-test
    assertThat(changedRows(NIGHT, after)).isEqualTo(5);
  }

  @Test
  void the_newest_registers_figures_have_stable_ids_and_the_files_behind_them() {
    Figure figure = NIGHT.of("closed-won", "social").orElseThrow();

    assertThat(figure.id()).isEqualTo("closed-won.social.2026-h1");
    assertThat(figure.files()).containsExactly("sales/deals.csv");
    assertThat(figure.filter())
        .startsWith(
            "status = won, closed 2026-01-01..2026-06-30, lead source in (LinkedIn, X (Twitter))");
    assertThat(NIGHT.figures()).allSatisfy((id, each) -> assertThat(each.id()).isEqualTo(id));
    assertThat(NIGHT.figures()).containsKey("win-rate.other.2025-h1");
  }

  @Test
  void lead_sources_are_compared_without_case_and_spacing() {
    List<Deal> deals =
        List.of(
            new DealMaker("1").source(" linkedin ").deal(),
            new DealMaker("2").source("X  (TWITTER)").deal(),
            new DealMaker("3").source("").deal(),
            new DealMaker("4").source("Linked").deal());

    Map<String, Figure> figures = Nights.figures(deals);

    assertThat(figures.get("won-deals.social.2026-h1").value()).isEqualTo(new Count(2));
    assertThat(figures.get("won-deals.other.2026-h1").value()).isEqualTo(new Count(2));
    assertThat(figures.get("won-deals.social.2026-h1").filter())
        .endsWith("; 1 of all origins with a blank lead source");
    assertThat(figures.get("won-deals.social.2026-h1").verdict().reasons())
        .contains("coverage-below-80", "source-blank");
  }

  @Test
  void another_currency_is_counted_but_never_added_nor_banded() {
    List<Deal> deals =
        List.of(
            new DealMaker("1").deal(),
            new DealMaker("2").currency("USD").deal(),
            new DealMaker("3").currency("").deal());

    Measurements night = Nights.measure(deals);
    Figure won = night.figures().get("closed-won.all.2026-h1");

    assertThat(won.value().exact()).isEqualByComparingTo("60000");
    assertThat(won.n()).isEqualTo(2);
    assertThat(won.filter()).endsWith("; 1 in another currency counted, not added");
    assertThat(won.verdict().reasons()).contains("other-currency", "other-currency-over-20");
    assertThat(exact(night, "won-deals", "all")).isEqualByComparingTo("3");
    assertThat(row(night, "Decided", "other-currency")).endsWith(1L, 0L, new BigDecimal("0.00"));
  }

  @Test
  void a_missing_amount_is_not_zero() {
    List<Deal> deals =
        IntStream.range(0, 40)
            .mapToObj(i -> new DealMaker("D" + i).amount(i < 10 ? null : BigDecimal.TEN).deal())
            .toList();

    Measurements night = Nights.measure(deals);
    Figure won = night.figures().get("closed-won.all.2026-h1");

    assertThat(won.n()).isEqualTo(30);
    assertThat(won.filter()).endsWith("; 10 without amount counted, not added");
    assertThat(won.verdict().reasons()).startsWith("coverage-below-80").contains("field-missing");
    assertThat(exact(night, "mean-deal-size", "all")).isEqualByComparingTo("10");
    assertThat(exact(night, "deal-size", "all")).isEqualByComparingTo("10");
  }

  @Test
  void weighted_pipeline_says_that_the_probability_is_the_crms() {
    List<Deal> deals =
        List.of(
            open("1").probability(new BigDecimal("0.25")).deal(),
            open("2").probability(null).deal(),
            open("3").closed(LocalDate.of(2026, 7, 1)).deal());

    Measurements night = Nights.measure(deals);
    Figure weighted = night.figures().get("weighted-pipeline.all.2026-h1");

    assertThat(weighted.value().exact()).isEqualByComparingTo("22500");
    assertThat(weighted.n()).isEqualTo(2);
    assertThat(weighted.filter()).endsWith("; 1 without probability counted, not added");
    assertThat(weighted.verdict().reasons())
        .contains("crm-probability-not-back-tested", "past-close-date", "field-missing");
    assertThat(weighted.grade()).isEqualTo(Grade.D);
    assertThat(exact(night, "overdue-open", "all")).isEqualByComparingTo("1");
    assertThat(exact(night, "open-pipeline", "all")).isEqualByComparingTo("90000");
  }

  @Test
  void fewer_than_thirty_decided_deals_have_counts_but_no_rate() {
    List<Deal> deals = IntStream.range(0, 29).mapToObj(i -> new DealMaker("D" + i).deal()).toList();

    Measurements night = Nights.measure(deals);

    assertThat(night.of("win-rate", "all")).isEmpty();
    assertThat(exact(night, "won-deals", "all")).isEqualByComparingTo("29");
    assertThat(night.gaps())
        .contains(new Gap("win-rate", "all", night.period(), 29, 30))
        .doesNotHaveDuplicates();
    assertThat(night.comparison("win-rate")).isEmpty();
    assertThat(night.outlook()).isNull();
  }

  @Test
  void a_stale_register_gives_early_signs_at_most() {
    Measurements night =
        Measuring.measure(
            Nights.facts(DEALS, List.of()),
            Nights.settings(),
            new BusinessDate(LocalDate.of(2026, 7, 20)));

    assertThat(night.of("won-deals", "all").orElseThrow().verdict().reasons()).startsWith("stale");
    assertThat(night.comparisons())
        .allSatisfy(c -> assertThat(c.verdict().reasons()).contains("stale"));
  }

  @Test
  void rejected_rows_lower_the_coverage() {
    var line = Nights.line("sales/deals.csv", Kind.SALES, 90, LocalDate.of(2024, 1, 1));
    var lossy =
        new SourceLine(
            line.file(), "", Kind.SALES, "buyin", 100, 90, 0, 0, 0, 10, line.first(), line.last());

    Measurements night =
        Measuring.measure(
            Nights.facts(DEALS, List.of(), List.of(lossy)), Nights.settings(), Nights.DATE);

    assertThat(night.of("won-deals", "all").orElseThrow().verdict().reasons())
        .startsWith("coverage-below-95");
  }

  @Test
  void a_year_before_that_the_register_knows_in_part_has_no_figures() {
    List<Deal> recent =
        DEALS.stream().filter(d -> !d.created().isBefore(LocalDate.of(2025, 1, 5))).toList();

    Measurements night = Nights.measure(recent);
    Period before = night.period().yearBefore();

    // deals decided in early 2025 were created before the register begins; those opened are known
    assertThat(night.of("won-deals", "all", before)).isEmpty();
    assertThat(night.of("closed-won", "social", before)).isEmpty();
    assertThat(night.of("win-rate", "all", before)).isEmpty();
    assertThat(night.of("opportunities-opened", "all", before).orElseThrow().grade())
        .isEqualTo(Grade.B);
    assertThat(night.of("won-deals", "all").orElseThrow().grade()).isEqualTo(Grade.B);
  }

  @Test
  void an_export_of_the_deals_closed_since_spring_does_not_know_the_year_before() {
    List<Deal> closedSince =
        DEALS.stream()
            .filter(d -> d.closed() == null || !d.closed().isBefore(LocalDate.of(2025, 3, 3)))
            .toList();

    Measurements night = Nights.measure(closedSince);

    assertThat(night.of("closed-won", "all", night.period().yearBefore())).isEmpty();
    assertThat(night.of("closed-won", "all")).isPresent();
  }

  @Test
  void the_current_period_of_a_late_register_says_so() {
    List<Deal> recent =
        DEALS.stream().filter(d -> !d.created().isBefore(LocalDate.of(2025, 12, 5))).toList();

    assertThat(Nights.measure(recent).of("won-deals", "all").orElseThrow().verdict().reasons())
        .startsWith("register-starts-late");
  }

  @Test
  void months_that_the_register_does_not_know_are_left_out_of_the_series() {
    List<Deal> known =
        DEALS.stream()
            .filter(d -> d.closed() == null || !d.closed().isBefore(LocalDate.of(2025, 3, 3)))
            .toList();
    var ends = Nights.line("sales/deals.csv", Kind.SALES, known.size(), LocalDate.of(2024, 1, 1));
    var early =
        new SourceLine(
            ends.file(),
            "",
            Kind.SALES,
            "buyin",
            ends.rows(),
            ends.used(),
            0,
            0,
            0,
            0,
            ends.first(),
            LocalDate.of(2026, 5, 20));

    Measurements night =
        Measuring.measure(
            Nights.facts(known, List.of(), List.of(early)), Nights.settings(), Nights.DATE);

    assertThat(night.series("won-deals", "social").orElseThrow().points())
        .extracting(Series.Point::month)
        .startsWith(YearMonth.of(2025, 3))
        .endsWith(YearMonth.of(2026, 5))
        .hasSize(15);
  }

  @Test
  void a_month_whose_won_deals_state_no_amount_is_a_gap() {
    List<Deal> deals =
        List.of(
            new DealMaker("1").closed(LocalDate.of(2026, 4, 1)).deal(),
            new DealMaker("2").closed(LocalDate.of(2026, 5, 1)).amount(null).deal());

    Measurements night = Nights.measure(deals);

    // June has no won deal: that is 0
    assertThat(night.series("closed-won", "all").orElseThrow().points())
        .extracting(Series.Point::month)
        .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 6));
    assertThat(exact(night, "closed-won", "all")).isEqualByComparingTo("30000");
  }

  @Test
  void a_number_that_no_row_gives_has_no_figure() {
    List<SocialMonth> months =
        Nights.social().stream()
            .map(
                row ->
                    new SocialMonth(
                        row.month(),
                        row.network(),
                        row.author(),
                        row.rows(),
                        row.impressions(),
                        0,
                        row.engagements(),
                        row.clicks(),
                        new SocialMonth.Given(row.rows(), 0, row.rows(), row.rows())))
            .toList();

    Measurements night =
        Measuring.measure(Nights.facts(DEALS, months), Nights.settings(), Nights.DATE);

    assertThat(night.of("reach", "all")).isEmpty();
    assertThat(night.of("reach", "all", night.period().yearBefore())).isEmpty();
    assertThat(exact(night, "engagement", "all")).isEqualByComparingTo("3600");
    GroupedTable table =
        night.tables().stream()
            .filter(one -> one.name().equals("Social"))
            .findFirst()
            .orElseThrow();
    assertThat(table.rows())
        .isNotEmpty()
        .allMatch(row -> row.get(5).equals(GroupedTable.UNKNOWN) && !row.get(6).equals(""));
  }

  @Test
  void a_network_that_begins_later_is_no_growth() {
    List<SocialMonth> months = new ArrayList<>(Nights.social());
    for (int month = 7; month <= 12; month++) {
      months.add(youtube(YearMonth.of(2025, month)));
      months.add(youtube(YearMonth.of(2025, month).plusMonths(6)));
    }
    Measurements night =
        Measuring.measure(Nights.facts(DEALS, months), Nights.settings(), Nights.DATE);
    Period before = night.period().yearBefore();

    assertThat(night.of("engagement", "all", before)).isEmpty();
    assertThat(night.of("engagement-rate", "all", before)).isEmpty();
    assertThat(night.of("clicks", "all", before)).as("YouTube gives no clicks").isPresent();
    assertThat(night.dataFrom().get("social")).isEqualTo("2025-07-01");
  }

  @Test
  void a_network_that_ended_is_no_fall_and_no_day_is_told_for_it() {
    List<SocialMonth> months = new ArrayList<>(Nights.social());
    for (int month = 1; month <= 6; month++) {
      months.add(youtube(YearMonth.of(2025, month)));
    }
    Measurements night =
        Measuring.measure(Nights.facts(DEALS, months), Nights.settings(), Nights.DATE);

    assertThat(night.of("engagement", "all", night.period().yearBefore())).isEmpty();
    assertThat(night.dataFrom()).doesNotContainKey("social");
  }

  private static SocialMonth youtube(YearMonth month) {
    SocialMonth.Given given = new SocialMonth.Given(5, 5, 5, 0);
    return new SocialMonth(month, "youtube", "brand", 5, 5_000, 4_000, 500, 0, given);
  }

  @Test
  void social_exports_that_begin_within_the_year_before_have_no_year_before() {
    List<SocialMonth> late =
        Nights.social().stream()
            .filter(row -> !row.month().isBefore(YearMonth.of(2025, 3)))
            .toList();
    var line = Nights.line("social/posts.csv", Kind.SOCIAL, 34, LocalDate.of(2025, 3, 1));

    Measurements night =
        Measuring.measure(
            Nights.facts(List.of(), late, List.of(line)), Nights.settings(), Nights.DATE);

    assertThat(exact(night, "reach", "all")).isEqualByComparingTo("64800");
    assertThat(night.of("reach", "all", night.period().yearBefore())).isEmpty();
  }

  @Test
  void without_any_probability_there_is_an_open_but_no_weighted_pipeline() {
    List<Deal> deals =
        List.of(open("1").probability(null).deal(), open("2").probability(null).deal());

    Measurements night = Nights.measure(deals);

    assertThat(night.of("weighted-pipeline", "social")).isEmpty();
    assertThat(exact(night, "open-pipeline", "social")).isEqualByComparingTo("60000");
    // nothing else is open: that is 0, with or without weights
    assertThat(exact(night, "weighted-pipeline", "other")).isEqualByComparingTo("0");
  }

  @Test
  void data_never_reach_beyond_the_business_date() {
    BusinessDate before = new BusinessDate(LocalDate.of(2026, 7, 11));

    Measurements night =
        Measuring.measure(Nights.facts(DEALS, Nights.social()), Nights.settings(), before);

    assertThat(night.dataThrough().values()).containsOnly(LocalDate.of(2026, 7, 11));
  }

  @Test
  void without_social_deals_there_are_no_social_figures_and_a_reason_why() {
    List<Deal> deals = List.of(new DealMaker("1").source("Trade fair").deal());
    Settings unset = Nights.settings(Nights.settings().idea().ask(), List.of(), List.of(), 1);

    Measurements unmatched = Nights.measure(deals);
    Measurements unconfigured =
        Measuring.measure(Nights.facts(deals, List.of()), unset, Nights.DATE);

    assertThat(unmatched.socialOrigin().code()).isEqualTo("no-deal-has-a-social-source");
    assertThat(unconfigured.socialOrigin().code()).isEqualTo("no-social-source-configured");
    assertThat(NIGHT.socialOrigin()).isEqualTo(SocialOrigin.KNOWN);
    for (Measurements night : List.of(unmatched, unconfigured)) {
      assertThat(night.figures().values()).noneMatch(figure -> figure.scope().startsWith("social"));
    }
  }

  @Test
  void without_sales_or_social_rows_their_figures_are_left_out() {
    Measurements night =
        Measuring.measure(
            Nights.facts(List.of(), List.of(), List.of()), Nights.settings(), Nights.DATE);

    assertThat(night.figures()).isEmpty();
    assertThat(night.tables()).isEmpty();
    assertThat(night.gaps()).isEmpty();
    assertThat(night.outlook()).isNull();
    assertThat(night.stopRule()).isNull();
  }

  @Test
  void reach_is_summed_over_the_months_of_the_period() {
    assertThat(exact(NIGHT, "reach", "all")).isEqualByComparingTo("64800");
    assertThat(exact(NIGHT, "engagement", "all")).isEqualByComparingTo("3600");
    assertThat(NIGHT.of("reach", "all", NIGHT.period().yearBefore()).orElseThrow().value())
        .isEqualTo(new Count(54_000));
  }

  @Test
  void a_network_whose_months_are_missing_lowers_the_coverage() {
    List<SocialMonth> gap =
        Nights.social().stream()
            .filter(row -> row.network().equals("linkedin") || row.month().getMonthValue() < 6)
            .toList();

    Measurements night =
        Measuring.measure(Nights.facts(DEALS, gap), Nights.settings(), Nights.DATE);

    // eleven of twelve months of two networks
    assertThat(night.of("reach", "all").orElseThrow().verdict().reasons())
        .startsWith("coverage-below-95");
  }

  @Test
  void what_was_opened_is_won_lost_or_open() {
    BigDecimal parts =
        Stream.of("social.won", "social.lost", "social.open")
            .map(scope -> exact(NIGHT, "opportunities-opened", scope))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(parts).isEqualByComparingTo(exact(NIGHT, "opportunities-opened", "social"));
  }

  private static DealMaker open(String id) {
    return new DealMaker(id).status(Status.OPEN).closed(LocalDate.of(2026, 9, 1));
  }

  private static Deal largeSocialWin() {
    return DEALS.stream()
        .filter(d -> d.status() == Status.WON && d.source().equals("LinkedIn"))
        .filter(d -> d.closed() != null && NIGHT.period().contains(d.closed()))
        .filter(d -> d.currency().equals("EUR") && d.amount() != null)
        .filter(d -> d.amount().compareTo(new BigDecimal(70_000)) > 0)
        .findFirst()
        .orElseThrow();
  }

  private static List<Deal> replaced(Deal old, BigDecimal amount) {
    Deal changed =
        new DealMaker(old.id())
            .created(old.created())
            .closed(old.closed())
            .amount(amount)
            .source(old.source())
            .deal();
    return DEALS.stream().map(deal -> deal.equals(old) ? changed : deal).toList();
  }

  private static Set<String> changed(Measurements before, Measurements after) {
    Set<String> changed = new TreeSet<>();
    assertThat(after.figures().keySet()).isEqualTo(before.figures().keySet());
    before
        .figures()
        .forEach(
            (id, figure) -> {
              if (!figure.equals(after.figures().get(id))) {
                changed.add(id);
              }
            });
    return changed;
  }

  private static long changedRows(Measurements before, Measurements after) {
    return IntStream.range(0, before.tables().size())
        .mapToLong(
            i -> {
              List<List<Object>> rows = new ArrayList<>(before.tables().get(i).rows());
              rows.removeAll(after.tables().get(i).rows());
              return rows.size();
            })
        .sum();
  }

  private static List<Object> row(Measurements night, String table, String cell) {
    return night.tables().stream()
        .filter(each -> each.name().equals(table))
        .flatMap(each -> each.rows().stream())
        .filter(row -> row.contains(cell))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal exact(Measurements night, String measure, String scope) {
    return night.of(measure, scope).orElseThrow().value().exact();
  }
}
