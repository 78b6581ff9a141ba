package io.buyin.measure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How two spellings of one name are told to be the same. */
final class PlainText {

  private static final Pattern GAPS = Pattern.compile("[\\s_-]+");
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainText() {}

  /** Case, width, spacing and hyphens do not make another name. */
  static String of(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return GAPS.matcher(normal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** As part of an id: {@code livraison-tardive}; a name without such letters becomes a number. */
  static String slug(String name) {
    String bare =
        MARKS.matcher(Normalizer.normalize(of(name), Normalizer.Form.NFKD)).replaceAll("");
    String slug = NOT_SLUG.matcher(bare).replaceAll("-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(of(name).hashCode()) : slug;
  }
}
