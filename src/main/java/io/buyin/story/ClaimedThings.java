package io.buyin.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a number in somebody's words counts what our measures count, such as hours or
 * deals, so that a figure of ours could agree with it or not; "ten minutes" and "four inboxes" are
 * no such claim.
 */
final class ClaimedThings {

  /** Words that may stand between a number and what it counts: "five of my eleven good wins". */
  private static final int APART = 2;

  private static final Pattern MONEY = Pattern.compile("[€$£]\\s?\\p{Nd}|\\p{Nd}\\s?[€$£]");
  private static final Pattern CLAUSES = Pattern.compile("[.,;:!?]\\s");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd}%]+(?:[.,]\\p{Nd}+)*");

  private final Pattern things;

  /**
   * @param things regular expressions of whole words
   */
  ClaimedThings(List<String> things) {
    this.things =
        Pattern.compile(String.join("|", things), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isIn(String text, NumberWords numbers) {
    if (MONEY.matcher(text).find()) {
      return true;
    }
    return CLAUSES.splitAsStream(text).anyMatch(clause -> isInClause(clause, numbers));
  }

  private boolean isInClause(String text, NumberWords numbers) {
    List<String> words =
        WORDS.matcher(text.replace("%", " % ")).results().map(match -> match.group()).toList();
    for (int at = 0; at < words.size(); at++) {
      if (numbers.isIn(words.get(at)) && follows(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(List<String> words, int number) {
    return words.subList(number + 1, Math.min(words.size(), number + 2 + APART)).stream()
        .anyMatch(word -> things.matcher(word).matches());
  }
}
