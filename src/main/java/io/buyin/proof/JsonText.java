package io.buyin.proof;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON with its escapes resolved, as text to search. */
final class JsonText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private JsonText() {}

  static String unescaped(String json) {
    return ESCAPE.matcher(json).replaceAll(JsonText::character);
  }

  private static String character(MatchResult escape) {
    String code = escape.group(1);
    if (code != null) {
      return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, 16)));
    }
    String letter = escape.group(2);
    return "nrtbf".contains(letter) ? " " : Matcher.quoteReplacement(letter);
  }
}
