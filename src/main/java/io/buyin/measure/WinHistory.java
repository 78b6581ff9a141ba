package io.buyin.measure;

import io.buyin.measure.WinCurve.Ends;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the register had to say on one day about the chances of open opportunities: how earlier ones
 * of the same age, origin and stage ended. Nothing that became known later is used.
 */
final class WinHistory {

  /** Fewest decided opportunities for chances of their own. */
  static final long ENOUGH = 30;

  /** Days enough for every opportunity to end. */
  static final long EVER = 1_000_000;

  private static final int CENTS = 2;

  private final LocalDate day;
  private final @Nullable LocalDate begins;
  private final StageHistory stages;
  private final WinCurve all;
  private final Map<Scope, WinCurve> byOrigin = new EnumMap<>(Scope.class);
  private final Map<String, WinCurve> byStage = new TreeMap<>();

  private WinHistory(Register register, StageHistory stages, LocalDate day) {
    this.day = day;
    this.begins = register.begins();
    this.stages = stages;
    Ends every = new Ends();
    Map<Scope, Ends> origins = new EnumMap<>(Scope.class);
    Map<String, Ends> stays = new TreeMap<>();
    for (Entry entry : register.entries()) {
      LocalDate created = entry.deal().created();
      if (created == null || created.isAfter(day) || entry.isEndedBackwards()) {
        continue;
      }
      add(entry, created, every);
      add(entry, created, origins.computeIfAbsent(entry.origin(), origin -> new Ends()));
      for (StageHistory.Stay stay : stages.knownOn(entry.deal().id(), day)) {
        add(entry, stay.since(), stays.computeIfAbsent(stay.stage(), stage -> new Ends()));
      }
    }
    this.all = every.curve();
    origins.forEach((origin, ends) -> keep(byOrigin, origin, ends.curve()));
    stays.forEach((stage, ends) -> keep(byStage, stage, ends.curve()));
  }

  static WinHistory asOf(LocalDate day, Register register, StageHistory stages) {
    return new WinHistory(register, stages, day);
  }

  private void add(Entry entry, LocalDate from, Ends ends) {
    LocalDate end = entry.endedBy(day);
    long age = Math.max(0, ChronoUnit.DAYS.between(from, end == null ? day : end));
    long watched = begins == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(from, begins));
    if (end == null) {
      ends.stillOpen(watched, age);
    } else if (entry.isWon()) {
      ends.won(watched, age);
    } else {
      ends.lost(watched, age);
    }
  }

  private static <K> void keep(Map<K, WinCurve> curves, K key, WinCurve curve) {
    if (curve.decided() >= ENOUGH) {
      curves.put(key, curve);
    }
  }

  /** Whether enough opportunities had ended to speak of chances at all. */
  boolean isEnough() {
    return all.decided() >= ENOUGH;
  }

  /** Whether at least one stage has enough of its own. */
  boolean knowsStages() {
    return !byStage.isEmpty();
  }

  LocalDate day() {
    return day;
  }

  /** How opportunities of this origin end, or all where those are too few. */
  WinCurve curve(Scope scope) {
    return byOrigin.getOrDefault(scope, all);
  }

  /** Chance of an open opportunity to be won within so many days; null where its age is unknown. */
  @Nullable Double chance(Entry entry, long days) {
    LocalDate created = entry.deal().created();
    if (created == null || created.isAfter(day)) {
      return null;
    }
    long age = ChronoUnit.DAYS.between(created, day);
    double chance = all.steadyChance(age, days);
    WinCurve own = byOrigin.get(entry.origin());
    double ofOrigin = own == null ? chance : own.drawn(age, days, chance);
    return ofStage(entry, days, ofOrigin);
  }

  private double ofStage(Entry entry, long days, double chance) {
    StageHistory.Stay stay = stages.on(entry.deal().id(), day);
    WinCurve own = stay == null ? null : byStage.get(stay.stage());
    return stay == null || own == null
        ? chance
        : own.drawn(ChronoUnit.DAYS.between(stay.since(), day), days, chance);
  }

  /** Amount times chance, to the cent; null where either is unknown. */
  @Nullable BigDecimal expected(Entry entry, long days) {
    BigDecimal amount = entry.amount();
    Double chance = chance(entry, days);
    return amount == null || chance == null
        ? null
        : amount.multiply(Kept.fraction(chance)).setScale(CENTS, RoundingMode.HALF_UP);
  }
}
