package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.LastMet;
import io.buyin.measure.LevelChange;
import io.buyin.measure.SinceLastMet;
import io.buyin.quantity.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was won since we last met: nothing that fell against the same days a year before. */
final class WinList {

  private static final int MOST = 4;

  private final Ground ground;
  private final Words words;
  private final SinceLastMet since;

  WinList(Ground ground, SinceLastMet since) {
    this.ground = ground;
    this.words = ground.words();
    this.since = since;
  }

  /** Whether anything firm enough was won since we last met. */
  static boolean isPossible(Ground ground) {
    SinceLastMet since = ground.measured().since();
    if (since == null) {
      return false;
    }
    WinList list = new WinList(ground, since);
    return list.closedWon().isPresent() && !list.wins().isEmpty();
  }

  LastMet met() {
    return since.met();
  }

  Period days() {
    return since.days();
  }

  /** Social origin where it is known, else all deals; not below grade C. */
  Optional<Figure> closedWon() {
    return figure("closed-won");
  }

  Optional<Figure> before(Figure figure) {
    return ground
        .measured()
        .of(figure.measure(), figure.scope(), since.days().yearBefore())
        .filter(known -> known.grade().atLeast(Grade.C));
  }

  /** Whether there is some of it, and no less than in the same days a year before. */
  boolean isWin(Figure figure) {
    BigDecimal now = figure.value().exact();
    return now.signum() > 0
        && before(figure).filter(then -> now.compareTo(then.value().exact()) < 0).isEmpty();
  }

  /** By day, at most four. */
  List<Dated> wins() {
    List<Dated> wins = new ArrayList<>();
    closedWon().filter(this::isWin).ifPresent(figure -> wins.add(total(figure, "closed-won")));
    largest().ifPresent(wins::add);
    since.reached().forEach(reached -> wins.add(reached(reached)));
    wins.addAll(levels());
    figure("won-deals")
        .filter(this::isWin)
        .ifPresent(figure -> wins.add(total(figure, "won-deals")));
    return wins.stream().limit(MOST).sorted(Comparator.comparing(Dated::day)).toList();
  }

  /** A win and the day it is dated by. */
  record Dated(LocalDate day, Slide.Win win) {}

  private Optional<Figure> figure(String measure) {
    return ground
        .measured()
        .of(measure, Ground.SOCIAL, since.days())
        .or(() -> ground.measured().of(measure, Ground.ALL, since.days()))
        .filter(figure -> figure.grade().atLeast(Grade.C));
  }

  private Dated total(Figure figure, String key) {
    Optional<Figure> before = before(figure);
    Phrase detail =
        before
            .map(then -> against(figure, then))
            .orElseGet(() -> words.text("wins.no-year-before"));
    Phrase what = words.text("wins.what." + key + "." + figure.scope());
    return dated(since.days().last(), what, detail, words.value(figure));
  }

  private Phrase against(Figure now, Figure then) {
    String better = ground.definition(now.measure()).better();
    return words
        .line("wins.against")
        .with(
            "change",
            Change.between(now.value(), then.value(), better).say(words, Behind.figure(now)))
        .with("before", words.value(then))
        .phrase();
  }

  private Optional<Dated> largest() {
    Figure figure = since.largest();
    LocalDate day = since.largestOn();
    return figure == null || day == null || !figure.grade().atLeast(Grade.C)
        ? Optional.empty()
        : Optional.of(
            dated(
                day,
                words.text("wins.what.largest"),
                words.text("wins.largest"),
                words.value(figure)));
  }

  /** The plan itself is what was reached that day; tonight's value is a later one. */
  private Dated reached(SinceLastMet.Reached reached) {
    GoalState goal = GoalState.of(ground, ground.settings().goal(reached.goal()));
    Phrase what =
        words
            .line("wins.what.reached")
            .with("goal", words.asGiven(GoalTable.name(words, goal)))
            .phrase();
    Phrase detail = words.line("wins.plan").with("period", ground.periodName()).phrase();
    Phrase plan = words.value(Objects.requireNonNull(goal.plan()), goal.behindPlan());
    return dated(reached.on(), what, detail, plan);
  }

  /** Results that left their usual level for the better since we met. */
  private List<Dated> levels() {
    return ground.measured().changes().stream()
        .filter(LevelChange::favourable)
        .filter(change -> !change.series().equals("engagement"))
        .filter(change -> change.weeks().first().isAfter(since.met().day()))
        .filter(change -> change.since().grade().atLeast(Grade.C))
        .map(this::level)
        .toList();
  }

  private Dated level(LevelChange change) {
    Phrase detail = words.line("wins.level").with("before", words.value(change.before())).phrase();
    return dated(
        change.weeks().first(),
        words.text("wins.what.level." + change.series()),
        detail,
        words.value(change.since()));
  }

  private Dated dated(LocalDate day, Phrase what, Phrase detail, Phrase number) {
    return new Dated(day, new Slide.Win(words.dayAndMonth(day), what, detail, number));
  }
}
