package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Correlation;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Points;
import io.buyin.quantity.Quantity;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Facts that every exhibit words the same way: grade, reasons, interval, target. */
final class Evidence {

  /** The confidence of every interval. */
  static final int CONFIDENCE = 95;

  /** How the codes of an incomplete register begin. */
  private static final String COVERAGE = "coverage-below-";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Ground ground;
  private final Words words;

  Evidence(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** {@code ●●○ Moderate}. */
  Phrase grade(Grade grade) {
    return words
        .line("grade.short")
        .with("dots", Runs.plain(grade.dots()))
        .with("word", name(grade))
        .phrase();
  }

  /** {@code moderate}, within a sentence. */
  Phrase word(Grade grade) {
    return words.lowered(name(grade));
  }

  private Phrase name(Grade grade) {
    return words.text("grade.word." + grade.name().toLowerCase(Locale.ROOT));
  }

  /** The deciding reason of a grade, as a clause. */
  Phrase reason(Verdict verdict) {
    return verdict.reasons().isEmpty() ? Phrase.EMPTY : reason(verdict.reasons().get(0), verdict);
  }

  /**
   * The reason that weighs most for a reader, short: that it could be chance before what merely
   * limits the grade.
   */
  Phrase deciding(Verdict verdict) {
    return verdict.reasons().stream()
        .filter(code -> words.has("reason-short." + code))
        .findFirst()
        .map(code -> words.line("reason-short." + code).with("before", ground::beforeName).phrase())
        .orElseGet(() -> reason(verdict));
  }

  /** The same reason in at most 28 characters. */
  Phrase brief(Verdict verdict) {
    String code =
        verdict.reasons().stream()
            .filter(known -> words.has("reason-short." + known))
            .findFirst()
            .orElseGet(() -> verdict.reasons().isEmpty() ? "" : verdict.reasons().get(0));
    if (isCounted(code, verdict)) {
      return new Shortfalls(words).largest(verdict.lacks());
    }
    String own = "reason-brief." + code;
    return words.has(own)
        ? words.line(own).with("before", ground::beforeName).phrase()
        : reason(verdict);
  }

  /** What speaks for the grade, then what speaks against more. */
  Phrase reasons(Verdict verdict) {
    Phrase supporting = supporting(verdict);
    Phrase limiting = limiting(verdict);
    boolean both = !supporting.isEmpty() && !limiting.isEmpty();
    return both
        ? words.line("reasons").with("for", supporting).with("against", limiting).phrase()
        : supporting.isEmpty() ? limiting : supporting;
  }

  Phrase supporting(Verdict verdict) {
    return words.list(verdict.supporting().stream().map(code -> reason(code, verdict)).toList());
  }

  Phrase limiting(Verdict verdict) {
    return words.list(
        verdict.limiting().stream()
            .filter(code -> !isCountedElsewhere(code, verdict))
            .map(code -> reason(code, verdict))
            .toList());
  }

  /** Whether the reason is that rows or fields are missing, and how many is known. */
  private static boolean isCounted(String code, Verdict verdict) {
    return code.startsWith(COVERAGE) && !verdict.lacks().isEmpty();
  }

  /** That a field is missing is said with the number of rows where the coverage is. */
  private static boolean isCountedElsewhere(String code, Verdict verdict) {
    return code.equals("field-missing")
        && verdict.reasons().stream().anyMatch(other -> isCounted(other, verdict));
  }

  /** {@code 95%: +1 to +21 points}. */
  Phrase interval(Quantity like, Interval interval, Behind behind) {
    return words
        .line("interval")
        .with("confidence", confidence())
        .with("lower", bound(like, interval.lower(), behind))
        .with("upper", words.signed(quantity(like, interval.upper()), behind))
        .phrase();
  }

  Phrase confidence() {
    return words.value(
        new io.buyin.quantity.Share(BigDecimal.valueOf(CONFIDENCE), HUNDRED),
        Behind.rule("confidence"));
  }

  /** The goal on exactly this figure's measure and scope, if a plan is stated for the period. */
  Optional<GoalState> planOf(Figure figure) {
    return ground
        .goalOf(figure.measure())
        .map(goal -> GoalState.of(ground, goal))
        .filter(state -> figure.equals(state.actual()) && state.plan() != null);
  }

  /** Distance to the plan where one is stated for the figure itself, else the goal's target. */
  Slide.Fact target(Figure figure) {
    return planOf(figure)
        .map(state -> plan(state, figure))
        .or(() -> ground.goalOf(figure.measure()).map(goal -> target(goal, figure)))
        .orElseGet(
            () ->
                new Slide.Fact(
                    words.text("fact.target"),
                    words.text("fact.no-target"),
                    words.text("fact.nobody")));
  }

  private Slide.Fact plan(GoalState state, Figure figure) {
    Quantity plan = Objects.requireNonNull(state.plan());
    return new Slide.Fact(
        words.text("fact.versus-plan"),
        Change.between(figure.value(), plan, state.better()).say(words, Behind.figure(figure)),
        words.line("fact.plan").with("plan", words.value(plan, state.behindPlan())).phrase());
  }

  /** Where the target is for other deals than the figure, with where those deals stand now. */
  private Slide.Fact target(Settings.Goal goal, Figure figure) {
    GoalState state = GoalState.of(ground, goal);
    boolean others = state.actual() != null && !figure.equals(state.actual());
    Phrase detail =
        words
            .line((others ? "fact.target-now." : "fact.target-scope.") + whose(state.ref()))
            .with("year", ground.periods().fiscalYear(ground.period().last()))
            .with("now", () -> now(state))
            .phrase();
    return new Slide.Fact(
        words.text("fact.target"), words.value(state.target(), state.behind("target")), detail);
  }

  /** Messages are those of all regions, not all deals. */
  private String whose(MeasureRef ref) {
    boolean deals = ground.definition(ref.measure()).kind().equals("sales");
    return deals || !ref.scope().equals(Ground.ALL) ? ref.scope() : "whole";
  }

  /** Short of a year's target: unfavourable for rates and times; sums still have months to come. */
  private Phrase now(GoalState state) {
    Figure actual = Objects.requireNonNull(state.actual());
    int behind = state.target().exact().compareTo(actual.value().exact());
    boolean isShort = state.lowerIsBetter() ? behind < 0 : behind > 0;
    boolean level = !(actual.value() instanceof Money || actual.value() instanceof Count);
    Phrase value = words.value(actual);
    return isShort && level ? Runs.toned(value, Tone.UNFAVOURABLE) : value;
  }

  Slide.Fact evidence(Verdict verdict, Phrase detail) {
    boolean counted = !verdict.reasons().isEmpty() && isCounted(verdict.reasons().get(0), verdict);
    Phrase said = counted ? new Shortfalls(words).largest(verdict.lacks()) : reason(verdict);
    Phrase shown = detail.isEmpty() ? said : detail;
    return new Slide.Fact(words.text("fact.evidence"), grade(verdict.grade()), shown);
  }

  /** {@code 47 of 105}. */
  Phrase partOf(long part, long whole, Figure figure) {
    return words
        .line("part-of")
        .with("part", words.count(part, Behind.figure(figure)))
        .with("whole", words.count(whole, Behind.figure(figure)))
        .phrase();
  }

  /** What a reader must know about the age of the data; empty when nothing. */
  Phrase dataNote(String measure) {
    String kind = ground.definition(measure).kind();
    if (!ground.stale(kind)) {
      return Phrase.EMPTY;
    }
    return words
        .line("note.stale")
        .with("days", words.count(ground.age(kind).orElse(0L), Behind.reference("age:" + kind)))
        .with(
            "limit",
            words.count(
                ground.settings().limits().staleAfterDays(), Behind.rule("stale-after-days")))
        .phrase();
  }

  private Phrase reason(String code, Verdict verdict) {
    if (isCounted(code, verdict)) {
      return new Shortfalls(words).all(verdict.lacks());
    }
    String key = "reason." + code;
    return words.has(key)
        ? words.text(key)
        : words.named(code.replace('-', ' '), Behind.reference("reason:" + code));
  }

  /** The lower bound without its unit, which the upper one names; money keeps its own. */
  private Phrase bound(Quantity like, BigDecimal bound, Behind behind) {
    if (like instanceof Money || like instanceof Correlation) {
      return words.signed(quantity(like, bound), behind);
    }
    if (like instanceof Hours) {
      return words.signedNumber(bound, 1, quantity(like, bound), behind);
    }
    BigDecimal shown = like instanceof Days ? bound : bound.multiply(HUNDRED);
    return words.signedNumber(shown, 0, quantity(like, bound), behind);
  }

  private static Quantity quantity(Quantity like, BigDecimal value) {
    if (like instanceof Money money) {
      return Money.of(value, money.currency());
    }
    if (like instanceof Hours) {
      return new Hours(value);
    }
    if (like instanceof Correlation) {
      return new Correlation(value);
    }
    return like instanceof Days ? new Days(value) : new Points(value);
  }
}
