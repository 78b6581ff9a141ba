package io.buyin.proof;

import static io.buyin.proof.Edition.BRIEF;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Fit;
import io.buyin.story.Part;
import io.buyin.story.Slide;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Voices that stand beside a figure for no good reason. */
class FitProofTest {

  @Test
  void finds_nothing_where_every_voice_has_its_reasons() {
    assertThat(problems(fits -> fits)).isEmpty();
  }

  @Test
  void finds_a_voice_without_a_reason() {
    assertThat(problems(fits -> fits.subList(1, fits.size()))).anyMatch(it -> it.contains("why"));
  }

  @Test
  void finds_a_score_that_its_parts_do_not_give() {
    assertThat(problems(fits -> changed(fits, "0.99", true)))
        .anyMatch(it -> it.contains("add up to 0.925"));
  }

  @Test
  void finds_a_match_that_is_too_weak() {
    BigDecimal zero = BigDecimal.ZERO;
    Fit weak = new Fit("Q10", Part.SUPPORT, true, zero, zero, zero, zero, zero, zero, zero);
    assertThat(problems(fits -> List.of(weak, fits.get(1))))
        .anyMatch(it -> it.contains("well enough"));
  }

  private static List<Fit> changed(List<Fit> fits, String score, boolean matched) {
    Fit old = fits.get(0);
    Fit changed =
        new Fit(
            old.voice(),
            old.part(),
            matched,
            old.theme(),
            old.place(),
            old.subject(),
            old.period(),
            old.quality(),
            old.centrality(),
            new BigDecimal(score));
    return List.of(changed, fits.get(1));
  }

  /** Of the first page of evidence, with other reasons. */
  private static List<String> problems(UnaryOperator<List<Fit>> change) {
    Slide.Evidence page = BriefWalk.all(BRIEF, Slide.Evidence.class).get(0);
    Slide.Evidence other =
        new Slide.Evidence(
            page.frame(),
            page.number(),
            page.label(),
            page.facts(),
            page.dataNote(),
            page.chart(),
            page.voicesHeading(),
            page.balance(),
            page.voices(),
            page.noVoice(),
            change.apply(page.fits()));
    Findings findings = new Findings("brief", "brief-ceo");
    FitProof.check(findings, List.of(other));
    return findings.all().stream().map(Finding::toString).toList();
  }
}
