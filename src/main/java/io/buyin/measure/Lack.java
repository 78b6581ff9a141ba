package io.buyin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows or cases that a figure should rest on and does not, with how many there are in all: what its
 * coverage falls short by.
 *
 * @param cases how many are missing, at least one
 * @param of how many there should be
 */
public record Lack(What what, long cases, long of) {

  /** Why they are missing: rejected as they were read, or without this field. */
  public enum What {
    REJECTED,
    LEAD_SOURCE,
    REGION,
    AMOUNT,
    CHANCE,
    CREATED,
    AUTHOR,
    STAGES,
    NUMBER,
    MONTHS,
    LEDGER,
    OPPORTUNITY
  }

  public double share() {
    return (double) cases / of;
  }

  /** Share of those that are not missing. */
  double rest() {
    return (double) (of - cases) / of;
  }

  /** {@code amount: 3 of 50}, as it stands in the log of gradings. */
  @Override
  public String toString() {
    String field = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return field + ": " + cases + " of " + of;
  }

  /** Those of them that miss anything. */
  static List<Lack> among(Lack... lacks) {
    List<Lack> missing = new ArrayList<>();
    for (Lack lack : lacks) {
      if (lack.cases() > 0) {
        missing.add(lack);
      }
    }
    return List.copyOf(missing);
  }

  /** Both, each once. */
  static List<Lack> together(List<Lack> some, List<Lack> more) {
    List<Lack> all = new ArrayList<>(some);
    more.stream().filter(lack -> !all.contains(lack)).forEach(all::add);
    return List.copyOf(all);
  }
}
