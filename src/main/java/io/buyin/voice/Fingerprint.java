package io.buyin.voice;

import java.util.HashSet;
import java.util.Set;

/**
 * SimHash (Charikar, 2002) of a text over the five-letter runs of its bare words: texts that are
 * nearly the same differ in few of 64 bits.
 */
final class Fingerprint {

  private static final int GRAM = 5;
  private static final int BITS = 64;
  private static final int MOST_LETTERS = 2000;

  private Fingerprint() {}

  static long of(String bare) {
    int[] votes = new int[BITS];
    for (int i = 0; i + GRAM <= length(bare); i++) {
      long hash = hash(bare, i);
      for (int bit = 0; bit < BITS; bit++) {
        votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long print = 0;
    for (int bit = 0; bit < BITS; bit++) {
      print |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return print;
  }

  /** Jaccard similarity of the five-letter runs of two texts. */
  static double similarity(String one, String other) {
    Set<Long> first = grams(one);
    Set<Long> second = grams(other);
    int both = first.size() + second.size();
    first.retainAll(second);
    return both == 0 ? 0 : (double) first.size() / (both - first.size());
  }

  private static Set<Long> grams(String bare) {
    Set<Long> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= length(bare); i++) {
      grams.add(hash(bare, i));
    }
    return grams;
  }

  private static int length(String bare) {
    return Math.min(bare.length(), MOST_LETTERS);
  }

  /** FNV-1a over the letters, stirred (the last step of MurmurHash3) so that all bits count. */
  private static long hash(String bare, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < from + GRAM; i++) {
      hash = (hash ^ bare.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
