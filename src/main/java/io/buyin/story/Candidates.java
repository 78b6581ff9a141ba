package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The results that may stand as evidence: linked to a theme and of grade C or better. */
final class Candidates {

  private static final List<String> CONTRASTS = List.of("win-rate", "sales-cycle", "deal-size");
  private static final List<String> BY_MONTH =
      List.of("closed-won", "opportunities-opened", "won-deals");

  private final Ground ground;

  Candidates(Ground ground) {
    this.ground = ground;
  }

  /** In the order of the deciding leader's goals, then of the measures as Buyin ranks them. */
  List<Exhibit> inOrder() {
    return measures().stream()
        .filter(ground::knows)
        .filter(this::isLinked)
        .flatMap(measure -> exhibit(measure).stream())
        .filter(exhibit -> exhibit.verdict().grade().atLeast(Grade.C))
        .toList();
  }

  /** Whether a page of evidence can be made of it, if it has a figure. */
  static boolean isComparable(String measure) {
    return comparable().contains(measure);
  }

  /** The measures of which a page of evidence can be made. */
  static List<String> comparable() {
    return Stream.of(CONTRASTS, BY_MONTH, List.of(ReplyExhibit.MEASURE))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether its page shows it month by month. */
  static boolean isByMonth(String measure) {
    return BY_MONTH.contains(measure);
  }

  private Set<String> measures() {
    Set<String> measures = new LinkedHashSet<>();
    ground.decisionGoals().stream()
        .map(goal -> MeasureRef.of(goal.measure()).measure())
        .forEach(measures::add);
    Stream.of("closed-won", "win-rate", ReplyExhibit.MEASURE, "sales-cycle", "deal-size")
        .forEach(measures::add);
    measures.addAll(BY_MONTH);
    return measures;
  }

  private boolean isLinked(String measure) {
    return ground.settings().themes().stream().anyMatch(theme -> Themes.rank(theme, measure) >= 0);
  }

  private Optional<Exhibit> exhibit(String measure) {
    if (measure.equals(ReplyExhibit.MEASURE)) {
      return ReplyExhibit.of(ground);
    }
    if (CONTRASTS.contains(measure)) {
      Optional<Comparison> contrast = ground.measured().comparison(measure);
      return contrast.map(found -> new ContrastExhibit(ground, found));
    }
    if (!BY_MONTH.contains(measure) || !MonthChart.isPossible(ground, measure, Ground.SOCIAL)) {
      return Optional.empty();
    }
    Optional<Figure> figure = ground.figure(measure, Ground.SOCIAL);
    return figure.map(found -> new MonthExhibit(ground, found));
  }
}
