package io.buyin.measure;

/** What a figure's grade is decided from. */
public sealed interface Evidence permits LevelEvidence, ScenarioEvidence {

  /** Cases behind the value. */
  long n();
}
