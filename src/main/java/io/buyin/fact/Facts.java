package io.buyin.fact;

import java.time.LocalDate;
import java.util.List;

/** The questions a night asks of its facts. Every answer is ordered down to a unique key. */
public interface Facts {

  /** Every remark once, by date then id; withdrawn ones included, since they must be honoured. */
  List<Remark> remarks();

  /** The newest state of every opportunity, by id. */
  List<Deal> deals();

  /** Social sums by month, network and author, in that order. */
  List<SocialMonth> socialByMonth();

  /** Social sums by week, in that order; weeks without rows are left out. */
  default List<SocialWeek> socialByWeek() {
    return List.of();
  }

  /**
   * Followers by month, network, account and author, in that order; months without are left out.
   */
  default List<FollowerMonth> followersByMonth() {
    return List.of();
  }

  /** What posts of these days, both included, were reacted to. */
  default PostRates postRates(LocalDate first, LocalDate last) {
    return PostRates.NONE;
  }

  /** The posts that {@link #postRates} takes the middle of, in the order of social rows. */
  default List<SocialRow> postsRated(LocalDate first, LocalDate last) {
    return List.of();
  }

  /** Social rows of these days, both included, by day, network, account, post, file and line. */
  default List<SocialRow> socialRows(LocalDate first, LocalDate last) {
    return List.of();
  }

  /**
   * Numbers that days and posts of one network both give and that are taken from one of them, by
   * network, form and number.
   */
  default List<SocialYield> socialYields() {
    return List.of();
  }

  /** Every contact of tonight's exports, by opportunity, account, day, time and channel. */
  List<Touch> touches();

  /** The newest state of every service message, by id; of its words the first 1,000 characters. */
  List<Inquiry> inquiries();

  /** The newest register, by step, activity and team. */
  List<Responsibility> responsibilities();

  /** Every meeting, by day and title. */
  List<MeetingNote> meetings();

  /** Planned values, by measure, period and scope. */
  List<PlanValue> plans();

  /** Booked amounts, by document. */
  List<LedgerEntry> ledger();

  /**
   * The stages in which each opportunity was seen over all of tonight's exports, superseded ones
   * included: one entry for the day on which it was first seen in another stage or status than
   * before. By opportunity, day, stage and status.
   */
  List<StageSeen> stages();

  /** What became of each file, by kind then name. */
  List<SourceLine> sources();
}
