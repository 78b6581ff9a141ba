package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The ledger of what makes people hesitate, and where our answers stand. */
class ObjectionsTest {

  private static final int DEALS_QUESTION = 1;
  private static final int TOOLS_QUESTION = 7;
  private static final LocalDate TAKEN = LocalDate.of(2026, 7, 12);

  private final Night night = Night.full();

  @Test
  void lists_every_theme_with_words_answer_figure_and_standing() {
    assertThat(rows())
        .extracting(row -> row.theme().text(), row -> row.status().text())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Speed of sales", "Open"),
            org.assertj.core.api.Assertions.tuple("People and tools", "Open"),
            org.assertj.core.api.Assertions.tuple("Comparable deals", "Replied"),
            org.assertj.core.api.Assertions.tuple("Forecast", "Accepted"));
    Numbers.ObjectionRow deals = row("Comparable deals");
    assertThat(deals.words()).isEqualTo("These could simply be our easier deals.");
    assertThat(plain(deals.answer()))
        .startsWith("The comparison is made within each size band.")
        .contains("48% vs 38%");
    assertThat(plain(deals.detail())).isEqualTo("to settle by 30 September, RevOps");
    assertThat(plain(row("Speed of sales").answer())).isEqualTo("No answer yet.");
  }

  @Test
  void dates_what_was_heard_from_the_earliest_to_the_latest_remark() {
    hear(
        DEALS_QUESTION, voice -> later(Remarks.saidBy(99, voice), LocalDate.of(2026, 6, 30)), true);
    Numbers.ObjectionRow deals = row("Comparable deals");
    assertThat(plain(deals.first())).isEqualTo("7 May 2026");
    assertThat(plain(deals.last())).isEqualTo("30 June 2026");
    assertThat(deals.asking()).isEqualTo(2);
  }

  @Test
  void shows_who_accepted_a_given_answer_in_the_review_on_page_and_sheet() {
    hear(DEALS_QUESTION, voice -> accepting(voice, "Team lead, Sales"), false);
    Numbers.ObjectionRow deals = row("Comparable deals");
    assertThat(deals.status().text()).isEqualTo("Accepted");
    assertThat(plain(deals.detail())).isEqualTo("accepted by Team lead, Sales, 12 July");
    assertThat(deals.accepted()).isEqualTo(1);
    assertThat(night.brief().slides())
        .filteredOn(Slide.Heard.class::isInstance)
        .flatExtracting(slide -> ((Slide.Heard) slide).hesitations())
        .anyMatch(shown -> plain(shown.detail()).equals(plain(deals.detail())));
  }

  @Test
  void promotes_no_answer_that_nobody_gave() {
    hear(TOOLS_QUESTION, voice -> accepting(voice, "Team lead, Sales"), false);
    Numbers.ObjectionRow tools = row("People and tools");
    assertThat(tools.status().text()).isEqualTo("Open");
    assertThat(tools.accepted()).isZero();
  }

  @Test
  void names_nobody_who_accepted_where_the_words_are_not_released() {
    hear(DEALS_QUESTION, voice -> Remarks.released(accepting(voice, "Jo Secret"), Set.of()), false);
    Numbers.ObjectionRow deals = row("Comparable deals");
    assertThat(deals.words()).isEmpty();
    assertThat(plain(deals.detail())).doesNotContain("Secret");
    assertThat(deals.status().text()).isEqualTo("Replied");
  }

  private List<Numbers.ObjectionRow> rows() {
    return night.brief().numbers().objections();
  }

  private Numbers.ObjectionRow row(String theme) {
    return rows().stream()
        .filter(row -> row.theme().text().equals(theme))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }

  private void hear(int at, UnaryOperator<Voice> change, boolean added) {
    List<Voice> voices = new ArrayList<>(Remarks.all());
    Voice changed = change.apply(voices.get(at));
    if (added) {
      voices.add(changed);
    } else {
      voices.set(at, changed);
    }
    night.voices = Remarks.of(voices);
  }

  private static Voice later(Voice voice, LocalDate day) {
    return Records.with(voice, "date", day);
  }

  private static Voice accepting(Voice voice, String by) {
    return Records.with(voice, "accepted", new Voice.Acceptance(by, TAKEN));
  }
}
