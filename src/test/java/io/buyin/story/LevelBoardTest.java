package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.LevelChange;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weekly series that left their usual level: a win for the better, a warning for the worse. */
class LevelBoardTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  @Test
  void a_level_that_changed_for_the_better_since_we_met_is_a_win() {
    Night night = FullDepthTest.since();
    night.changes.add(change(night, "conversations", MAY, true));

    assertThat(wins(night))
        .anySatisfy(
            win -> {
              assertThat(win.what().text()).isEqualTo("Conversations above the usual weeks");
              assertThat(win.number().text()).isEqualTo("412");
              assertThat(win.detail().text()).isEqualTo("301 in the same weeks a year before");
            });
    assertThat(Storyteller.wins(night.input()).orElseThrow().lines())
        .anyMatch(line -> line.text().contains("Conversations above the usual weeks"));
  }

  @Test
  void what_changed_before_we_met_or_for_the_worse_or_is_an_early_signal_is_no_win() {
    Night night = FullDepthTest.since();
    night.changes.add(change(night, "conversations", LocalDate.of(2026, 3, 2), true));
    night.changes.add(change(night, "won-deals", MAY, false));
    night.changes.add(change(night, "engagement", MAY, true));

    assertThat(wins(night)).noneMatch(win -> win.what().text().contains("usual weeks"));
  }

  @Test
  void the_sheet_and_the_notes_of_the_chain_warn_of_a_level_for_the_worse() {
    Night night = Night.full();
    night.changes.add(change(night, "won-deals", MAY, false));
    Brief brief = night.brief();
    Board board =
        brief.numbers().boards().stream()
            .filter(each -> each.key().equals("Levels"))
            .findFirst()
            .orElseThrow();

    assertThat(board.rows()).hasSize(1);
    assertThat(board.rows().get(0).group().text()).isEqualTo("Warning: for the worse");
    assertThat(board.rows().get(0).cells())
        .extracting(cell -> cell.value().intValue())
        .containsExactly(412, 301, 111);
    assertThat(board.rows().get(0).note().text()).contains("4\u00a0May\u00a02026", "10 weeks");
    assertThat(brief.slides())
        .filteredOn(Slide.Chain.class::isInstance)
        .flatExtracting(slide -> slide.frame().notes())
        .anyMatch(
            note -> note.text().startsWith("Warning: for the worse: Deals won by week 412 since"));
  }

  @Test
  void a_warning_names_the_stated_owner_and_the_next_task_or_says_that_there_is_none() {
    Night night = FullDepthTest.since();
    night.changes.add(change(night, "conversations", MAY, false));
    night.changes.add(change(night, "won-deals", MAY, false));
    night.background = FullDepthTest.owing(7);

    assertThat(notes(night))
        .anyMatch(
            note ->
                note.endsWith(
                    "Owner, as stated: Marketing; next: “Commitment to answer”, by"
                        + " 31\u00a0August\u00a02026."))
        .anyMatch(note -> note.endsWith("No owner is named."));

    var goal = new Settings.Goal("won", "Win", "Head of Sales", "won-deals", 9.0, null, null);
    night.settings = Records.with(Orders.halden(), "goals", List.of(goal));
    assertThat(notes(night)).anyMatch(note -> note.endsWith("Owner, as stated: Head of Sales."));
  }

  @Test
  void what_is_better_needs_no_owner() {
    Night night = Night.full();
    night.changes.add(change(night, "won-deals", MAY, true));

    assertThat(notes(night)).isNotEmpty().noneMatch(note -> note.contains("wner"));
  }

  private static List<String> notes(Night night) {
    return LevelBoard.notes(Ground.of(night.input())).stream().map(Phrase::text).toList();
  }

  @Test
  void usual_levels_make_no_sheet() {
    assertThat(Night.full().brief().numbers().boards())
        .noneMatch(board -> board.key().equals("Levels"));
  }

  private static List<Slide.Win> wins(Night night) {
    return night.brief().slides().stream()
        .filter(Slide.Wins.class::isInstance)
        .map(Slide.Wins.class::cast)
        .findFirst()
        .orElseThrow()
        .wins();
  }

  private static LevelChange change(Night night, String series, LocalDate from, boolean good) {
    Period weeks = new Period(from, LocalDate.of(2026, 7, 12));
    Figure since = night.level("since-level-change", series, weeks, new Count(412), Grade.B);
    Figure before =
        night.level("since-level-change", series, weeks.yearBefore(), new Count(301), Grade.B);
    return new LevelChange(series, since, before, good);
  }
}
