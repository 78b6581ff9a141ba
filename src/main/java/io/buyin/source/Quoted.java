package io.buyin.source;

/** A user's text as messages cite it: on one line, not too long, in quotation marks. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String text) {
    String visible = visible(text);
    if (visible.codePointCount(0, visible.length()) <= LONGEST) {
      return "\"" + visible + "\"";
    }
    return "\"" + visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…\"";
  }

  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint(c == '\n' || c == '\r' ? '⏎' : isHidden(c) ? '�' : c));
    return out.toString();
  }

  private static boolean isHidden(int c) {
    return (Character.isISOControl(c) && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || Sanitiser.isBidiControl(c);
  }
}
