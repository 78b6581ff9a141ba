package io.buyin.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text holds a number: a digit, or a word of the language that counts. */
final class NumberWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");

  private final Set<String> words;

  NumberWords(List<String> words) {
    this.words = Set.copyOf(words);
  }

  boolean isIn(String text) {
    return DIGIT.matcher(text).find() || words(text);
  }

  private boolean words(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
