package io.buyin.source;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folded texts in which a star at the beginning or the end stands for any text. */
final class Star {

  private static final char ANY = '*';
  private static final Pattern BARS = Pattern.compile("\\|");

  private Star() {}

  /** The text folded for comparing; its stars are kept, which folding alone would drop. */
  static String fold(String text) {
    return Arrays.stream(BARS.split(text)).map(Star::foldOne).collect(Collectors.joining("|"));
  }

  /** The same of a text in which bars have no meaning. */
  static String foldOne(String text) {
    String stripped = text.strip();
    boolean before = stripped.length() > 1 && stripped.charAt(0) == ANY;
    boolean after = stripped.endsWith("*");
    String plain = Fold.of(before ? stripped.substring(1) : stripped);
    return (before ? "*" : "") + plain + (after ? "*" : "");
  }

  /** The texts of which one is meant, parted by bars. */
  static Stream<String> choices(String text) {
    return text.indexOf('|') < 0 ? Stream.of(text) : Arrays.stream(BARS.split(text));
  }

  static boolean isIn(String pattern) {
    return !pattern.isEmpty()
        && (pattern.charAt(0) == ANY || pattern.charAt(pattern.length() - 1) == ANY);
  }

  /** Whether a folded text is this one, or has it where the stars allow. */
  static boolean matches(String pattern, String folded) {
    boolean before = !pattern.isEmpty() && pattern.charAt(0) == ANY;
    boolean after = pattern.length() > 1 && pattern.charAt(pattern.length() - 1) == ANY;
    String text = pattern.substring(before ? 1 : 0, pattern.length() - (after ? 1 : 0));
    if (before && after) {
      return folded.contains(text);
    }
    if (before) {
      return folded.endsWith(text);
    }
    return after ? folded.startsWith(text) : folded.equals(text);
  }
}
