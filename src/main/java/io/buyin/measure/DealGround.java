package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the values of one cut rest on: how complete the register is, which fields are missing, and
 * the words of the filter.
 */
final class DealGround {

  /** Share of deals in another currency above which a sum is an early sign at most. */
  private static final double MUCH_APART = 0.20;

  private final Cut cut;
  private final State state;
  private final Sources sources;
  private final List<Entry> population;
  private final List<Entry> cases;

  DealGround(Cut cut, State state, Sources sources) {
    this.cut = cut;
    this.state = state;
    this.sources = sources;
    this.population = cut.ofBand(state.entries());
    this.cases = cut.ofScope(population);
  }

  /**
   * Which deals are counted, whatever their origin and size.
   *
   * @param words how the filter says so: {@code status = won, closed 2026-01-01..2026-06-30}
   * @param reach how much of the period the register knows
   */
  record State(List<Entry> entries, String words, Reach reach) {}

  /** How much of the period asked for the register knows. */
  enum Reach {
    WHOLE,
    STARTS_LATE,
    /** The newest state counts, whatever the period. */
    SNAPSHOT;

    static Reach startingLate(boolean late) {
      return late ? STARTS_LATE : WHOLE;
    }
  }

  /** Reasons of the measure itself: those that allow C at most, and those that only inform. */
  record Remarks(List<String> limits, List<String> notes) {
    static final Remarks NONE = new Remarks(List.of(), List.of());
  }

  Cut cut() {
    return cut;
  }

  List<Entry> cases() {
    return cases;
  }

  /** Whether there are cases and none of them can be in a sum: the sum is then unknown, not 0. */
  boolean lacksEvery(Need need) {
    return !cases.isEmpty() && cases.stream().noneMatch(need::isMet);
  }

  LevelEvidence counted() {
    return evidence(Need.NOTHING, Remarks.NONE);
  }

  LevelEvidence evidence(Need need) {
    return evidence(need, Remarks.NONE);
  }

  LevelEvidence evidence(Need need, Remarks remarks) {
    return new LevelEvidence(
            reachesEnd() && !startsLate(),
            cases.stream().filter(need::isMet).count(),
            coverage(need),
            SecondExport.NONE,
            sources.isStale(Kind.SALES),
            limits(need, remarks.limits()),
            notes(need, remarks.notes()))
        .lacking(lacks(need));
  }

  private List<Lack> lacks(Need need) {
    Lack.What field =
        switch (need) {
          case CYCLE -> Lack.What.CREATED;
          case WEIGHT -> Lack.What.CHANCE;
          default -> Lack.What.AMOUNT;
        };
    Lack.What group = cut.scope().isPlace() ? Lack.What.REGION : Lack.What.LEAD_SOURCE;
    long all = population.size();
    return Lack.among(
        sources.rejected(Kind.SALES),
        new Lack(group, count(population, entry -> !hasOrigin(entry)), all),
        new Lack(field, count(population, need::isMissing), all));
  }

  /** Rows read, times the share of deals whose origin and field are known. */
  double coverage(Need need) {
    long known = count(population, entry -> hasOrigin(entry) && !need.isMissing(entry));
    double fields = population.isEmpty() ? 1 : (double) known / population.size();
    return sources.rowCoverage(Kind.SALES) * fields;
  }

  /** The rows taken, and how many of them are not in the value. */
  String filter(Need need) {
    String missing = need == Need.CYCLE ? "without creation day" : "without amount";
    long unweighted = need == Need.WEIGHT ? count(cases, Entry::lacksWeight) : 0;
    return state.words()
        + band()
        + origin()
        + aside(count(cases, need::isApart), "in another currency counted, not added")
        + converted(need)
        + aside(count(cases, need::isMissing) - unweighted, missing + " counted, not added")
        + aside(
            unweighted, "without " + cut.register().weighing().lacking() + " counted, not added")
        + aside(count(population, e -> !hasOrigin(e)), blank());
  }

  private String converted(Need need) {
    boolean money = need == Need.AMOUNT || need == Need.WEIGHT;
    return money ? Exchange.aside(cases.stream().map(Entry::converted).toList()) : "";
  }

  private List<String> limits(Need need, List<String> own) {
    List<String> limits = new ArrayList<>(own);
    if (startsLate()) {
      limits.add("register-starts-late");
    }
    if (count(cases, need::isApart) > MUCH_APART * cases.size()) {
      limits.add("other-currency-over-20");
    }
    return List.copyOf(limits);
  }

  private List<String> notes(Need need, List<String> own) {
    List<String> notes = new ArrayList<>(own);
    addIf(cases.stream().anyMatch(need::isApart), "other-currency", notes);
    addIf(!converted(need).isEmpty(), "converted", notes);
    addIf(cases.stream().anyMatch(need::isMissing), "field-missing", notes);
    boolean blank = population.stream().anyMatch(e -> !hasOrigin(e));
    addIf(blank, cut.scope().isPlace() ? "region-blank" : "source-blank", notes);
    return List.copyOf(notes);
  }

  private static void addIf(boolean applies, String code, List<String> codes) {
    if (applies) {
      codes.add(code);
    }
  }

  private boolean hasOrigin(Entry entry) {
    return switch (cut.scope()) {
      case ALL -> true;
      case SOCIAL, OTHER -> entry.hasSource();
      case PILOT, ELSEWHERE -> entry.place() != null;
    };
  }

  private boolean reachesEnd() {
    return state.reach() == Reach.SNAPSHOT || sources.reaches(Kind.SALES, cut.period().last());
  }

  private boolean startsLate() {
    return state.reach() == Reach.STARTS_LATE;
  }

  private String band() {
    return cut.band() == null ? "" : ", size " + cut.band().key();
  }

  private String origin() {
    String names = String.join(", ", cut.register().socialSources());
    String regions = String.join(", ", cut.register().pilot().names());
    return switch (cut.scope()) {
      case ALL -> "";
      case SOCIAL -> ", lead source in (" + names + ")";
      case OTHER -> ", lead source not in (" + names + ")";
      case PILOT -> ", region in (" + regions + ")";
      case ELSEWHERE -> ", region not in (" + regions + ")";
    };
  }

  private String blank() {
    return cut.scope().isPlace()
        ? "of all regions with a blank region"
        : "of all origins with a blank lead source";
  }

  private static String aside(long deals, String what) {
    return deals == 0 ? "" : "; " + deals + " " + what;
  }

  private static long count(List<Entry> entries, Predicate<Entry> condition) {
    return entries.stream().filter(condition).count();
  }
}
