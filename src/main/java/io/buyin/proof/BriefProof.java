package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Slide;
import io.buyin.story.Token;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Brief keeps its own word: every number is a token, every rendering says its value, and cells,
 * bars and labels hold the value of their token.
 */
final class BriefProof {

  private final Brief brief;
  private final NumberWords numbers;
  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final Findings findings;

  private BriefProof(Brief brief) {
    this.brief = brief;
    this.numbers = NumberWords.of(brief.tongue());
    this.findings = new Findings("brief", "brief-" + brief.audience());
  }

  static List<Finding> check(Brief brief) {
    BriefProof proof = new BriefProof(brief);
    brief.tokens().forEach(proof::token);
    BriefWalk.all(brief, Phrase.class).forEach(proof::phrase);
    BriefWalk.all(brief, Numbers.Cell.class).forEach(proof::cell);
    BriefWalk.all(brief, ChartPlan.Point.class).forEach(proof::point);
    BriefWalk.all(brief, ChartPlan.class)
        .forEach(plan -> StepProof.check(proof.findings, plan, proof.tokens));
    brief.numbers().figures().forEach(proof::figure);
    BalanceProof.check(proof.findings, brief, proof.tokens);
    ShortfallProof.check(proof.findings, brief, proof.tokens);
    FitProof.check(proof.findings, BriefWalk.all(brief, Slide.Evidence.class));
    return proof.findings.all();
  }

  private void token(Token token) {
    if (tokens.put(token.id(), token) != null) {
      findings.stops("the token " + token.id() + " stands twice");
    }
    BigDecimal value = token.value();
    if (value == null && token.origin() == Token.Origin.FIGURE) {
      findings.stops("the token " + token.id() + " of " + token.source() + " has no value");
    }
    boolean said =
        value == null
            ? token.origin() != Token.Origin.DATE
                || DateRendering.says(token.rendering(), token.source(), brief.tongue())
            : Rendering.says(token.rendering(), value, token.unit(), brief.tongue());
    if (!said) {
      findings.stops(
          "\""
              + token.rendering()
              + "\" does not say "
              + (value == null ? token.source() : value.toPlainString() + " " + token.unit())
              + " (token "
              + token.id()
              + " of "
              + token.source()
              + ")");
    }
  }

  private void phrase(Phrase phrase) {
    for (Run run : phrase.runs()) {
      Token token = tokens.get(run.token());
      if (run.token().isEmpty()) {
        loose(run);
      } else if (token == null) {
        findings.stops("the token " + run.token() + " does not exist");
      } else if (!run.text().equals(token.rendering())) {
        findings.stops(
            "\""
                + run.text()
                + "\" is not how "
                + run.token()
                + " is rendered: \""
                + token.rendering()
                + "\"");
      }
    }
  }

  private void loose(Run run) {
    if (numbers.in(run.text())) {
      findings.stops(
          "\""
              + String.join("\", \"", numbers.words(run.text()))
              + "\" is a number without a token");
    }
  }

  private void cell(Numbers.Cell cell) {
    Token token = tokens.get(cell.token());
    if (token == null || !Same.value(token.value(), cell.value())) {
      findings.stops(
          "the cell value "
              + cell.value().toPlainString()
              + " is not that of its token "
              + cell.token());
    }
  }

  private void point(ChartPlan.Point point) {
    BigDecimal value = point.value();
    Token token = tokens.get(point.token());
    if (value != null && (token == null || !Same.value(token.value(), value))) {
      findings.stops(
          "a bar of " + value.toPlainString() + " is not the value of its token " + point.token());
    }
    if (value != null && !point.label().isEmpty() && !labelled(point.label(), value)) {
      findings.stops("the label of a bar of " + value.toPlainString() + " says another number");
    }
  }

  private boolean labelled(Phrase label, BigDecimal value) {
    return label.runs().stream()
        .map(run -> tokens.get(run.token()))
        .anyMatch(token -> token != null && Same.value(token.value(), value));
  }

  /** A figure that groups add up to is that sum, and its token is its own. */
  private void figure(Numbers.FigureRow figure) {
    Token token = tokens.get(figure.value().token());
    if (token != null && !token.source().equals(figure.id())) {
      findings.stops("the figure " + figure.id() + " has the token of " + token.source());
    }
    if (!new TermSums(brief.numbers().tables()).gives(figure)) {
      findings.stops(
          "the figure "
              + figure.id()
              + " is "
              + figure.value().value().toPlainString()
              + ", but the grouped rows give another number");
    }
  }
}
