package io.buyin.measure;

import io.buyin.fact.Touch;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Touches joined to opportunities: by the opportunity's id, by the account only where the account
 * has one opportunity. The others are kept apart and counted.
 */
final class TouchPaths {

  private static final long YEAR = 365;

  private final Map<String, List<Touch>> byDeal = new HashMap<>();
  private final Map<String, String> onlyDealOf = new HashMap<>();
  private final Map<String, String> accounts = new HashMap<>();
  private final Set<String> deals;
  private final List<Touch> touches;
  private final List<Entry> entries;
  private final Settings settings;
  private final List<Touch> notJoined = new ArrayList<>();
  private final Set<String> socialChannels;
  private final int lookBackDays;

  private TouchPaths(List<Touch> touches, List<Entry> entries, Settings settings) {
    this.touches = touches;
    this.entries = entries;
    this.settings = settings;
    this.socialChannels = socialChannels(settings);
    this.lookBackDays = settings.touchpoints().lookBackDays();
    this.deals =
        entries.stream().map(entry -> entry.deal().id()).collect(Collectors.toUnmodifiableSet());
    accounts(entries);
    touches.forEach(this::join);
    byDeal.values().forEach(each -> each.sort(Comparator.comparing(Touch::day)));
  }

  static TouchPaths of(List<Touch> touches, List<Entry> entries, Settings settings) {
    return new TouchPaths(touches, entries, settings);
  }

  /** The same contacts a year later: they cannot have met whom they would then seem to meet. */
  TouchPaths aYearLater() {
    List<Touch> later =
        touches.stream()
            .map(
                touch ->
                    new Touch(
                        touch.origin(),
                        touch.opportunity(),
                        touch.account(),
                        touch.day().plusDays(YEAR),
                        touch.time(),
                        touch.channel(),
                        touch.campaign(),
                        touch.post(),
                        touch.person()))
            .toList();
    return new TouchPaths(later, entries, settings);
  }

  boolean isEmpty() {
    return touches.isEmpty();
  }

  int lookBackDays() {
    return lookBackDays;
  }

  List<Touch> in(Period period) {
    return touches.stream().filter(touch -> period.contains(touch.day())).toList();
  }

  /** Share of the period's touches that joined a deal; 1 without any. */
  double joinedShare(Period period) {
    Lack apart = apart(period);
    return apart.of() == 0 ? 1 : apart.rest();
  }

  /** The period's touches that joined none. */
  Lack apart(Period period) {
    return new Lack(Lack.What.OPPORTUNITY, notJoinedIn(period).size(), in(period).size());
  }

  List<Touch> notJoinedIn(Period period) {
    return notJoined.stream().filter(touch -> period.contains(touch.day())).toList();
  }

  List<Touch> all() {
    return touches;
  }

  /** Its own, else that of the deal it joined; empty where neither names one. */
  String accountOf(Touch touch) {
    String own = PlainText.of(touch.account());
    return own.isEmpty() ? accounts.getOrDefault(touch.opportunity().strip(), "") : own;
  }

  /** Every touch of a deal, by day. */
  List<Touch> joinedTo(Entry entry) {
    return byDeal.getOrDefault(entry.deal().id(), List.of());
  }

  /** The touches of a deal by day, up to the day it closed. */
  List<Touch> of(Entry entry) {
    LocalDate end = entry.isOpen() ? null : entry.deal().closed();
    return joinedTo(entry).stream()
        .filter(touch -> end == null || !touch.day().isAfter(end))
        .toList();
  }

  /**
   * A touch is before the creation if its day is earlier. Touches further back than the look-back
   * are no part of the path.
   */
  Path pathOf(Entry entry) {
    LocalDate created = entry.deal().created();
    if (created == null) {
      return Path.NONE;
    }
    List<Touch> path =
        of(entry).stream()
            .filter(touch -> !touch.day().isBefore(created.minusDays(lookBackDays)))
            .toList();
    if (isSocialFirst(path, created)) {
      return Path.SOCIAL_FIRST;
    }
    return path.stream().anyMatch(this::isSocial) ? Path.INFLUENCED : Path.NONE;
  }

  boolean isSocial(Touch touch) {
    return isSocialChannel(PlainText.of(touch.channel()));
  }

  /**
   * @param channel with its spelling levelled
   */
  boolean isSocialChannel(String channel) {
    return socialChannels.contains(channel);
  }

  /** Of several touches on the earliest day, one that is social is enough. */
  private boolean isSocialFirst(List<Touch> path, LocalDate created) {
    if (path.isEmpty() || !path.get(0).day().isBefore(created)) {
      return false;
    }
    LocalDate first = path.get(0).day();
    return path.stream().anyMatch(touch -> touch.day().equals(first) && isSocial(touch));
  }

  private void join(Touch touch) {
    String deal = dealOf(touch);
    if (deal == null) {
      notJoined.add(touch);
    } else {
      byDeal.computeIfAbsent(deal, id -> new ArrayList<>()).add(touch);
    }
  }

  private @Nullable String dealOf(Touch touch) {
    String id = touch.opportunity().strip();
    if (!id.isEmpty()) {
      return deals.contains(id) ? id : null;
    }
    String only = onlyDealOf.get(PlainText.of(touch.account()));
    return only == null || only.isEmpty() ? null : only;
  }

  /** An account with several opportunities points to none of them. */
  private void accounts(List<Entry> entries) {
    for (Entry entry : entries) {
      String account = PlainText.of(entry.deal().account());
      accounts.put(entry.deal().id(), account);
      if (!account.isEmpty()) {
        onlyDealOf.merge(account, entry.deal().id(), (one, another) -> "");
      }
    }
  }

  private static Set<String> socialChannels(Settings settings) {
    List<String> stated = settings.touchpoints().socialChannels();
    List<String> channels = stated.isEmpty() ? settings.sales().socialSources() : stated;
    return channels.stream().map(PlainText::of).collect(Collectors.toUnmodifiableSet());
  }
}
