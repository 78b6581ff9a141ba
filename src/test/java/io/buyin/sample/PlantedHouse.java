package io.buyin.sample;

import io.buyin.sample.SampleDeal.Outcome;
import io.buyin.sample.TouchTruths.Origin;
import io.buyin.sample.Truths.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was planted in the exports besides sales, social and feedback. */
final class PlantedHouse {
  private static final Span H1_2026 = Span.of("2026-01", "2026-06");
  private static final Span H1_2025 = Span.of("2025-01", "2025-06");
  private static final List<String> PROPOSAL = List.of("Proposal", "Negotiation");

  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
  private static final YearMonth FIRST_TESTED = YearMonth.of(2025, 4);

  private final List<SampleDeal> deals;
  private final List<SampleTouch> touches;
  private final ServiceTruths service;
  private final Page page;

  PlantedHouse(List<SampleDeal> deals, List<SampleTouch> touches, Page page) {
    this.deals = deals;
    this.touches = touches;
    this.service = new ServiceTruths(Halden.messages(deals));
    this.page = page;
  }

  void write() {
    replies();
    complaints();
    origins();
    stages();
    pastMonths();
    readiness();
  }

  private void replies() {
    page.head(
        "Service: messages, conversations and the first reply by a human",
        "| regions | received H1 2026 | H1 2025 | wanting an answer H1 2026 | answered among them |"
            + " conversations H1 2026 | H1 2025 | median minutes H1 2026 | H1 2025 |",
        "|---|---|---|---|---|---|---|---|---|");
    reply("all", ServiceTruths.ALL);
    reply("pilot", ServiceTruths.PILOT);
    reply("elsewhere", ServiceTruths.ELSEWHERE);
    page.say("");
    page.say(
        """
        The pilot regions are DACH and Nordics, since October 2025. A conversation is a distinct
        author who got a first reply in the period. The median counts messages received in the
        period that want an answer; whoever has none has waited until the end of 12 July 2026
        (Kaplan and Meier).\
        """);
  }

  private void reply(String name, Predicate<SampleMessage> which) {
    page.say(
        "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %.1f | %.1f |",
        name,
        service.received(which, H1_2026).size(),
        service.received(which, H1_2025).size(),
        service.wanting(which, H1_2026).size(),
        service.answered(which, H1_2026),
        service.conversations(which, H1_2026),
        service.conversations(which, H1_2025),
        service.medianMinutes(which, H1_2026),
        service.medianMinutes(which, H1_2025));
  }

  private void complaints() {
    page.head(
        "Complaints by theme",
        "| theme | pilot H1 2026 | pilot H1 2025 | elsewhere H1 2026 | elsewhere H1 2025 |",
        "|---|---|---|---|---|");
    for (String theme :
        List.of("calibration certificate", "sensor drift", "spare parts", "invoice", "software")) {
      page.say(
          "| %s | %d | %d | %d | %d |",
          theme,
          complaints(theme, ServiceTruths.PILOT, H1_2026),
          complaints(theme, ServiceTruths.PILOT, H1_2025),
          complaints(theme, ServiceTruths.ELSEWHERE, H1_2026),
          complaints(theme, ServiceTruths.ELSEWHERE, H1_2025));
    }
  }

  private long complaints(String theme, Predicate<SampleMessage> which, Span span) {
    return service.received(which, span).stream()
        .filter(message -> message.what().type().equals("complaint"))
        .filter(message -> message.what().theme().equals(theme))
        .count();
  }

  private void origins() {
    TouchTruths truths = new TouchTruths(deals, touches);
    page.head(
        "Where deals began: the CRM's lead source against the first contact",
        "| opened in H1 2026 | first contact social | first contact other | no contact before |",
        "|---|---|---|---|");
    for (boolean social : List.of(true, false)) {
      page.say(
          "| lead source %s | %d | %d | %d |",
          social ? "social" : "other or blank",
          truths.opened(H1_2026, social, Origin.SOCIAL),
          truths.opened(H1_2026, social, Origin.OTHER),
          truths.opened(H1_2026, social, Origin.NONE));
    }
    page.say("");
    page.say(
        "The first contact is the earliest on one of the 90 days before creation. Of %,d contacts",
        touches.size());
    page.say(
        "%,d join a deal: by its id, or by an account that has no other deal.", truths.joined());
  }

  private void stages() {
    List<SampleDeal> then = Halden.earlierDeals(deals);
    Map<String, Outcome> now = new HashMap<>();
    deals.forEach(deal -> now.put(deal.id(), deal.outcome()));
    page.head(
        "Proposals: the CRM on 31 May against 12 July 2026",
        "| stood in Proposal or Negotiation | deals | won since | lost since | still open | gone |",
        "|---|---|---|---|---|---|");
    List<SampleDeal> stood = then.stream().filter(PlantedHouse::isProposed).toList();
    page.say(
        "| on 31 May | %d | %d | %d | %d | %d |",
        stood.size(),
        count(stood, now, Outcome.WON),
        count(stood, now, Outcome.LOST),
        count(stood, now, Outcome.OPEN),
        stood.stream().filter(deal -> !now.containsKey(deal.id())).count());
    long today = deals.stream().filter(PlantedHouse::isProposed).count();
    page.say("| on 12 July | %d | 0 | 0 | %d | 0 |", today, today);
    page.say("");
    page.say(
        "The earlier report has %,d rows; %d of its deals were merged into others since.",
        then.size(), EarlierReport.MERGED.size());
  }

  /** What the forecast's test on the past has to find, whatever it would have said. */
  private void pastMonths() {
    LocalDate through = Halden.LAST;
    long days = ChronoUnit.DAYS.between(through, YEAR_END);
    Truths truths = new Truths(deals, "EUR");
    page.head(
        "What came after past months",
        "| month's end | won in the " + days + " days after, EUR |",
        "|---|---|");
    for (YearMonth month = FIRST_TESTED;
        !month.atEndOfMonth().plusDays(days).isAfter(through);
        month = month.plusMonths(1)) {
      LocalDate day = month.atEndOfMonth();
      Span after = new Span(day.plusDays(1), day.plusDays(days));
      page.say("| %s | %,d |", day, truths.closedWon(deal -> true, after));
    }
    page.say("");
    page.say(
        "So many days are left of 2026 after 12 July. At earlier months' ends too few deals were");
    page.say("decided for the forecast to be tested.");
  }

  private void readiness() {
    PipeTable steps = Halden.responsibilities();
    long ready = accountable(steps, "ready");
    page.head("Readiness: nine steps, one accountable row each");
    page.say(
        "%d ready, %d in progress, %d open; nobody yet owns the open one. %d rows contribute.",
        ready,
        accountable(steps, "in progress"),
        accountable(steps, "open"),
        steps.count("role", "contributes"));
  }

  private static long accountable(PipeTable steps, String status) {
    return steps.rows().stream()
        .filter(row -> row.contains("accountable") && row.contains(status))
        .count();
  }

  private static boolean isProposed(SampleDeal deal) {
    return PROPOSAL.contains(deal.stage());
  }

  private static long count(List<SampleDeal> deals, Map<String, Outcome> now, Outcome outcome) {
    return deals.stream().filter(deal -> now.get(deal.id()) == outcome).count();
  }
}
