package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter is said whole in the reader's language, or left as the measures wrote it. */
class FiltersTest {

  private final Words french = new Words(Tongue.FR_FR, new TokenBook());
  private final Words english = new Words(Tongue.EN_GB, new TokenBook());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "needs an answer, received 2026-05-01..2026-05-31; 7 without reply by the end of 2026-07-12"
            + " | appelle une réponse, réception 2026-05-01..2026-05-31\u00a0; 7 sans réponse à la"
            + " fin du 2026-07-12",
        "status = won, closed 2026-01-01..2026-07-12; 1 in another currency counted, not added"
            + " | statut = gagnée, clôture 2026-01-01..2026-07-12\u00a0; 1 dans une autre devise,"
            + " comptée mais non additionnée",
        "status in (won, lost), size 25000-to-50000, lead source in (LinkedIn, Reach (paid), of)"
            + " | statut parmi (gagnée, perdue), taille 25000-à-50000, origine parmi (LinkedIn,"
            + " Reach (paid), of)",
        "complaint cues in words, theme = calibration, received 2026-01-01..2026-06-30; 3 without"
            + " type not read | indices de réclamation dans les mots, thème = calibration,"
            + " réception 2026-01-01..2026-06-30\u00a0; 3 sans type, non lus",
        "type = complaint or complaint cues in words, received 2026-01-01..2026-06-30 | type ="
            + " réclamation ou indices de réclamation dans les mots, réception"
            + " 2026-01-01..2026-06-30",
        "date 2026-01-01..2026-06-30, sum of reach | date 2026-01-01..2026-06-30,"
            + " somme\u00a0: portée"
      })
  void says_every_clause(String filter, String said) {
    assertThat(Filters.in(french, filter)).isEqualTo(said);
    assertThat(Filters.in(english, filter)).isEqualTo(filter);
  }

  /** Forms that only some companies' exports and settings bring about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "status = open, not past close date; amount x chance to be won within 9 days at this age"
            + " and origin",
        "status = open, not past close date; amount x CRM probability, expected close by"
            + " 2026-12-31; 3 without probability counted, not added",
        "status = lost, closed 2026-01-01..2026-06-30, size under-25000, region not in (A, B); 2 of"
            + " all regions with a blank region; 4 without creation day counted, not added",
        "12 added opportunities (stated) land x win rate x mean deal of social origin",
        "type = complaint, theme = calibration certificate, received 2026-01-01..2026-06-30",
        "touch 2026-01-01..2026-06-30, by-people",
        "date 2026-01-01..2026-06-30, author = employee",
        "distinct author, with an account, answered 2026-01-01..2026-06-30, region in (A); 3"
            + " without author not counted",
        "created 2026-01-01..2026-06-30, no stage before the last is known",
        "ledger date 2026-01-01..2026-06-30; join no opportunity won; 5 in another currency"
            + " counted, not added",
        "pace of deals created 2025-08-03..2026-07-12; 510.50 in 172 days, mean amount won, share"
            + " won by 2026-12-31"
      })
  void has_words_for_each_form(String filter) {
    assertThat(Filters.unexplained(filter)).isEmpty();
  }

  @Test
  void a_clause_without_words_leaves_the_whole_filter_as_it_is() {
    String filter = "status = won, under the full moon";
    assertThat(Filters.in(french, filter)).isEqualTo(filter);
    assertThat(Filters.said(french, filter)).isEmpty();
    assertThat(Filters.unexplained(filter)).containsExactly(filter);
  }
}
