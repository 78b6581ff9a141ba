package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.buyin.render.page.ReportCard;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SilencesTest {

  private static final Voice WITHOUT_CONSENT = silent("consent.none");
  private static final Voice OF_A_SMALL_GROUP =
      silent("consent.role", "release.survey-group-small");
  private static final Voice WAITING = silent("consent.role", "review.waiting", "quote.found");
  private static final Voice SHOWN = said(List.of("Words."), Set.of("all"), "release.yes");

  @Test
  void counts_remarks_by_the_first_cause_that_keeps_them_back() {
    assertThat(Silences.in(voices(OF_A_SMALL_GROUP, WITHOUT_CONSENT, SHOWN, OF_A_SMALL_GROUP)))
        .extracting(ReportCard.Silence::remarks, ReportCard.Silence::why)
        .containsExactly(
            tuple(1L, "without consent to be quoted"),
            tuple(2L, "from a survey group of fewer than ten people"));
  }

  @Test
  void warns_with_causes_and_remedy_where_nothing_at_all_may_be_quoted() {
    Voices unquoted = voices(OF_A_SMALL_GROUP, WITHOUT_CONSENT, OF_A_SMALL_GROUP);
    assertThat(Silences.inAll(unquoted).orElseThrow().toString())
        .contains("no remark may be quoted")
        .contains("1 without consent to be quoted; 2 from a survey group of fewer than ten people")
        .contains("Wait for more answers");
  }

  @Test
  void does_not_warn_where_one_may_be_quoted_or_only_waits_for_a_person() {
    assertThat(Silences.inAll(voices(WITHOUT_CONSENT, SHOWN))).isEmpty();
    assertThat(Silences.inAll(voices(WITHOUT_CONSENT, WAITING))).isEmpty();
    assertThat(Silences.inAll(voices())).isEmpty();
  }

  private static Voices voices(Voice... all) {
    Voices.Balance nobody = new Voices.Balance(0, 0, 0, all.length);
    return new Voices(List.of(all), nobody, Map.of(), List.of(), 0, 0);
  }

  private static Voice silent(String... reasons) {
    return said(List.of(), Set.of(), reasons);
  }

  private static Voice said(List<String> quotes, Set<String> to, String... reasons) {
    return new Voice(
        "Q01",
        "R1",
        "p1",
        "",
        "",
        LocalDate.of(2026, 6, 1),
        "Words.",
        quotes,
        "en",
        Stance.UNCLEAR,
        List.of(),
        to,
        0,
        List.of(reasons));
  }
}
