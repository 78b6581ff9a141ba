package io.buyin.story;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Slide.Box;
import io.buyin.story.Slide.Frame;
import io.buyin.story.Slide.Hesitation;
import io.buyin.story.Slide.Table;
import java.util.List;
import java.util.stream.Stream;

/** What was heard, what is asked and how it was made. */
final class ExamplePeople {

  private final Pen pen;

  ExamplePeople(Pen pen) {
    this.pen = pen;
  }

  Slide.Heard heard() {
    Frame frame =
        new Frame(
            10,
            "People",
            pen.write("What we heard  ·  {people.everyone.raised|19} conversations"),
            pen.write(
                "{people.support|9} of {people.everyone.raised|19} people support and"
                    + " {people.hesitate|6} ask; {answers.done|3} of the"
                    + " {answers.all|4} main questions have an answer"),
            pen.write(
                "<muted b>Source:</> <muted>{people.everyone.raised|19} conversations,"
                    + " {day.first-talk|12 May} to {day.last-talk|26 June 2026}; a person counts"
                    + " once, by the latest clear remark. Teams with fewer than {settings.team|3}"
                    + " people are merged.</>"),
            List.of(pen.write("Question to ask: whose voice is missing here?")));
    return new Slide.Heard(
        frame,
        stance(),
        new Box(
            pen.write("Who we have not heard"),
            pen.write(
                "Nobody from Legal or from the Iberian partners has spoken. We ask both before"
                    + " {day.meeting-short|16 July}.")),
        List.of(
            pen.write("What makes people ask"),
            pen.write("What we can answer today"),
            pen.write("Status")),
        hesitations(),
        pen.write("<muted>{voices.held|1} open question not released</>"));
  }

  private ChartPlan stance() {
    return new ChartPlan(
        "Chart: stance by team",
        Form.DIVERGING_BARS,
        pen.write("<ink b>Stance by team</>  <muted>number of people</>"),
        pen.write(
            "<unfavourable b>◄ Ask {people.hesitate|6}</>   <comparison>■ </><muted b>Mixed"
                + " {people.mixed|4}</>   <favourable b>Support {people.support|9} ►</>"),
        List.of("Sales", "Marketing", "Customer Service", "Finance, RevOps", "Product and IT"),
        List.of(
            new Line(
                "Ask",
                Tone.UNFAVOURABLE,
                Fill.SOLID,
                List.of(
                    gap(),
                    gap(),
                    count("stance.service.hesitate", "1"),
                    count("stance.finance.hesitate", "2"),
                    count("stance.product.hesitate", "3"))),
            new Line(
                "Mixed",
                Tone.COMPARISON,
                Fill.SOLID,
                List.of(
                    count("stance.sales.mixed", "1"),
                    gap(),
                    count("stance.service.mixed", "1"),
                    count("stance.finance.mixed", "1"),
                    count("stance.product.mixed", "1"))),
            new Line(
                "Support",
                Tone.FAVOURABLE,
                Fill.SOLID,
                List.of(
                    count("stance.sales.support", "4"),
                    count("stance.marketing.support", "3"),
                    count("stance.service.support", "2"),
                    gap(),
                    gap()))),
        pen.write(
            "Bars by team, people who ask to the left, mixed and support to the right. Sales:"
                + " {stance.sales.mixed|1} mixed, {stance.sales.support|4} support; Marketing:"
                + " {stance.marketing.support|3} support; Customer Service:"
                + " {stance.service.hesitate|1}, {stance.service.mixed|1},"
                + " {stance.service.support|2}; Finance, RevOps: {stance.finance.hesitate|2} ask;"
                + " Product and IT: {stance.product.hesitate|3} ask."),
        "0",
        null);
  }

  private List<Hesitation> hesitations() {
    return List.of(
        hesitation(
            "Q19",
            "I still need to see it in the forecast, not in likes.",
            "CFO · {voice.Q19|Q19}",
            "Slide {slide.7|7} shows {closed-won.social.2026-h1|€1.24m} closed-won and"
                + " {weighted-pipeline.social.2026-h1|€1.31m} weighted from"
                + " {open-deals.social.2026-h1|81} open deals.",
            "<favourable b>Accepted</>",
            "<muted>{day.accepted|30 June}</>"),
        hesitation(
            "Q14",
            "These could simply be our easier deals.",
            "Director RevOps · {voice.Q14|Q14}",
            "The gap holds in both size bands with {rule.minimum|30} or more decided deals (slide"
                + " {slide.5|5}); the largest band is looked at again in {day.october|October}.",
            "<favourable b>Replied</>",
            "<muted>again {day.stop|31 October}</>"),
        hesitation(
            "Q11",
            "Please no second ticket tool. My team cannot run two.",
            "Head of IT · {voice.Q11|Q11}",
            "Replies run in the existing CRM inbox; no new system is needed.",
            "<favourable b>Accepted</>",
            "<muted>{day.it|28 May}</>"),
        hesitation(
            "Q12",
            "I would like to see it in November, with twice the volume and the same people.",
            "Head of Customer Service · {voice.Q12|Q12}",
            "Open; the second wave waits for {settings.posts|3} posts.",
            "<unfavourable b>Open</>",
            "<muted>Customer Service, {day.meeting-short|16 July}</>"));
  }

  Slide.Ask ask() {
    Frame frame =
        new Frame(
            13,
            "Business case",
            pen.write("The ask"),
            pen.write(
                "We ask you to approve {settings.ask.cost-once|€420k} for"
                    + " {settings.ask.regions|5} regions, with a stop rule on"
                    + " {day.stop|31 October}"),
            pen.write(
                "<muted b>Source:</> <muted>cost and margin of {settings.ask.margin|41%} as stated"
                    + " by Finance on {day.stated|10 July 2026}; contribution = stated ramp of"
                    + " {settings.ask.ramp|8} opportunities a month × win rate × median deal ×"
                    + " margin.</>"),
            List.of(pen.write("Question to ask: which of the assumptions would you change?")));
    return new Slide.Ask(
        frame,
        pen.write("Cost, contribution and net effect per fiscal year"),
        new Table(
            List.of(3.4, 2.2, 2.2, 2.2),
            List.of(
                pen.write("Per fiscal year"),
                pen.write("{day.fy|FY2026}"),
                pen.write("{day.fy-next|FY2027}"),
                pen.write("{day.fy-after|FY2028}")),
            List.of(
                row(
                    "<ink b>Cost, stated</>",
                    "{settings.ask.cost-2026|€465k}",
                    "{settings.ask.cost-per-year|€180k}",
                    "{settings.ask.cost-per-year|€180k}"),
                row(
                    "<ink b>Contribution, forecast</>",
                    "{contribution.2026|€0}",
                    "{contribution.2027|€371k}",
                    "{contribution.2028|€371k}"),
                row(
                    "<ink b>Net effect</>",
                    "<unfavourable b>▼ {net.2026|−€465k}</>",
                    "<favourable b>▲ {net.2027|+€191k}</>",
                    "<favourable b>▲ {net.2028|+€191k}</>"),
                row(
                    "<ink b>Net effect since the start</>",
                    "<unfavourable b>{sum.2026|−€465k}</>",
                    "<unfavourable b>{sum.2027|−€274k}</>",
                    "<unfavourable b>{sum.2028|−€83k}</>")),
            List.of(1, 2, 3)),
        -1,
        pen.write(
            "<muted>Deals that open in {day.october|October} close after"
                + " {sales-cycle.social.2026-h1|96 days} in the median: nothing is claimed for"
                + " {day.fy|FY2026}.</>"),
        List.of(
            box(
                "Decide on {day.meeting-short|16 July}",
                "Approve {settings.ask.cost-once|€420k} and {settings.posts|3} posts. Name the"
                    + " Sales Director as sponsor."),
            box(
                "Stop rule, {day.stop|31 October}",
                "Wave {settings.wave|2} stops if the win rate is below"
                    + " {settings.ask.stop.below|38%} after {settings.ask.stop.cases|60} or more"
                    + " decisions."),
            box(
                "If your answer is “not yet”",
                "Tell us which evidence you need. By {day.october|October} we can bring the result"
                    + " for deals above {settings.sales.bands|€50k}.")));
  }

  Slide.Method method() {
    Frame frame =
        new Frame(
            14,
            "Appendix",
            pen.write("Appendix  ·  method, definitions, data quality"),
            pen.write(
                "How the figures were made: definitions, lineage and"
                    + " {checks.all|7} automatic checks, of which {checks.passed|6} passed"),
            pen.write(
                "<muted b>Source:</> <muted>night of {day.business|13 July 2026}. Every figure of"
                    + " this deck has an id in the workbook sheet “Figures” with filter, files and"
                    + " row count.</>"),
            List.of(pen.write("Question to ask: which definition differs from yours?")));
    return new Slide.Method(
        frame,
        pen.write("Definitions"),
        new Table(
            List.of(1.35, 3.55, 0.95),
            List.of(pen.write("Measure"), pen.write("Definition"), pen.write("System")),
            List.of(
                row("<ink b>Social-started</>", "CRM lead source is a social one", "CRM"),
                row("<ink b>Closed-won</>", "Amount of won deals by close date", "CRM"),
                row("<ink b>Win rate</>", "Won ÷ (won + lost); open deals excluded", "CRM"),
                row("<ink b>Sales cycle</>", "Median days from created to won", "CRM"),
                row("<ink b>Open pipeline</>", "Open amount × win rate of the stage", "CRM"),
                row("<ink b>Reach</>", "Impressions of all posts", "Platforms"),
                row("<ink b>Stance</>", "Latest clear remark of each person", "Interviews")),
            List.of()),
        pen.write("Evidence grades"),
        List.of(
            pen.write("<navy b>●●●  Strong</>  complete register, agrees with a second export"),
            pen.write("<navy b>●●○  Moderate</>  complete register, or a stratified comparison"),
            pen.write("<navy b>●○○  Indicative</>  {rule.minimum|30} cases or one period")),
        pen.write("Lineage"),
        new Table(
            List.of(1.7, 0.8, 0.95, 0.8, 1.2),
            Stream.of("Source", "Rows in", "Excluded", "Used", "Data through")
                .map(pen::write)
                .toList(),
            List.of(
                row(
                    "<ink b>Social posts</>",
                    "{lineage.social.rows|5,410}",
                    "{lineage.social.excluded|180}",
                    "{lineage.social.used|5,230}",
                    "{day.through-short|12 July}"),
                row(
                    "<ink b>CRM deals</>",
                    "{lineage.sales.rows|1,941}",
                    "{lineage.sales.excluded|13}",
                    "{lineage.sales.used|1,928}",
                    "{day.through-short|12 July}"),
                row(
                    "<ink b>Remarks</>",
                    "{lineage.feedback.rows|61}",
                    "{lineage.feedback.excluded|3}",
                    "{lineage.feedback.used|58}",
                    "{day.last-talk-short|26 June}")),
            List.of(1, 2, 3)),
        pen.write("Checks and limits"),
        List.of(
            pen.write(
                "<unfavourable b>Warning</>  {lineage.blank|12} deals carry no lead source and"
                    + " count as not social."),
            pen.write(
                "<navy b>Limits</>  Comparisons are observational: deals were not assigned at"
                    + " random, so differences may have other reasons."),
            pen.write(
                "<navy b>Quotes</>  Verbatim, in whole sentences. Each theme shows the strongest"
                    + " open question where one may be shown.")));
  }

  private Hesitation hesitation(
      String voice, String words, String attribution, String answer, String status, String detail) {
    return new Hesitation(
        ExampleBrief.quote(pen, voice, "Asks", Tone.UNFAVOURABLE, words, attribution, ""),
        pen.write(answer),
        pen.write(status),
        pen.write(detail));
  }

  private Point count(String source, String label) {
    return new Point(
        pen.value(source), pen.token(source, label), pen.write("{" + source + "|" + label + "}"));
  }

  private static Point gap() {
    return new Point(null, "", Phrase.EMPTY);
  }

  private List<Phrase> row(String... cells) {
    return Stream.of(cells).map(pen::write).toList();
  }

  private Box box(String heading, String text) {
    return new Box(pen.write(heading), pen.write(text));
  }
}
