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

  /** What became of each file, by kind then name. */
  List<SourceLine> sources();
}
