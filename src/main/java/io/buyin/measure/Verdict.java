package io.buyin.measure;

import java.util.List;

/**
 * A grade with every reason that decided it.
 *
 * @param reasons stable codes in kebab-case, the deciding one first, such as {@code
 *     complete-register}, {@code interval-includes-zero}, {@code single-period}; the wording files
 *     turn them into sentences
 * @param lacks what the coverage falls short by, counted; none where nothing is counted
 */
public record Verdict(Grade grade, List<String> reasons, List<Lack> lacks) {

  public Verdict(Grade grade, List<String> reasons) {
    this(grade, reasons, List.of());
  }

  /** The same with what the coverage falls short by. */
  Verdict lacking(List<Lack> missing) {
    return new Verdict(grade, reasons, List.copyOf(missing));
  }

  /** What speaks for the grade and not for a lower one. */
  public List<String> supporting() {
    return reasons.stream().filter(Grading.SUPPORTING::contains).toList();
  }

  /** What speaks against a higher grade, or should be known beside it; the deciding one first. */
  public List<String> limiting() {
    return reasons.stream().filter(code -> !Grading.SUPPORTING.contains(code)).toList();
  }
}
