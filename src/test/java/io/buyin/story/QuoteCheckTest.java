package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteCheckTest {

  private final QuoteCheck check = new QuoteCheck(Ground.of(Night.full().input()));

  @Test
  void names_the_figure_that_agrees() {
    assertThat(check.of("We win 45% of them now.").text())
        .isEqualTo("Check: win rate as of 12\u00a0July\u00a02026 is 45%.");
  }

  @Test
  void says_of_any_other_number_of_our_things_that_we_did_not_check_it() {
    assertThat(check.of("We win 80% of them now.").text()).endsWith("not checked by us.");
    assertThat(check.of("Five of my eleven wins began there.").text())
        .endsWith("not checked by us.");
    assertThat(check.of("Three hours is fine in spring.").text()).endsWith("not checked by us.");
    assertThat(check.of("It brought in €40k.").text()).endsWith("not checked by us.");
    assertThat(check.of("We won 45% of 12.").text()).endsWith("not checked by us.");
  }

  @Test
  void says_nothing_of_a_number_that_is_no_claim_about_our_measures() {
    assertThat(check.of("My team opens one inbox in the morning instead of four.").isEmpty())
        .isTrue();
    assertThat(check.of("One inbox instead of four. Customers notice.").isEmpty()).isTrue();
    assertThat(check.of("I can rebuild every pipeline report in ten minutes.").isEmpty()).isTrue();
    assertThat(check.of("There are 6 of us.").isEmpty()).isTrue();
    assertThat(check.of("Nous sommes deux pour quatre réseaux.", "fr").isEmpty()).isTrue();
  }

  @Test
  void says_nothing_where_nothing_is_counted() {
    assertThat(check.of("Every one of them asks for it.").isEmpty()).isTrue();
  }

  /** A French deck judges English words as the English deck does. */
  @Test
  void judges_a_quote_by_the_words_of_its_own_language() {
    assertThat(check.of("Five of my eleven wins began there.", "en").isEmpty()).isFalse();
    assertThat(check.of("Deux de mes affaires ont commencé là.", "fr").isEmpty()).isFalse();
    assertThat(check.of("Deux de mes affaires ont commencé là.", "en").isEmpty()).isTrue();
    assertThat(check.of("We win 45% of them now.", "en").text()).startsWith("Check: win rate");
  }
}
