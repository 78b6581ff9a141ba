package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Kind;
import io.buyin.fact.SourceLine;
import io.buyin.quantity.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateRowsTest {

  private static final LocalDate NIGHT = LocalDate.of(2018, 1, 2);
  private static final LocalDate LATER = LocalDate.of(2021, 4, 1);

  @Test
  void an_export_that_begins_after_the_business_date_is_told() {
    assertThat(LateRows.in(List.of(line(Kind.SOCIAL, LATER)), new BusinessDate(NIGHT)))
        .extracting(Object::toString)
        .containsExactly(
            "x.csv: all its rows lie after the business date 2018-01-02: the first is of"
                + " 2021-04-01. Choose a later business date, or take the file out of the inbox.");
  }

  @Test
  void what_begins_before_it_and_meetings_to_come_are_not() {
    List<SourceLine> lines =
        List.of(line(Kind.SALES, NIGHT), line(Kind.MEETINGS, LATER), line(Kind.SERVICE, NIGHT));
    assertThat(LateRows.in(lines, new BusinessDate(NIGHT))).isEmpty();
  }

  private static SourceLine line(Kind kind, LocalDate first) {
    return new SourceLine("x.csv", "", kind, "plain", 1, 1, 0, 0, 0, 0, first, first.plusDays(9));
  }
}
