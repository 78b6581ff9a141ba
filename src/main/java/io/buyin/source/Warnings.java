package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Doubts about rows that are used all the same: one sentence per kind and column, with a count. */
final class Warnings {

  private static final int DISTINCT = 100;

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Integer> distinct = new TreeMap<>();

  /** Notes one row; the first of its kind lends place and words. */
  void note(String code, Origin origin, String sentence, String remedy) {
    entries.computeIfAbsent(
            code + "|" + origin.column(),
            key -> new Entry(new Trouble(code, origin, sentence, remedy)))
        .count++;
  }

  /** Notes one row; each sentence of its kind is kept by itself, up to a hundred of them. */
  void noteEach(String code, Origin origin, String sentence, String remedy) {
    String kind = code + "|" + origin.column();
    String key = kind + "|" + sentence;
    if (!entries.containsKey(key) && distinct.merge(kind, 1, Integer::sum) > DISTINCT) {
      note(code, origin, "further cells are not understood either; the first: " + sentence, remedy);
      return;
    }
    entries.computeIfAbsent(key, k -> new Entry(new Trouble(code, origin, sentence, remedy)))
        .count++;
  }

  /** Notes something about the whole file, however often it is met. */
  void once(String code, Origin origin, String sentence, String remedy) {
    entries.computeIfAbsent(code, key -> new Entry(new Trouble(code, origin, sentence, remedy)));
  }

  List<Trouble> list() {
    return entries.values().stream().map(Entry::trouble).sorted().toList();
  }

  private static final class Entry {
    private final Trouble first;
    private long count;

    Entry(Trouble first) {
      this.first = first;
    }

    Trouble trouble() {
      if (count <= 1) {
        return first;
      }
      String more =
          String.format(
              java.util.Locale.ROOT,
              " The same in %,d other row%s.",
              count - 1,
              count == 2 ? "" : "s");
      return new Trouble(first.code(), first.origin(), first.sentence() + more, first.remedy());
    }
  }
}
