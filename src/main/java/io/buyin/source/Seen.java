package io.buyin.source;

/**
 * Which rows have been met: their keys, each with some bits of its row's content. It grows in small
 * parts, by a quarter at a time, so that ten million rows need about 200 MB and never twice that.
 */
final class Seen {

  /** What is known of a key when it is met. */
  enum Met {
    FIRST,
    EQUAL,
    OTHER
  }

  private static final int PARTS = 1 << 8;
  private static final int SMALLEST = 16;
  private static final int ABSENT = 0;

  private final long[][] keys = new long[PARTS][SMALLEST];
  private final int[][] contents = new int[PARTS][SMALLEST];
  private final int[] sizes = new int[PARTS];

  /**
   * Notes a row.
   *
   * @param key above zero
   */
  Met add(long key, long content) {
    int part = (int) (key >>> Integer.SIZE) & PARTS - 1;
    int slot = slot(keys[part], key);
    if (keys[part][slot] != ABSENT) {
      return contents[part][slot] == (int) content ? Met.EQUAL : Met.OTHER;
    }
    keys[part][slot] = key;
    contents[part][slot] = (int) content;
    sizes[part]++;
    if (sizes[part] * 5L > keys[part].length * 4L) {
      grow(part);
    }
    return Met.FIRST;
  }

  private static int slot(long[] keys, long key) {
    int slot = (int) ((key & Integer.MAX_VALUE) % keys.length);
    while (keys[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow(int part) {
    int length = keys[part].length + keys[part].length / 4;
    long[] largerKeys = new long[length];
    int[] largerContents = new int[length];
    for (int i = 0; i < keys[part].length; i++) {
      long key = keys[part][i];
      if (key != ABSENT) {
        int slot = slot(largerKeys, key);
        largerKeys[slot] = key;
        largerContents[slot] = contents[part][i];
      }
    }
    keys[part] = largerKeys;
    contents[part] = largerContents;
  }
}
