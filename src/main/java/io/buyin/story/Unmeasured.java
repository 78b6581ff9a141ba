package io.buyin.story;

import io.buyin.measure.Gap;
import java.util.Optional;

/** What a measure lacks that has no figure for the period reported. */
final class Unmeasured {

  private static final String KIND = "sheets.kind.";

  private final Ground ground;
  private final Words words;

  Unmeasured(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code 12 of 30 cases}: for a table's cell. */
  Phrase brief(MeasureRef ref) {
    return say("unmeasured.brief.", ref);
  }

  /** {@code only 12 of the 30 cases that it needs}: after a colon. */
  Phrase full(MeasureRef ref) {
    return say("unmeasured.full.", ref);
  }

  /** {@code 30 cases by July 2026 at this pace}, where the cases stand beside it; else as full. */
  Phrase pace(MeasureRef ref) {
    return gap(ref)
        .filter(gap -> code(ref, true).equals("too-few"))
        .flatMap(new Pace(ground)::said)
        .orElseGet(() -> full(ref));
  }

  /** {@code 12 of the 30 cases it needs}. */
  Phrase tooFew(Gap gap) {
    return words
        .line("unmeasured.full.too-few")
        .with("cases", cases(gap))
        .with("needed", words.count(gap.needed(), Behind.rule("least-cases")))
        .phrase();
  }

  /** Whether no export of the measure's kind was read. */
  boolean lacksExport(MeasureRef ref) {
    return words.has(KIND + kind(ref)) && !ground.measured().dataThrough().containsKey(kind(ref));
  }

  private Phrase say(String key, MeasureRef ref) {
    Optional<Gap> gap = gap(ref);
    return words
        .line(key + code(ref, gap.isPresent()))
        .with("cases", () -> cases(gap.orElseThrow()))
        .with("needed", () -> words.count(gap.orElseThrow().needed(), Behind.rule("least-cases")))
        .with("kind", () -> words.text(KIND + kind(ref)))
        .phrase();
  }

  private String code(MeasureRef ref, boolean tooFew) {
    if (lacksExport(ref)) {
      return "no-export";
    }
    boolean origin = ref.scope().equals(Ground.SOCIAL) || ref.scope().equals(Ground.OTHER);
    String unknown = ground.measured().socialOrigin().code();
    if (origin && !unknown.isEmpty()) {
      return unknown;
    }
    boolean place = ref.scope().equals(Ground.PILOT) || ref.scope().equals(Ground.ELSEWHERE);
    if (place && ground.settings().idea().pilotRegions().isEmpty()) {
      return "no-pilot-region";
    }
    return tooFew ? "too-few" : "not-given";
  }

  private Optional<Gap> gap(MeasureRef ref) {
    return ground.measured().gaps().stream()
        .filter(gap -> gap.measure().equals(ref.measure()))
        .filter(gap -> gap.scope().equals(ref.scope()))
        .filter(gap -> gap.period().equals(ground.period()))
        .findFirst();
  }

  private Phrase cases(Gap gap) {
    return words.count(gap.cases(), Behind.counted("gap." + gap.measure()));
  }

  private String kind(MeasureRef ref) {
    return ground.definition(ref.measure()).kind();
  }
}
