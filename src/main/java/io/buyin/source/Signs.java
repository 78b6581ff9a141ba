package io.buyin.source;

/**
 * Numbers and dates with the many ways of writing a space, a hyphen, an apostrophe or a digit made
 * one, and without marks that cannot be seen.
 */
final class Signs {

  private Signs() {}

  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        add(out, plain(c));
      }
    }
    return out.toString().strip();
  }

  /** Spaces once. */
  private static void add(StringBuilder out, char c) {
    if (c != ' ' || out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
      out.append(c);
    }
  }

  static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char plain(char c) {
    if (c < '\u007F') {
      return c < ' ' ? ' ' : c;
    }
    if (isSpace(c)) {
      return ' ';
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case '−', '‐', '‑', '‒', '–', '—', '﹣', '－' -> '-';
      case '’', '‘', '´', 'ʼ', '′' -> '\'';
      case '％', '٪' -> '%';
      case '，' -> ',';
      case '．' -> '.';
      case '＄' -> '$';
      case '￥' -> '¥';
      default -> c;
    };
  }
}
