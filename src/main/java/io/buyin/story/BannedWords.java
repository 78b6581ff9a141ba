package io.buyin.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that claim a cause, or promise, which Buyin never says of what it only observed. */
final class BannedWords {

  private final Pattern pattern;

  /**
   * @param expressions regular expressions, each a word or phrase with its inflections
   */
  BannedWords(List<String> expressions) {
    pattern =
        Pattern.compile(
            expressions.stream().collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The first such word in the text. */
  Optional<String> in(String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
