package io.buyin.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files, in which {@code *} stands for any text and {@code ?} for one character; case does
 * not matter.
 */
public final class NamePatterns {

  public static final NamePatterns NONE = new NamePatterns(List.of());

  private static final Pattern WILD = Pattern.compile("[*?]|[^*?]+");

  private final List<Pattern> patterns;

  private NamePatterns(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  public static NamePatterns of(List<String> written) {
    return new NamePatterns(written.stream().map(NamePatterns::pattern).toList());
  }

  public boolean match(String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
  }

  private static Pattern pattern(String written) {
    String regex =
        WILD.matcher(written)
            .results()
            .map(part -> part.group())
            .map(part -> part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part))
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
