package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one cut rest on: how complete the register is, which fields are missing, and
 * the words of the filter.
 *
 * @param cut the part of the register
 * @param state which of its deals are counted, and how the filter says so
 * @param sources the exports
 */
record DealGround(Cut cut, State state, Sources sources) {

  /**
   * @param words {@code status = won, closed 2026-01-01..2026-06-30}
   * @param knownFrom the day from which the register must know deals; null for a snapshot
   */
  record State(Predicate<Entry> condition, String words, @Nullable LocalDate knownFrom) {}

  List<Entry> cases() {
    return cut.cases(state.condition());
  }

  LevelEvidence counted() {
    return evidence(cases().size(), entry -> true);
  }

  /** Evidence of a value that needs a field of each deal. */
  LevelEvidence evidence(long n, Predicate<Entry> hasField) {
    return evidence(n, hasField, List.of(), List.of());
  }

  LevelEvidence evidence(
      long n, Predicate<Entry> hasField, List<String> limits, List<String> notes) {
    List<String> allLimits = new ArrayList<>(limits);
    if (startsLate()) {
      allLimits.add("register-starts-late");
    }
    return new LevelEvidence(
        reachesEnd() && !startsLate(),
        n,
        coverage(hasField),
        SecondExport.NONE,
        sources.isStale(Kind.SALES),
        List.copyOf(allLimits),
        Stream.concat(notes.stream(), notes(hasField).stream()).toList());
  }

  /** Rows read, times the share of deals whose origin and field are known. */
  double coverage(Predicate<Entry> hasField) {
    List<Entry> population = cut.population(state.condition());
    long known = population.stream().filter(hasField.and(this::hasOrigin)).count();
    double fields = population.isEmpty() ? 1 : (double) known / population.size();
    return sources.rowCoverage(Kind.SALES) * fields;
  }

  String filter() {
    return state.words() + band() + origin();
  }

  /** The filter and how many deals are not in the sum. */
  String filterOfAmounts() {
    List<Entry> cases = cases();
    return filter()
        + leftOut(
            cases.stream().filter(entry -> !entry.ownCurrency()).count(), "in another currency")
        + leftOut(
            cases.stream().filter(entry -> entry.ownCurrency() && !entry.hasAmount()).count(),
            "without amount");
  }

  static String leftOut(long deals, String why) {
    return deals == 0 ? "" : "; " + deals + " " + why + " counted, not added";
  }

  private List<String> notes(Predicate<Entry> hasField) {
    List<Entry> cases = cases();
    List<String> notes = new ArrayList<>();
    if (cases.stream().anyMatch(entry -> !entry.ownCurrency() && !hasField.test(entry))) {
      notes.add("other-currency");
    }
    if (cases.stream().anyMatch(entry -> entry.ownCurrency() && !hasField.test(entry))) {
      notes.add("field-missing");
    }
    if (cut.population(state.condition()).stream().anyMatch(entry -> !hasOrigin(entry))) {
      notes.add("source-blank");
    }
    return List.copyOf(notes);
  }

  private boolean hasOrigin(Entry entry) {
    return cut.scope() == Scope.ALL || entry.hasSource();
  }

  private boolean reachesEnd() {
    return state.knownFrom() == null || sources.reaches(Kind.SALES, cut.period().last());
  }

  private boolean startsLate() {
    LocalDate from = state.knownFrom();
    LocalDate start = cut.register().start();
    return from != null && (start == null || YearMonth.from(start).isAfter(YearMonth.from(from)));
  }

  private String band() {
    return cut.band() == null ? "" : ", size " + cut.band().key();
  }

  private String origin() {
    String sources = String.join(", ", cut.register().socialSources());
    return switch (cut.scope()) {
      case ALL -> "";
      case SOCIAL -> ", lead source in (" + sources + ")";
      case OTHER -> ", lead source not in (" + sources + ")";
    };
  }
}
