package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.ComparisonEvidence.Periods;
import io.buyin.measure.ComparisonEvidence.Placebo;
import io.buyin.measure.ComparisonEvidence.Strata;
import io.buyin.measure.LevelEvidence.SecondExport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade scale, row by row; each test takes away one thing from the row above. */
class GradingTest {

  private static final Strata AGREEING = new Strata(true, true, true, false);

  @ParameterizedTest
  @CsvSource({
    "true, 10, 0.98, AGREES, false, A, complete-register",
    "true, 10, 0.98, NONE, false, B, no-second-export",
    "true, 10, 0.98, DISAGREES, false, B, second-export-disagrees",
    "true, 10, 0.98, PARTIAL, false, B, second-export-partial",
    "true, 10, 0.979, AGREES, false, B, coverage-below-98",
    "true, 10, 0.95, NONE, false, B, coverage-below-98",
    "true, 10, 0.949, AGREES, false, C, coverage-below-95",
    "true, 10, 0.80, NONE, false, C, coverage-below-95",
    "true, 10, 0.799, AGREES, false, D, coverage-below-80",
    "true, 10, 1, AGREES, true, C, stale",
    "false, 30, 1, AGREES, false, C, sample",
    "false, 29, 1, AGREES, false, D, sample-under-30",
  })
  void grades_a_level(
      boolean complete,
      long n,
      double coverage,
      SecondExport second,
      boolean stale,
      Grade grade,
      String reason) {
    Verdict verdict =
        Grading.level(
            new LevelEvidence(complete, n, coverage, second, stale, List.of(), List.of()));

    assertThat(verdict.grade()).isEqualTo(grade);
    assertThat(verdict.reasons()).first().isEqualTo(reason);
  }

  @Test
  void a_limit_of_the_measure_allows_c_at_most_and_a_note_changes_nothing() {
    LevelEvidence evidence =
        new LevelEvidence(
            true,
            40,
            1,
            SecondExport.AGREES,
            false,
            List.of("register-starts-late"),
            List.of("other-currency"));

    Verdict verdict = Grading.level(evidence);

    assertThat(verdict.grade()).isEqualTo(Grade.C);
    assertThat(verdict.reasons())
        .containsExactly(
            "register-starts-late", "complete-register", "second-export-agrees", "other-currency");
  }

  @Test
  void grades_a_comparison_a_when_nothing_is_missing() {
    Verdict verdict = Grading.comparison(new Draft().evidence());

    assertThat(verdict).isEqualTo(new Verdict(Grade.A, List.of("holds-in-two-periods")));
  }

  @ParameterizedTest
  @CsvSource({
    "100, A", "99, B", "50, B", "49, C", "30, C", "29, D",
  })
  void grades_a_comparison_by_its_smaller_arm(long arm, Grade grade) {
    assertThat(Grading.comparison(new Draft().arm(arm).evidence()).grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"0.90, A", "0.899, B", "0.80, B", "0.799, C"})
  void grades_a_comparison_by_its_coverage(double coverage, Grade grade) {
    assertThat(Grading.comparison(new Draft().coverage(coverage).evidence()).grade())
        .isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.04, A, holds-in-two-periods",
    "0.051, 0.04, C, q-above-5-percent",
    "0.01, 0.03, B, within-smallest-effect",
    "0.01, 0.0, C, interval-includes-zero",
    "0.01, -0.01, C, interval-includes-zero",
  })
  void grades_a_comparison_by_chance(double q, double lower, Grade grade, String reason) {
    Verdict verdict = Grading.comparison(new Draft().q(q).lower(lower).evidence());

    assertThat(verdict.grade()).isEqualTo(grade);
    assertThat(verdict.reasons()).first().isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, false, false, B, not-in-every-stratum",
    "true, false, true, false, B, adjusted-interval-includes-zero",
    "false, false, false, false, D, sign-flips-in-strata",
    "true, true, false, true, D, sign-flips-in-strata",
  })
  void grades_a_comparison_by_its_strata(
      boolean same, boolean excludes, boolean every, boolean reversed, Grade grade, String reason) {
    Strata strata = new Strata(same, excludes, every, reversed);
    Verdict verdict = Grading.comparison(new Draft().strata(strata).evidence());

    assertThat(verdict.grade()).isEqualTo(grade);
    assertThat(verdict.reasons()).first().isEqualTo(reason);
  }

  @Test
  void what_cannot_be_stratified_is_an_early_sign() {
    assertThat(Grading.comparison(new Draft().strata(null).evidence()).reasons())
        .startsWith("not-stratifiable");
  }

  @ParameterizedTest
  @CsvSource({"HOLDS, A", "LEANS, B", "SINGLE, C", "DISAGREES, C"})
  void grades_a_comparison_by_the_year_before(Periods periods, Grade grade) {
    assertThat(Grading.comparison(new Draft().periods(periods).evidence()).grade())
        .isEqualTo(grade);
  }

  @Test
  void a_failed_placebo_outweighs_everything() {
    assertThat(Grading.comparison(new Draft().placeboFails().evidence()))
        .extracting(Verdict::grade)
        .isEqualTo(Grade.D);
  }

  @Test
  void berkeley_admissions_are_graded_d_because_the_sign_flips() {
    Strata strata = new Strata(false, false, false, true);

    assertThat(Grading.comparison(new Draft().strata(strata).evidence()).grade())
        .isEqualTo(Grade.D);
  }

  @Test
  void a_scenario_is_never_better_than_c() {
    assertThat(Grading.of(new ScenarioEvidence(200, Grade.A)).grade()).isEqualTo(Grade.C);
    assertThat(Grading.of(new ScenarioEvidence(200, Grade.D)).reasons())
        .startsWith("rests-on-grade-d");
  }

  @ParameterizedTest
  @CsvSource({
    "120, 0.01, 0.1, BOTH_PARTS, false, B, no-smallest-effect",
    "60, 0.01, 0.1, BOTH_PARTS, false, B, under-100-weeks",
    "120, 0.01, 0.1, PART_LEANS, false, B, no-smallest-effect",
    "120, 0.01, 0.1, PART_DISAGREES, false, C, part-of-period-disagrees",
    "120, 0.06, 0.1, BOTH_PARTS, false, C, q-above-5-percent",
    "120, 0.01, -0.1, BOTH_PARTS, false, C, interval-includes-zero",
    "120, 0.01, 0.1, BOTH_PARTS, true, C, moves-both-ways",
  })
  void grades_a_lead(
      long weeks, double q, double lower, Periods held, boolean both, Grade grade, String reason) {
    LeadEvidence evidence =
        new LeadEvidence(weeks, q, lower, 0.6, AGREEING, held, both, 0.97, false);

    assertThat(Grading.of(evidence).grade()).isEqualTo(grade);
    assertThat(Grading.of(evidence).reasons()).first().isEqualTo(reason);
  }

  @Test
  void a_lead_whose_parts_say_the_opposite_is_no_lead_and_without_parts_an_early_sign() {
    assertThat(lead(new Strata(true, true, false, true)).grade()).isEqualTo(Grade.D);
    assertThat(lead(null).reasons()).startsWith("not-stratifiable");
    assertThat(lead(null).grade()).isEqualTo(Grade.C);
  }

  private static Verdict lead(@Nullable Strata strata) {
    return Grading.of(
        new LeadEvidence(120, .01, .1, .6, strata, Periods.BOTH_PARTS, false, .97, false));
  }

  /** Evidence for grade A, from which a test takes something away. */
  private static final class Draft {
    private long arm = 120;
    private double q = 0.001;
    private double lower = 0.05;
    private @Nullable Strata strata = AGREEING;
    private Periods periods = Periods.HOLDS;
    private double coverage = 0.97;
    private Placebo placebo = Placebo.NOT_RUN;

    Draft arm(long value) {
      this.arm = value;
      return this;
    }

    Draft q(double value) {
      this.q = value;
      return this;
    }

    Draft lower(double value) {
      this.lower = value;
      return this;
    }

    Draft strata(@Nullable Strata value) {
      this.strata = value;
      return this;
    }

    Draft periods(Periods value) {
      this.periods = value;
      return this;
    }

    Draft coverage(double value) {
      this.coverage = value;
      return this;
    }

    Draft placeboFails() {
      this.placebo = Placebo.DIFFERS;
      return this;
    }

    ComparisonEvidence evidence() {
      return new ComparisonEvidence(
          arm, q, lower, 0.2, 0.03, strata, periods, coverage, false, placebo);
    }
  }
}
