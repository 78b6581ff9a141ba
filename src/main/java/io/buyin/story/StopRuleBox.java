package io.buyin.story;

import io.buyin.measure.AskOutlook;
import io.buyin.measure.Figure;
import io.buyin.measure.StopRuleCheck;
import io.buyin.quantity.Quantity;
import io.buyin.settings.Idea;
import org.jspecify.annotations.Nullable;

/** When the idea would be stopped, as stated, and whether that can be decided by its day. */
record StopRuleBox(Ground ground, Words words, Idea.StopRule rule) {

  StopRuleBox(Ground ground, Idea.StopRule rule) {
    this(ground, ground.words(), rule);
  }

  Slide.Box box() {
    MeasureRef ref = MeasureRef.of(rule.measure());
    Quantity below = ground.quantity(ref.measure(), rule.below());
    Phrase text =
        words
            .line(ref.measure().equals("win-rate") ? "ask.box.stop-rate" : "ask.box.stop-text")
            .with("measure", ground.nameOf(ref))
            .with("below", words.value(below, Behind.stated("idea.ask.stop-rule.below")))
            .with("cases", words.count(rule.cases(), Behind.stated("idea.ask.stop-rule.cases")))
            .with("check", Runs.joined(check(ground.measured().stopRule()), presentOnly()))
            .phrase();
    return new Slide.Box(
        words.line("ask.box.stop").with("day", words.date(rule.by())).phrase(), text);
  }

  /** Before an added opportunity can come to a decision, the rule says nothing of the idea. */
  private Phrase presentOnly() {
    AskOutlook outlook = ground.measured().outlook();
    return outlook == null || !rule.by().isBefore(outlook.firstLanding().atDay(1))
        ? Phrase.EMPTY
        : words
            .line("ask.stop.present-only")
            .with("month", words.month(outlook.firstLanding()))
            .phrase();
  }

  /** Whether the rule can decide anything by its day. */
  private Phrase check(@Nullable StopRuleCheck check) {
    if (check == null) {
      return Phrase.EMPTY;
    }
    Sentence sentence =
        words
            .line("ask.stop." + key(check))
            .with("expected", words.value(check.expectedCases()))
            .with("needed", words.count(check.casesNeeded(), Behind.figure(check.expectedCases())));
    Figure half = check.halfWidth();
    sentence.with("half", half == null ? Phrase.EMPTY : words.value(half));
    return sentence.phrase();
  }

  private static String key(StopRuleCheck check) {
    return switch (check.outcome()) {
      case DECIDABLE -> "decidable";
      case TOO_FEW_CASES -> "too-few";
      case TOO_WIDE -> check.casesNeeded() > 0 ? "too-wide" : "never";
      case NO_RATE -> "no-rate";
    };
  }
}
