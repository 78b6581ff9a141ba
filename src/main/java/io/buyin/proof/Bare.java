package io.buyin.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a search for secrets sees it: its words in order, without case, accents, punctuation,
 * invisible characters and line breaks.
 */
final class Bare {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

  private Bare() {}

  static List<String> words(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String folded = UNSEEN.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
