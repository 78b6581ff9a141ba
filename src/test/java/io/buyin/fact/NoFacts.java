package io.buyin.fact;

import java.util.List;

/** A night without any fact, for tests to answer only the questions that they ask. */
public class NoFacts implements Facts {

  @Override
  public List<Remark> remarks() {
    return List.of();
  }

  @Override
  public List<Deal> deals() {
    return List.of();
  }

  @Override
  public List<SocialMonth> socialByMonth() {
    return List.of();
  }

  @Override
  public List<Touch> touches() {
    return List.of();
  }

  @Override
  public List<Inquiry> inquiries() {
    return List.of();
  }

  @Override
  public List<Responsibility> responsibilities() {
    return List.of();
  }

  @Override
  public List<MeetingNote> meetings() {
    return List.of();
  }

  @Override
  public List<PlanValue> plans() {
    return List.of();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return List.of();
  }

  @Override
  public List<StageSeen> stages() {
    return List.of();
  }

  @Override
  public List<SourceLine> sources() {
    return List.of();
  }
}
