package io.buyin.sample;

import io.buyin.sample.Truths.Span;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The sample author's own arithmetic over messages, kept apart from the product's. */
final class ServiceTruths {
  static final Predicate<SampleMessage> ALL = message -> true;
  static final Predicate<SampleMessage> PILOT = SampleMessage::isFromPilot;
  static final Predicate<SampleMessage> ELSEWHERE = PILOT.negate();

  private static final LocalDateTime END = Halden.LAST.plusDays(1).atStartOfDay();

  private final List<SampleMessage> messages;

  ServiceTruths(List<SampleMessage> messages) {
    this.messages = messages;
  }

  /** Messages received in the span. */
  List<SampleMessage> received(Predicate<SampleMessage> which, Span span) {
    return messages.stream()
        .filter(which)
        .filter(message -> span.has(message.received().toLocalDate()))
        .toList();
  }

  /** Those among them that want an answer: all that are not said to want none. */
  List<SampleMessage> wanting(Predicate<SampleMessage> which, Span span) {
    return received(which.and(message -> !message.needsAnswer().equals("no")), span);
  }

  long answered(Predicate<SampleMessage> which, Span span) {
    return wanting(which, span).stream().filter(SampleMessage::isAnswered).count();
  }

  /** Distinct people who got a first reply in the span. */
  long conversations(Predicate<SampleMessage> which, Span span) {
    return messages.stream()
        .filter(which)
        .filter(message -> message.reply() != null && span.has(message.reply().toLocalDate()))
        .map(message -> message.who().author())
        .distinct()
        .count();
  }

  /**
   * Minutes by which half of those who want an answer have one (Kaplan and Meier): whoever has none
   * has waited until the end of the last day, and counts among the waiting until then.
   */
  double medianMinutes(Predicate<SampleMessage> which, Span span) {
    List<SampleMessage> wanting = wanting(which, span);
    TreeMap<Long, long[]> waits = new TreeMap<>();
    for (SampleMessage message : wanting) {
      LocalDateTime end = message.reply() == null ? END : message.reply();
      long minutes = ChronoUnit.MINUTES.between(message.received(), end);
      waits.computeIfAbsent(minutes, key -> new long[2])[message.isAnswered() ? 0 : 1]++;
    }
    double waiting = 1;
    long left = wanting.size();
    List<Long> halves = new ArrayList<>();
    for (var wait : waits.entrySet()) {
      waiting *= 1 - (double) wait.getValue()[0] / left;
      left -= wait.getValue()[0] + wait.getValue()[1];
      if (waiting <= 0.5 + 1e-9 && wait.getValue()[0] > 0) {
        halves.add(wait.getKey());
        if (waiting < 0.5 - 1e-9) {
          break;
        }
      }
    }
    return halves.size() > 1 ? (halves.get(0) + halves.get(1)) / 2.0 : halves.get(0);
  }
}
