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
    return isPlain(text) ? text.strip() : plainly(text);
  }

  private static String plainly(String text) {
    return BLANKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** Most texts have single blanks and no other, and need no second look. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isOtherBlank(letter) || (letter == ' ' && before == ' ')) {
        return false;
      }
      before = letter;
    }
    return true;
  }

  /** Every sign that is replaced, and a few that are not. */
  private static boolean isOtherBlank(char letter) {
    return letter < ' '
        || (letter >= '\u007f' && letter <= '\u00ad')
        || letter == '\u1680'
        || (letter >= '\u2000' && letter <= '\u200b')
        || (letter >= '\u2028' && letter <= '\u2060')
        || letter == '\u3000';
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
