package io.buyin.story;

import io.buyin.story.Mail.Attachment;
import io.buyin.story.Mail.Attachment.Kind;
import io.buyin.story.Mail.Reply;
import io.buyin.story.Mail.Row;
import java.util.List;

/** The draft of the example. */
final class ExampleMail {

  private final Pen pen;

  ExampleMail(Pen pen) {
    this.pen = pen;
  }

  Mail mail() {
    return new Mail(
        "Maren Voss (invented)",
        "maren.voss@halden.example",
        pen.write(
            "Decision {day.meeting-short|16 July}: replies in {settings.ask.regions|5} regions,"
                + " {settings.ask.cost-once|€420k}"),
        pen.write(
            "{deck.minutes|7} minutes to read. Win rate {win-rate.social.2026-h1|45%} where a deal"
                + " began in a social conversation."),
        pen.write("Dear Ms Lindqvist,"),
        List.of(
            pen.write(
                "<ink b>We ask for your decision on {day.meeting|16 July 2026}: approve"
                    + " {settings.ask.cost-once|€420,000} to bring customer replies to all"
                    + " {settings.ask.regions|5} regions.</>"),
            pen.write(
                "Your goals closed-won and win rate stand at"
                    + " {closed-won.all.2026-h1.share-of-plan|96%} and"
                    + " {win-rate.all.2026-h1.share-of-plan|53%} of plan.")),
        List.of(
            new Row(
                pen.write("{closed-won.social.2026-h1|€1.24m}"),
                pen.write("closed-won, social-started deals, {day.half|H1}"),
                pen.write(
                    "<favourable b>▲ {closed-won.social.2026-h1.vs-plan|+13%}</> vs plan"
                        + " ({settings.plan.closed-won.social|€1.10m}) · ●●○ Moderate"),
                "en-GB",
                "“I see the effort. I still need to see it in the forecast, not in likes.”",
                pen.write("CFO · {voice.Q19|Q19} · answered on slide {slide.7|7}")),
            new Row(
                pen.write("{win-rate.social.2026-h1|45%}"),
                pen.write("win rate, social-started deals, {day.half|H1}"),
                pen.write(
                    "<favourable b>▲ {win-rate.social-vs-other.2026-h1|+11 points}</> vs other"
                        + " deals ({win-rate.other.2026-h1|34%}) · ●●○ Moderate"),
                "en-GB",
                "“When a buyer has already asked us something in public, the first call starts in"
                    + " the middle, not at the beginning.”",
                pen.write("Key account manager, DACH · {voice.Q09|Q09}")),
            new Row(
                pen.write("{sales-cycle.social.2026-h1|96 days}"),
                pen.write("median sales cycle, social-started deals"),
                pen.write(
                    "<favourable b>▼</> inside the {settings.goal.sales-cycle.target|100 days} goal"
                        + " · ●●○ Moderate"),
                "en-GB",
                "",
                Phrase.EMPTY)),
        pen.write(
            "<ink b>Where we stand:</> {weighted-pipeline.social.2026-h1|€1.31m} of weighted"
                + " pipeline is {weighted-pipeline.social.2026-h1.vs-plan|−6%} to plan; the main"
                + " open question is staffing in {day.november|November}."),
        pen.write("Your reply, please, by {day.reply|14 July 2026}:"),
        List.of(
            new Reply(
                pen.write("{deck.reply.one|1}  I support the decision"),
                pen.write("I support the decision of {day.meeting-short|16 July}")),
            new Reply(
                pen.write("{deck.reply.two|2}  Let us talk before the meeting"),
                pen.write("Let us talk before {day.meeting-short|16 July}")),
            new Reply(
                pen.write("{deck.reply.three|3}  Not yet: I would want to see …"),
                pen.write("Not yet: I would want to see …"))),
        pen.write("Attached"),
        List.of(
            new Attachment(
                Kind.DECK,
                pen.write("Halden_Respond-and-Refer_deck_{day.iso|2026-07-16}.pptx"),
                pen.write("{deck.slides|9} slides, {deck.minutes|7} minutes")),
            new Attachment(
                Kind.WORKBOOK,
                pen.write("Halden_Respond-and-Refer_numbers_{day.iso|2026-07-16}.xlsx"),
                pen.write("every figure with its formula"))),
        List.of(pen.write("With kind regards"), pen.write("Maren Voss")),
        pen.write(
            "Halden Instruments and all people are invented. Data to {day.through|12 July 2026}."));
  }
}
