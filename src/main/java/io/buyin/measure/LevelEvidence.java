package io.buyin.measure;

import java.util.List;

/**
 * What the grade of a level (count, sum, share, median) is decided from.
 *
 * @param complete whether the register covers the whole period
 * @param n cases behind the value
 * @param coverage share of the register's rows that were read and carry the needed fields, 0 to 1
 * @param secondExport whether a second, independent export agrees within 1 %
 * @param stale whether the source ends too long before the business date
 * @param limits reasons that allow C at most, such as {@code crm-probability-not-back-tested}
 * @param notes reasons that change no grade but must be known, such as {@code other-currency}
 * @param lacks what the coverage falls short by, counted
 */
public record LevelEvidence(
    boolean complete,
    long n,
    double coverage,
    SecondExport secondExport,
    boolean stale,
    List<String> limits,
    List<String> notes,
    List<Lack> lacks)
    implements Evidence {

  /** What a second, independent export says. */
  public enum SecondExport {
    /** There is none, or it knows none of the cases. */
    NONE,
    /** It knows too few of the cases to confirm or doubt the whole. */
    PARTIAL,
    AGREES,
    DISAGREES
  }

  LevelEvidence(
      boolean complete,
      long n,
      double coverage,
      SecondExport secondExport,
      boolean stale,
      List<String> limits,
      List<String> notes) {
    this(complete, n, coverage, secondExport, stale, limits, notes, List.of());
  }

  /** The same with what a second export says. */
  LevelEvidence beside(SecondExport second) {
    return new LevelEvidence(complete, n, coverage, second, stale, limits, notes, lacks);
  }

  /** The same with what its coverage falls short by. */
  LevelEvidence lacking(List<Lack> missing) {
    return new LevelEvidence(
        complete, n, coverage, secondExport, stale, limits, notes, List.copyOf(missing));
  }
}
