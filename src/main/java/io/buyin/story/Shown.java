package io.buyin.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What tonight's slides and mails say, to tell what was stated and stands nowhere. */
public final class Shown {

  private static final int ENOUGH = 40;

  private final List<String> texts;

  private Shown(List<String> texts) {
    this.texts = texts;
  }

  /** Over every slide and mail of these Briefs; speaker notes are not what a reader sees. */
  public static Shown in(List<Brief> briefs) {
    return new Shown(
        briefs.stream()
            .flatMap(brief -> List.of(brief.slides(), brief.mail()).stream())
            .flatMap(part -> Walk.over(part).phrases().stream())
            .map(phrase -> plain(phrase.text()))
            .distinct()
            .toList());
  }

  /** Ids of the voices that stand on some slide. */
  public static Set<String> voices(List<Brief> briefs) {
    return briefs.stream()
        .flatMap(brief -> Walk.over(brief.slides()).quotes().stream())
        .map(Quote::voice)
        .collect(Collectors.toSet());
  }

  /** Whether the text, or as much of it as has room, stands somewhere. */
  public boolean has(String text) {
    String start = plain(text);
    String wanted = start.substring(0, Math.min(start.length(), ENOUGH));
    return wanted.isEmpty() || texts.stream().anyMatch(said -> said.contains(wanted));
  }

  /** Whether one phrase says all of these; none of them: no. */
  public boolean together(List<String> words) {
    List<String> wanted = words.stream().map(Shown::plain).filter(word -> !word.isEmpty()).toList();
    return !wanted.isEmpty()
        && texts.stream().anyMatch(said -> wanted.stream().allMatch(said::contains));
  }

  private static String plain(String text) {
    return text.strip()
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("[.]+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
