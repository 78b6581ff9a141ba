package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Share;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A total of social origin by month, against the same months a year before. */
record MonthExhibit(Ground ground, Figure figure) implements Exhibit {

  @Override
  public String measure() {
    return figure.measure();
  }

  @Override
  public Verdict verdict() {
    return figure.verdict();
  }

  /** Against the plan where one is stated, else against the year before. */
  @Override
  public Claim.News news() {
    String better = ground.definition(measure()).better();
    return new Evidence(ground)
        .planOf(figure)
        .map(state -> state.reachedPlan() ? Claim.News.GOOD : Claim.News.BAD)
        .or(() -> before().map(then -> Change.between(figure.value(), then.value(), better).news()))
        .orElse(Claim.News.NEUTRAL);
  }

  @Override
  public Phrase title() {
    return claim("title");
  }

  @Override
  public Phrase clause() {
    return claim("clause");
  }

  @Override
  public Phrase label() {
    return words().line(key("label")).with("period", ground.periodName()).phrase();
  }

  @Override
  public Phrase comparison() {
    return before()
        .map(
            then ->
                words()
                    .line("month.comparison")
                    .with("change", change(then))
                    .with("period", ground.beforeName())
                    .with("value", words().value(then))
                    .phrase())
        .orElseGet(() -> new YearBefore(ground).missing("month.no-year-before", figure));
  }

  @Override
  public Phrase basis() {
    Optional<Figure> all = ground.figure(measure(), Ground.ALL);
    if (all.isEmpty() || all.get().value().exact().signum() <= 0) {
      return words().line("month.sample").with("n", sample()).phrase();
    }
    Share share = new Share(figure.value().exact(), all.get().value().exact());
    return words()
        .line(key("basis"))
        .with("share", words().value(share, Behind.figure(figure)))
        .with("all", words().value(all.get()))
        .phrase();
  }

  @Override
  public List<Slide.Fact> facts() {
    return List.of(
        versusYearBefore(),
        new Evidence(ground).target(figure),
        new Slide.Fact(words().text("fact.sample"), sample(), sampleUnit()),
        new Evidence(ground).evidence(verdict(), Phrase.EMPTY));
  }

  @Override
  public ChartPlan chart() {
    return new MonthChart(ground, measure(), Ground.SOCIAL).plan();
  }

  @Override
  public Phrase method() {
    return measure().equals("closed-won")
        ? new LedgerLine(ground).method(figure.scope()).orElseGet(() -> words().text(key("method")))
        : words().text(key("method"));
  }

  /** Against the plan where one is stated for social origin, else against the year before. */
  private Phrase claim(String form) {
    Optional<GoalState> goal = new Evidence(ground).planOf(figure);
    boolean firm = verdict().grade() != Grade.C;
    if (form.equals("title") && firm && goal.isPresent() && words().has(key("title.above"))) {
      return againstPlan(goal.get());
    }
    Optional<Figure> then = before();
    Sentence sentence =
        words()
            .line(key(form + "." + variant(then)))
            .with("value", words().value(figure))
            .with("period", ground.periodName());
    then.ifPresent(past -> sentence.with("before", words().value(past)));
    return sentence.phrase();
  }

  private Phrase againstPlan(GoalState goal) {
    String side = goal.reachedPlan() ? "above" : "below";
    return Titles.fitting(
        againstPlan(goal, "title." + side), () -> againstPlan(goal, "title.short-" + side));
  }

  private Phrase againstPlan(GoalState goal, String form) {
    Quantity plan = Objects.requireNonNull(goal.plan());
    Quantity gap = Change.minus(plan, figure.value());
    return words()
        .line(key(form))
        .with("value", words().value(figure))
        .with("period", ground.periodName())
        .with("plan", words().value(plan, goal.behindPlan()))
        .with("gap", () -> words().value(gap, Behind.figure(figure)))
        .with("past", this::past)
        .phrase();
  }

  private Phrase past() {
    return before()
        .map(then -> words().line("month.past").with("before", words().value(then)).phrase())
        .orElse(Phrase.EMPTY);
  }

  private String variant(Optional<Figure> then) {
    String early = verdict().grade() == Grade.C ? "early-" : "";
    if (then.isEmpty()) {
      return early + "alone";
    }
    int direction = figure.value().exact().compareTo(then.get().value().exact());
    return early + (direction > 0 ? "up" : direction < 0 ? "down" : "flat");
  }

  private Slide.Fact versusYearBefore() {
    Phrase label = words().line("fact.versus").with("what", ground.beforeName()).phrase();
    return before()
        .map(
            then ->
                new Slide.Fact(
                    label,
                    change(then),
                    words().line("fact.from").with("value", words().value(then)).phrase()))
        .orElseGet(
            () ->
                new Slide.Fact(
                    label,
                    words().text("fact.unknown"),
                    new YearBefore(ground).missing("fact.no-year-before", figure)));
  }

  private Phrase change(Figure then) {
    return Change.between(figure.value(), then.value(), ground.definition(measure()).better())
        .say(words(), Behind.figure(figure));
  }

  private Phrase sample() {
    return words().count(figure.n(), Behind.figure(figure));
  }

  /** A sum of amounts rests on the deals that state one. */
  private Phrase sampleUnit() {
    boolean priced =
        measure().equals("closed-won")
            && ground
                .figure("won-deals", figure.scope())
                .filter(won -> won.value().exact().longValue() > figure.n())
                .isPresent();
    return words().text(key(priced ? "sample-unit-priced" : "sample-unit"));
  }

  private Optional<Figure> before() {
    return ground.figureBefore(measure(), Ground.SOCIAL);
  }

  private String key(String name) {
    return measure() + "." + name;
  }

  private Words words() {
    return ground.words();
  }
}
