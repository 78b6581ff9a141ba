package io.buyin.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adjusted p-values over a whole family of tests. Source: Benjamini and Hochberg 1995.
 *
 * <p>Worked: of 15 tests the fourth smallest p, 0.0095, becomes q = 0.0356.
 */
final class FalseDiscovery {

  private FalseDiscovery() {}

  /** q of each p, in the order given. */
  static List<Double> q(List<Double> family) {
    List<Integer> largestFirst =
        IntStream.range(0, family.size())
            .boxed()
            .sorted(Comparator.comparing(family::get, Comparator.reverseOrder()))
            .toList();
    List<Double> adjusted = new ArrayList<>(Collections.nCopies(family.size(), 1.0));
    double smallest = 1;
    int rank = family.size();
    for (int index : largestFirst) {
      smallest = Math.min(smallest, family.get(index) * family.size() / rank--);
      adjusted.set(index, smallest);
    }
    return adjusted;
  }
}
