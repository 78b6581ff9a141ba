package io.buyin.measure;

import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the contacts of a deal lead to, and are credited for. */
public enum Milestone {
  /** The opportunity is created; contacts of earlier days count. */
  OPENED,
  /** The deal is won; contacts up to that day count. */
  WON;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Measure of the share of deals credited to a channel: {@code credited-won}. */
  public String measure() {
    return "credited-" + id();
  }

  /** Measure of the amount credited to a channel. */
  public String amountMeasure() {
    return "credited-" + id() + "-amount";
  }

  List<Entry> in(Register register, Period period) {
    return this == OPENED
        ? register.createdIn(period)
        : register.decidedIn(period).stream().filter(Entry::isWon).toList();
  }

  boolean isMissingIn(Register register, Period period) {
    return this == OPENED ? register.missesCreated(period) : register.missesDecided(period);
  }

  @Nullable LocalDate dayOf(Entry entry) {
    return this == OPENED ? entry.deal().created() : entry.deal().closed();
  }

  /** The last day of contacts that count. */
  LocalDate lastContact(LocalDate day) {
    return this == OPENED ? day.minusDays(1) : day;
  }
}
