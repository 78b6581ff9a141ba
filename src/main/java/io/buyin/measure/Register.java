package io.buyin.measure;

import io.buyin.fact.Deal;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every deal of the newest CRM export, with its origin; lists are in a stable order. */
final class Register {

  private static final double USUAL = 0.9;

  private final List<Entry> entries;
  private final List<Entry> open;
  private final Timeline decided;
  private final Timeline created;
  private final Currency currency;
  private final List<String> socialSources;
  private final PilotRegions pilot;
  private final boolean knowsPlaces;
  private final long typicalCycle;
  private final Weighing weighing;

  private Register(
      List<Entry> entries,
      Currency currency,
      List<String> socialSources,
      PilotRegions pilot,
      Weighing weighing) {
    this.entries = entries;
    this.open = entries.stream().filter(Entry::isOpen).toList();
    this.decided =
        new Timeline(
            entries.stream().filter(entry -> !entry.isOpen()), entry -> entry.deal().closed());
    this.created = new Timeline(entries.stream(), entry -> entry.deal().created());
    this.currency = currency;
    this.socialSources = socialSources;
    this.pilot = pilot;
    this.knowsPlaces = isIn(Scope.PILOT, entries) && isIn(Scope.ELSEWHERE, entries);
    this.typicalCycle = typicalCycle(entries);
    this.weighing = weighing;
  }

  static Register of(List<Deal> deals, Settings settings) {
    List<String> sources = settings.sales().socialSources();
    Set<String> social = sources.stream().map(PlainText::of).collect(Collectors.toSet());
    Currency currency = Currency.getInstance(settings.organisation().currency());
    PilotRegions pilot = PilotRegions.of(settings);
    Exchange exchange = Exchange.of(settings);
    List<Entry> entries =
        deals.stream()
            .sorted(Comparator.comparing(Deal::id))
            .map(deal -> entry(deal, social, pilot, exchange))
            .toList();
    return new Register(entries, currency, sources, pilot, Weighing.CRM);
  }

  /** The same deals, open ones weighed by how earlier ones ended. */
  Register weighedBy(WinHistory history) {
    List<Entry> weighed =
        entries.stream()
            .map(entry -> entry.weighing(history.expected(entry, WinHistory.EVER)))
            .toList();
    return new Register(weighed, currency, socialSources, pilot, Weighing.HISTORY);
  }

  Weighing weighing() {
    return weighing;
  }

  /**
   * The day from which deals are known whatever became of them: of those created earlier, the
   * decided ones may be missing. Null where no deal has a creation day.
   */
  @Nullable LocalDate begins() {
    LocalDate first = created.start();
    LocalDate decision = decided.start();
    return first == null || decision == null || first.isAfter(decision) ? first : decision;
  }

  /** The earliest day on which a deal is known to be won or lost; null without any. */
  @Nullable LocalDate firstDecision() {
    return decided.start();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Currency currency() {
    return currency;
  }

  /** As the settings write them. */
  List<String> socialSources() {
    return socialSources;
  }

  PilotRegions pilot() {
    return pilot;
  }

  List<Entry> entries() {
    return entries;
  }

  List<Entry> open() {
    return open;
  }

  List<Entry> decidedIn(Period period) {
    return decided.in(period);
  }

  List<Entry> createdIn(Period period) {
    return created.in(period);
  }

  /**
   * Whether deals decided in the period may be missing because the register begins too late: no
   * deal is known that was decided by its first month, or that was created one typical cycle
   * before.
   */
  boolean missesDecided(Period period) {
    return beginsAfter(decided.start(), period.first())
        || beginsAfter(created.start(), period.first().minusDays(typicalCycle));
  }

  /** Whether deals created in the period may be missing because the register begins too late. */
  boolean missesCreated(Period period) {
    return beginsAfter(created.start(), period.first());
  }

  /** Whether a deal is known that was decided in this month or before: 0 is then a count. */
  boolean hasBegunBy(YearMonth month) {
    return !beginsAfter(decided.start(), month.atDay(1));
  }

  /** Which scopes can be told apart. */
  List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.ALL));
    if (socialOrigin() == SocialOrigin.KNOWN) {
      scopes.addAll(List.of(Scope.SOCIAL, Scope.OTHER));
    }
    if (knowsPlaces()) {
      scopes.addAll(List.of(Scope.PILOT, Scope.ELSEWHERE));
    }
    return List.copyOf(scopes);
  }

  /** Whether deals of pilot regions can be told from those of other regions. */
  boolean knowsPlaces() {
    return knowsPlaces;
  }

  SocialOrigin socialOrigin() {
    if (socialSources.isEmpty()) {
      return SocialOrigin.NO_SOURCE_CONFIGURED;
    }
    boolean matched = entries.stream().anyMatch(entry -> entry.origin() == Scope.SOCIAL);
    return matched ? SocialOrigin.KNOWN : SocialOrigin.NO_DEAL_MATCHES;
  }

  private static boolean isIn(Scope place, List<Entry> entries) {
    return entries.stream().anyMatch(entry -> entry.place() == place);
  }

  /** Days within which nine of ten won deals were won; 0 without any. */
  long longestUsualCycle() {
    return usualCycle(USUAL);
  }

  /** Days within which this share of won deals was won; 0 without any. */
  long usualCycle(double share) {
    List<BigDecimal> cycles = wonCycles(entries).stream().sorted().toList();
    return cycles.isEmpty() ? 0 : cycles.get((int) ((cycles.size() - 1) * share)).longValue();
  }

  /** Median days of every won deal; 0 without any. */
  long typicalCycle() {
    return typicalCycle;
  }

  private static boolean beginsAfter(@Nullable LocalDate start, LocalDate day) {
    return start == null || YearMonth.from(start).isAfter(YearMonth.from(day));
  }

  /** Median days of every won deal: deals decided early in a register began that long before. */
  private static long typicalCycle(List<Entry> entries) {
    List<BigDecimal> cycles = wonCycles(entries);
    return cycles.isEmpty() ? 0 : new Median(cycles).value().longValue();
  }

  private static List<BigDecimal> wonCycles(List<Entry> entries) {
    return entries.stream()
        .filter(Entry::isWon)
        .map(Entry::cycle)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Entry entry(Deal deal, Set<String> social, PilotRegions pilot, Exchange exchange) {
    Scope origin = social.contains(PlainText.of(deal.source())) ? Scope.SOCIAL : Scope.OTHER;
    return Entry.of(deal, origin, pilot.placeOf(deal.region()), exchange);
  }
}
