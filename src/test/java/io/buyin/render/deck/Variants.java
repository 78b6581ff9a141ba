package io.buyin.render.deck;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Run.Weight;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Column;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;

/** The example with parts missing: what nights with little data look like. */
final class Variants {

  private static final Brief WHOLE = ExampleBrief.sponsor();

  private Variants() {}

  /** Every slide in states of low data, one after the other. */
  static Brief lowData() {
    List<Slide> slides = new ArrayList<>();
    for (Slide slide : WHOLE.slides()) {
      slides.addAll(lesser(slide));
    }
    return ExampleBrief.with(WHOLE, slides);
  }

  private static List<? extends Slide> lesser(Slide slide) {
    if (slide instanceof Slide.WhyNow whyNow) {
      return List.of(withoutPlan(whyNow), withoutGoals(whyNow), withFiveGoals(whyNow));
    }
    if (slide instanceof Slide.Summary summary) {
      List<Column> all = summary.columns();
      return List.of(
          summary(summary, List.of(all.get(0))),
          summary(summary, List.of(all.get(0), silent(all.get(1)))),
          summary(summary, List.of(all.get(0), all.get(1), toCome())));
    }
    if (slide instanceof Slide.Evidence evidence) {
      return List.of(voices(evidence, 0), voices(evidence, 1));
    }
    if (slide instanceof Slide.Chain chain) {
      return List.of(shorter(chain, true), shorter(chain, false), bare(chain), firstYear(chain));
    }
    if (slide instanceof Slide.Heard heard) {
      return List.of(
          new Slide.Heard(
              heard.frame(), null, null, heard.header(), heard.hesitations(), Phrase.EMPTY),
          new Slide.Heard(
              heard.frame(), heard.stance(), null, heard.header(), List.of(), heard.notReleased()),
          new Slide.Heard(
              heard.frame(),
              heard.stance(),
              heard.box(),
              heard.header(),
              heard.hesitations().subList(0, 1),
              Phrase.EMPTY));
    }
    return LaterVariants.lesser(slide);
  }

  private static Slide.WhyNow withoutPlan(Slide.WhyNow slide) {
    return new Slide.WhyNow(
        slide.frame(), slide.header(), slide.goals(), null, slide.steps(), null);
  }

  private static Slide.WhyNow withoutGoals(Slide.WhyNow slide) {
    return new Slide.WhyNow(
        slide.frame(), slide.header(), List.of(), null, slide.steps(), slide.voice());
  }

  private static Slide.WhyNow withFiveGoals(Slide.WhyNow slide) {
    var goals = new ArrayList<>(slide.goals());
    goals.add(slide.goals().get(1));
    return new Slide.WhyNow(
        slide.frame(), slide.header(), goals, null, slide.steps(), slide.voice());
  }

  private static Slide.Summary summary(Slide.Summary slide, List<Column> columns) {
    return new Slide.Summary(slide.frame(), columns, slide.ask(), slide.ifNotYet());
  }

  private static Column silent(Column column) {
    return new Column(
        column.label(),
        column.number(),
        column.lines(),
        column.evidence(),
        null,
        words(
            "Nobody may be quoted on this yet. The figure stands alone until a voice is"
                + " released."));
  }

  private static Column toCome() {
    return new Column(
        words("What we will know by October"),
        Phrase.EMPTY,
        List.of(words("Whether the difference holds for the largest deals.")),
        Phrase.EMPTY,
        null,
        Phrase.EMPTY);
  }

  private static Slide.Evidence voices(Slide.Evidence slide, int voices) {
    return new Slide.Evidence(
        slide.frame(),
        slide.number(),
        slide.label(),
        slide.facts(),
        voices == 0
            ? words("Data note  The sales export is older than its limit. March has no bar.")
            : Phrase.EMPTY,
        slide.chart(),
        slide.voicesHeading(),
        slide.balance(),
        slide.voices().subList(0, voices),
        words("No open question recorded. We still ask: who would you like us to speak to next?"),
        slide.fits().subList(0, voices));
  }

  private static Slide.Chain shorter(Slide.Chain slide, boolean voice) {
    return new Slide.Chain(
        slide.frame(),
        slide.leadingHeading(),
        slide.resultHeading(),
        slide.cards().subList(0, 3),
        slide.rates(),
        voice ? null : slide.parts(),
        voice ? List.of() : slide.partFacts(),
        voice ? slide.voice() : null,
        voice ? slide.check() : Phrase.EMPTY);
  }

  /** Every card says at length why it has no year before, which leaves less room below. */
  private static Slide.Chain firstYear(Slide.Chain slide) {
    return new Slide.Chain(
        slide.frame(),
        slide.leadingHeading(),
        slide.resultHeading(),
        slide.cards().stream()
            .map(
                card ->
                    new Slide.Card(
                        card.leading(),
                        card.name(),
                        card.number(),
                        words("personnes, dont 436 de sociétés connues"),
                        words("pas d’année précédente : données depuis septembre 2025"),
                        words("au 23 septembre 2026, premier signe seulement")))
            .toList(),
        slide.rates(),
        slide.parts(),
        slide.partFacts(),
        slide.voice(),
        slide.check());
  }

  private static Slide.Chain bare(Slide.Chain slide) {
    return new Slide.Chain(
        slide.frame(),
        slide.leadingHeading(),
        slide.resultHeading(),
        slide.cards().subList(2, 5),
        List.of(),
        null,
        List.of(),
        null,
        Phrase.EMPTY);
  }

  private static Phrase words(String text) {
    return new Phrase(List.of(new Run(text, Weight.REGULAR, Tone.INK, "")));
  }
}
