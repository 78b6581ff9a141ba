package io.buyin.proof;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Phrase;
import io.buyin.story.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a bridge add up: each is the sum of its segments and the value of its token, it
 * begins at zero or where the one before ends, and its words say its value and its range.
 */
final class StepProof {

  private final Findings findings;
  private final ChartPlan plan;
  private final Map<String, Token> tokens;

  private StepProof(Findings findings, ChartPlan plan, Map<String, Token> tokens) {
    this.findings = findings;
    this.plan = plan;
    this.tokens = tokens;
  }

  /** Does nothing for charts of other forms, but that they have no steps. */
  static void check(Findings findings, ChartPlan plan, Map<String, Token> tokens) {
    int wanted = plan.form() == Form.BRIDGE ? plan.categories().size() : 0;
    StepProof proof = new StepProof(findings, plan, tokens);
    if (plan.steps().size() != wanted) {
      proof.problem("has " + plan.steps().size() + " steps instead of " + wanted);
      return;
    }
    for (int at = 0; at < wanted; at++) {
      proof.step(at);
    }
  }

  private void step(int at) {
    Step step = plan.steps().get(at);
    Token token = tokens.get(step.token());
    String which = "column " + (at + 1) + " ";
    if (token == null || !Same.value(token.value(), step.value()) || !says(step.label(), token)) {
      problem(which + "does not say its value");
    }
    if (!Same.value(segments(at), step.value())) {
      problem(which + "is not the sum of its segments");
    }
    boolean follows = at > 0 && Same.value(step.from(), end(plan.steps().get(at - 1)));
    if (step.from().signum() != 0 && !follows) {
      problem(which + "begins neither at zero nor where the one before ends");
    }
    range(step, which);
  }

  /** A range that is printed is the one that is drawn; of an addition it may say the amounts. */
  private void range(Step step, String which) {
    BigDecimal low = step.low();
    BigDecimal high = step.high();
    if (low == null || high == null) {
      if (low != null || high != null || !step.range().isEmpty()) {
        problem(which + "has half a range");
      }
      return;
    }
    List<BigDecimal> said = values(step.range());
    if (!saysEnd(said, low, step) || !saysEnd(said, high, step)) {
      problem(which + "does not say its range");
    }
    if (low.compareTo(high) > 0) {
      problem(which + "has a range that runs backwards");
    }
  }

  private static boolean saysEnd(List<BigDecimal> said, BigDecimal end, Step step) {
    return said.stream()
        .anyMatch(value -> Same.value(value, end) || Same.value(value.add(step.from()), end));
  }

  private List<BigDecimal> values(Phrase phrase) {
    return phrase.runs().stream()
        .map(run -> tokens.get(run.token()))
        .filter(Objects::nonNull)
        .map(Token::value)
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean says(Phrase label, Token token) {
    return label.runs().stream().anyMatch(run -> run.token().equals(token.id()));
  }

  private @Nullable BigDecimal segments(int at) {
    return plan.series().stream()
        .map(line -> line.points().get(at).value())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal end(Step step) {
    return step.from().add(step.value());
  }

  private void problem(String what) {
    findings.stops("the bridge \"" + plan.name() + "\": " + what);
  }
}
