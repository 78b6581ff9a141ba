package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.buyin.fact.Remark;
import io.buyin.measure.CountedRow;
import io.buyin.measure.Figure;
import io.buyin.measure.MeasureDefinition;
import io.buyin.measure.Measuring;
import io.buyin.measure.RowsBehind;
import io.buyin.publish.Publication;
import io.buyin.quantity.Share;
import io.buyin.store.FactStore;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import io.buyin.voice.Reading;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows listed behind a number are the rows that it counts. */
class ExplainTest {

  private static final Set<String> MEDIANS =
      Set.of(
          "sales-cycle",
          "time-to-decision",
          "deal-size",
          "first-reply",
          "first-reply-working",
          "slow-reply",
          "first-touch-to-opportunity",
          "trimmed-mean-deal-size",
          "post-engagement-rate");

  private static final Set<String> SUMS_OF_DEALS =
      Set.of("forecast-won", "forecast-open", "forecast-overdue", "forecast-overdue-deals");

  @TempDir static Path folder;

  private static RunParameters parameters;
  private static Desk desk;
  private static RowsBehind rows;

  @BeforeAll
  static void measure() {
    parameters = new TestNight(folder, TestNight.SAMPLE).parameters();
    desk =
        new Desk(
            parameters,
            new NightRun(parameters, NightListener.NONE, Clock.systemUTC()).order(),
            FactStore.open(parameters.state()),
            Publication.lookInto(parameters.out()));
    List.of(new TakeInventory(), new IngestExports(), new ReconcileRows())
        .forEach(step -> step.work(desk));
    rows = Measuring.rowsBehind(desk.facts(), desk.settings(), desk.date());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void sums_and_counts_are_the_sum_of_their_rows_and_shares_the_quotient() {
    Set<String> seen = new TreeSet<>();
    for (Figure figure : rows.measurements().figures().values()) {
      List<CountedRow> counted = rows.of(figure.id()).orElse(null);
      if (counted != null && !MEDIANS.contains(figure.measure()) && !isAssociation(figure)) {
        assertThat(value(figure, counted)).as(figure.id()).isEqualByComparingTo(exact(figure));
        seen.add(figure.measure());
      }
    }
    assertThat(seen)
        .contains(
            "closed-won",
            "won-deals",
            "win-rate",
            "mean-deal-size",
            "opportunities-opened",
            "weighted-pipeline",
            "forecast-won",
            "forecast-open",
            "reach",
            "engagement");
  }

  @Test
  void a_median_has_as_many_rows_with_a_number_as_it_has_cases() {
    for (Figure figure : rows.measurements().figures().values()) {
      if (Set.of("sales-cycle", "deal-size", "first-touch-to-opportunity")
          .contains(figure.measure())) {
        List<BigDecimal> parts =
            rows.of(figure.id()).orElseThrow().stream()
                .map(CountedRow::part)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        assertThat((long) parts.size()).as(figure.id()).isEqualTo(figure.n());
        assertThat(exact(figure)).isBetween(parts.get(0), parts.get(parts.size() - 1));
      }
    }
  }

  @Test
  void a_trimmed_mean_is_the_mean_of_its_rows_without_the_highest_and_lowest_tenth() {
    List<BigDecimal> parts =
        rows.of("trimmed-mean-deal-size.all.2026-h1").orElseThrow().stream()
            .map(CountedRow::part)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    List<BigDecimal> kept = parts.subList(parts.size() / 10, parts.size() - parts.size() / 10);
    assertThat(sum(kept).divide(BigDecimal.valueOf(kept.size()), 2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(
            rows.measurements()
                .figures()
                .get("trimmed-mean-deal-size.all.2026-h1")
                .value()
                .exact());
  }

  @Test
  void a_median_rate_has_as_many_posts_as_cases_half_of_them_at_most_below_it() {
    Figure rate = rows.measurements().figures().get("post-engagement-rate.all.2026-h1");
    List<Double> rates =
        rows.of(rate.id()).orElseThrow().stream()
            .map(row -> row.part().doubleValue() / row.whole().doubleValue())
            .sorted()
            .toList();
    assertThat((long) rates.size()).isEqualTo(rate.n());
    assertThat(exact(rate).doubleValue())
        .isBetween(rates.get((rates.size() - 1) / 2) - 1e-6, rates.get(rates.size() / 2) + 1e-6);
  }

  @Test
  void only_figures_that_rest_on_other_figures_have_no_rows() {
    Set<String> without =
        rows.measurements().figures().values().stream()
            .filter(figure -> rows.of(figure.id()).isEmpty())
            .map(Figure::measure)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(without).allMatch(ExplainTest::isModelled);
  }

  @Test
  void every_row_stands_in_its_file_at_its_line() throws Exception {
    Map<String, List<String>> lines = new TreeMap<>();
    for (CountedRow row : rows.of("closed-won.social.2026-h1").orElseThrow()) {
      String file = row.origin().file();
      lines.putIfAbsent(file, Files.readAllLines(TestNight.SAMPLE.resolve(file)));
      assertThat(Objects.requireNonNull(lines.get(file)).get((int) row.origin().line() - 1))
          .contains(row.id(), Objects.requireNonNull(row.fields().get("amount")));
    }
  }

  @Test
  void a_difference_lists_the_rows_of_both_groups() {
    String id = rows.measurements().comparison("win-rate").orElseThrow().id();
    assertThat(rows.of(id).orElseThrow())
        .hasSize(
            rows.of("win-rate.social.2026-h1").orElseThrow().size()
                + rows.of("win-rate.other.2026-h1").orElseThrow().size());
  }

  @Test
  void people_are_counted_once_each() {
    assertThat(PeopleRows.of("people.everyone.raised", voices(), remarks()))
        .filteredOn(row -> "1".equals(String.valueOf(row.part())))
        .hasSize((int) voices().people().total());
    assertThat(PeopleRows.of("people.everyone.support", voices(), remarks()))
        .filteredOn(row -> "1".equals(String.valueOf(row.part())))
        .hasSize((int) voices().people().support());
  }

  @Test
  void an_unknown_figure_names_near_ones() {
    Stop stop =
        Objects.requireNonNull(
            catchThrowableOfType(
                Stop.class,
                () ->
                    new Explain(
                            new TestNight(folder.resolve("x"), TestNight.SAMPLE).parameters(),
                            Clock.systemUTC())
                        .figure("win-rate.socail.2026-h1")));
    assertThat(stop.exitCode()).isEqualTo(ExitCode.SETTINGS_REFUSED);
    assertThat(stop.getMessage()).contains("Near ones are: win-rate.social.2026-h1,");
  }

  @Test
  void a_figure_is_told_with_everything_its_grade_was_decided_from() {
    Explanation told =
        new Explain(parameters, Clock.systemUTC())
            .figure(rows.measurements().comparison("win-rate").orElseThrow().id());
    assertThat(told.figure().inputs())
        .contains("smallerArm=", "q=", "strata=", "periods=", "coverage=", "placebo=");
  }

  private static Voices voices() {
    return Reading.read(
        desk.facts().remarks(), desk.settings(), desk.order().reviews(), desk.date());
  }

  private static Map<String, Remark> remarks() {
    return desk.facts().remarks().stream()
        .collect(Collectors.toMap(Remark::id, remark -> remark, (a, b) -> a));
  }

  private static boolean isAssociation(Figure figure) {
    return List.of("moves-with", "weeks-before").contains(figure.measure());
  }

  private static boolean isModelled(String measure) {
    MeasureDefinition definition =
        Objects.requireNonNull(rows.measurements().catalogue().get(measure));
    return definition.kind().equals("settings")
        || (definition.stage().equals("forecast") && !SUMS_OF_DEALS.contains(measure));
  }

  private static BigDecimal exact(Figure figure) {
    return figure.value() instanceof Share share
        ? share.part().divide(share.whole(), 6, RoundingMode.HALF_UP)
        : figure.value().exact();
  }

  private static BigDecimal value(Figure figure, List<CountedRow> counted) {
    BigDecimal sum = sum(counted.stream().map(CountedRow::part).toList());
    boolean quotient = counted.stream().anyMatch(row -> row.whole() != null);
    return quotient
        ? sum.divide(
            sum(counted.stream().map(CountedRow::whole).toList()),
            figure.value() instanceof Share ? 6 : 2,
            RoundingMode.HALF_UP)
        : sum;
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
