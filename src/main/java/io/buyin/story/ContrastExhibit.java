package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Interval;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Deals of social origin against the others: a rate or a median. */
record ContrastExhibit(Ground ground, Comparison contrast) implements Exhibit {

  @Override
  public String measure() {
    return contrast.focus().measure();
  }

  @Override
  public Figure figure() {
    return contrast.focus();
  }

  @Override
  public Verdict verdict() {
    return contrast.verdict();
  }

  boolean isRate() {
    return contrast.focus().value() instanceof Share;
  }

  /** The interval includes zero: the difference could be chance. */
  boolean couldBeChance() {
    return contrast.interval().includesZero();
  }

  @Override
  public Claim.News news() {
    return Change.of(contrast.difference(), ground.definition(measure()).better()).news();
  }

  /** With the year before, so that a gap which is new does not look lasting. */
  @Override
  public Phrase title() {
    return Titles.fitting(claim("title", this::past), () -> claim("title", () -> Phrase.EMPTY));
  }

  @Override
  public Phrase clause() {
    return claim("clause", () -> Phrase.EMPTY);
  }

  @Override
  public Phrase label() {
    return words().line(key("label")).with("period", ground.periodName()).phrase();
  }

  @Override
  public Phrase comparison() {
    return words()
        .line(key("comparison"))
        .with("change", change())
        .with("other", words().value(contrast.other()))
        .phrase();
  }

  @Override
  public Phrase basis() {
    return words()
        .line(key("basis"))
        .with("interval", interval())
        .with("sample", sample(contrast.focus()))
        .phrase();
  }

  @Override
  public List<Slide.Fact> facts() {
    return List.of(
        new Slide.Fact(words().text(key("versus")), change(), otherSample()),
        evidence().target(contrast.focus()),
        new Slide.Fact(
            words().text("fact.sample"),
            sample(contrast.focus()),
            words().text(key("sample-unit"))),
        evidence().evidence(verdict(), gap()));
  }

  @Override
  public ChartPlan chart() {
    return isRate()
        ? new RateChart(ground, contrast).plan()
        : new MedianChart(ground, contrast).plan();
  }

  @Override
  public Phrase method() {
    return words()
        .line(key("method"))
        .with("confidence", evidence().confidence())
        .with("bands", this::bandsAlone)
        .phrase();
  }

  private Phrase claim(String form, Supplier<Phrase> past) {
    String variant =
        couldBeChance() ? ".chance" : verdict().grade() == Grade.C ? ".early" : ".plain";
    return words()
        .line(key(form + variant))
        .with("focus", words().value(contrast.focus()))
        .with("other", () -> words().value(contrast.other()))
        .with("bare", () -> words().bare(contrast.other()))
        .with("past", past)
        .with("period", ground.periodName())
        .phrase();
  }

  /** {@code ; a year before 39% and 36%}; empty where a group was too small for a rate. */
  private Phrase past() {
    Optional<Figure> focus = ground.figureBefore(measure(), Ground.SOCIAL);
    Optional<Figure> other = ground.figureBefore(measure(), Ground.OTHER);
    if (!isRate() || focus.isEmpty() || other.isEmpty() || !areEnough(focus.get(), other.get())) {
      return Phrase.EMPTY;
    }
    return words()
        .line("contrast.past")
        .with("focus", words().value(focus.get()))
        .with("other", words().value(other.get()))
        .phrase();
  }

  private static boolean areEnough(Figure focus, Figure other) {
    return Math.min(focus.n(), other.n()) >= Comparison.Arm.RATE_FROM;
  }

  /** The interval and what decided the grade, so that a moderate gap says what it lacks. */
  private Phrase gap() {
    Phrase reason = evidence().deciding(verdict());
    return words()
        .line(reason.isEmpty() ? "contrast.evidence-alone" : "contrast.evidence")
        .with("interval", interval())
        .with("reason", reason)
        .phrase();
  }

  /** That a size band alone may show nothing, although all of them together do. */
  private Phrase bandsAlone() {
    List<Interval> bands =
        contrast.strata().stream()
            .map(Comparison.Stratum::interval)
            .flatMap(Stream::ofNullable)
            .toList();
    long chance = bands.stream().filter(Interval::includesZero).count();
    if (chance == 0 || couldBeChance()) {
      return Phrase.EMPTY;
    }
    return words().text(chance == bands.size() ? "contrast.bands.all" : "contrast.bands.some");
  }

  private Phrase change() {
    Change change = Change.of(contrast.difference(), ground.definition(measure()).better());
    Change shown = couldBeChance() ? change.withoutVerdict() : change;
    return shown.say(words(), Behind.comparison(contrast));
  }

  private Phrase interval() {
    return evidence()
        .interval(contrast.difference(), contrast.interval(), Behind.comparison(contrast));
  }

  private Phrase otherSample() {
    return words()
        .line(isRate() ? "contrast.other-sample" : "contrast.other-n")
        .with("other", words().value(contrast.other()))
        .with("sample", sample(contrast.other()))
        .phrase();
  }

  private Phrase sample(Figure figure) {
    if (figure.value() instanceof Share share) {
      return evidence().partOf(share.part().longValue(), share.whole().longValue(), figure);
    }
    return words().count(figure.n(), Behind.figure(figure));
  }

  private String key(String name) {
    return measure() + "." + name;
  }

  private Words words() {
    return ground.words();
  }

  private Evidence evidence() {
    return new Evidence(ground);
  }
}
