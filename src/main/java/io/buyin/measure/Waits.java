package io.buyin.measure;

import java.util.Arrays;

/**
 * How long cases waited: in sorted order, each either ended by an event or censored, that is still
 * waiting when last seen. At the same length events come before censored waits, as is usual.
 */
final class Waits {

  /** The length times two, plus one where censored: sorting longs is quick for millions. */
  private final long[] coded;

  private Waits(long[] coded) {
    this.coded = coded;
  }

  /** Collects waits in any order. */
  static final class Collector {
    private long[] coded = new long[64];
    private int size;

    /**
     * @param length not negative, in any unit of time
     */
    void add(long length, boolean ended) {
      if (size == coded.length) {
        coded = Arrays.copyOf(coded, size * 2);
      }
      coded[size++] = length * 2 + (ended ? 0 : 1);
    }

    Waits sorted() {
      long[] exact = Arrays.copyOf(coded, size);
      Arrays.sort(exact);
      return new Waits(exact);
    }
  }

  int size() {
    return coded.length;
  }

  long length(int index) {
    return coded[index] / 2;
  }

  boolean ended(int index) {
    return coded[index] % 2 == 0;
  }

  long events() {
    return events(0, coded.length);
  }

  /** Events among the waits from one index to just before another. */
  long events(int from, int to) {
    long events = 0;
    for (int i = from; i < to; i++) {
      events += ended(i) ? 1 : 0;
    }
    return events;
  }

  /** Index of the first wait that is longer. */
  int after(int index) {
    long length = length(index);
    int next = index;
    while (next < coded.length && length(next) == length) {
      next++;
    }
    return next;
  }

  Waits and(Waits other) {
    long[] all = Arrays.copyOf(coded, coded.length + other.coded.length);
    System.arraycopy(other.coded, 0, all, coded.length, other.coded.length);
    Arrays.sort(all);
    return new Waits(all);
  }
}
