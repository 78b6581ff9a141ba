package io.buyin.measure;

/** What a grade is decided from: all of it, so that the same evidence is always the same grade. */
public sealed interface Evidence
    permits LevelEvidence, ScenarioEvidence, ComparisonEvidence, LeadEvidence {

  /** Cases behind the value; of two groups those of the smaller. */
  long n();

  /** {@code complete=true, n=47, …}: every input by name, as it stands in the log. */
  default String inputs() {
    String text = toString();
    return text.substring(text.indexOf('[') + 1, text.length() - 1);
  }
}
