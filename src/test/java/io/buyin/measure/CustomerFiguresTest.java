package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.fact.Deal;
import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.SourceLine;
import io.buyin.measure.Nights.DealMaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scores of people, and renewals won. */
class CustomerFiguresTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

  private final List<Remark> remarks = new ArrayList<>();
  private final List<Deal> deals = new ArrayList<>();

  @Test
  void net_promoter_score_has_the_published_standard_error_and_interval() {
    Promoters published = new Promoters(90, 50, 200);

    assertThat(100 * published.score()).isCloseTo(20, within(1e-12));
    assertThat(100 * published.standardError()).isCloseTo(5.744562647, within(5e-10));
    assertThat(100 * published.interval().lower()).isCloseTo(8.7409, within(5e-5));
    assertThat(100 * published.interval().upper()).isCloseTo(31.2591, within(5e-5));
  }

  @Test
  void scores_to_ten_make_a_net_promoter_score_with_its_interval() {
    score("nps.csv", 90, 10);
    score("nps.csv", 60, 7);
    score("nps.csv", 50, 0);

    Figure nps = figure("nps").orElseThrow();

    assertThat(nps.value().exact()).isEqualByComparingTo("0.2");
    assertThat(nps.n()).isEqualTo(200);
    assertThat(nps.interval().lower().doubleValue()).isCloseTo(0.087409, within(5e-7));
    assertThat(nps.verdict().grade()).isEqualTo(Grade.C);
    assertThat(nps.verdict().reasons()).startsWith("sample");
    assertThat(figure("csat")).isEmpty();
  }

  @Test
  void scores_to_five_make_a_satisfied_share_with_wilsons_interval() {
    score("csat.csv", 15, 4);
    score("csat.csv", 133, 2);

    Figure csat = figure("csat").orElseThrow();

    assertThat(csat.value().exact().doubleValue()).isCloseTo(15.0 / 148, within(1e-9));
    assertThat(csat.interval().lower().doubleValue()).isCloseTo(.0623864, within(5e-8));
    assertThat(csat.interval().upper().doubleValue()).isCloseTo(.16048724, within(5e-8));
  }

  @Test
  void a_person_counts_once_with_the_latest_score_and_withdrawn_ones_do_not_count() {
    score("nps.csv", 30, 10);
    remarks.add(remark("nps.csv", "late", "p-0", MARCH.plusDays(9), 0, Consent.NONE));
    remarks.add(remark("nps.csv", "gone", "p-x", MARCH, 0, Consent.WITHDRAWN));

    Figure nps = figure("nps").orElseThrow();

    assertThat(nps.n()).isEqualTo(30);
    assertThat(nps.value().exact().doubleValue()).isCloseTo(28.0 / 30, within(1e-9));
  }

  @Test
  void under_thirty_people_and_scores_on_another_scale_say_nothing() {
    score("nps.csv", 29, 10);
    score("points.csv", 40, 80);

    assertThat(figure("nps")).isEmpty();
    assertThat(night().gaps()).extracting(Gap::measure).contains("nps");
  }

  @Test
  void renewals_won_are_counted_by_the_type_that_the_crm_states() {
    for (int i = 0; i < 40; i++) {
      renewal(i, i < 30 ? "Renewal" : "Renouvellement", i % 4 != 0);
    }
    renewal(99, "New business", true);

    Figure renewals = figure("renewal-rate").orElseThrow();

    assertThat(renewals.value().exact()).isEqualByComparingTo("0.75");
    assertThat(renewals.n()).isEqualTo(40);
    assertThat(renewals.interval()).isNotNull();
  }

  @Test
  void a_crm_without_types_says_nothing_of_renewals() {
    for (int i = 0; i < 40; i++) {
      renewal(i, "", true);
    }
    assertThat(figure("renewal-rate")).isEmpty();
    assertThat(night().gaps()).extracting(Gap::measure).doesNotContain("renewal-rate");
  }

  private void score(String file, int people, int score) {
    for (int i = 0; i < people; i++) {
      String person = file.startsWith("nps") ? "p-" + remarks.size() : "q-" + remarks.size();
      remarks.add(remark(file, "r-" + remarks.size(), person, MARCH, score, Consent.NONE));
    }
  }

  private static Remark remark(
      String file, String id, String person, LocalDate day, int score, Consent consent) {
    return new Remark(
        new RowOrigin(file, 2),
        id,
        day,
        person,
        "Role",
        "Team",
        Remark.Mode.SURVEY,
        "",
        "",
        score,
        "",
        consent,
        Set.of(),
        null);
  }

  private void renewal(int i, String type, boolean won) {
    Deal deal =
        new DealMaker("R-%03d".formatted(i))
            .status(won ? Deal.Status.WON : Deal.Status.LOST)
            .deal();
    deals.add(
        new Deal(
            deal.origin(),
            deal.id(),
            deal.account(),
            deal.created(),
            deal.closed(),
            deal.stage(),
            deal.status(),
            deal.amount(),
            deal.currency(),
            deal.probability(),
            deal.source(),
            deal.campaign(),
            deal.lostReason(),
            deal.owner(),
            deal.region(),
            type,
            deal.product()));
  }

  private Optional<Figure> figure(String measure) {
    return night().of(measure, "all");
  }

  private Measurements night() {
    return Measuring.measure(facts(), Nights.settings(), Nights.DATE);
  }

  private Facts facts() {
    List<SourceLine> lines =
        List.of(
            Nights.line("deals.csv", Kind.SALES, deals.size(), LocalDate.of(2025, 1, 1)),
            Nights.line("nps.csv", Kind.FEEDBACK, remarks.size(), LocalDate.of(2025, 1, 1)));
    return Nights.withCustomers(Nights.facts(deals, List.of(), lines), remarks, List.of());
  }

  /** A night whose customers gave scores and renewed. */
  static Facts ofCustomers(Facts facts) {
    CustomerFiguresTest customers = new CustomerFiguresTest();
    customers.score("nps.csv", 40, 10);
    customers.score("csat.csv", 40, 5);
    for (int i = 0; i < 40; i++) {
      customers.renewal(i, "Renewal", true);
    }
    return Nights.withCustomers(facts, customers.remarks, customers.deals);
  }
}
