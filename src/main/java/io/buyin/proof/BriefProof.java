package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Run;
import io.buyin.story.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Brief keeps its own word: every number is a token, every rendering says its value, every
 * quote is verbatim.
 */
final class BriefProof {

  private final Brief brief;
  private final String file;
  private final NumberWords numbers;
  private final Map<String, Token> tokens;
  private final List<Finding> findings = new ArrayList<>();

  BriefProof(Brief brief) {
    this.brief = brief;
    this.file = "brief-" + brief.audience();
    this.numbers = NumberWords.of(brief.tongue());
    this.tokens = brief.tokens().stream().collect(Collectors.toMap(Token::id, Function.identity()));
  }

  List<Finding> check(Confidential confidential) {
    BriefWalk.all(brief, Phrase.class).forEach(this::phrase);
    brief.tokens().forEach(this::token);
    figures();
    for (Quote quote : BriefWalk.all(brief, Quote.class)) {
      verbatim(quote, confidential);
    }
    return findings.stream().distinct().toList();
  }

  private void phrase(Phrase phrase) {
    for (Run run : phrase.runs()) {
      if (run.token().isEmpty()) {
        if (numbers.in(run.text())) {
          stop("the words \"" + run.text() + "\" speak of a number without a token");
        }
      } else if (!tokens.containsKey(run.token())) {
        stop("the token " + run.token() + " does not exist");
      } else if (!run.text().equals(tokens.get(run.token()).rendering())) {
        stop(
            "\""
                + run.text()
                + "\" is not how "
                + run.token()
                + " is rendered: "
                + tokens.get(run.token()).rendering());
      }
    }
  }

  private void token(Token token) {
    BigDecimal value = token.value();
    if (value != null && !Rendering.says(token.rendering(), value, token.unit(), brief.tongue())) {
      stop(
          "\""
              + token.rendering()
              + "\" does not say "
              + value.toPlainString()
              + " "
              + token.unit()
              + " ("
              + token.source()
              + ")");
    }
  }

  /** The same figure has the same value wherever it is a whole figure's token. */
  private void figures() {
    Map<String, Numbers.FigureRow> rows =
        brief.numbers().figures().stream()
            .collect(Collectors.toMap(Numbers.FigureRow::id, Function.identity()));
    for (Numbers.FigureRow row : rows.values()) {
      Token token = tokens.get(row.value().token());
      if (token == null || token.value() == null) {
        stop("the figure " + row.id() + " has no token with a value");
      } else if (token.value().compareTo(row.value().value()) != 0) {
        stop("the figure " + row.id() + " and its token differ");
      }
    }
  }

  private void verbatim(Quote quote, Confidential confidential) {
    boolean said =
        confidential.released().stream().anyMatch(remark -> remark.contains(quote.words()));
    if (!said) {
      findings.add(
          Finding.holds(
              "quotes",
              file,
              quote.voice()
                  + " is not a verbatim part of a released remark: \""
                  + quote.words()
                  + "\"."));
    }
    if (!quote.quoted().contains(quote.words())) {
      findings.add(
          Finding.holds("quotes", file, quote.voice() + " was changed between its marks."));
    }
  }

  private void stop(String sentence) {
    findings.add(Finding.stops("brief", file, sentence + "."));
  }
}
