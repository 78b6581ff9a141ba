package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rejected rows; of very many or very long ones the first, so that memory holds. */
final class Rejects {

  private final Limits limits;
  private final List<Rejected> kept = new ArrayList<>();
  private long count;
  private long characters;

  Rejects(Limits limits) {
    this.limits = limits;
  }

  void add(Trouble trouble, RawRow row) {
    count++;
    characters += row.cells().stream().mapToLong(String::length).sum();
    if (kept.size() < limits.quarantined() && characters < 16L * limits.record()) {
      kept.add(new Rejected(trouble, row.cells()));
    }
  }

  long count() {
    return count;
  }

  List<Rejected> list() {
    return List.copyOf(kept);
  }

  List<Trouble> warnings(String file) {
    if (kept.size() == count) {
      return List.of();
    }
    return List.of(
        new Trouble(
            "quarantine-cut",
            Origin.ofFile(file),
            String.format(
                Locale.ROOT, "of %,d rejected rows the first %,d are kept.", count, kept.size()),
            "Mend these and run again to see the others."));
  }
}
