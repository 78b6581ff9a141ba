package io.buyin.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts runs together and gives them a look. */
final class Runs {

  private Runs() {}

  /** One phrase; neighbours in the same look without a number become one run, empty runs vanish. */
  static Phrase joined(List<Run> runs) {
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (!run.text().isEmpty()) {
        append(kept, run);
      }
    }
    return new Phrase(kept);
  }

  static Phrase joined(Phrase... phrases) {
    return joined(Arrays.stream(phrases).flatMap(phrase -> phrase.runs().stream()).toList());
  }

  /** The phrases that say something, with this between them. */
  static Phrase list(List<Phrase> phrases, Phrase between) {
    List<Run> runs = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.isEmpty()) {
        runs.addAll(runs.isEmpty() ? List.of() : between.runs());
        runs.addAll(phrase.runs());
      }
    }
    return joined(runs);
  }

  static Phrase toned(Phrase phrase, Tone tone) {
    return new Phrase(
        phrase.runs().stream()
            .map(run -> new Run(run.text(), run.weight(), tone, run.token()))
            .toList());
  }

  static Phrase bold(Phrase phrase) {
    return new Phrase(
        phrase.runs().stream()
            .map(run -> new Run(run.text(), Run.Weight.BOLD, run.tone(), run.token()))
            .toList());
  }

  static Phrase plain(String text) {
    return text.isEmpty()
        ? Phrase.EMPTY
        : new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, "")));
  }

  /** With a small letter first, unless a number opens the phrase or its first word is a name. */
  static Phrase lowered(Phrase phrase, Locale locale) {
    if (phrase.isEmpty() || !phrase.runs().get(0).token().isEmpty()) {
      return phrase;
    }
    List<Run> runs = new ArrayList<>(phrase.runs());
    Run first = runs.get(0);
    String word = first.text().split("\\P{L}", 2)[0];
    if (word.length() < 2 || word.chars().skip(1).anyMatch(Character::isUpperCase)) {
      return phrase;
    }
    String text = first.text().substring(0, 1).toLowerCase(locale) + first.text().substring(1);
    runs.set(0, new Run(text, first.weight(), first.tone(), first.token()));
    return new Phrase(runs);
  }

  /** Without the blank that parts it from a sentence before. */
  static Phrase stripped(Phrase phrase) {
    if (phrase.isEmpty()) {
      return phrase;
    }
    List<Run> runs = new ArrayList<>(phrase.runs());
    Run first = runs.get(0);
    runs.set(0, new Run(first.text().stripLeading(), first.weight(), first.tone(), first.token()));
    return new Phrase(runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  private static void append(List<Run> kept, Run run) {
    Run last = kept.isEmpty() ? run : kept.get(kept.size() - 1);
    boolean same =
        !kept.isEmpty()
            && last.token().isEmpty()
            && run.token().isEmpty()
            && last.weight() == run.weight()
            && last.tone() == run.tone();
    if (same) {
      kept.set(kept.size() - 1, new Run(last.text() + run.text(), run.weight(), run.tone(), ""));
    } else {
      kept.add(run);
    }
  }
}
