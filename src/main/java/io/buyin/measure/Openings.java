package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Opportunities of social origin by the week they were opened in, and by size band. */
record Openings(Register register, SizeBands bands, Sources sources) implements Leads.Counted {

  @Override
  public WeekCounts weeks() {
    LocalDate first = register.begins();
    LocalDate last = sources.dataThrough().get(Kind.SALES.word());
    if (first == null || last == null || register.socialOrigin() != SocialOrigin.KNOWN) {
      return new WeekCounts(LocalDate.EPOCH, new long[0]);
    }
    return WeekCounts.within(first, last).counting(days(opened()));
  }

  @Override
  public Map<String, List<LocalDate>> parts() {
    Map<String, List<Entry>> byBand = new TreeMap<>();
    for (Entry entry : opened()) {
      if (entry.hasAmount()) {
        byBand.computeIfAbsent(bands.keyOf(entry), key -> new ArrayList<>()).add(entry);
      }
    }
    Map<String, List<LocalDate>> parts = new TreeMap<>();
    byBand.forEach((band, entries) -> parts.put(band, days(entries)));
    return parts;
  }

  @Override
  public double coverage() {
    long all = register.entries().size();
    long known = register.entries().stream().filter(Entry::hasSource).count();
    return all == 0 ? 0 : sources.rowCoverage(Kind.SALES) * known / all;
  }

  @Override
  public Supplier<List<CountedRow>> rows(Period days) {
    return Counting.deals(
        () -> new Cut(register, Scope.SOCIAL, days).ofScope(register.createdIn(days)),
        Counting.one());
  }

  private List<Entry> opened() {
    return register.entries().stream()
        .filter(entry -> entry.origin() == Scope.SOCIAL && entry.deal().created() != null)
        .toList();
  }

  private static List<LocalDate> days(List<Entry> entries) {
    return entries.stream().map(entry -> Objects.requireNonNull(entry.deal().created())).toList();
  }
}
