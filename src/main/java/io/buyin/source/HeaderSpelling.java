package io.buyin.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way a header is written, such as {@code Close Date}, or with a currency or time zone in it:
 * {@code Amount ({currency})}, {@code Started at ({zone})}, or in part: {@code *recommend*}.
 *
 * @param written as the layout has it
 * @param folded for comparing
 * @param loose the same without accents and punctuation
 * @param pattern for a spelling with a currency, a zone or a star; null for a plain one
 */
public record HeaderSpelling(
    String written, String folded, String loose, @Nullable Pattern pattern) {

  private static final String CURRENCY = "{currency}";
  private static final String ZONE = "{zone}";

  static HeaderSpelling of(String written) {
    String folded = Fold.of(written);
    return new HeaderSpelling(written, folded, Fold.loosely(folded), pattern(written));
  }

  /** The example a message can show: the header as a tool would write it. */
  String example() {
    return written.replace(CURRENCY, "EUR").replace(ZONE, "Europe/London").replace("*", "…");
  }

  /** The column, from 0, whose folded header is this one; -1 where there is none. */
  int find(List<String> headers) {
    if (pattern == null) {
      return headers.indexOf(folded);
    }
    for (int i = 0; i < headers.size(); i++) {
      if (pattern.matcher(headers.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  boolean namesZone() {
    return written.contains(ZONE);
  }

  /** The currency that a folded header names by this spelling. */
  Optional<String> currency(String header) {
    if (pattern == null || !written.contains(CURRENCY)) {
      return Optional.of(HeaderUnit.currency(header)).filter(code -> !code.isEmpty());
    }
    Matcher matcher = pattern.matcher(header);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static @Nullable Pattern pattern(String written) {
    if (written.contains(ZONE)) {
      return pattern(written, ZONE, "[a-z]+(?:/[a-z ]+)*");
    }
    if (written.contains(CURRENCY)) {
      return pattern(written, CURRENCY, "[a-z]{3}");
    }
    return Star.isIn(written.strip()) && written.strip().length() > 1 ? starred(written) : null;
  }

  private static Pattern starred(String written) {
    String star = Star.fold(written);
    String plain = star.replaceAll("^\\*|\\*$", "");
    return Pattern.compile(
        (star.startsWith("*") ? ".*" : "")
            + Pattern.quote(plain)
            + (star.endsWith("*") ? ".*" : ""),
        Pattern.DOTALL);
  }

  private static Pattern pattern(String written, String mark, String meant) {
    int at = written.indexOf(mark);
    String before = Fold.of(written.substring(0, at));
    String after = Fold.of(written.substring(at + mark.length()));
    return Pattern.compile(
        Pattern.quote(before) + "\\s*(" + meant + ")\\s*" + Pattern.quote(after));
  }
}
