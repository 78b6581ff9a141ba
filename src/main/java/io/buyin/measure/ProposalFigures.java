package io.buyin.measure;

import io.buyin.measure.DealGround.Reach;
import io.buyin.measure.DealGround.State;
import io.buyin.quantity.Count;
import io.buyin.quantity.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the opportunities opened in a period, those that ever stood in a proposal stage, and those of
 * them that are won: the same deals, by their ids. Deals of which no stage before the last is known
 * lower the coverage.
 */
final class ProposalFigures {

  private static final String MEASURE = "proposals";
  private static final List<String> PARTS = List.of("", "won", "unlinked");

  private final FigureBook book;
  private final Sources sources;
  private final Proposals proposals;

  ProposalFigures(FigureBook book, Sources sources, Proposals proposals) {
    this.book = book;
    this.sources = sources;
    this.proposals = proposals;
  }

  /** Nothing where the settings name no proposal stage. */
  void measure(Cut cut) {
    if (!proposals.areKnown()) {
      return;
    }
    PARTS.forEach(part -> count(cut, part));
  }

  private List<Entry> cases(Cut cut, String part) {
    return cut.ofScope(cut.register().createdIn(cut.period())).stream()
        .filter(entry -> isPart(entry, part))
        .toList();
  }

  private boolean isPart(Entry entry, String part) {
    return switch (part) {
      case "won" -> proposals.includes(entry) && entry.isWon();
      case "unlinked" -> !proposals.knows(entry);
      default -> proposals.includes(entry);
    };
  }

  private void count(Cut cut, String part) {
    Period period = cut.period();
    List<Entry> opened = cut.register().createdIn(period);
    long count = cases(cut, part).size();
    String words = "created " + period.first() + ".." + period.last() + ", " + words(part);
    Reach reach = Reach.startingLate(cut.register().missesCreated(period));
    DealGround ground = new DealGround(cut, new State(opened, words, reach), sources);
    String scope = part.isEmpty() ? cut.id() : cut.id() + "." + part;
    book.add(
        new FigureKey(MEASURE, scope, period),
        new Level(
                new Count(count),
                null,
                evidence(ground, cut.ofScope(opened)),
                ground.filter(Need.NOTHING),
                Terms.sum(Terms.proposals(cut, part)))
            .over(Counting.deals(() -> cases(cut, part), Counting.one())));
  }

  private static String words(String part) {
    return switch (part) {
      case "won" -> "ever in a proposal stage, status = won";
      case "unlinked" -> "no stage before the last is known";
      default -> "ever in a proposal stage";
    };
  }

  private LevelEvidence evidence(DealGround ground, List<Entry> cohort) {
    LevelEvidence counted = ground.counted();
    long known = cohort.stream().filter(proposals::knows).count();
    double share = cohort.isEmpty() ? 1 : (double) known / cohort.size();
    List<String> notes = new ArrayList<>(counted.notes());
    if (known < cohort.size()) {
      notes.add("stages-unknown");
    }
    return new LevelEvidence(
            counted.complete(),
            counted.n(),
            counted.coverage() * share,
            counted.secondExport(),
            counted.stale(),
            counted.limits(),
            List.copyOf(notes))
        .lacking(
            Lack.together(
                counted.lacks(),
                Lack.among(new Lack(Lack.What.STAGES, cohort.size() - known, cohort.size()))));
  }
}
