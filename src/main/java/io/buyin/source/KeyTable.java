package io.buyin.source;

/** A map from positive longs to positive longs, at 16 bytes an entry: millions of keys fit. */
final class KeyTable {

  static final long ABSENT = 0;

  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private long[] values = new long[SMALLEST];
  private int size;

  /** The value that was there, or {@link #ABSENT} if this one was put. */
  long putIfAbsent(long key, long value) {
    int slot = slot(key);
    if (keys[slot] != ABSENT) {
      return values[slot];
    }
    keys[slot] = key;
    values[slot] = value;
    size++;
    if (size > keys.length / 10 * 7) {
      grow();
    }
    return ABSENT;
  }

  void put(long key, long value) {
    if (putIfAbsent(key, value) != ABSENT) {
      values[slot(key)] = value;
    }
  }

  int size() {
    return size;
  }

  long get(long key) {
    return values[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != ABSENT) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
