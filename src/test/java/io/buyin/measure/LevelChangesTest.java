package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Facts;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A night whose engagement rose by more than half twelve weeks ago. */
class LevelChangesTest {

  private static final Facts FACTS = Nights.withAudience(Nights.whole());
  private static final Measurements NIGHT =
      Measuring.measure(FACTS, Nights.settings(), Nights.DATE);

  @Test
  void engagement_is_told_since_the_week_in_which_it_rose() {
    LevelChange change = change();

    assertThat(change.favourable()).isTrue();
    assertThat(change.weeks().first()).isEqualTo(LocalDate.of(2026, 4, 20));
    assertThat(change.weeks().last()).isEqualTo(LocalDate.of(2026, 7, 12));
    assertThat(change.before().period()).isEqualTo(change.weeks().yearBefore());
    assertThat(change.since().value().exact()).isGreaterThan(BigDecimal.valueOf(12 * 1_700L));
    assertThat(change.before().value().exact()).isLessThan(BigDecimal.valueOf(12 * 1_200L));
    assertThat(change.since().files()).containsExactly("social/posts.csv");
  }

  @Test
  void what_wanders_as_usual_is_not_told() {
    assertThat(NIGHT.changes()).extracting(LevelChange::series).containsExactly("engagement");
  }

  /** Of an author answered twice in a week one message counts. */
  @Test
  void rows_of_talks_add_up_to_their_weeks() {
    Sources sources = new Sources(FACTS.sources(), Nights.DATE, 7);
    Talks talks = new Talks(Inbound.of(FACTS.inquiries(), Nights.settings(), sources), sources);
    WeekCounts weeks = talks.weeks();
    Period days = new Period(weeks.monday(), weeks.end().minusDays(1));
    List<CountedRow> rows = talks.rows(days).get();

    long counted =
        rows.stream()
            .map(CountedRow::part)
            .mapToLong(part -> Objects.requireNonNull(part).longValue())
            .sum();
    assertThat(counted).isEqualTo(Arrays.stream(weeks.counts()).sum()).isPositive();
  }

  private static LevelChange change() {
    return NIGHT.changes().get(0);
  }
}
