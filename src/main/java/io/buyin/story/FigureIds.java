package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Lead;
import io.buyin.measure.Measurements;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Short names of figures, F1 upwards in the order of their slugs, so that they are the same in
 * every deck of a night.
 */
record FigureIds(Map<String, String> bySlug) {

  static FigureIds of(StoryInput input) {
    TreeSet<String> slugs = new TreeSet<>(input.measurements().figures().keySet());
    input.measurements().comparisons().forEach(comparison -> slugs.add(comparison.id()));
    StanceCounts.ids(input).forEach(slugs::add);
    Map<String, String> names = new TreeMap<>();
    slugs.forEach(slug -> names.put(slug, "F" + (names.size() + 1)));
    return new FigureIds(names);
  }

  boolean has(String slug) {
    return bySlug.containsKey(slug);
  }

  /** The short name; empty where the number is not a figure of tonight. */
  String shortOf(String slug) {
    return bySlug.getOrDefault(slug, "");
  }

  Stream<String> slugs() {
    return bySlug.keySet().stream();
  }

  /** Everything the night has tested, shown or not: a test that found nothing is not hidden. */
  static Set<String> tested(Measurements measured) {
    Set<String> tested = new HashSet<>();
    for (Comparison comparison : measured.comparisons()) {
      tested.addAll(List.of(comparison.id(), comparison.focus().id(), comparison.other().id()));
    }
    for (Lead lead : measured.leads()) {
      tested.addAll(List.of(lead.strength().id(), lead.weeks().id()));
    }
    return tested;
  }
}
