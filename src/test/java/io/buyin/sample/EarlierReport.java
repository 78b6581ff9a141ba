package io.buyin.sample;

import io.buyin.sample.Market.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The same deals as the CRM showed them some weeks earlier: the history of their stages. */
final class EarlierReport {
  /** Deals that were merged into others since: the newer report no longer has them. */
  static final List<String> MERGED =
      List.of("0061v0000aMrgdB", "0061v0000aMrgdC", "0061v0000aMrgdD", "0061v0000aMrgdF");

  private final LocalDate day;
  private final List<Stage> stages;
  private final Chance chance;

  EarlierReport(LocalDate day, List<Stage> stages, Chance chance) {
    this.day = day;
    this.stages = stages;
    this.chance = chance;
  }

  List<SampleDeal> of(List<SampleDeal> deals) {
    List<SampleDeal> then = new ArrayList<>();
    for (SampleDeal deal : deals) {
      if (!deal.created().isAfter(day)) {
        then.add(deal.decided() && !deal.closed().isAfter(day) ? deal : asOpen(deal));
      }
    }
    List<SampleDeal> open = then.stream().filter(deal -> !deal.decided()).toList();
    for (int i = 0; i < MERGED.size(); i++) {
      then.add(open.get(20 * (i + 1)).withId(MERGED.get(i)));
    }
    return then;
  }

  private SampleDeal asOpen(SampleDeal deal) {
    double age = ChronoUnit.DAYS.between(deal.created(), day);
    double whole = Math.max(1, ChronoUnit.DAYS.between(deal.created(), deal.closed()));
    double along = 0.8 * Math.min(1, age / whole) + 0.2 * chance.unit();
    int stage = Math.min((int) (along * stages.size()), reachedSince(deal));
    LocalDate expected = deal.closed().plusDays(chance.between(-12, 40));
    return deal.openIn(stages.get(stage), DealBook.workday(expected));
  }

  /** No deal goes back to an earlier stage. */
  private int reachedSince(SampleDeal deal) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).name().equals(deal.stage())) {
        return i;
      }
    }
    return stages.size() - 1;
  }
}
