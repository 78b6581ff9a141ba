package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.Deal.Status;
import io.buyin.fact.StageSeen;
import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.Nights.More;
import io.buyin.measure.Nights.Pilot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalFiguresTest {

  private static final Pilot STAGES = Pilot.NONE.proposingAt("Proposal Sent");

  @Test
  void a_deal_that_ever_stood_in_a_proposal_stage_counts_whatever_became_of_it() {
    Measurements night =
        night(
            STAGES,
            List.of(
                new DealMaker("old").created(LocalDate.of(2025, 11, 1)).deal(),
                new DealMaker("now").stage("proposal sent").status(Status.OPEN).deal(),
                new DealMaker("then").deal(),
                new DealMaker("lost").status(Status.LOST).deal(),
                new DealMaker("early").stage("First call").status(Status.OPEN).deal()),
            seen("then", "Proposal sent"),
            seen("lost", "First call"));

    assertThat(value(night, "social")).isEqualTo(2);
    assertThat(value(night, "social.won")).isEqualTo(1);
    assertThat(value(night, "social.unlinked")).isZero();
    assertThat(night.of("proposals", "social").orElseThrow().grade()).isEqualTo(Grade.B);
  }

  @Test
  void deals_that_were_never_seen_open_leave_the_stage_unknown() {
    List<Deal> deals =
        List.of(
            new DealMaker("a").deal(),
            new DealMaker("b").deal(),
            new DealMaker("c").stage("Proposal sent").status(Status.OPEN).deal());
    Measurements night = night(STAGES, deals);
    Figure proposals = night.of("proposals", "social").orElseThrow();

    assertThat(value(night, "social")).isEqualTo(1);
    assertThat(value(night, "social.unlinked")).isEqualTo(2);
    assertThat(proposals.grade()).isEqualTo(Grade.D);
    assertThat(proposals.verdict().reasons()).contains("stages-unknown", "coverage-below-80");
  }

  @Test
  void without_proposal_stages_there_are_no_proposals() {
    Measurements night = night(Pilot.NONE, List.of(new DealMaker("a").stage("Proposal").deal()));

    assertThat(night.of("proposals", "social")).isEmpty();
  }

  private static StageSeen seen(String deal, String stage) {
    return new StageSeen(deal, stage, Status.OPEN, LocalDate.of(2026, 3, 1));
  }

  private static int value(Measurements night, String scope) {
    return night.of("proposals", scope).orElseThrow().value().exact().intValue();
  }

  private static Measurements night(Pilot pilot, List<Deal> deals, StageSeen... seen) {
    More more = new More(List.of(), List.of(), List.of(seen), List.of());
    return Measuring.measure(
        Nights.withMore(Nights.facts(deals, List.of()), more), Nights.settings(pilot), Nights.DATE);
  }
}
