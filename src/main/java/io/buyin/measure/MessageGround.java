package io.buyin.measure;

import io.buyin.fact.Kind;
import io.buyin.measure.LevelEvidence.SecondExport;
import java.util.ArrayList;
import java.util.List;

/**
 * What a value about messages rests on.
 *
 * @param population messages of all regions among which the cases are
 * @param n cases behind the value
 */
record MessageGround(MessageCut cut, Sources sources, List<Message> population, long n) {

  /** Share of the rows read, and of the messages that name a region where that matters. */
  double coverage() {
    long placed = population.stream().filter(this::isPlaced).count();
    double known = population.isEmpty() ? 1 : (double) placed / population.size();
    return sources.rowCoverage(Kind.SERVICE) * known;
  }

  LevelEvidence evidence() {
    return evidence(1, List.of(), List.of());
  }

  /**
   * @param known share of the cases whose field is known
   * @param limits reasons that allow C at most
   * @param notes reasons that only inform
   */
  LevelEvidence evidence(double known, List<String> limits, List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    if (unplaced() > 0) {
      all.add("region-blank");
    }
    return new LevelEvidence(
            cut.inbound().covers(cut.period()),
            n,
            coverage() * known,
            SecondExport.NONE,
            sources.isStale(Kind.SERVICE),
            limits,
            List.copyOf(all))
        .lacking(
            Lack.among(
                sources.rejected(Kind.SERVICE),
                new Lack(Lack.What.REGION, unplaced(), population.size())));
  }

  /** {@code received 2026-01-01..2026-06-30, region in (DACH, Nordics)}. */
  String filter(String words) {
    String regions = String.join(", ", cut.inbound().pilot().names());
    String place =
        switch (cut.scope()) {
          case PILOT -> ", region in (" + regions + ")";
          case ELSEWHERE -> ", region not in (" + regions + ")";
          default -> "";
        };
    String blank = unplaced() == 0 ? "" : "; " + unplaced() + " of all regions with a blank region";
    return words + " " + cut.period().first() + ".." + cut.period().last() + place + blank;
  }

  private long unplaced() {
    return population.stream().filter(message -> !isPlaced(message)).count();
  }

  private boolean isPlaced(Message message) {
    return !cut.scope().isPlace() || message.place() != null;
  }
}
