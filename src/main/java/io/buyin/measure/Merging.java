package io.buyin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/**
 * Makes strata large enough to compare: the one with the smallest arm is joined to its smaller
 * neighbour, until each has ten cases per arm or one stratum is left.
 *
 * @param smallerArm cases in the smaller arm of a stratum
 */
record Merging<T>(ToLongFunction<T> smallerArm, BinaryOperator<T> join) {

  private static final long LEAST = 10;

  /** The strata that can be compared, in order; empty where fewer than two are left. */
  List<T> of(List<T> ordered) {
    List<T> strata = new ArrayList<>(ordered);
    while (strata.size() > 1 && size(strata, smallest(strata)) < LEAST) {
      joinAt(strata, smallest(strata));
    }
    return strata.size() < 2 ? List.of() : List.copyOf(strata);
  }

  private void joinAt(List<T> strata, int index) {
    boolean previous =
        index == strata.size() - 1
            || (index > 0 && size(strata, index - 1) <= size(strata, index + 1));
    int left = previous ? index - 1 : index;
    strata.set(left, join.apply(strata.get(left), strata.remove(left + 1)));
  }

  private int smallest(List<T> strata) {
    int smallest = 0;
    for (int i = 1; i < strata.size(); i++) {
      smallest = size(strata, i) < size(strata, smallest) ? i : smallest;
    }
    return smallest;
  }

  private long size(List<T> strata, int index) {
    return smallerArm.applyAsLong(strata.get(index));
  }
}
