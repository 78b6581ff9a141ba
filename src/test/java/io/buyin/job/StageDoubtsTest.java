package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.RowOrigin;
import io.buyin.quantity.BusinessDate;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageDoubtsTest {

  private static final LocalDate NIGHT = LocalDate.of(2026, 6, 1);

  @Test
  void an_open_stage_with_a_usual_word_is_told_however_few_its_deals() {
    assertThat(doubts(deals("Signé", 1, 0)))
        .singleElement()
        .asString()
        .contains("stage \"Signé\": 1 deal counted as open, though its name says won.")
        .contains("sales.won or sales.lost");
  }

  @Test
  void an_open_stage_whose_close_dates_are_nearly_all_past_is_told() {
    assertThat(doubts(deals("Archived", 2, 8)))
        .singleElement()
        .asString()
        .contains("\"Archived\": 10 deals counted as open, though the close date of 8 of them");
  }

  @Test
  void fewer_deals_or_fewer_past_close_dates_and_what_is_decided_are_not() {
    assertThat(doubts(deals("Archived", 1, 8))).isEmpty();
    assertThat(doubts(deals("Archived", 3, 7))).isEmpty();
    assertThat(doubts(List.of(deal("Closed Won", Deal.Status.WON, NIGHT.minusDays(1))))).isEmpty();
  }

  private static List<Trouble> doubts(List<Deal> deals) {
    return StageDoubts.of(deals, new BusinessDate(NIGHT));
  }

  private static List<Deal> deals(String stage, int ahead, int past) {
    return Stream.concat(
            IntStream.range(0, ahead).mapToObj(i -> NIGHT.plusDays(i)),
            IntStream.range(0, past).mapToObj(i -> NIGHT.minusDays(i + 1L)))
        .map(day -> deal(stage, Deal.Status.OPEN, day))
        .toList();
  }

  private static Deal deal(String stage, Deal.Status status, LocalDate closed) {
    return new Deal(
        new RowOrigin("deals.csv", 2),
        "D1",
        "A",
        NIGHT.minusDays(90),
        closed,
        stage,
        status,
        BigDecimal.TEN,
        "EUR",
        null,
        "Web",
        "",
        "",
        "");
  }
}
