package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcileRowsTest {

  private static final LocalDate NIGHT = LocalDate.of(2026, 7, 13);

  @Test
  void a_file_is_replaced_once_newer_files_stand_for_all_its_rows() {
    List<SourceLine> lines =
        List.of(
            accounted("old.csv", 0, 8), accounted("log.csv", 1, 7), accounted("empty.csv", 0, 0));
    assertThat(lines)
        .extracting(line -> ReconcileRows.isReplaced(lines, line.file()))
        .containsExactly(true, false, false);
  }

  private static SourceLine accounted(String file, long used, long superseded) {
    long rows = used + superseded;
    return new SourceLine(
        file, "", Kind.SALES, "plain", rows, used, superseded, 0, 0, 0, NIGHT, NIGHT);
  }
}
