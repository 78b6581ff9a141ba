package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time to the first reply by month: pilot regions against the others, or all messages where no
 * region tells them apart.
 *
 * @param contrast null where there is only one group
 */
record ReplyExhibit(Ground ground, Figure figure, @Nullable Comparison contrast)
    implements Exhibit {

  static final String MEASURE = "first-reply";

  /** Empty where the time is not known, or cannot be drawn by month. */
  static Optional<Exhibit> of(Ground ground) {
    Optional<Comparison> contrast = ground.measured().comparison(MEASURE, Ground.PILOT);
    Optional<Figure> figure =
        contrast.map(Comparison::focus).or(() -> ground.figure(MEASURE, Ground.ALL));
    return figure
        .filter(found -> MonthChart.isPossible(ground, MEASURE, found.scope()))
        .map(found -> new ReplyExhibit(ground, found, contrast.orElse(null)));
  }

  @Override
  public String measure() {
    return MEASURE;
  }

  @Override
  public Verdict verdict() {
    return contrast == null ? figure.verdict() : contrast.verdict();
  }

  @Override
  public Claim.News news() {
    String better = ground.definition(MEASURE).better();
    return contrast == null
        ? before()
            .map(then -> Change.between(figure.value(), then.value(), better).news())
            .orElse(Claim.News.NEUTRAL)
        : Change.of(contrast.difference(), better).news();
  }

  @Override
  public Phrase title() {
    Supplier<Phrase> plain = () -> claim("title." + variant(), Phrase.EMPTY);
    return variant().equals(titleVariant())
        ? Titles.fitting(claim("title." + variant(), past()), plain)
        : Titles.fitting(claim("title." + titleVariant(), Phrase.EMPTY), plain);
  }

  @Override
  public Phrase clause() {
    return claim("clause." + variant(), Phrase.EMPTY);
  }

  @Override
  public Phrase label() {
    return words()
        .line(key("label." + figure.scope()))
        .with("period", ground.periodName())
        .phrase();
  }

  @Override
  public String summaryLabel() {
    return MEASURE + "-" + figure.scope();
  }

  @Override
  public Phrase comparison() {
    if (contrast == null) {
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
    return words()
        .line(key("comparison"))
        .with("change", gap(contrast))
        .with("other", words().value(contrast.other()))
        .phrase();
  }

  @Override
  public Phrase basis() {
    if (contrast == null) {
      return words().line("month.sample").with("n", sample(figure)).phrase();
    }
    return words()
        .line(key("basis"))
        .with("interval", interval(contrast))
        .with("sample", sample(figure))
        .phrase();
  }

  @Override
  public List<Slide.Fact> facts() {
    return List.of(
        contrast == null ? versusYearBefore() : versusOthers(contrast),
        evidence().target(figure),
        new Slide.Fact(
            words().text("fact.sample"), sample(figure), words().text(key("sample-unit"))),
        evidence().evidence(verdict(), contrast == null ? Phrase.EMPTY : doubt(contrast)));
  }

  @Override
  public ChartPlan chart() {
    return new ReplyChart(ground, figure, contrast).plan();
  }

  @Override
  public Phrase method() {
    LocalDate through = ground.measured().dataThrough().get("service");
    return words()
        .line(key(contrast == null ? "method-alone" : "method"))
        .with("day", words().dayAndMonth(through == null ? ground.period().last() : through))
        .with("confidence", () -> evidence().confidence())
        .phrase();
  }

  private Slide.Fact versusOthers(Comparison gap) {
    Phrase others =
        words()
            .line("contrast.other-sample")
            .with("other", words().value(gap.other()))
            .with("sample", sample(gap.other()))
            .phrase();
    return new Slide.Fact(words().text(key("versus")), gap(gap), others);
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

  /** The interval and what decided the grade. */
  private Phrase doubt(Comparison gap) {
    Phrase reason = evidence().brief(gap.verdict());
    return words()
        .line(reason.isEmpty() ? "contrast.evidence-alone" : "contrast.evidence")
        .with("interval", interval(gap))
        .with("reason", reason)
        .phrase();
  }

  /** With the target where one is stated for just these messages. */
  private String titleVariant() {
    Optional<GoalState> goal = goal();
    if (!variant().equals("plain") || goal.isEmpty()) {
      return variant();
    }
    boolean inside = goal.get().target().exact().compareTo(figure.value().exact()) >= 0;
    return inside ? "inside" : "beyond";
  }

  private String variant() {
    if (contrast == null) {
      return verdict().grade() == Grade.C ? "early-alone" : "alone";
    }
    return contrast.interval().includesZero()
        ? "chance"
        : verdict().grade() == Grade.C ? "early" : "plain";
  }

  /** {@code ; a year before 8.8 h and 9.2 h}: whether the gap is new. */
  private Phrase past() {
    Optional<Figure> others =
        contrast == null
            ? Optional.empty()
            : ground.figureBefore(MEASURE, contrast.other().scope());
    return before().isEmpty() || others.isEmpty()
        ? Phrase.EMPTY
        : words()
            .line("contrast.past")
            .with("focus", words().value(before().get()))
            .with("other", words().value(others.get()))
            .phrase();
  }

  private Phrase claim(String form, Phrase past) {
    Sentence sentence =
        words()
            .line(key(form))
            .with("focus", words().value(figure))
            .with("past", past)
            .with("period", ground.periodName());
    if (contrast != null) {
      sentence.with("other", () -> words().value(contrast.other()));
    }
    goal()
        .ifPresent(
            state ->
                sentence.with(
                    "target", () -> words().value(state.target(), state.behind("target"))));
    return sentence.phrase();
  }

  private Optional<GoalState> goal() {
    return ground
        .goalOf(MEASURE)
        .map(goal -> GoalState.of(ground, goal))
        .filter(state -> figure.equals(state.actual()));
  }

  private Phrase gap(Comparison gap) {
    Change change = Change.of(gap.difference(), ground.definition(MEASURE).better());
    Change shown = gap.interval().includesZero() ? change.withoutVerdict() : change;
    return shown.say(words(), Behind.comparison(gap));
  }

  private Phrase change(Figure then) {
    return Change.between(figure.value(), then.value(), ground.definition(MEASURE).better())
        .say(words(), Behind.figure(figure));
  }

  private Phrase interval(Comparison gap) {
    return evidence().interval(gap.difference(), gap.interval(), Behind.comparison(gap));
  }

  private Phrase sample(Figure of) {
    return words().count(of.n(), Behind.figure(of));
  }

  private Optional<Figure> before() {
    return ground.figureBefore(MEASURE, figure.scope());
  }

  private String key(String name) {
    return MEASURE + "." + name;
  }

  private Words words() {
    return ground.words();
  }

  private Evidence evidence() {
    return new Evidence(ground);
  }
}
