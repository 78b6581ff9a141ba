package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The texts that may carry numbers at one place of a file. What is left of a paragraph after they
 * are taken out must not speak of a number.
 */
final class Allowance {

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00a0]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u2060\\u00ad]");

  private final NumberWords numbers;
  private final List<Pattern> texts;

  private Allowance(NumberWords numbers, List<Pattern> texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  static Allowance of(Tongue tongue, Collection<String> texts) {
    NumberWords numbers = NumberWords.of(tongue);
    return new Allowance(
        numbers,
        texts.stream()
            .map(Allowance::plain)
            .filter(numbers::in)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Allowance::whole)
            .toList());
  }

  /** The text as a whole word: no digit or letter touches it, no decimal or group follows it. */
  private static Pattern whole(String text) {
    String before =
        Character.isLetterOrDigit(text.codePointAt(0)) ? "(?<![\\p{L}\\p{Nd}][.,]?)" : "";
    int last = text.codePointBefore(text.length());
    String after = Character.isLetterOrDigit(last) ? "(?![.,]?[\\p{L}\\p{Nd}])" : "";
    return Pattern.compile(before + Pattern.quote(text) + after);
  }

  /** What a paragraph says beyond the allowed texts. */
  String residue(String paragraph) {
    String rest = plain(paragraph);
    for (Pattern text : texts) {
      rest = text.matcher(rest).replaceAll(" ");
    }
    return rest.strip();
  }

  boolean covers(String paragraph) {
    return !numbers.in(residue(paragraph));
  }

  /**
   * One space for any run of blanks; capitals kept small, since kickers are printed in capitals.
   */
  static String plain(String text) {
    return BLANKS
        .matcher(INVISIBLE.matcher(text).replaceAll(""))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
