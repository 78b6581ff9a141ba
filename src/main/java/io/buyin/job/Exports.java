package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.source.InboxFile;
import io.buyin.source.Recognised;
import io.buyin.trouble.BuyinBug;
import java.util.List;

/** The tables of the inbox that were recognised, by name. */
record Exports(List<Entry> entries) {

  /**
   * A table and how its tool writes it.
   *
   * @param key under which its facts are kept
   */
  record Entry(InboxFile file, Recognised recognised, String key) {

    Kind kind() {
      return recognised.layout().kind();
    }

    /** The file's name; of a further table in it with its number, such as {@code a.csv table 2}. */
    String name() {
      int table = recognised.place().number();
      return table == 1 ? file.name() : file.name() + " table " + table;
    }
  }

  Entry named(String file) {
    return entries.stream()
        .filter(entry -> entry.name().equals(file))
        .findFirst()
        .orElseThrow(() -> new BuyinBug("no export " + file));
  }

  boolean has(Kind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }
}
