package io.buyin.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spelling without its accidents, for comparing headers and words: compatibility forms unified,
 * soft hyphens and zero-width characters dropped, spaces and underscores and hyphens as one space,
 * case folded, a closing mark such as {@code *} or {@code :} dropped.
 */
final class Fold {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern GAPS = Pattern.compile("[\\s_\\-\\u2010-\\u2015\\u0000-\\u001F]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern PUNCTUATION =
      Pattern.compile("[.,:;!?*'\u2019\u00B4`\"\u00AB\u00BB\u201C-\u201E]+");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String CLOSING = "*:?.";

  private Fold() {}

  static String of(String text) {
    String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String seen = INVISIBLE.matcher(unified).replaceAll("");
    String spaced = GAPS.matcher(seen).replaceAll(" ").strip();
    return withoutClosing(spaced).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * The same without accents and punctuation, for headers that a person has typed again: {@code
   * Échéance.} and {@code echeance}.
   */
  static String loosely(String folded) {
    if (isPlain(folded)) {
      return folded;
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
    String plain = PUNCTUATION.matcher(bare.replace("ß", "ss").replace("œ", "oe")).replaceAll(" ");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  private static boolean isPlain(String folded) {
    return folded
        .chars()
        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ');
  }

  private static String withoutClosing(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
