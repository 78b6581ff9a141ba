package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Slide;
import io.buyin.story.Token;
import io.buyin.story.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Framing may reorder and never remove: what falls short of its plan, and stands on a page, stands
 * there as a shortfall, with its sign and in the unfavourable colour, or as the part of the plan
 * that was reached.
 */
final class ShortfallProof {

  private final Findings findings;
  private final Brief brief;
  private final Map<String, Token> tokens;

  private ShortfallProof(Findings findings, Brief brief, Map<String, Token> tokens) {
    this.findings = findings;
    this.brief = brief;
    this.tokens = tokens;
  }

  /**
   * @param tokens of the Brief, by id
   */
  static void check(Findings findings, Brief brief, Map<String, Token> tokens) {
    ShortfallProof proof = new ShortfallProof(findings, brief, tokens);
    brief.numbers().summary().forEach(proof::row);
  }

  private void row(Numbers.SummaryRow row) {
    Numbers.Cell gap = row.deltaPlan();
    if (gap == null || row.slide() == 0 || !isShort(row, gap) || isRoundedAway(gap)) {
      return;
    }
    boolean said =
        brief.slides().stream()
            .filter(slide -> slide.frame().number() == row.slide())
            .anyMatch(slide -> says(slide, row));
    if (!said) {
      findings.stops(
          "slide "
              + row.slide()
              + " shows "
              + row.label().text()
              + " and not that it falls short of its plan by "
              + gap.value().abs().toPlainString());
    }
  }

  private static boolean isShort(Numbers.SummaryRow row, Numbers.Cell gap) {
    return gap.value().signum() * (row.better().equals("lower") ? -1 : 1) < 0;
  }

  /** A difference that rounding leaves nothing of is shown as level. */
  private boolean isRoundedAway(Numbers.Cell gap) {
    Token token = tokens.get(gap.token());
    return token != null && token.rendering().chars().noneMatch(sign -> sign >= '1' && sign <= '9');
  }

  private boolean says(Slide slide, Numbers.SummaryRow row) {
    return BriefWalk.all(slide, Phrase.class).stream()
        .flatMap(phrase -> phrase.runs().stream())
        .anyMatch(run -> says(run, row));
  }

  private boolean says(Run run, Numbers.SummaryRow row) {
    Token token = tokens.get(run.token());
    if (token == null || !isOf(row.figure(), token.source())) {
      return false;
    }
    BigDecimal value = token.value();
    boolean part =
        value != null
            && token.unit().equals("share")
            && !Same.value(row.actual().value(), value)
            && value.compareTo(BigDecimal.ONE) < 0;
    boolean delta =
        run.tone() == Tone.UNFAVOURABLE
            && gaps(row).stream().anyMatch(gap -> Same.value(gap, value));
    return part || delta;
  }

  private static boolean isOf(String figure, String source) {
    return source.equals(figure) || source.startsWith(figure + ".");
  }

  private static List<BigDecimal> gaps(Numbers.SummaryRow row) {
    Numbers.Cell share = row.deltaPlanShare();
    Numbers.Cell gap = row.deltaPlan();
    return java.util.stream.Stream.of(gap, share)
        .filter(cell -> cell != null)
        .map(Numbers.Cell::value)
        .toList();
  }
}
