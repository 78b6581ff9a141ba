package io.buyin.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as a search for secrets sees it: its words in order, without case, accents, punctuation,
 * invisible characters and line breaks.
 */
final class Bare {

  /** Letters without accents, which most texts consist of, and what stands between them. */
  private static final int PLAIN = 128;

  private Bare() {}

  static List<String> words(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < letters.length(); ) {
      int letter = letters.codePointAt(at);
      at += Character.charCount(letter);
      if (letter < PLAIN) {
        plain((char) letter, word, words);
      } else if (Character.isLetterOrDigit(letter)) {
        word.appendCodePoint(Character.toLowerCase(letter));
      } else if (!isUnseen(letter)) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void plain(char letter, StringBuilder word, List<String> words) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      word.append(letter);
    } else if (letter >= 'A' && letter <= 'Z') {
      word.append((char) (letter - 'A' + 'a'));
    } else {
      end(word, words);
    }
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
