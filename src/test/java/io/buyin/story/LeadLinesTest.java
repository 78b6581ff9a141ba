package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Lead;
import io.buyin.measure.Recipe;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Correlation;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import io.buyin.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What moves before what is said under the chain, as strongly as its grade allows. */
class LeadLinesTest {

  private final Night night = Night.full();

  @Test
  void a_lead_stands_under_the_card_of_what_moves_first_with_its_weeks_and_grade() {
    plant("engagement", "opportunities-opened", 3, Grade.B, true);

    Slide.Chain chain = chain(night.brief());

    Slide.Rate lead = chain.rates().get(0);
    assertThat(chain.cards().get(lead.afterCard()).name().text()).isEqualTo("Engagement");
    assertThat(plain(lead.text()))
        .isEqualTo("→ moves with opportunities opened, about 3 weeks before ●●○");
  }

  @Test
  void grade_c_says_so_far_and_one_week_and_the_same_week_have_words_of_their_own() {
    plant("engagement", "conversations", 1, Grade.C, true);
    assertThat(plain(chain(night.brief()).rates().get(0).text()))
        .startsWith("→ so far moves with conversations, about 1 week before ●○○");

    night.leads.clear();
    plant("engagement", "conversations", 0, Grade.B, true);
    assertThat(plain(chain(night.brief()).rates().get(0).text()))
        .startsWith("→ moves with conversations in the same week ●●○");
  }

  @Test
  void the_best_graded_one_is_shown_and_all_that_were_looked_for_stand_in_the_notes() {
    plant("engagement", "conversations", 5, Grade.C, true);
    plant("engagement", "opportunities-opened", 3, Grade.B, true);
    plant("conversations", "opportunities-opened", 2, Grade.C, false);

    Slide.Chain chain = chain(night.brief());

    assertThat(chain.rates())
        .filteredOn(rate -> plain(rate.text()).contains("moves with"))
        .singleElement()
        .satisfies(rate -> assertThat(plain(rate.text())).contains("about 3 weeks before"));
    assertThat(chain.frame().notes().stream().map(LeadLinesTest::plain))
        .contains(
            "By week, engagement moves with opportunities opened, about 3 weeks before: correlation"
                + " 0.45 (95%: +0.20 to +0.61) over 78 weeks; evidence moderate: holds in both"
                + " parts of the period. Observed; other reasons are possible.",
            "Looked for over 78 weeks, and not found: that conversations move with opportunities"
                + " opened some weeks before.");
  }

  @Test
  void what_may_not_be_said_is_not_under_the_chain() {
    plant("engagement", "opportunities-opened", 3, Grade.C, false);

    assertThat(chain(night.brief()).rates())
        .noneMatch(rate -> plain(rate.text()).contains("moves with"));
  }

  @Test
  void a_french_reader_reads_it_in_french() {
    plant("engagement", "opportunities-opened", 3, Grade.B, true);
    night.settings = Orders.meetingOf("core", Orders.audience("cfo", "fr-FR"));

    assertThat(plain(chain(night.brief()).rates().get(0).text()))
        .startsWith("→ évolue avec les opportunités ouvertes, environ 3 semaines avant");
  }

  @Test
  void every_lead_looked_for_stands_in_the_workbook_with_its_interval() {
    plant("engagement", "opportunities-opened", 3, Grade.C, false);

    assertThat(night.brief().numbers().figures())
        .filteredOn(row -> row.id().startsWith("moves-with"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.unit()).isEqualTo("correlation");
              assertThat(row.n()).isEqualTo(78);
              assertThat(row.label().text())
                  .contains("engagement, then social-started opportunities");
            });
  }

  private void plant(String leading, String following, long weeks, Grade grade, boolean claimed) {
    String scope = leading + "-before-" + following;
    Interval interval = new Interval(new BigDecimal("0.20"), new BigDecimal("0.61"));
    Figure strength =
        figure("moves-with", scope, new Correlation(new BigDecimal("0.45")), interval, grade);
    Figure lag = figure("weeks-before", scope, new Count(weeks), null, grade);
    night.leads.add(new Lead(leading, following, strength, lag, claimed));
  }

  private Figure figure(
      String measure, String scope, Quantity value, @Nullable Interval interval, Grade grade) {
    Period weeks = new Period(LocalDate.of(2025, 1, 6), LocalDate.of(2026, 7, 12));
    Figure figure =
        new Figure(
            measure + "." + scope + "." + weeks.first() + ".." + weeks.last(),
            measure,
            1,
            scope,
            weeks,
            value,
            78,
            interval,
            new Verdict(grade, List.of("holds-in-both-parts")),
            "weeks 2025-01-06..2026-07-12, engagements, then conversations",
            List.of("social.csv"),
            Recipe.NONE);
    night.figures.put(figure.id(), figure);
    return figure;
  }

  private static Slide.Chain chain(Brief brief) {
    return brief.slides().stream()
        .filter(Slide.Chain.class::isInstance)
        .map(Slide.Chain.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Phrase phrase) {
    return ForecastPageTest.plain(phrase);
  }
}
