package io.buyin.proof;

/**
 * Where a number or word ends: {@code 45} does not stand in {@code 145}, {@code 45%} or {@code
 * 4.45}.
 */
final class Borders {

  private static final String BEFORE = "€$£¥+−-±";
  private static final String AFTER = "%‰";

  private Borders() {}

  /** Whether the phrase that begins here is not a piece of a longer word or number. */
  static boolean whole(String text, int at, String phrase) {
    return isStart(text, at) && isEnd(text, at + phrase.length());
  }

  /** Whether a word or number may begin here. */
  static boolean isStart(String text, int at) {
    if (at == 0 || !isWord(text, at)) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean signed = Character.isDigit(text.charAt(at)) && BEFORE.indexOf(before) >= 0;
    boolean grouped = at > 1 && isPoint(before) && Character.isDigit(text.charAt(at - 2));
    return !isWord(text, at - 1) && !signed && !grouped;
  }

  private static boolean isEnd(String text, int end) {
    if (end >= text.length() || !isWord(text, end - 1)) {
      return true;
    }
    char after = text.charAt(end);
    boolean percent = Character.isDigit(text.charAt(end - 1)) && AFTER.indexOf(after) >= 0;
    boolean grouped =
        end + 1 < text.length() && isPoint(after) && Character.isDigit(text.charAt(end + 1));
    return !isWord(text, end) && !percent && !grouped;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isPoint(char character) {
    return character == '.' || character == ',';
  }
}
