package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.measure.Measurements;
import io.buyin.measure.SocialOrigin;
import io.buyin.quantity.Period;
import io.buyin.story.NightCheck;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NightChecksTest {

  private static final Voices.Balance TWO = new Voices.Balance(1, 0, 1, 0);
  private static final Voices.Balance THREE = new Voices.Balance(2, 0, 1, 0);

  @Test
  void passes_where_each_person_is_counted_once() {
    List<NightCheck> checks =
        checks(new Voices(all(), TWO, Map.of("speed", TWO), teams(TWO), 0, 0));
    assertThat(checks).allMatch(check -> check.result() == NightCheck.Result.PASSED);
    assertThat(check(checks, "everybody").numbers())
        .containsEntry("speakers", BigDecimal.valueOf(2))
        .containsEntry("total", BigDecimal.valueOf(2));
  }

  @Test
  void fails_where_a_theme_counts_somebody_twice() {
    List<NightCheck> checks =
        checks(new Voices(all(), TWO, Map.of("speed", THREE), teams(TWO), 0, 0));
    assertThat(failed(checks)).containsExactly("themes");
    assertThat(check(checks, "themes").mismatches())
        .containsExactly(new NightCheck.Mismatch("speed", 2, 3));
  }

  @Test
  void fails_where_the_teams_do_not_add_up_to_everybody() {
    List<NightCheck> checks =
        checks(new Voices(all(), TWO, Map.of("speed", TWO), teams(THREE), 0, 0));
    assertThat(failed(checks)).containsExactly("teams");
  }

  @Test
  void fails_where_more_people_stand_somewhere_than_spoke() {
    List<NightCheck> checks =
        checks(new Voices(all(), THREE, Map.of("speed", TWO), teams(THREE), 0, 0));
    assertThat(failed(checks)).containsExactly("everybody");
  }

  @Test
  void gives_every_check_its_numbers() {
    assertThat(checks(new Voices(all(), TWO, Map.of(), teams(TWO), 0, 0)))
        .noneMatch(check -> check.numbers().isEmpty());
  }

  @Test
  void a_single_rejected_row_is_told_as_one() {
    assertThat(withRejected(0)).contains("no-rejected");
    assertThat(withRejected(1)).contains("one-rejected").doesNotContain("rejected");
    assertThat(withRejected(2)).contains("rejected").doesNotContain("one-rejected");
  }

  private static List<String> withRejected(long rows) {
    SourceLine line =
        new SourceLine("a.csv", "", Kind.SALES, "plain", rows, 0, 0, 0, 0, rows, null, null);
    Voices voices = new Voices(all(), TWO, Map.of(), teams(TWO), 0, 0);
    return NightChecks.of(List.of(line), nothing(), voices).stream().map(NightCheck::id).toList();
  }

  private static List<NightCheck> checks(Voices voices) {
    return NightChecks.of(List.of(), nothing(), voices);
  }

  private static List<String> failed(List<NightCheck> checks) {
    return checks.stream()
        .filter(check -> check.result() == NightCheck.Result.FAILED)
        .map(NightCheck::id)
        .toList();
  }

  private static NightCheck check(List<NightCheck> checks, String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Voices.TeamBalance> teams(Voices.Balance balance) {
    return List.of(new Voices.TeamBalance(List.of("Sales"), balance));
  }

  /** Three remarks of two people. */
  private static List<Voice> all() {
    return List.of(
        voice("Q01", "ann", Stance.SUPPORT),
        voice("Q02", "ben", Stance.HESITATE),
        voice("Q03", "ben", Stance.HESITATE));
  }

  private static Voice voice(String id, String person, Stance stance) {
    return new Voice(
        id,
        "remark-" + id,
        person,
        "Team lead",
        "Sales",
        LocalDate.of(2026, 5, 1),
        "It is faster.",
        List.of("It is faster."),
        "en",
        stance,
        List.of("speed"),
        Set.of("all"),
        .5,
        List.of());
  }

  private static Measurements nothing() {
    return new Measurements(
        Period.ofMonths(YearMonth.of(2026, 1), YearMonth.of(2026, 6)),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        0,
        List.of(),
        null,
        null,
        List.of(),
        null,
        List.of(),
        SocialOrigin.KNOWN,
        null,
        null);
  }
}
