package io.buyin.publish;

import io.buyin.quantity.BusinessDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How long ago files last changed from one edition to the next. */
record Unchanged(Editions editions) {

  /** The first day of the run of editions, up to this date, that hold these very files. */
  Optional<LocalDate> since(BusinessDate date, Map<String, byte[]> files) {
    Map<String, String> tonight = new TreeMap<>();
    files.forEach((path, bytes) -> tonight.put(path, Disk.sha256(bytes)));
    LocalDate since = null;
    List<PublishedEdition> before = lastOfEachDayBefore(date);
    for (int at = before.size() - 1; at >= 0 && holds(before.get(at), tonight); at--) {
      since = before.get(at).date().day();
    }
    return Optional.ofNullable(since);
  }

  /** The highest revision of each day; earlier ones were replaced by it. */
  private List<PublishedEdition> lastOfEachDayBefore(BusinessDate date) {
    Map<LocalDate, PublishedEdition> byDay = new TreeMap<>();
    editions.all().stream()
        .filter(edition -> edition.date().day().isBefore(date.day()))
        .forEach(edition -> byDay.put(edition.date().day(), edition));
    return List.copyOf(byDay.values());
  }

  private boolean holds(PublishedEdition edition, Map<String, String> tonight) {
    Map<String, String> then = new TreeMap<>();
    editions.manifest(edition).files().forEach(file -> then.put(file.path(), file.sha256()));
    return !tonight.isEmpty() && then.entrySet().containsAll(tonight.entrySet());
  }
}
