package io.buyin.fact;

import java.util.List;

/** The questions a night asks of its facts. Every answer is ordered down to a unique key. */
public interface Facts {

  /** Every remark once, by date then id; withdrawn ones included, since they must be honoured. */
  List<Remark> remarks();

  /** The newest state of every opportunity, by id. */
  List<Deal> deals();

  /** Social sums by month, network and author, in that order. */
  List<SocialMonth> socialByMonth();

  /** Every contact of tonight's exports, by opportunity, account, day, time and channel. */
  default List<Touch> touches() {
    return List.of();
  }

  /** The newest state of every service message, by id. */
  default List<Inquiry> inquiries() {
    return List.of();
  }

  /** The newest register, by step, activity and team. */
  default List<Responsibility> responsibilities() {
    return List.of();
  }

  /** Every meeting, by day and title. */
  default List<MeetingNote> meetings() {
    return List.of();
  }

  /** Planned values, by measure, period and scope. */
  default List<PlanValue> plans() {
    return List.of();
  }

  /** Booked amounts, by document. */
  default List<LedgerEntry> ledger() {
    return List.of();
  }

  /** Every stage in which an opportunity was ever seen, by opportunity, day and stage. */
  default List<StageSeen> stages() {
    return List.of();
  }

  /** What became of each file, by kind then name. */
  List<SourceLine> sources();
}
