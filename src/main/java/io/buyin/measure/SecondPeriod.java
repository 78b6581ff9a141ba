package io.buyin.measure;

import io.buyin.measure.ComparisonEvidence.Periods;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a difference holds in a second period, or in both parts of one. */
final class SecondPeriod {

  private SecondPeriod() {}

  /** A difference of two groups and its interval. */
  record Seen(double difference, Range range) {

    boolean agreesWith(double other) {
      return difference * other > 0;
    }
  }

  /**
   * @param before null where the year before has too few cases to say anything
   */
  static Periods yearBefore(double difference, @Nullable Seen before) {
    if (before == null) {
      return Periods.SINGLE;
    }
    if (!before.agreesWith(difference)) {
      return Periods.DISAGREES;
    }
    return before.range().includesZero() ? Periods.LEANS : Periods.HOLDS;
  }

  /**
   * @param parts null where a part has too few cases
   */
  static Periods parts(double difference, List<@Nullable Seen> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(Objects::isNull)) {
      return Periods.SINGLE;
    }
    List<Seen> seen = parts.stream().map(Objects::requireNonNull).toList();
    if (seen.stream().anyMatch(part -> !part.agreesWith(difference))) {
      return Periods.PART_DISAGREES;
    }
    return seen.stream().anyMatch(part -> part.range().includesZero())
        ? Periods.PART_LEANS
        : Periods.BOTH_PARTS;
  }
}
