package io.buyin.render.deck;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Run;
import io.buyin.story.Run.Weight;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Fact;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;

/** The example with texts as long as people write them. */
final class LongTexts {

  static final Phrase ASK =
      words(
          "Approve the amount that we name on this page so that every customer who asks us a"
              + " question in public is answered on the same working day in all five regions by"
              + " somebody who knows the product and who may decide");

  static final Phrase DECISION =
      words("Five regions in two waves, the south first, the others later");

  private static final Brief WHOLE = ExampleBrief.sponsor();

  private LongTexts() {}

  static Brief cover() {
    Slide.Cover cover = (Slide.Cover) WHOLE.slides().get(0);
    List<Fact> panel = new ArrayList<>(cover.panel());
    panel.set(0, new Fact(panel.get(0).label(), DECISION, Phrase.EMPTY));
    return ExampleBrief.with(
        WHOLE,
        List.of(
            new Slide.Cover(
                titled(cover.frame(), ASK),
                cover.why(),
                cover.facts(),
                cover.panelHeading(),
                panel,
                cover.smallPrint())));
  }

  /** The leader's goals, as many as wanted. */
  static Brief goals(int count) {
    Slide.WhyNow slide = first(Slide.WhyNow.class);
    List<Slide.GoalRow> goals = new ArrayList<>();
    while (goals.size() < count) {
      goals.add(slide.goals().get(goals.size() % slide.goals().size()));
    }
    return ExampleBrief.with(
        WHOLE,
        List.of(
            new Slide.WhyNow(
                slide.frame(), slide.header(), goals, null, slide.steps(), slide.voice())));
  }

  /** A label of three lines under the number, and a goal's name of two over the title. */
  static Brief labels() {
    Slide.Evidence slide = first(Slide.Evidence.class);
    Phrase label =
        words("win rate of all deals that began with a question answered in public, first half");
    return ExampleBrief.with(
        WHOLE,
        List.of(
            new Slide.Evidence(
                kickered(
                    slide.frame(), words("Evidence 1 of 3: " + "a goal of many words ".repeat(6))),
                slide.number(),
                label,
                slide.facts(),
                slide.dataNote(),
                slide.chart(),
                slide.voicesHeading(),
                slide.balance(),
                slide.voices(),
                slide.noVoice(),
                slide.fits())));
  }

  static Brief footer(Phrase footer) {
    return new Brief(
        WHOLE.organisation(),
        WHOLE.programme(),
        WHOLE.audience(),
        WHOLE.audienceName(),
        WHOLE.tongue(),
        WHOLE.businessDate(),
        WHOLE.meetingDate(),
        footer,
        WHOLE.properties(),
        WHOLE.slides(),
        WHOLE.mail(),
        WHOLE.numbers(),
        WHOLE.timeline(),
        WHOLE.voices(),
        WHOLE.choices(),
        WHOLE.tokens());
  }

  static <T extends Slide> T first(Class<T> kind) {
    return WHOLE.slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  static Phrase words(String text) {
    return new Phrase(List.of(new Run(text, Weight.REGULAR, Tone.INK, "")));
  }

  private static Slide.Frame titled(Slide.Frame frame, Phrase title) {
    return new Slide.Frame(
        frame.number(), frame.section(), frame.kicker(), title, frame.source(), frame.notes());
  }

  private static Slide.Frame kickered(Slide.Frame frame, Phrase kicker) {
    return new Slide.Frame(
        frame.number(), frame.section(), kicker, frame.title(), frame.source(), frame.notes());
  }
}
