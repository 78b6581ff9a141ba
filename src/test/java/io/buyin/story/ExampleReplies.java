package io.buyin.story;

import io.buyin.story.Slide.Fact;
import io.buyin.story.Slide.Frame;
import java.util.List;

/** The example's third pair: how fast pilot regions and the others answer. */
final class ExampleReplies {

  private final Pen pen;

  ExampleReplies(Pen pen) {
    this.pen = pen;
    pen.know("first-reply.pilot.2026-06.vs-2026-01", "-0.6702127659574468", "share")
        .know("replies.pilot.2026-h1", "6820", "count");
  }

  Slide.Evidence byMonth() {
    ChartPlan lines = ExampleLines.plan(pen);
    Frame frame =
        new Frame(
            6,
            "Evidence",
            pen.write("Evidence {deck.third|3} of {deck.pairs|3}  ·  goal: answer sooner"),
            pen.write(
                "Pilot regions now answer in {first-reply.pilot.2026-06|3.1 hours}, inside the"
                    + " {settings.goal.first-reply.target|4.0}-hour goal; other regions stayed near"
                    + " {first-reply.elsewhere.2026-06|9.0}"),
            pen.write(
                "<muted b>Source:</> <muted>helpdesk log, {day.period|1 January to 30 June 2026},"
                    + " export {day.export|12 July 2026}. Median hours to the first human reply"
                    + " ({deck.f5|F5}).</>"),
            List.of(pen.write("Question to ask: what would a customer notice first?")));
    return new Slide.Evidence(
        frame,
        pen.write("{first-reply.pilot.2026-06|3.1 h}"),
        pen.write("median first reply, pilot regions, {day.june|June 2026}"),
        List.of(
            fact(
                "vs {day.january|January 2026}",
                "<favourable b>▼ {first-reply.pilot.2026-06.vs-2026-01|−67%}</>",
                "from {first-reply.pilot.2026-01|9.4 h}"),
            fact("Goal", "{settings.goal.first-reply.target|4.0 h}", "met since May"),
            fact("Sample", "{replies.pilot.2026-h1|6,820}", "messages"),
            fact("Evidence", "<navy b>●●○  Moderate</>", "before and after, with others")),
        Phrase.EMPTY,
        lines,
        pen.write("What stakeholders say"),
        pen.write(
            "{people.results.raised|12} of {people.everyone.raised|19} raised this:"
                + " {people.results.support|7} support · {people.results.mixed|3} mixed ·"
                + " {people.results.hesitate|2} ask"),
        List.of(
            ExampleBrief.quote(
                pen,
                "Q07",
                "Supports",
                Tone.FAVOURABLE,
                "My team opens one inbox in the morning instead of four. Customers notice that we"
                    + " answer the same day.",
                "Team lead, Customer Service · {day.q07|4 June 2026} · {voice.Q07|Q07}",
                ""),
            ExampleBrief.quote(
                pen,
                "Q12",
                "Asks",
                Tone.UNFAVOURABLE,
                "I would like to see it in November, with twice the volume and the same people.",
                "Head of Customer Service · {day.q12|20 June 2026} · {voice.Q12|Q12}",
                "<ink b>Our answer:</> open; the second wave waits for {settings.posts|3} posts.")),
        Phrase.EMPTY,
        Fits.of("Q07", "Q12"));
  }

  private Fact fact(String label, String value, String detail) {
    return new Fact(pen.write(label), pen.write(value), pen.write(detail));
  }
}
