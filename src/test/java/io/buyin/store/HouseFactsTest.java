package io.buyin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.buyin.fact.Deal;
import io.buyin.fact.Fact;
import io.buyin.fact.Facts;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SourceLine;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts, messages, tasks, meetings, plans, bookings and the history of stages. */
class HouseFactsTest {

  private static final LocalDate DAY = Invented.DAY;

  @TempDir Path state;

  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(FactStore.open(state));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void every_kind_comes_back_as_it_was_kept() {
    List<Fact> kept =
        List.of(
            Invented.touch("d1", DAY, "p1"),
            Invented.inquiry("s1", 40),
            Invented.task(3, "Staff the desk", 12),
            Invented.meeting(DAY, "First idea", "too dear"),
            Invented.plan("closed-won", 4_500_000),
            Invented.booking("b1", "1200.50"));
    kept.forEach(fact -> bench.log(fact.kind().word() + ".csv", "2026-07-10", List.of(fact)));
    Facts facts = bench.facts();
    assertThat(facts.touches()).containsExactly((Touch) placed(kept.get(0)));
    assertThat(facts.inquiries()).containsExactly((Inquiry) placed(kept.get(1)));
    assertThat(facts.responsibilities()).containsExactly((Responsibility) placed(kept.get(2)));
    assertThat(facts.meetings()).containsExactly((MeetingNote) placed(kept.get(3)));
    assertThat(facts.plans()).containsExactly((PlanValue) placed(kept.get(4)));
    assertThat(facts.ledger()).containsExactly((LedgerEntry) placed(kept.get(5)));
  }

  @Test
  void a_task_that_the_newer_register_lacks_has_disappeared() {
    bench.snapshot(
        "june.csv", "2026-06-30", List.of(Invented.task(1, "a", 1), Invented.task(2, "b", 1)));
    bench.snapshot("july.csv", "2026-07-31", List.of(Invented.task(1, "a", 2)));
    Facts facts = bench.facts();
    assertThat(facts.responsibilities()).extracting(Responsibility::activity).containsExactly("a");
    assertThat(line(facts, "june.csv").superseded()).isEqualTo(2);
    assertThat(line(facts, "july.csv").used()).isEqualTo(1);
  }

  @Test
  void the_newest_state_of_a_message_wins_and_older_messages_stay() {
    bench.log(
        "june.csv", "2026-06-30", List.of(Invented.inquiry("s1", 0), Invented.inquiry("s2", 5)));
    bench.log("july.csv", "2026-07-31", List.of(Invented.inquiry("s1", 90)));
    Facts facts = bench.facts();
    assertThat(facts.inquiries())
        .extracting(Inquiry::id, inquiry -> inquiry.firstReply() != null)
        .containsExactly(tuple("s1", true), tuple("s2", true));
    assertThat(line(facts, "june.csv").superseded()).isEqualTo(1);
  }

  @Test
  void a_register_stands_as_on_the_day_of_its_export_and_messages_reach_their_last_day() {
    bench.snapshot("tasks.csv", "2026-07-31", List.of(Invented.task(1, "a", 1)));
    bench.snapshot(
        "meetings.csv", "2026-07-31", List.of(Invented.meeting(DAY.plusYears(1), "Next", "")));
    bench.log("service.csv", "2026-07-31", List.of(Invented.inquiry("s1", 5)));
    Facts facts = bench.facts();
    assertThat(line(facts, "tasks.csv").first()).isNull();
    assertThat(line(facts, "tasks.csv").last()).isEqualTo("2026-07-31");
    assertThat(line(facts, "meetings.csv").last()).isEqualTo("2026-07-31");
    assertThat(line(facts, "service.csv").last()).isEqualTo(DAY);
  }

  @Test
  void stages_of_superseded_exports_are_remembered_with_the_day_they_were_first_seen() {
    bench.snapshot("may.csv", "2026-05-31", List.of(deal("d1", "Lead"), deal("d2", "Lead")));
    bench.snapshot("june.csv", "2026-06-30", List.of(deal("d1", "Proposal"), deal("d2", "Lead")));
    bench.snapshot("july.csv", "2026-07-31", List.of(deal("d1", "Lead")));
    Facts facts = bench.facts();
    assertThat(facts.deals())
        .extracting(deal -> deal.id() + deal.region() + deal.type() + deal.product())
        .containsExactly("d1NorthnewGauge");
    assertThat(facts.stages())
        .containsExactly(
            seen("d1", "Lead", "2026-05-31"),
            seen("d1", "Proposal", "2026-06-30"),
            seen("d1", "Lead", "2026-07-31"),
            seen("d2", "Lead", "2026-05-31"));
  }

  @Test
  void very_long_words_of_a_message_are_cut_in_the_answer() {
    Inquiry short1 = Invented.inquiry("s1", 5);
    Inquiry longer =
        new Inquiry(
            short1.origin(),
            "s1",
            "",
            short1.received(),
            null,
            null,
            "",
            "",
            "",
            "",
            "",
            "é".repeat(5_000),
            null,
            "");
    bench.log("service.csv", "2026-07-31", List.of(longer));
    assertThat(bench.facts().inquiries().get(0).words()).isEqualTo("é".repeat(1_000));
  }

  private static Fact placed(Fact fact) {
    return Invented.at(fact, fact.kind().word() + ".csv", 2);
  }

  private static SourceLine line(Facts facts, String file) {
    return facts.sources().stream()
        .filter(line -> line.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static StageSeen seen(String deal, String stage, String day) {
    return new StageSeen(deal, stage, Deal.Status.OPEN, LocalDate.parse(day));
  }

  private static Deal deal(String id, String stage) {
    Deal deal = Invented.deal(id, "100.00");
    return new Deal(
        deal.origin(),
        id,
        deal.account(),
        deal.created(),
        deal.closed(),
        stage,
        deal.status(),
        deal.amount(),
        deal.currency(),
        deal.probability(),
        deal.source(),
        deal.campaign(),
        deal.lostReason(),
        deal.owner(),
        "North",
        "new",
        "Gauge");
  }
}
