package io.buyin.proof;

import static io.buyin.proof.Edition.BRIEF;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.Numbers.Cell;
import io.buyin.story.Numbers.SummaryRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures framed so that something is left out: people of a count line, or a shortfall. */
class FramingProofTest {

  @Test
  void finds_nothing_where_all_is_said() {
    assertThat(problems(BRIEF)).isEmpty();
  }

  @Test
  void finds_a_count_line_that_does_not_sum() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token ->
                token.source().matches("people\\.(?!everyone).*\\.hesitate")
                    ? Briefs.valued(token, "4")
                    : token);
    assertThat(problems(wrong)).anyMatch(found -> found.contains("its parts add up to"));
  }

  @Test
  void finds_quotes_without_a_count_of_all() {
    Brief wrong =
        Briefs.tokens(
            BRIEF,
            token -> token.source().startsWith("people.") ? Briefs.from(token, "somebody") : token);
    assertThat(problems(wrong)).anyMatch(found -> found.contains("without counting them all"));
  }

  @Test
  void finds_a_shortfall_that_was_dropped() {
    Brief wrong = Briefs.summary(BRIEF, FramingProofTest::missed);
    assertThat(problems(wrong))
        .anyMatch(found -> found.matches("(?s)slide 4 .*falls short of its plan by 140000.*"));
  }

  /** The same row, in which whatever lay above its plan lies as far below it. */
  private static SummaryRow missed(SummaryRow row) {
    Cell gap = row.deltaPlan();
    return new SummaryRow(
        row.group(),
        row.leading(),
        row.label(),
        row.unit(),
        row.figure(),
        row.actual(),
        row.planRuns(),
        row.plan(),
        gap == null ? null : new Cell(gap.value().negate(), gap.token()),
        null,
        row.previous(),
        row.deltaPrevious(),
        row.target(),
        row.better(),
        row.evidence(),
        row.slide());
  }

  private static List<String> problems(Brief brief) {
    return BriefProof.check(brief).stream()
        .map(Finding::sentence)
        .filter(found -> found.matches("(?s).*(count line|counting them all|falls short).*"))
        .toList();
  }
}
