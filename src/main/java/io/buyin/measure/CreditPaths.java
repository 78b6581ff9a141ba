package io.buyin.measure;

import io.buyin.fact.Touch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes paths out of touches: those after the milestone and those further back than the look-back
 * before creation are dropped, and a channel counts once a day.
 */
final class CreditPaths {

  private final TouchPaths touches;

  CreditPaths(TouchPaths touches) {
    this.touches = touches;
  }

  List<CreditPath> of(Milestone milestone, List<Entry> deals) {
    return deals.stream().map(entry -> of(milestone, entry)).toList();
  }

  private CreditPath of(Milestone milestone, Entry entry) {
    LocalDate day = milestone.dayOf(entry);
    if (day == null) {
      return new CreditPath(entry, List.of());
    }
    LocalDate created = entry.deal().created();
    LocalDate first =
        (created == null || created.isAfter(day) ? day : created).minusDays(touches.lookBackDays());
    LocalDate last = milestone.lastContact(day);
    List<Touch> within =
        touches.joinedTo(entry).stream()
            .filter(touch -> !touch.day().isBefore(first) && !touch.day().isAfter(last))
            .toList();
    return new CreditPath(entry, contacts(within, day));
  }

  private static List<CreditPath.Contact> contacts(List<Touch> touches, LocalDate milestone) {
    Map<LocalDate, Map<String, String>> days = new TreeMap<>();
    for (Touch touch : touches) {
      days.computeIfAbsent(touch.day(), day -> new TreeMap<>())
          .merge(PlainText.of(touch.channel()), touch.time().strip(), CreditPaths::earlier);
    }
    List<CreditPath.Contact> contacts = new ArrayList<>();
    days.forEach(
        (day, times) -> {
          int before = contacts.isEmpty() ? 0 : contacts.get(contacts.size() - 1).moment() + 1;
          long daysBefore = ChronoUnit.DAYS.between(day, milestone);
          moments(times)
              .forEach(
                  (channel, moment) ->
                      contacts.add(new CreditPath.Contact(channel, before + moment, daysBefore)));
        });
    return List.copyOf(contacts);
  }

  /** Channels of one day by time; one moment where a time is missing. */
  private static Map<String, Integer> moments(Map<String, String> times) {
    List<String> distinct = times.values().stream().distinct().sorted().toList();
    boolean unknown = distinct.contains("");
    Map<String, Integer> moments = new LinkedHashMap<>();
    times.entrySet().stream()
        .sorted(
            Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            each -> moments.put(each.getKey(), unknown ? 0 : distinct.indexOf(each.getValue())));
    return moments;
  }

  /** A blank time says nothing of the order. */
  private static String earlier(String one, String another) {
    return one.compareTo(another) <= 0 ? one : another;
  }
}
