package io.buyin.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as a search for secrets sees it: its words in order, without case, accents, punctuation,
 * invisible characters and line breaks.
 */
final class Bare {

  private Bare() {}

  static List<String> words(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
      int letter = letters.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        word.appendCodePoint(Character.toLowerCase(letter));
      } else if (!isUnseen(letter)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  /** Accents and marks that have no width. */
  private static boolean isUnseen(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
