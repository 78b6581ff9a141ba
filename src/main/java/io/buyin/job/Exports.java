package io.buyin.job;

import io.buyin.fact.Kind;
import io.buyin.source.InboxFile;
import io.buyin.source.Recognised;
import io.buyin.trouble.BuyinBug;
import java.util.List;

/** The files of the inbox that were recognised, by name. */
record Exports(List<Entry> entries) {

  /**
   * A file and how its tool writes it.
   *
   * @param key under which its facts are kept
   */
  record Entry(InboxFile file, Recognised recognised, String key) {

    Kind kind() {
      return recognised.layout().kind();
    }
  }

  Entry named(String file) {
    return entries.stream()
        .filter(entry -> entry.file().name().equals(file))
        .findFirst()
        .orElseThrow(() -> new BuyinBug("no export " + file));
  }

  boolean has(Kind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }
}
