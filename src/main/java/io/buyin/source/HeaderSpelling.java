package io.buyin.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way a header is written, such as {@code Close Date}, or with a currency in it: {@code Amount
 * ({currency})}.
 *
 * @param written as the layout has it
 * @param folded for comparing
 * @param pattern for a spelling with a currency; null for a plain one
 */
public record HeaderSpelling(String written, String folded, @Nullable Pattern pattern) {

  private static final String CURRENCY = "{currency}";

  static HeaderSpelling of(String written) {
    return new HeaderSpelling(written, Fold.of(written), pattern(written));
  }

  /** The example a message can show: the header as a tool would write it. */
  String example() {
    return written.replace(CURRENCY, "EUR");
  }

  /** The column, from 0, whose folded header is this one; -1 where there is none. */
  int find(List<String> headers) {
    if (pattern == null) {
      return headers.indexOf(folded);
    }
    for (int i = 0; i < headers.size(); i++) {
      if (currency(headers.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** The currency that a folded header names by this spelling. */
  Optional<String> currency(String header) {
    if (pattern == null) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(header);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static @Nullable Pattern pattern(String written) {
    int at = written.indexOf(CURRENCY);
    if (at < 0) {
      return null;
    }
    String before = Fold.of(written.substring(0, at));
    String after = Fold.of(written.substring(at + CURRENCY.length()));
    return Pattern.compile(Pattern.quote(before) + "\\s*([a-z]{3})\\s*" + Pattern.quote(after));
  }
}
