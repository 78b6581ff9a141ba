package io.buyin.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that say nearly the same words as an earlier one: equal without case, accents and
 * punctuation, or at most three of 64 bits apart and four fifths of their five-letter runs in
 * common (from one author: half of them).
 */
final class Duplicates {

  private static final int FEWEST_LETTERS = 40;
  private static final int BITS_APART = 3;
  private static final double ALIKE = 0.8;
  private static final double ALIKE_OF_ONE_AUTHOR = 0.5;
  private static final int BANDS = 4;
  private static final int BAND_BITS = 16;
  private static final int MOST_COMPARED = 50;

  private record Seen(int number, String bare, long print) {}

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<Long, List<Seen>> near = new HashMap<>();
  private final Map<String, List<Seen>> byAuthor = new HashMap<>();
  private int size;

  /**
   * @return the number (from 0, in the order of the calls) of the earlier text it repeats, or its
   *     own
   */
  int add(String author, String text) {
    int number = size++;
    String bare = Letters.bare(text);
    Integer same = exact.putIfAbsent(bare, number);
    if (same != null && !bare.isEmpty()) {
      return same;
    }
    if (bare.length() < FEWEST_LETTERS) {
      return number;
    }
    Seen seen = new Seen(number, bare, Fingerprint.of(bare));
    int own = earlierOf(author, seen);
    return own < number ? own : nearest(seen);
  }

  /** One author saying the same again may choose other words: half of the letters are enough. */
  private int earlierOf(String author, Seen text) {
    List<Seen> own = byAuthor.computeIfAbsent(author, none -> new ArrayList<>(1));
    for (Seen earlier : own) {
      if (Fingerprint.similarity(text.bare(), earlier.bare()) >= ALIKE_OF_ONE_AUTHOR) {
        return earlier.number();
      }
    }
    if (own.size() < MOST_COMPARED) {
      own.add(text);
    }
    return text.number();
  }

  private int nearest(Seen text) {
    for (int band = 0; band < BANDS; band++) {
      for (Seen earlier : near.getOrDefault(key(text, band), List.of())) {
        if (isAlike(text, earlier)) {
          exact.put(text.bare(), earlier.number());
          return earlier.number();
        }
      }
    }
    remember(text);
    return text.number();
  }

  private static boolean isAlike(Seen text, Seen earlier) {
    return Long.bitCount(text.print() ^ earlier.print()) <= BITS_APART
        && Fingerprint.similarity(text.bare(), earlier.bare()) >= ALIKE;
  }

  /** A crowded band keeps its first texts only, so that one template cannot take the night. */
  private void remember(Seen text) {
    for (int band = 0; band < BANDS; band++) {
      List<Seen> seen = near.computeIfAbsent(key(text, band), none -> new ArrayList<>(1));
      if (seen.size() < MOST_COMPARED) {
        seen.add(text);
      }
    }
  }

  private static long key(Seen text, int band) {
    return (long) band << BAND_BITS | text.print() >>> band * BAND_BITS & 0xffff;
  }
}
