package io.buyin.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Rows of words by 64 bits each instead of the words: a hundred thousand remarks have millions of
 * rows. Two rows are taken for one in fewer than one of a thousand million million comparisons.
 */
final class RowHashes {

  private static final long LETTER = 0x9E3779B97F4A7C15L;
  private static final long WORD = 0xC2B2AE3D27D4EB4FL;
  private static final int FOLD = 29;
  private static final int BITS_A_ROW = 32;
  private static final int MOST_BITS = 1 << 27;

  private final long[] sorted;

  /** What few rows pass that are not there; it takes one step. */
  private final BitSet sieve = new BitSet();

  private final int sieved;

  RowHashes(LongStream hashes) {
    this.sorted = hashes.sorted().distinct().toArray();
    long bits = Long.highestOneBit(sorted.length + 1L) * BITS_A_ROW;
    this.sieved = (int) Math.min(bits, MOST_BITS) - 1;
    for (long hash : sorted) {
      sieve.set((int) hash & sieved);
    }
  }

  /** Of every row of so many words. */
  static LongStream rows(List<String> words, int length) {
    long[] hashes = ofWords(words);
    return IntStream.rangeClosed(0, hashes.length - length)
        .mapToLong(
            from -> {
              long row = 0;
              for (int at = from; at < from + length; at++) {
                row = joined(row, hashes[at]);
              }
              return row;
            });
  }

  static long[] ofWords(List<String> words) {
    return words.stream().mapToLong(RowHashes::word).toArray();
  }

  private static long word(String word) {
    long hash = word.length();
    for (int at = 0; at < word.length(); at++) {
      hash = mixed(hash + word.charAt(at));
    }
    return hash;
  }

  private static long joined(long row, long word) {
    return mixed(row * WORD + word + 1);
  }

  private static long mixed(long hash) {
    long spread = hash * LETTER;
    return spread ^ (spread >>> FOLD);
  }

  /**
   * Whether a row of that many words at least, and at most, is among these.
   *
   * @param hashes of the words, by {@link #ofWords}
   */
  boolean hold(long[] hashes, int shortest, int longest) {
    int last = sorted.length == 0 ? -1 : hashes.length - shortest;
    for (int from = 0; from <= last; from++) {
      long row = 0;
      int end = Math.min(from + longest, hashes.length);
      for (int at = from; at < end; at++) {
        row = joined(row, hashes[at]);
        if (at - from + 1 >= shortest && contains(row)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contains(long hash) {
    return sieve.get((int) hash & sieved) && Arrays.binarySearch(sorted, hash) >= 0;
  }

  /** These rows without those of others. */
  RowHashes without(RowHashes others) {
    return new RowHashes(Arrays.stream(sorted).filter(hash -> !others.contains(hash)));
  }
}
