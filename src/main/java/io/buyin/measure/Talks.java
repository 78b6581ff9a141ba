package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.quantity.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Conversations by week: distinct authors answered in it, and the same by channel. */
final class Talks implements Leads.Counted {

  /** Channels with a series of their own; the others are one together. */
  private static final int CHANNELS = 2;

  private static final String OTHERS = "";

  private final Inbound inbound;
  private final Sources sources;
  private final List<Message> authored;
  private final WeekCounts weeks;

  Talks(Inbound inbound, Sources sources) {
    this.inbound = inbound;
    this.sources = sources;
    this.authored =
        inbound.answered().stream()
            .filter(message -> !message.inquiry().author().isBlank())
            .toList();
    LocalDate first = sources.first(Kind.SERVICE);
    LocalDate last = inbound.through();
    this.weeks =
        first == null || last == null || authored.isEmpty()
            ? new WeekCounts(LocalDate.EPOCH, new long[0])
            : WeekCounts.within(first, last).counting(authorWeeks(authored));
  }

  @Override
  public WeekCounts weeks() {
    return weeks;
  }

  @Override
  public Map<String, List<LocalDate>> parts() {
    Map<String, List<Message>> byChannel = new TreeMap<>();
    for (Message message : authored) {
      String channel = PlainText.of(message.inquiry().channel());
      if (!channel.isEmpty()) {
        byChannel.computeIfAbsent(channel, key -> new ArrayList<>()).add(message);
      }
    }
    List<String> largest =
        byChannel.keySet().stream()
            .sorted(Comparator.comparing(channel -> -messages(byChannel, channel).size()))
            .limit(CHANNELS)
            .toList();
    Map<String, List<Message>> parts = new TreeMap<>();
    byChannel.forEach(
        (channel, messages) ->
            parts
                .computeIfAbsent(
                    largest.contains(channel) ? channel : OTHERS, key -> new ArrayList<>())
                .addAll(messages));
    Map<String, List<LocalDate>> days = new TreeMap<>();
    parts.forEach((channel, messages) -> days.put(channel, authorWeeks(messages)));
    return days;
  }

  @Override
  public double coverage() {
    long answered = inbound.answered().size();
    return answered == 0 ? 0 : sources.rowCoverage(Kind.SERVICE) * authored.size() / answered;
  }

  @Override
  public Supplier<List<CountedRow>> rows(Period days) {
    return () -> {
      Set<Message> first = firstOfWeek();
      return Counting.messages(
              () -> answeredIn(days), message -> Counting.oneIf(first.contains(message)))
          .get();
    };
  }

  private List<Message> answeredIn(Period days) {
    return authored.stream()
        .filter(message -> days.contains(Objects.requireNonNull(message.replied())))
        .toList();
  }

  /** The message with which each author is counted in a week; the others add nothing. */
  private Set<Message> firstOfWeek() {
    Set<Talk> seen = new HashSet<>();
    return authored.stream()
        .filter(message -> seen.add(Talk.of(message)))
        .collect(Collectors.toSet());
  }

  private static List<Message> messages(Map<String, List<Message>> byChannel, String channel) {
    return byChannel.getOrDefault(channel, List.of());
  }

  /** Who was answered in which week, the week by its Monday. */
  private record Talk(LocalDate monday, String author) {

    static Talk of(Message answered) {
      LocalDate monday =
          Objects.requireNonNull(answered.replied())
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new Talk(monday, answered.inquiry().author().strip());
    }
  }

  /** The Monday of each week in which an author was answered, once per author. */
  private static List<LocalDate> authorWeeks(List<Message> answered) {
    Set<Talk> seen = new HashSet<>();
    List<LocalDate> mondays = new ArrayList<>();
    for (Message message : answered) {
      Talk talk = Talk.of(message);
      if (seen.add(talk)) {
        mondays.add(talk.monday());
      }
    }
    return mondays;
  }
}
