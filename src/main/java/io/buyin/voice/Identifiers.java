package io.buyin.voice;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what leads to a person or an account: addresses, numbers, handles, links. */
final class Identifiers {

  private static final String AT = "(?:at|arobase|arroba)";
  private static final String DOT = "(?:dot|point|punto)";

  private static final List<Pattern> SURE =
      List.of(
          words("\\w@\\p{L}"),
          words("\\w ?@ ?[\\w-]{1,63}\\.\\w"),
          words("\\w\\s?[\\[({]\\s?%s\\s?[\\])}]\\s?\\w".formatted(AT)),
          words("\\w %s [\\w-]{1,63} %s \\w{2,4}\\b".formatted(AT, DOT)),
          words("\\b(?:https?|hxxps?|ftp|mailto) ?: ?/{0,2}\\w|\\bhttps? ?//|\\bwww\\."),
          words(
              "\\b[\\w-]{1,63}\\.(?:com|org|net|io|co|eu|fr|es|de|uk|us|ch|be|mx|ar|app|dev|info|biz|pt|nl|"
                  + "pl|se|dk|fi|ie|lu|cz|ca|au|nz|br|cl|jp|store|shop|online|site|tech|cloud|ai|tv|"
                  + "ly|gl|gg|xyz|link|page)(?:/|\\b)"),
          words("\\b[\\w-]{1,63}\\.[a-z]{2,63}/\\w"),
          words("\\b[a-z\\d-]{2,63}\\.[a-z\\d-]{2,63}\\.[a-z]{2,63}\\b"),
          words("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]{2,}"),
          words("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b"),
          words("\\b[\\da-f]{1,4}(?::[\\da-f]{0,4}){4,7}"),
          words("\\b\\d{2}\\.?\\d{3}\\.?\\d{3}-?[a-z]\\b|\\b[xyz]-?\\d{7}-?[a-z]\\b"),
          words("\\b(?:bic|swift)\\W{1,3}[a-z]{6}\\w{2,5}\\b"));

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern SPELLED = words(" %s |\\b(?:bic|swift)\\b".formatted(DOT));
  private static final int LAST_PLAIN = 128;

  private Identifiers() {}

  static boolean isIn(String written) {
    String text = plain(written);
    return (hasSign(text) && SURE.stream().anyMatch(pattern -> pattern.matcher(text).find()))
        || (hasDigit(text) && DigitRuns.isSomebodysIn(text));
  }

  /** One kind of space, hyphen, full stop and digit; nothing that is not seen. */
  private static String plain(String text) {
    if (text.chars().allMatch(letter -> letter < LAST_PLAIN)) {
      return text;
    }
    String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return HYPHENS.matcher(seen).replaceAll("-");
  }

  private static Pattern words(String expression) {
    return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
  }

  /** What no address can do without; most sentences have none within and need no further look. */
  private static boolean hasSign(String text) {
    int last = text.length() - 1;
    for (int i = 0; i < last; i++) {
      boolean inner = text.charAt(i) == '.' && text.charAt(i + 1) != ' ';
      if (inner || "@:([{/".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return hasDigit(text) || SPELLED.matcher(text).find();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
