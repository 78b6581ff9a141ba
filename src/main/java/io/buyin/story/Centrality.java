package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * How much a voice says what others of its theme and stance say: continuous LexRank (Erkan and
 * Radev 2004), damped by .85, over the greatest of its group. Of large groups the voices that read
 * best stand for all.
 */
final class Centrality {

  private static final double DAMPING = .85;
  private static final int STEPS = 100;
  private static final int MOST = 150;
  private static final double OUTSIDE = .5;

  private final Collection<Voice> all;
  private final ToDoubleBiFunction<Voice, Voice> likeness;
  private final Map<String, Map<String, Double>> groups = new HashMap<>();

  Centrality(Collection<Voice> all, ToDoubleBiFunction<Voice, Voice> likeness) {
    this.all = all;
    this.likeness = likeness;
  }

  /** 1 for the voice that the others of its group resemble most. */
  double of(Voice voice, String theme) {
    return groups
        .computeIfAbsent(theme + " " + voice.stance(), key -> group(voice, theme))
        .getOrDefault(voice.id(), OUTSIDE);
  }

  private Map<String, Double> group(Voice like, String theme) {
    List<Voice> group =
        all.stream()
            .filter(voice -> voice.stance() == like.stance() && voice.themes().contains(theme))
            .sorted(
                Comparator.comparingDouble((Voice voice) -> -voice.quality())
                    .thenComparing(Voice::id))
            .limit(MOST)
            .toList();
    double[] ranks = ranks(likenesses(group));
    double most = Arrays.stream(ranks).max().orElse(1);
    Map<String, Double> byVoice = new HashMap<>();
    for (int i = 0; i < group.size(); i++) {
      byVoice.put(group.get(i).id(), ranks[i] / most);
    }
    return byVoice;
  }

  private List<double[]> likenesses(List<Voice> group) {
    List<double[]> rows = new ArrayList<>();
    for (Voice one : group) {
      rows.add(
          group.stream()
              .mapToDouble(other -> other.equals(one) ? 1 : likeness.applyAsDouble(one, other))
              .toArray());
    }
    return rows;
  }

  /** Of a symmetric matrix of likenesses, with its diagonal; the ranks add up to 1. */
  static double[] ranks(List<double[]> likenesses) {
    int size = likenesses.size();
    double[] ranks = new double[size];
    Arrays.fill(ranks, 1.0 / size);
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[size];
      Arrays.fill(next, (1 - DAMPING) / size);
      for (int from = 0; from < size; from++) {
        double[] row = likenesses.get(from);
        double sum = Arrays.stream(row).sum();
        for (int to = 0; to < size; to++) {
          next[to] += DAMPING * ranks[from] * row[to] / sum;
        }
      }
      ranks = next;
    }
    return ranks;
  }
}
