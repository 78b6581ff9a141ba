package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the workbook's summary: leading indicators, the goals, results of social origin. */
final class SummaryRows {

  private static final List<String> LEADING = List.of("reach", "engagement");
  private static final List<String> RESULTS =
      List.of(
          "closed-won",
          "won-deals",
          "win-rate",
          "sales-cycle",
          "time-to-decision",
          "deal-size",
          "opportunities-opened",
          "proposals",
          "weighted-pipeline");
  private static final List<String> OTHERS =
      List.of(
          "conversations",
          "answered-share",
          "first-reply",
          "first-reply.pilot",
          "first-reply.elsewhere",
          "slow-reply",
          "renewal-rate",
          "nps",
          "csat");

  private final Telling telling;
  private final Ground ground;
  private final Words words;

  SummaryRows(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
  }

  List<Numbers.SummaryRow> rows() {
    List<Numbers.SummaryRow> rows = new ArrayList<>();
    LEADING.forEach(measure -> row(new MeasureRef(measure, Ground.ALL), true).ifPresent(rows::add));
    Set<MeasureRef> results = new LinkedHashSet<>();
    ground.audienceGoals().forEach(goal -> results.add(MeasureRef.of(goal.measure())));
    RESULTS.forEach(measure -> results.add(new MeasureRef(measure, Ground.SOCIAL)));
    OTHERS.forEach(written -> results.add(MeasureRef.of(written)));
    results.stream()
        .filter(ref -> !LEADING.contains(ref.measure()))
        .forEach(ref -> row(ref, false).ifPresent(rows::add));
    return rows;
  }

  private Optional<Numbers.SummaryRow> row(MeasureRef ref, boolean leading) {
    return ground.figure(ref.measure(), ref.scope()).map(figure -> row(ref, figure, leading));
  }

  private Numbers.SummaryRow row(MeasureRef ref, Figure figure, boolean leading) {
    Optional<GoalState> goal =
        ground.settings().goals().stream()
            .filter(known -> MeasureRef.of(known.measure()).equals(ref))
            .findFirst()
            .map(known -> GoalState.of(ground, known));
    Quantity plan = goal.map(GoalState::plan).orElse(null);
    Figure before = ground.figureBefore(ref.measure(), ref.scope()).orElse(null);
    Behind behind = Behind.figure(figure);
    return new Numbers.SummaryRow(
        words.text(leading ? "sheets.leading" : "sheets.results").text(),
        leading,
        words.capitalised(leading ? ground.measureName(ref.measure()) : ground.scopedName(ref)),
        figure.value().unit(),
        figure.id(),
        cell(words.value(figure), figure.value()),
        goal.flatMap(GoalState::running).isPresent(),
        plan == null ? null : cell(words.value(plan, planBehind(goal)), plan),
        plan == null ? null : difference(figure.value(), plan, behind),
        plan == null ? null : relative(figure.value(), plan, behind),
        before == null ? null : cell(words.value(before), before.value()),
        before == null ? null : difference(figure.value(), before.value(), behind),
        target(goal),
        ground.definition(ref.measure()).better(),
        new Evidence(ground).grade(figure.grade()),
        slide(ref, figure));
  }

  private static Behind planBehind(Optional<GoalState> goal) {
    return goal.map(GoalState::behindPlan).orElse(Behind.stated("goals.plan"));
  }

  private Numbers.@Nullable Cell target(Optional<GoalState> goal) {
    return goal.map(
            state -> cell(words.value(state.target(), state.behind("target")), state.target()))
        .orElse(null);
  }

  private Numbers.Cell difference(Quantity now, Quantity then, Behind behind) {
    Quantity difference = Change.minus(now, then);
    return cell(words.signed(difference, behind), difference);
  }

  private Numbers.@Nullable Cell relative(Quantity now, Quantity then, Behind behind) {
    if (now instanceof Share || then.exact().signum() == 0) {
      return null;
    }
    Share share = new Share(now.exact().subtract(then.exact()), then.exact());
    return cell(words.signed(share, behind), share);
  }

  private static Numbers.Cell cell(Phrase said, Quantity value) {
    return new Numbers.Cell(value.exact(), said.runs().get(0).token());
  }

  private int slide(MeasureRef ref, Figure figure) {
    for (Pair pair : telling.pairs()) {
      if (pair.exhibit().figure().id().equals(figure.id())) {
        return telling.slideOf(pair);
      }
    }
    boolean goal =
        WhyNowPage.onPage(ground).stream()
            .anyMatch(known -> MeasureRef.of(known.measure()).equals(ref));
    if (goal && telling.agenda().has(Agenda.Page.WHY_NOW)) {
      return telling.agenda().numberOf(Agenda.Page.WHY_NOW);
    }
    boolean chain = telling.agenda().has(Agenda.Page.CHAIN) && ChainStages.shows(ground, figure);
    return chain ? telling.agenda().numberOf(Agenda.Page.CHAIN) : 0;
  }
}
