package io.buyin.proof;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula being read from left to right, one piece at a time. */
final class FormulaText {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:(?<string>\"(?:[^\"]|\"\")*\")"
              + "|(?<structured>[\\p{L}_][\\p{L}0-9_.]*\\[[^\\]]+\\])"
              + "|(?<function>[A-Z]+)(?=\\()"
              + "|(?<reference>(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}0-9_.]*)!)?"
              + "\\$?[A-Z]{1,3}\\$?[0-9]+(?::\\$?[A-Z]{1,3}\\$?[0-9]+)?)"
              + "|(?<number>[0-9]+(?:\\.[0-9]+)?)"
              + "|(?<sign>[-+*/&(),]))");

  private final Matcher pieces;
  private final int length;
  private int at;

  FormulaText(String formula) {
    this.pieces = PIECE.matcher(formula);
    this.length = formula.stripTrailing().length();
  }

  boolean atEnd() {
    return at >= length;
  }

  /** Takes this sign if it comes next. */
  boolean take(String sign) {
    if (look() && sign.equals(pieces.group("sign"))) {
      at = pieces.end();
      return true;
    }
    return false;
  }

  void expect(String sign) throws IOException {
    if (!take(sign)) {
      throw new IOException("a formula is not one that Buyin writes");
    }
  }

  /** Takes the next piece if it is of this kind; empty if it is not. */
  String takeKind(String kind) {
    if (!look() || pieces.group(kind) == null) {
      return "";
    }
    at = pieces.end();
    return pieces.group(kind);
  }

  private boolean look() {
    return pieces.region(at, length).lookingAt();
  }
}
