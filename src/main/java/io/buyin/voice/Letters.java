package io.buyin.voice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The same words, written the same way: for comparing, never for printing. */
final class Letters {

  private static final int LAST_PLAIN = 128;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern CLOSING = Pattern.compile("[\\s\"'\u201d\u00bb)\\]]+$");

  private Letters() {}

  /** Without the quotation marks, brackets and spaces at its end. */
  static String withoutClosing(String text) {
    return CLOSING.matcher(text).replaceFirst("");
  }

  /** Lower case, composed, one kind of apostrophe. Keeps accents. */
  static String lower(String text) {
    return Normalizer.normalize(straight(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** One kind of apostrophe; length and positions stay. */
  static String straight(String text) {
    return text.replace('\u2019', '\'').replace('\u02bc', '\'');
  }

  /** Lower case without accents; letters that are no letter with an accent ("ø", "ł", "ß") too. */
  static String folded(String text) {
    String lower = lower(text);
    if (isPlain(lower)) {
      return lower;
    }
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    char[] plain = new char[4 * bare.length()];
    int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, plain, 0, bare.length());
    return new String(plain, 0, length);
  }

  /** Most words have no accents: they need no folding. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(letter -> letter < LAST_PLAIN);
  }

  /** Letters and digits only, folded, single spaces between words. */
  static String bare(String text) {
    return NOT_LETTERS.matcher(folded(text)).replaceAll(" ").strip();
  }
}
