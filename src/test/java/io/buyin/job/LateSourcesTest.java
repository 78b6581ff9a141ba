package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.quantity.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LateSourcesTest {

  private static final LocalDate NIGHT = LocalDate.of(2026, 7, 13);

  @Test
  void old_messages_are_late_as_old_deals_are_and_old_conversations_are_not() {
    List<SourceLine> lines =
        List.of(
            line("messages.csv", Kind.SERVICE, NIGHT.minusDays(12)),
            line("talks.csv", Kind.FEEDBACK, NIGHT.minusDays(40)),
            line("old-deals.csv", Kind.SALES, NIGHT.minusDays(12)),
            line("deals.csv", Kind.SALES, NIGHT.minusDays(7)));
    assertThat(LateSources.in(lines, Set.of("plain"), new BusinessDate(NIGHT), 7))
        .extracting(Object::toString)
        .containsExactly(
            "messages.csv: its last day is 2026-07-01, more than 7 days before the business date"
                + " 2026-07-13. Export it again; until then its figures are called stale.");
  }

  private static SourceLine line(String file, Kind kind, LocalDate last) {
    return new SourceLine(file, "", kind, "plain", 1, 1, 0, 0, 0, 0, last.minusDays(30), last);
  }
}
