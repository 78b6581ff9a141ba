package io.buyin.voice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a remark into sentences: by line and bullet, then by the JDK's rules, then joined again
 * where only an abbreviation or an initial stopped.
 */
final class Sentences {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029\\u2022]+");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*\\u2013\\u2014>]|\\d+[.)])\\s+");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.\\u00ba-]+)\\.\\s*$");
  private static final Pattern LAST_TWO = Pattern.compile("(\\p{L}+\\. ?[\\p{L}]+)\\.\\s*$");
  private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.(])\\p{Lu}\\.\\s*$");
  private static final int LONGEST_ABBREVIATION = 24;

  private final Set<String> always = new HashSet<>();
  private final Set<String> continued = new HashSet<>();

  Sentences() {
    for (Entry<String, List<String>> entry : WordFile.read("abbreviations.txt").entries()) {
      (entry.getKey().equals("always") ? always : continued).addAll(entry.getValue());
    }
  }

  /**
   * @param language decides the rules; {@code und} takes the general ones
   */
  List<Sentence> of(String text, String language) {
    BreakIterator rules = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    for (int number = 0; line.find(); number++) {
      add(sentences, text, new Stretch(bulletEnd(line), line.end(), number), rules);
    }
    return sentences;
  }

  private record Stretch(int start, int end, int line) {}

  private static int bulletEnd(Matcher line) {
    Matcher bullet = BULLET.matcher(line.group());
    return line.start() + (bullet.find() ? bullet.end() : 0);
  }

  private void add(List<Sentence> sentences, String text, Stretch line, BreakIterator rules) {
    rules.setText(text.substring(line.start(), line.end()));
    int start = line.start();
    for (int cut = rules.next(); cut != BreakIterator.DONE; cut = rules.next()) {
      int end = line.start() + cut;
      if (end == line.end() || endsHere(text, start, end)) {
        addTrimmed(sentences, text, new Stretch(start, end, line.line()));
        start = end;
      }
    }
  }

  private static void addTrimmed(List<Sentence> sentences, String text, Stretch stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, end, stretch.line(), text.substring(start, end)));
    }
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private boolean endsHere(String text, int start, int end) {
    String before = text.substring(Math.max(start, end - LONGEST_ABBREVIATION), end);
    if (INITIAL.matcher(before).find() && !endsWithPronoun(before)) {
      return false;
    }
    boolean goesOn = !Character.isUpperCase(text.charAt(end)) && !isOpening(text.charAt(end));
    return !(isIn(always, before) || (goesOn && isIn(continued, before)));
  }

  private static boolean isOpening(char letter) {
    return "\"\u201c\u00ab\u00bf\u00a1'(".indexOf(letter) >= 0;
  }

  /** "…as good as I." is the end of a sentence, "J. Smith" is not. */
  private static boolean endsWithPronoun(String before) {
    return before.stripTrailing().endsWith(" I.");
  }

  private static boolean isIn(Set<String> abbreviations, String before) {
    return matches(LAST_TWO, abbreviations, before) || matches(LAST_WORD, abbreviations, before);
  }

  private static boolean matches(Pattern last, Set<String> abbreviations, String before) {
    Matcher word = last.matcher(before);
    return word.find() && abbreviations.contains(Letters.lower(word.group(1)));
  }
}
