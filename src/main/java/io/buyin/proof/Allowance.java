package io.buyin.proof;

import io.buyin.quantity.Tongue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that may stand at one place of a file. A paragraph is laid out with them, the longest
 * first from left to right; what is left over must not speak of a number.
 */
final class Allowance {

  private final NumberWords numbers;
  private final Map<Character, List<String>> texts = new HashMap<>();

  private Allowance(NumberWords numbers) {
    this.numbers = numbers;
  }

  static Allowance of(Tongue tongue, Collection<String> texts) {
    Allowance allowance = new Allowance(NumberWords.of(tongue));
    texts.stream()
        .map(Text::plain)
        .filter(text -> !text.isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(allowance::add);
    return allowance;
  }

  private void add(String text) {
    texts.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(text);
  }

  /** What a paragraph says beyond the allowed texts. */
  String residue(String paragraph) {
    String text = Text.plain(paragraph);
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = longest(text, at);
      rest.append(length == 0 ? text.charAt(at) : ' ');
      at += Math.max(1, length);
    }
    return Text.plain(rest.toString());
  }

  private int longest(String text, int at) {
    for (String allowed : texts.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(allowed, at) && Borders.whole(text, at, allowed)) {
        return allowed.length();
      }
    }
    return 0;
  }

  /** Numbers that no allowed text holds, as printed; empty when there is none. */
  List<String> foreignNumbers(String paragraph) {
    String rest = residue(paragraph);
    return numbers.in(rest) ? numbers.words(rest) : List.of();
  }

  /** Whether the paragraph consists of allowed texts and punctuation alone. */
  boolean isAll(String paragraph) {
    return !Text.speaks(residue(paragraph));
  }

  /** The words of a text that count something. */
  List<String> numbers(String text) {
    return numbers.words(text);
  }

  boolean speaksOfNumber(String text) {
    return numbers.in(text);
  }
}
