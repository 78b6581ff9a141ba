package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Facts;
import io.buyin.fact.FollowerMonth;
import io.buyin.fact.Inquiry;
import io.buyin.fact.LedgerEntry;
import io.buyin.fact.MeetingNote;
import io.buyin.fact.PlanValue;
import io.buyin.fact.PostRates;
import io.buyin.fact.Remark;
import io.buyin.fact.Responsibility;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SocialWeek;
import io.buyin.fact.SocialYield;
import io.buyin.fact.SourceLine;
import io.buyin.fact.StageSeen;
import io.buyin.fact.Touch;
import io.buyin.voice.Complaining;
import java.time.LocalDate;
import java.util.List;

/** The facts as the exports say them, with complaints read from words where no type is stated. */
record HeardFacts(Facts facts) implements Facts {

  @Override
  public List<Remark> remarks() {
    return facts.remarks();
  }

  @Override
  public List<Deal> deals() {
    return facts.deals();
  }

  @Override
  public List<SocialMonth> socialByMonth() {
    return facts.socialByMonth();
  }

  @Override
  public List<SocialWeek> socialByWeek() {
    return facts.socialByWeek();
  }

  @Override
  public List<FollowerMonth> followersByMonth() {
    return facts.followersByMonth();
  }

  @Override
  public PostRates postRates(LocalDate first, LocalDate last) {
    return facts.postRates(first, last);
  }

  @Override
  public List<SocialRow> postsRated(LocalDate first, LocalDate last) {
    return facts.postsRated(first, last);
  }

  @Override
  public List<SocialRow> socialRows(LocalDate first, LocalDate last) {
    return facts.socialRows(first, last);
  }

  @Override
  public List<SocialYield> socialYields() {
    return facts.socialYields();
  }

  @Override
  public List<Touch> touches() {
    return facts.touches();
  }

  @Override
  public List<Inquiry> inquiries() {
    return Complaining.read(facts.inquiries());
  }

  @Override
  public List<Responsibility> responsibilities() {
    return facts.responsibilities();
  }

  @Override
  public List<MeetingNote> meetings() {
    return facts.meetings();
  }

  @Override
  public List<PlanValue> plans() {
    return facts.plans();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return facts.ledger();
  }

  @Override
  public List<StageSeen> stages() {
    return facts.stages();
  }

  @Override
  public List<SourceLine> sources() {
    return facts.sources();
  }
}
