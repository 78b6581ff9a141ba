package io.buyin.story;

import io.buyin.quantity.Tongue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in the reader's language which rows a figure takes. Measures write a filter as an engineer
 * would repeat it, out of few fragments; what stands in brackets are names of the exports.
 */
final class Filters {

  private static final Map<String, String> ENGLISH = Wording.in(Tongue.EN_GB).group("filter");

  /** A fragment, the longest first, or names in brackets, which stay as they are. */
  private static final Pattern PIECE =
      Pattern.compile(
          ENGLISH.values().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})|\\([^)]*\\)")));

  private static final Map<String, String> KEYS =
      ENGLISH.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private Filters() {}

  static String in(Words words, String filter) {
    return PIECE.matcher(filter).replaceAll(piece -> Matcher.quoteReplacement(said(words, piece)));
  }

  /** Words that no fragment explains: they would stand in English in every deck. */
  static List<String> unexplained(String filter) {
    return WORD.matcher(PIECE.matcher(filter).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String said(Words words, MatchResult piece) {
    String key = KEYS.get(piece.group());
    return key == null ? piece.group() : words.text("filter." + key).text();
  }
}
