package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Figure;
import io.buyin.quantity.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What moved, what data restate and what a changed measure restates, each by hand. */
class SentBoardTest {

  private static final LocalDate SENT = LocalDate.of(2026, 6, 20);

  @Test
  void splits_a_change_into_what_moved_and_what_newer_data_say_of_the_days_reported() {
    // sent for January to May: 1,000,000; tonight's data say 990,000 of it; H1 is what it is now
    Night night = Night.full();
    Figure now = figure(night, "closed-won.all.2026-h1");
    Board.Row row =
        row(night, sent("closed-won.all.2026-01..2026-05", "1000000", 1), again(now, "990000"));

    BigDecimal value = now.value().exact();
    assertThat(cells(row))
        .containsExactly(
            "1000000",
            plain(value),
            plain(value.subtract(new BigDecimal("1000000"))),
            plain(value.subtract(new BigDecimal("990000"))),
            "-10000",
            null);
    assertThat(row.group().text()).isEqualTo("restated by data or settings");
  }

  @Test
  void a_changed_measure_is_told_apart_from_changed_data() {
    Night night = Night.full();
    Figure now = figure(night, "closed-won.all.2026-h1");
    Board.Row row =
        row(night, sent("closed-won.all.2026-01..2026-05", "1000000", 7), again(now, "990000"));

    assertThat(cells(row).subList(4, 6)).containsExactly(null, "-10000");
    assertThat(row.group().text()).isEqualTo("measure changed");
  }

  @Test
  void the_same_period_cannot_have_moved() {
    Night night = Night.full();
    Figure now = figure(night, "closed-won.all.2026-h1");
    Board.Row same = row(night, sent(now.id(), plain(now.value().exact()), 1), Map.of());
    Board.Row other = row(night, sent(now.id(), "1", 1), Map.of());

    assertThat(cells(same).subList(2, 6)).containsExactly("0", "0", "0", null);
    assertThat(same.group().text()).isEqualTo("unchanged");
    assertThat(cells(other).get(3)).isEqualTo("0");
    assertThat(other.group().text()).isEqualTo("restated by data or settings");
  }

  @Test
  void what_is_open_today_is_never_split() {
    Night night = Night.full();
    Figure now = figure(night, "weighted-pipeline.social.2026-h1");
    Board.Row row = row(night, sent(now.id(), "1000000", 1), Map.of());

    assertThat(cells(row).subList(4, 6)).containsExactly(null, null);
    assertThat(cells(row).get(3)).isEqualTo(cells(row).get(2));
    assertThat(row.note().text()).startsWith("what is open today");
  }

  @Test
  void a_forecast_that_moved_is_told_with_its_gap_in_mail_and_deck_and_one_that_did_not_is_not() {
    Night night = Forecasts.on(Night.full()).night();
    Figure now = Objects.requireNonNull(night.measurements().forecast()).total();
    BigDecimal more = now.value().exact().add(new BigDecimal("1000000"));
    Board.Row row = row(night, sent(now.id(), plain(more), now.version()), Map.of());
    String moved = "the forecast moved from";

    assertThat(cells(row).get(2)).isEqualTo("-1000000");
    assertThat(night.brief().mail().standing().text()).contains(moved, "gap to target");

    row(night, sent(now.id(), plain(now.value().exact()), now.version()), Map.of());
    assertThat(night.brief().mail().standing().text()).doesNotContain(moved);
  }

  @Test
  void without_an_edition_sent_there_is_no_sheet() {
    assertThat(sentBoards(Night.full())).isEmpty();
  }

  private static Board.Row row(Night night, Sent.Value value, Map<String, Figure> again) {
    night.background =
        new Background(
            List.of(), List.of(), List.of(), SENT, new Sent(SENT, List.of(value), again));
    List<Board> boards = sentBoards(night);
    assertThat(boards).hasSize(1);
    return boards.get(0).rows().get(0);
  }

  private static List<Board> sentBoards(Night night) {
    return night.brief().numbers().boards().stream()
        .filter(board -> board.key().equals("Sent"))
        .toList();
  }

  private static Map<String, Figure> again(Figure like, String amount) {
    Money value = Money.of(new BigDecimal(amount), ((Money) like.value()).currency());
    String id = "closed-won.all.2026-01..2026-05";
    return Map.of(
        id,
        new Figure(
            id,
            like.measure(),
            like.version(),
            like.scope(),
            like.period(),
            value,
            like.n(),
            null,
            like.verdict(),
            like.filter(),
            like.files(),
            like.recipe()));
  }

  private static Sent.Value sent(String id, String value, int version) {
    String unit = "EUR";
    return new Sent.Value(id, new BigDecimal(value), unit, version);
  }

  private static Figure figure(Night night, String id) {
    return Objects.requireNonNull(night.measurements().figures().get(id), id);
  }

  private static List<@Nullable String> cells(Board.Row row) {
    List<@Nullable String> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell == null ? null : plain(cell.value())));
    return cells;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
