package io.buyin.story;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Slide.Box;
import io.buyin.story.Slide.Column;
import io.buyin.story.Slide.Fact;
import io.buyin.story.Slide.Frame;
import io.buyin.story.Slide.GoalRow;
import java.math.BigDecimal;
import java.util.List;

/** Cover, why now and summary of the example. */
final class ExampleOpening {

  private final Pen pen;

  ExampleOpening(Pen pen) {
    this.pen = pen;
  }

  Slide.Cover cover() {
    Frame frame =
        new Frame(
            1,
            "Decision",
            pen.write("Leadership pre-read  ·  {deck.minutes|7} minutes"),
            pen.write(
                "Approve {settings.ask.cost-once|€420,000} to bring customer replies to all"
                    + " {settings.ask.regions|5} regions"),
            Phrase.EMPTY,
            List.of(
                pen.write(
                    "Titles in order: the ask, your goals, {deck.figures|3} numbers, the"
                        + " evidence."),
                pen.write("Question to ask: which part would you like to test first?")));
    return new Slide.Cover(
        frame,
        pen.write(
            "Customers already ask us in public. {won-deals.social.2026-h1|47} deals that began in"
                + " such a conversation are won, for {closed-won.social.2026-h1|€1.24m}."),
        List.of(
            fact("For", "CEO, CFO, Sales Director, Director RevOps"),
            fact("From", "Respond & Refer task force: Marketing, Customer Service, IT"),
            fact(
                "Data",
                "to {day.through|12 July 2026} · {people.everyone.raised|19} people heard")),
        pen.write("The decision at a glance"),
        List.of(
            fact("Decision", "{settings.ask.regions|5} regions, {settings.waves|2} waves"),
            fact("When", "Leadership meeting, {day.meeting|16 July 2026}"),
            fact(
                "Cost",
                "{settings.ask.cost-once|€420k} once, {settings.ask.cost-per-year|€180k} a year"),
            fact("Net effect, {day.fy|FY2026}", "{net.2026|−€465k}"),
            fact("Safeguard", "Stop rule on {day.stop|31 October}")),
        pen.write("Confidential · Sample: invented company and figures"));
  }

  Slide.WhyNow whyNow() {
    Frame frame =
        new Frame(
            2,
            "Decision",
            pen.write("Why now  ·  your {day.fy|FY2026} goals"),
            pen.write(
                "{goals.forward|3} of {settings.goals|4} {day.fy|FY2026} goals moved forward"
                    + " in {day.half|H1}; win rate and sales cycle have the most room to improve"),
            pen.write(
                "<muted b>Source:</> <muted>CRM export, data to {day.through|12 July 2026}; goals"
                    + " as stated on {day.stated|10 July 2026}. Share of plan = improvement since"
                    + " {day.fy-before|FY2025} ÷ improvement planned; closed-won = actual ÷"
                    + " plan.</>"),
            List.of(
                pen.write("Goals: in the order of the CEO, as stated in the settings."),
                pen.write("Question to ask: which of these goals matters most this autumn?")));
    return new Slide.WhyNow(
        frame,
        List.of(
            pen.write("Goal and owner"),
            pen.write("Target {day.fy|FY2026}"),
            pen.write("{day.half|H1} actual"),
            pen.write("Share of {day.half|H1} plan reached"),
            pen.write("What Respond & Refer shows ({day.half|H1})")),
        goals(),
        progress(),
        List.of(
            box(
                "{deck.step.one|1}  Where we are",
                "Closed-won is at {closed-won.all.2026-h1.share-of-plan|96%} of the plan for"
                    + " {day.half|H1}."),
            box(
                "{deck.step.two|2}  How we got here",
                "{settings.pilots|2} regions tried a shared inbox and reply rules with existing"
                    + " staff."),
            box(
                "{deck.step.three|3}  What we still miss",
                "{settings.rest|3} regions do not answer in public yet; nobody owns these"
                    + " messages."),
            box(
                "{deck.step.four|4}  What improves",
                "The same method in all {settings.ask.regions|5} regions, in"
                    + " {settings.waves|2} waves with a stop rule.")),
        quote(
            "",
            "",
            Tone.NAVY,
            "In 2026 we answer customers where they ask, not where it suits our organisation"
                + " chart.",
            "CEO, strategy letter to all staff, {day.letter|12 January 2026}",
            ""));
  }

  private List<GoalRow> goals() {
    return List.of(
        goal(
            "Grow closed-won",
            "Sales Director",
            "{settings.goal.closed-won.target|€38.0m}",
            "{closed-won.all.2026-h1|€17.6m}",
            "{closed-won.all.2026-h1.share-of-plan|96%}",
            "<ink b>{closed-won.social.2026-h1|€1.24m}</> from deals that began in a social"
                + " conversation"),
        goal(
            "Win more of what we offer",
            "Sales Director",
            "{settings.goal.win-rate.target|38%}",
            "{win-rate.all.2026-h1|36%}",
            "{win-rate.all.2026-h1.share-of-plan|53%}",
            "<ink b>{win-rate.social.2026-h1|45%}</> of social-started deals won, against"
                + " {win-rate.other.2026-h1|34%} of others"),
        goal(
            "Shorten the sales cycle",
            "Director RevOps",
            "{settings.goal.sales-cycle.target|100 days}",
            "{sales-cycle.all.2026-h1|112 days}",
            "{sales-cycle.all.2026-h1.share-of-plan|67%}",
            "<ink b>{sales-cycle.social.2026-h1|96 days}</> median for social-started deals"
                + " (n = {won-deals.social.2026-h1|47})"),
        goal(
            "Open more opportunities",
            "CEO",
            "{settings.goal.opportunities.target|1,900}",
            "{opportunities-opened.all.2026-h1|1,012}",
            "no plan",
            "<ink b>{opportunities-opened.social.2026-h1|186}</> began in a social"
                + " conversation"));
  }

  private ChartPlan progress() {
    return new ChartPlan(
        "Chart: share of plan by goal",
        Form.PROGRESS_BARS,
        pen.write("Share of {day.half|H1} plan reached"),
        pen.write("<navy b>Plan</>"),
        List.of(
            "Grow closed-won",
            "Win more of what we offer",
            "Shorten the sales cycle",
            "Open more opportunities"),
        List.of(
            new Line(
                "Share of plan",
                Tone.NAVY,
                Fill.SOLID,
                List.of(
                    point("closed-won.all.2026-h1.share-of-plan", "96%"),
                    point("win-rate.all.2026-h1.share-of-plan", "53%"),
                    point("sales-cycle.all.2026-h1.share-of-plan", "67%"),
                    new Point(null, "", Phrase.EMPTY)))),
        pen.write(
            "Bars: share of the plan for {day.half-year|H1 2026} reached by goal. Closed-won"
                + " {closed-won.all.2026-h1.share-of-plan|96%}, win rate"
                + " {win-rate.all.2026-h1.share-of-plan|53%}, sales cycle"
                + " {sales-cycle.all.2026-h1.share-of-plan|67%}; opportunities have no plan."),
        "0%",
        new BigDecimal("1.1"));
  }

  Slide.Summary summary() {
    Frame frame =
        new Frame(
            3,
            "Decision",
            pen.write("Executive summary"),
            pen.write(
                "Social-started deals brought {closed-won.social.2026-h1|€1.24m} in"
                    + " {day.half|H1}; more of them were won than of other deals"),
            pen.write(
                "<muted b>Source:</> <muted>CRM export, data to {day.through|12 July 2026};"
                    + " conversations with {people.everyone.raised|19} people, {day.first-talk|12"
                    + " May} to {day.last-talk|26 June 2026} (quotes with consent). Details: slides"
                    + " {slide.4|4} to {slide.7|7}.</>"),
            List.of(
                pen.write("{deck.figures|3} figures of grade A or B, one voice each."),
                pen.write("Question to ask: which number would you doubt first?")));
    return new Slide.Summary(
        frame,
        List.of(closedWonColumn(), winRateColumn(), cycleColumn()),
        pen.write(
            "<navy b>What we ask of you:</> decide on {day.meeting-short|16 July}:"
                + " {settings.ask.cost-once|€420k} once and"
                + " {settings.ask.cost-per-year|€180k} a year for"
                + " {settings.ask.regions|5} regions in {settings.waves|2} waves."),
        pen.write(
            "<navy b>If not yet:</> tell us which evidence you would want to see. Slide"
                + " {slide.13|13} lists what we can bring by {day.october|October}."));
  }

  private Column closedWonColumn() {
    return new Column(
        pen.write("Closed-won, social-started deals, {day.half|H1}"),
        pen.write("{closed-won.social.2026-h1|€1.24m}"),
        List.of(
            pen.write(
                "<favourable b>▲ {closed-won.social.2026-h1.vs-plan|+13%} vs plan"
                    + " ({settings.plan.closed-won.social|€1.10m})</>"),
            pen.write(
                "<muted>▲ {closed-won.social.2026-h1.vs-2025-h1|+138%} vs {day.half-before|H1 2025}"
                    + " ({closed-won.social.2025-h1|€0.52m})</>")),
        pen.write("<muted>Evidence</>  <navy>●●○</>  <muted>Moderate: complete register</>"),
        quote(
            "Q19",
            "Asks",
            Tone.UNFAVOURABLE,
            "I see the effort. I still need to see it in the forecast, not in likes.",
            "CFO · {voice.Q19|Q19} · answered on slide {slide.7|7}",
            ""),
        Phrase.EMPTY);
  }

  private Column winRateColumn() {
    return new Column(
        pen.write("Win rate, social-started deals, {day.half|H1}"),
        pen.write("{win-rate.social.2026-h1|45%}"),
        List.of(
            pen.write(
                "<favourable b>▲ {win-rate.social-vs-other.2026-h1|+11 points} vs other deals"
                    + " ({win-rate.other.2026-h1|34%})</>"),
            pen.write(
                "<muted>{rule.confidence|95%} interval"
                    + " {win-rate.social-vs-other.2026-h1.lower|+1} to"
                    + " {win-rate.social-vs-other.2026-h1.upper|+21 points};"
                    + " {won.social|47} of {decided.social|105}</>")),
        pen.write("<muted>Evidence</>  <navy>●●○</>  <muted>Moderate: comparison, no trial</>"),
        quote(
            "Q09",
            "Supports",
            Tone.FAVOURABLE,
            "When a buyer has already asked us something in public, the first call starts in the"
                + " middle, not at the beginning.",
            "Key account manager, DACH · {voice.Q09|Q09} · slide {slide.5|5}",
            ""),
        Phrase.EMPTY);
  }

  private Column cycleColumn() {
    return new Column(
        pen.write("Median sales cycle, social-started deals"),
        pen.write("{sales-cycle.social.2026-h1|96 days}"),
        List.of(
            pen.write(
                "<favourable b>▼ inside the {settings.goal.sales-cycle.target|100 days}"
                    + " goal</>"),
            pen.write("<muted>all deals: {sales-cycle.all.2026-h1|112 days}</>")),
        pen.write("<muted>Evidence</>  <navy>●●○</>  <muted>Moderate: complete register</>"),
        quote(
            "Q07",
            "Supports",
            Tone.FAVOURABLE,
            "My team opens one inbox in the morning instead of four. Customers notice that we"
                + " answer the same day.",
            "Team lead, Customer Service · {voice.Q07|Q07}",
            ""),
        Phrase.EMPTY);
  }

  private GoalRow goal(
      String name, String owner, String target, String actual, String share, String shown) {
    return new GoalRow(
        pen.write(name),
        pen.write(owner),
        pen.write(target),
        pen.write(actual),
        Phrase.EMPTY,
        pen.write(share),
        pen.write(shown));
  }

  private Point point(String source, String label) {
    return new Point(
        pen.value(source), pen.token(source, label), pen.write("{" + source + "|" + label + "}"));
  }

  private Quote quote(
      String voice, String tag, Tone tone, String words, String attribution, String answer) {
    return ExampleBrief.quote(pen, voice, tag, tone, words, attribution, answer);
  }

  private Fact fact(String label, String value) {
    return new Fact(pen.write(label), pen.write(value), Phrase.EMPTY);
  }

  private Box box(String heading, String text) {
    return new Box(pen.write(heading), pen.write(text));
  }
}
