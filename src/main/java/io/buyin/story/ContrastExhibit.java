package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Verdict;
import io.buyin.quantity.Share;
import java.util.List;

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
        evidence().evidence(verdict(), interval()));
  }

  @Override
  public ChartPlan chart() {
    return isRate()
        ? new RateChart(ground, contrast).plan()
        : new MedianChart(ground, contrast).plan();
  }

  @Override
  public Phrase method() {
    return words().line(key("method")).with("confidence", evidence().confidence()).phrase();
  }

  private Phrase claim(String form) {
    String variant =
        couldBeChance() ? ".chance" : verdict().grade() == Grade.C ? ".early" : ".plain";
    return words()
        .line(key(form + variant))
        .with("focus", words().value(contrast.focus()))
        .with("other", words().value(contrast.other()))
        .with("period", ground.periodName())
        .phrase();
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
