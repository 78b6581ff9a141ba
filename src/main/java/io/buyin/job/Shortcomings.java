package io.buyin.job;

import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is wrong with one night: warnings, what degrades it, and the audiences held back. */
final class Shortcomings {

  private final List<Trouble> troubles = Collections.synchronizedList(new ArrayList<>());
  private final List<Trouble> lacking = Collections.synchronizedList(new ArrayList<>());
  private final SortedMap<String, String> held = Collections.synchronizedSortedMap(new TreeMap<>());

  void note(Trouble trouble) {
    troubles.add(trouble);
  }

  /** Something that matters is missing, late or held: the night cannot end with a plain 0. */
  void noteDegraded(Trouble trouble) {
    troubles.add(trouble);
    lacking.add(trouble);
  }

  /** Every trouble once, in order, those that degrade the night before the others. */
  List<Trouble> troubles() {
    Set<Trouble> first = Set.copyOf(lacking);
    return troubles.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Trouble trouble) -> !first.contains(trouble))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** What the night cannot end with a plain 0 for, besides held audiences: a sentence each. */
  List<String> lacking() {
    return lacking.stream().distinct().sorted().map(Trouble::toString).toList();
  }

  /** The first reason for holding an audience back is kept. */
  void hold(String audience, String reason) {
    held.putIfAbsent(audience, reason);
  }

  /** Reasons by audience. */
  SortedMap<String, String> held() {
    return held;
  }

  boolean degraded() {
    return !held.isEmpty() || !lacking.isEmpty();
  }
}
