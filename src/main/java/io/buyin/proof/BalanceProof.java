package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Run;
import io.buyin.story.Slide;
import io.buyin.story.Token;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every count line adds up: those who support, are torn, ask and took no clear side are together
 * those who raised the theme. No voice stands beside a figure without its count line.
 */
final class BalanceProof {

  private static final String PEOPLE = "people.";
  private static final String RAISED = "raised";
  private static final List<String> SIDES = List.of("support", "mixed", "hesitate", "unclear");

  private final Findings findings;
  private final Map<String, Token> tokens;

  private BalanceProof(Findings findings, Map<String, Token> tokens) {
    this.findings = findings;
    this.tokens = tokens;
  }

  /**
   * @param tokens of the Brief, by id
   */
  static void check(Findings findings, Brief brief, Map<String, Token> tokens) {
    BalanceProof proof = new BalanceProof(findings, tokens);
    for (Slide slide : brief.slides()) {
      if (slide instanceof Slide.Evidence page) {
        proof.line(page.frame(), page.balance(), page.voices());
      } else if (slide instanceof Slide.Forecast page) {
        proof.line(page.frame(), page.balance(), page.voices());
      }
    }
  }

  private void line(Slide.Frame page, Phrase balance, List<Quote> voices) {
    Map<String, Map<String, BigDecimal>> byTheme = byTheme(balance);
    boolean counted = byTheme.values().stream().anyMatch(counts -> counts.containsKey(RAISED));
    if (!voices.isEmpty() && !counted) {
      findings.stops("slide " + page.number() + " quotes people without counting them all");
    }
    byTheme.forEach((theme, counts) -> sum(page, theme, counts));
  }

  private void sum(Slide.Frame page, String theme, Map<String, BigDecimal> counts) {
    BigDecimal raised = counts.get(RAISED);
    if (theme.equals("everyone") || raised == null) {
      return;
    }
    BigDecimal sum =
        SIDES.stream()
            .map(side -> counts.getOrDefault(side, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(raised) != 0) {
      findings.stops(
          "the count line of slide "
              + page.number()
              + " says that "
              + raised.toPlainString()
              + " raised it, but its parts add up to "
              + sum.toPlainString());
    }
  }

  /** By theme, then by side: the counts that a line prints. */
  private Map<String, Map<String, BigDecimal>> byTheme(Phrase line) {
    Map<String, Map<String, BigDecimal>> byTheme = new LinkedHashMap<>();
    for (Run run : line.runs()) {
      Token token = tokens.get(run.token());
      if (token != null && token.source().startsWith(PEOPLE) && token.value() != null) {
        int side = token.source().lastIndexOf('.');
        byTheme
            .computeIfAbsent(
                token.source().substring(PEOPLE.length(), side), theme -> new LinkedHashMap<>())
            .put(token.source().substring(side + 1), token.value());
      }
    }
    return byTheme;
  }
}
