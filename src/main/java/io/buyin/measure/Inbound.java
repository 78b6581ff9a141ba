package io.buyin.measure;

import io.buyin.fact.Inquiry;
import io.buyin.fact.Kind;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every message of the service desk, by the month received and by the month answered. */
final class Inbound {

  private final Map<YearMonth, List<Message>> received = new TreeMap<>();
  private final Map<YearMonth, List<Message>> answered = new TreeMap<>();
  private final PilotRegions pilot;
  private final Sources sources;
  private final boolean knowsTypes;
  private final boolean knowsAccounts;
  private final boolean knowsPlaces;

  private Inbound(List<Message> messages, PilotRegions pilot, Sources sources) {
    this.pilot = pilot;
    this.sources = sources;
    for (Message message : messages) {
      put(received, message.received(), message);
      put(answered, message.replied(), message);
    }
    this.knowsTypes =
        messages.stream().anyMatch(each -> !each.inquiry().type().isBlank() && !each.isUnread());
    this.knowsAccounts = messages.stream().anyMatch(each -> !each.inquiry().account().isBlank());
    this.knowsPlaces =
        messages.stream().anyMatch(each -> each.place() == Scope.PILOT)
            && messages.stream().anyMatch(each -> each.place() == Scope.ELSEWHERE);
  }

  /**
   * Nothing is known from the end of the data's last day on, in the organisation's zone: who had no
   * reply by then still waits.
   */
  static Inbound of(List<Inquiry> inquiries, Settings settings, Sources sources) {
    PilotRegions pilot = PilotRegions.of(settings);
    LocalDate through = sources.dataThrough().get(Kind.SERVICE.word());
    if (through == null) {
      return new Inbound(List.of(), pilot, sources);
    }
    LocalDateTime end = through.plusDays(1).atStartOfDay();
    Message.Clock clock = Message.Clock.of(settings.organisation());
    List<Message> messages = new ArrayList<>(inquiries.size());
    for (Inquiry inquiry : inquiries) {
      if (inquiry.received().isBefore(end)) {
        messages.add(Message.of(inquiry, pilot.placeOf(inquiry.region()), end, clock));
      }
    }
    return new Inbound(messages, pilot, sources);
  }

  boolean isEmpty() {
    return received.isEmpty();
  }

  /** Every message, by the month of its arrival. */
  List<Message> received() {
    return received.values().stream().flatMap(List::stream).toList();
  }

  List<Message> receivedIn(Period period) {
    return in(received, period);
  }

  /** Every message answered, by the month of the answer. */
  List<Message> answered() {
    return answered.values().stream().flatMap(List::stream).toList();
  }

  List<Message> answeredIn(Period period) {
    return in(answered, period);
  }

  List<Scope> scopes() {
    return knowsPlaces ? List.of(Scope.ALL, Scope.PILOT, Scope.ELSEWHERE) : List.of(Scope.ALL);
  }

  /** Whether at least one message says what it is, by its type or words. */
  boolean knowsTypes() {
    return knowsTypes;
  }

  /** Whether at least one message names the firm behind it. */
  boolean knowsAccounts() {
    return knowsAccounts;
  }

  PilotRegions pilot() {
    return pilot;
  }

  /** Whether the exports cover the period from its first month to its last day. */
  boolean covers(Period period) {
    return begins(YearMonth.from(period.first())) && sources.reaches(Kind.SERVICE, period.last());
  }

  /** Before the exports begin and after their last day, a month without messages is not 0. */
  boolean knows(YearMonth month) {
    return begins(month) && sources.reaches(Kind.SERVICE, month.atDay(1));
  }

  @Nullable LocalDate through() {
    return sources.dataThrough().get(Kind.SERVICE.word());
  }

  private boolean begins(YearMonth month) {
    LocalDate first = sources.first(Kind.SERVICE);
    return first != null && !YearMonth.from(first).isAfter(month);
  }

  private static List<Message> in(Map<YearMonth, List<Message>> byMonth, Period period) {
    List<Message> found = new ArrayList<>();
    for (YearMonth month : period.months()) {
      found.addAll(byMonth.getOrDefault(month, List.of()));
    }
    return found;
  }

  private static void put(
      Map<YearMonth, List<Message>> byMonth, @Nullable LocalDate day, Message message) {
    if (day != null) {
      byMonth.computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>()).add(message);
    }
  }
}
