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
  private static final Pattern CLOSING = Pattern.compile("[*:?.]+$");

  private Fold() {}

  static String of(String text) {
    String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String seen = INVISIBLE.matcher(unified).replaceAll("");
    String spaced = GAPS.matcher(seen).replaceAll(" ").strip();
    String closed = CLOSING.matcher(spaced).replaceAll("").strip();
    return closed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
