package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.fact.RowOrigin;
import io.buyin.render.page.ReportCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that people use and no theme has are offered, but nobody's name. */
class EmergingTest {

  private static final List<Remark> SAID =
      Stream.of(
              "The packaging was wet again on Monday.",
              "We had wet packaging in the north, too.",
              "I like the new packaging, and I like Quillon.",
              "Somebody should look at the packaging with Quillon.",
              "Quillon knows the packaging best.")
          .map(EmergingTest::remark)
          .toList();

  @Test
  void offers_what_three_people_speak_of() {
    assertThat(Emerging.of(SAID, Set.of("quillon")))
        .extracting(ReportCard.Emerging::word)
        .anyMatch(word -> word.contains("packaging"))
        .noneMatch(word -> word.contains("quillon"));
  }

  @Test
  void offers_nothing_that_two_people_speak_of() {
    assertThat(Emerging.of(SAID.subList(0, 2), Set.of())).isEmpty();
  }

  private static Remark remark(String words) {
    return new Remark(
        new RowOrigin("feedback.csv", 2),
        words,
        LocalDate.of(2026, 6, 1),
        "p " + words,
        "",
        "",
        Mode.CONVERSATION,
        words,
        "en",
        null,
        "",
        Consent.NONE,
        Set.of(),
        null);
  }
}
