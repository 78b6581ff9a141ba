package io.buyin.measure;

import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The weekly series of the chain: which of them lead others, and which changed their level. */
record WeeklySeries(
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
        sources, engagement, new Talks(inbound, sources), inbound, register, bands);
  }

  List<LeadCandidate> leads() {
    return new Leads(sources, engagement, talks, openings()).candidates();
  }

  List<LevelChange> levelChanges(FigureBook book) {
    return new LevelChanges(book, sources)
        .watch("engagement", Kind.SOCIAL, true, "engagements", engagement)
        .watch("conversations", Kind.SERVICE, true, "conversations", talks.weeks())
        .watch("complaints", Kind.SERVICE, false, "type = complaint", complaints())
        .watch(
            "opportunities-opened",
            Kind.SALES,
            true,
            "opportunities of social origin",
            openings().weeks())
        .watch("won-deals", Kind.SALES, true, "status = won", wins())
        .found();
  }

  private Openings openings() {
    return new Openings(register, bands, sources);
  }

  private WeekCounts complaints() {
    List<LocalDate> days =
        inbound.received().stream().filter(Message::isComplaint).map(Message::received).toList();
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
