package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A Brief with one thing changed. */
final class Briefs {

  private Briefs() {}

  static Brief tokens(Brief brief, UnaryOperator<Token> change) {
    return of(brief, brief.footer(), brief.numbers(), brief.tokens().stream().map(change).toList());
  }

  static Token valued(Token token, @Nullable String value) {
    return new Token(
        token.id(),
        token.origin(),
        token.source(),
        token.version(),
        token.rendering(),
        value == null ? null : new BigDecimal(value),
        token.unit());
  }

  static Token from(Token token, String source) {
    return new Token(
        token.id(),
        token.origin(),
        source,
        token.version(),
        token.rendering(),
        token.value(),
        token.unit());
  }

  static Brief footer(Brief brief, Phrase footer) {
    return of(brief, footer, brief.numbers(), brief.tokens());
  }

  static Brief figures(Brief brief, UnaryOperator<Numbers.FigureRow> change) {
    Numbers old = brief.numbers();
    return with(brief, old.summary(), old.figures().stream().map(change).toList());
  }

  static Brief summary(Brief brief, UnaryOperator<Numbers.SummaryRow> change) {
    Numbers old = brief.numbers();
    return with(brief, old.summary().stream().map(change).toList(), old.figures());
  }

  private static Brief with(
      Brief brief, List<Numbers.SummaryRow> summary, List<Numbers.FigureRow> figures) {
    Numbers old = brief.numbers();
    Numbers numbers =
        new Numbers(
            old.title(),
            old.subtitle(),
            old.ask(),
            old.header(),
            summary,
            figures,
            old.evidence(),
            old.voices(),
            old.voicesNote(),
            old.objections(),
            old.definitions(),
            old.lineage(),
            old.checks(),
            old.tables(),
            old.charts(),
            old.forecast(),
            old.boards(),
            old.words());
    return of(brief, brief.footer(), numbers, brief.tokens());
  }

  static Numbers.FigureRow valued(Numbers.FigureRow row, BigDecimal value) {
    return new Numbers.FigureRow(
        row.shortId(),
        row.id(),
        row.label(),
        row.unit(),
        new Numbers.Cell(value, row.value().token()),
        row.lower(),
        row.upper(),
        row.n(),
        row.grade(),
        row.gradeReason(),
        row.filter(),
        row.formula(),
        row.files(),
        row.version(),
        row.recipe());
  }

  private static Brief of(Brief brief, Phrase footer, Numbers numbers, List<Token> tokens) {
    return new Brief(
        brief.organisation(),
        brief.programme(),
        brief.audience(),
        brief.audienceName(),
        brief.tongue(),
        brief.businessDate(),
        brief.meetingDate(),
        footer,
        brief.properties(),
        brief.slides(),
        brief.mail(),
        numbers,
        brief.timeline(),
        brief.voices(),
        brief.choices(),
        tokens);
  }
}
