package io.buyin.proof;

import java.util.regex.Pattern;

/** How two texts are compared: any run of blanks is one blank, everything else is as written. */
final class Text {

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00a0]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Marks that only tell where a line may break. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u2060\\u00ad]+");

  private Text() {}

  static String plain(String text) {
    return BLANKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Whether it has a letter or a digit at all. */
  static boolean speaks(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How often a whole word or phrase stands in a text. */
  static int count(String text, String phrase) {
    int found = 0;
    int at = text.indexOf(phrase);
    while (at >= 0) {
      found += Borders.whole(text, at, phrase) ? 1 : 0;
      at = text.indexOf(phrase, at + phrase.length());
    }
    return found;
  }
}
