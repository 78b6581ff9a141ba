package io.buyin.source;

/**
 * Takes out of a cell what no document can carry or what could mislead its reader: control
 * characters other than tab and line breaks, lone surrogates, U+FFFE and U+FFFF, and the marks that
 * turn the reading direction. Letters of every script and joined emoji stay as they are.
 */
final class Sanitiser {

  private Sanitiser() {}

  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return rebuilt(text);
      }
    }
    return text;
  }

  /** Cleaned, and without spaces of any kind or unseen marks around it. */
  static String plain(String text) {
    String clean = clean(text);
    int start = 0;
    int end = clean.length();
    while (start < end && isPadding(clean.charAt(start))) {
      start++;
    }
    while (end > start && isPadding(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(start, end);
  }

  private static boolean isPadding(char c) {
    return c <= ' ' || (c > '~' && (Signs.isSpace(c) || Signs.isInvisible(c)));
  }

  static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isSuspect(char c) {
    return c < ' ' || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && (c <= 0x2069 || c >= 0xD800));
  }

  private static String rebuilt(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Sanitiser::isAllowed).forEach(out::appendCodePoint);
    return out.length() == text.length() ? text : out.toString();
  }

  private static boolean isAllowed(int c) {
    if (Character.isISOControl(c)) {
      return c == '\t' || c == '\n' || c == '\r' || c == 0x85;
    }
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !surrogate && (c & 0xFFFE) != 0xFFFE && !isBidiControl(c);
  }
}
