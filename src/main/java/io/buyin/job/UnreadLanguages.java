package io.buyin.job;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells that remarks are in languages that are not read, and what then becomes of them. */
final class UnreadLanguages {

  private UnreadLanguages() {}

  /** Empty where every remark is in a language that is read, or too short to tell. */
  static Optional<Trouble> in(Voices voices) {
    Map<String, Long> byLanguage =
        voices.all().stream()
            .map(Voice::languageNotRead)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(trouble(byLanguage));
  }

  private static Trouble trouble(Map<String, Long> byLanguage) {
    long remarks = byLanguage.values().stream().mapToLong(Long::longValue).sum();
    String languages =
        byLanguage.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return new Trouble(
        "language-not-read",
        Origin.NONE,
        Counted.of(remarks, "remark")
            + (remarks == 1 ? " is" : " are")
            + " in a language that Buyin does not read ("
            + languages
            + "): counted, with no stance but one that the export states, by word or score, and"
            + " quoted only whole, where the stance is stated by word and seen_on or an approval in"
            + " review.csv says that somebody knows the words.",
        "State the stance in the export, and fill in seen_on or approve with `buyin review`.");
  }
}
