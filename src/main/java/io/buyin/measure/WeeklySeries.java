package io.buyin.measure;

import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.SocialRow;
import io.buyin.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The weekly series of the chain: which of them lead others, and which changed their level. */
record WeeklySeries(
    Facts facts,
    Sources sources,
    WeekCounts engagement,
    Talks talks,
    Inbound inbound,
    Register register,
    SizeBands bands) {

  static WeeklySeries of(
      Facts facts, Sources sources, Inbound inbound, Register register, SizeBands bands) {
    LocalDate through = sources.dataThrough().get(Kind.SOCIAL.word());
    WeekCounts engagement = EngagementWeeks.of(facts.socialByWeek(), through);
    return new WeeklySeries(
        facts, sources, engagement, new Talks(inbound, sources), inbound, register, bands);
  }

  List<LeadCandidate> leads() {
    return new Leads(sources, engagement, talks, openings()).candidates();
  }

  List<LevelChange> levelChanges(FigureBook book) {
    return new LevelChanges(book, sources)
        .watch("engagement", Kind.SOCIAL, true, "engagements", engagement, this::engagements)
        .watch("conversations", Kind.SERVICE, true, "conversations", talks.weeks(), talks::rows)
        .watchComplaints(told(), complaints(), this::complaints)
        .watch(
            "opportunities-opened",
            Kind.SALES,
            true,
            "opportunities of social origin",
            openings().weeks(),
            openings()::rows)
        .watch("won-deals", Kind.SALES, true, "status = won", wins(), this::wins)
        .found();
  }

  private Supplier<List<CountedRow>> engagements(Period days) {
    return Counting.social(
        () -> facts.socialRows(days.first(), days.last()), SocialRow::engagements, any -> null);
  }

  private Supplier<List<CountedRow>> complaints(Period days) {
    return Counting.messages(
        () ->
            inbound.receivedIn(days).stream()
                .filter(message -> message.isComplaint() && days.contains(message.received()))
                .toList(),
        Counting.one());
  }

  private Supplier<List<CountedRow>> wins(Period days) {
    return Counting.deals(() -> new Cut(register, Scope.ALL, days).won(), Counting.one());
  }

  private Openings openings() {
    return new Openings(register, bands, sources);
  }

  private Told told() {
    return Told.of(inbound.received());
  }

  /** None where some are told by type and others by words: the level would change by that alone. */
  private WeekCounts complaints() {
    List<LocalDate> days =
        told().isMixed()
            ? List.of()
            : inbound.received().stream()
                .filter(Message::isComplaint)
                .map(Message::received)
                .toList();
    return counted(sources.first(Kind.SERVICE), inbound.through(), days);
  }

  private WeekCounts wins() {
    List<LocalDate> days =
        register.entries().stream()
            .filter(Entry::isWon)
            .map(entry -> entry.deal().closed())
            .filter(Objects::nonNull)
            .toList();
    LocalDate through = sources.dataThrough().get(Kind.SALES.word());
    return counted(register.firstDecision(), through, days);
  }

  /** Without any of them there is no series: that nobody says so is not that nothing happened. */
  private static WeekCounts counted(
      @Nullable LocalDate first, @Nullable LocalDate last, List<LocalDate> days) {
    return first == null || last == null || last.isBefore(first) || days.isEmpty()
        ? new WeekCounts(LocalDate.EPOCH, new long[0])
        : WeekCounts.within(first, last).counting(days);
  }
}
