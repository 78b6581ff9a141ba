package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Remark;
import io.buyin.fact.Review;
import io.buyin.fact.RowOrigin;
import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Settings SAMPLE =
      new SettingsReader(Catalogue.standard()).read(Path.of("sample-data/buyin.yaml"));

  @Test
  void what_fits_raises_no_doubt() {
    assertThat(
            Doubts.of(
                SAMPLE,
                List.of(deal("LinkedIn", Deal.Status.WON)),
                List.of(remark("ceo")),
                List.of(review("R1"))))
        .isEmpty();
  }

  @Test
  void lead_sources_that_match_nothing_are_told_with_those_there_are() {
    List<Trouble> doubts =
        Doubts.of(SAMPLE, List.of(deal("Trade fair", Deal.Status.WON)), List.of(), List.of());
    assertThat(doubts)
        .singleElement()
        .asString()
        .contains("no deal has a lead source")
        .contains("Trade fair");
  }

  @Test
  void stages_that_decide_nothing_are_told_with_those_there_are() {
    List<Trouble> doubts =
        Doubts.of(SAMPLE, List.of(deal("LinkedIn", Deal.Status.OPEN)), List.of(), List.of());
    assertThat(doubts)
        .singleElement()
        .asString()
        .contains("no deal is won or lost")
        .contains("Confirmed");
  }

  @Test
  void a_release_to_nobody_we_know_names_file_and_line() {
    List<Trouble> doubts = Doubts.of(SAMPLE, List.of(), List.of(remark("everyone")), List.of());
    assertThat(doubts)
        .singleElement()
        .asString()
        .startsWith("talks.csv line 7, column \"released_to\": \"everyone\" is no audience")
        .contains("all, ceo");
  }

  @Test
  void a_review_of_an_unknown_voice_is_told() {
    List<Trouble> doubts =
        Doubts.of(SAMPLE, List.of(), List.of(remark("all")), List.of(review("Q12")));
    assertThat(doubts).singleElement().asString().contains("review.csv").contains("\"Q12\"");
  }

  private static Deal deal(String source, Deal.Status status) {
    return new Deal(
        new RowOrigin("deals.csv", 2),
        "D1",
        "A",
        DAY,
        DAY,
        "Confirmed",
        status,
        BigDecimal.TEN,
        "EUR",
        null,
        source,
        "",
        "",
        "");
  }

  private static Remark remark(String releasedTo) {
    return new Remark(
        new RowOrigin("talks.csv", 7),
        "R1",
        DAY,
        "P1",
        "Buyer",
        "Sales",
        Remark.Mode.CONVERSATION,
        "We answer faster now.",
        "en",
        null,
        "support",
        Remark.Consent.ROLE,
        Set.of(releasedTo),
        null);
  }

  private static Review review(String voice) {
    return new Review(voice, Review.Decision.APPROVE, "Mia", DAY, null, "", "", null);
  }
}
