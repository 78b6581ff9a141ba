package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weekly counts of which the truth is known: seeded, a hundred a week. */
class WeeklyWatchTest {

  private static final int WEEKS = 104;

  @Test
  void a_lasting_shift_is_found_with_its_week_and_direction() {
    WeeklyWatch up = Objects.requireNonNull(WeeklyWatch.of(shifted(1, 10, 1.5)));
    WeeklyWatch down = Objects.requireNonNull(WeeklyWatch.of(shifted(2, 10, .6)));

    assertThat(up.upwards()).isTrue();
    assertThat(up.onset()).isBetween(WEEKS - 12, WEEKS - 8);
    assertThat(up.p()).isLessThan(.001);
    assertThat(down.upwards()).isFalse();
    assertThat(down.onset()).isBetween(WEEKS - 12, WEEKS - 8);
  }

  @Test
  void one_week_far_out_is_found_at_the_end_alone() {
    double[] jump = shifted(3, 1, 2.5);
    WeeklyWatch found = Objects.requireNonNull(WeeklyWatch.of(jump));

    assertThat(found.onset()).isEqualTo(WEEKS - 1);
    assertThat(WeeklyWatch.of(Arrays.copyOf(jump, WEEKS - 1))).isNull();
  }

  @Test
  void usual_weeks_are_no_change() {
    long alarms =
        IntStream.range(0, 400)
            .mapToObj(seed -> WeeklyWatch.of(shifted(seed, 0, 1)))
            .filter(Objects::nonNull)
            .count();

    assertThat(alarms).isLessThanOrEqualTo(8);
  }

  @Test
  void what_the_same_weeks_did_a_year_before_is_a_season_and_no_change() {
    double[] season = shifted(4, 10, 1.5);
    for (int week = WEEKS - 62; week < WEEKS - 52; week++) {
      season[week] *= 1.5;
    }
    assertThat(WeeklyWatch.of(season)).isNull();
  }

  @Test
  void what_comes_back_from_a_low_is_back_to_usual_and_no_change() {
    double[] back = shifted(5, 0, 1);
    for (int week = WEEKS - 6; week < WEEKS - 1; week++) {
      back[week] = 20;
    }
    assertThat(WeeklyWatch.of(back)).isNull();
  }

  @Test
  void too_few_weeks_and_weeks_that_never_move_say_nothing() {
    assertThat(WeeklyWatch.of(Arrays.copyOf(shifted(6, 0, 1), 77))).isNull();
    double[] flat = new double[WEEKS];
    Arrays.fill(flat, 5);
    assertThat(WeeklyWatch.of(flat)).isNull();
    assertThat(WeeklyWatch.of(new double[0])).isNull();
  }

  /** The last weeks times a factor. */
  private static double[] shifted(long seed, int last, double factor) {
    SplittableRandom random = new SplittableRandom(20260713 + seed);
    double[] weeks = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      double scatter = IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
      double level = week >= WEEKS - last ? 100 * factor : 100;
      weeks[week] = Math.round(level + 10 * scatter);
    }
    return weeks;
  }
}
