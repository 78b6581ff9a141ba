package io.buyin.story;

import io.buyin.story.Slide.Box;
import io.buyin.story.Slide.Frame;
import io.buyin.story.Slide.Table;
import java.util.List;
import java.util.stream.Stream;

/** The example's ask with options. */
final class ExampleOptions {

  private final Pen pen;

  ExampleOptions(Pen pen) {
    this.pen = pen;
    pen.know("forecast.two-regions.2026", "3160000.00", "EUR")
        .know("forecast.two-regions.2026.lower", "2800000.00", "EUR")
        .know("forecast.two-regions.2026.upper", "3400000.00", "EUR")
        .know("forecast.five-regions.2026", "3680000.00", "EUR")
        .know("forecast.five-regions.2026.lower", "3100000.00", "EUR")
        .know("forecast.five-regions.2026.upper", "4200000.00", "EUR")
        .know("forecast.at-once.2026", "3800000.00", "EUR")
        .know("forecast.at-once.2026.lower", "3000000.00", "EUR")
        .know("forecast.at-once.2026.upper", "4400000.00", "EUR")
        .know("forecast.two-regions.2026.vs-target", "-440000.00", "EUR")
        .know("forecast.five-regions.2026.vs-target", "80000.00", "EUR")
        .know("forecast.at-once.2026.vs-target", "200000.00", "EUR")
        .know("payback.five-regions", "7", "count")
        .know("payback.five-regions.lower", "5", "count")
        .know("payback.five-regions.upper", "13", "count")
        .know("payback.at-once", "8", "count")
        .know("payback.at-once.lower", "5", "count")
        .know("payback.at-once.upper", "16", "count");
    pen.knowStated("settings.goal.social.target", "3600000", "EUR")
        .knowStated("settings.ask.option-c.cost-once", "510000", "EUR")
        .knowStated("settings.ask.option-c.cost-per-year", "210000", "EUR")
        .knowStated("settings.ask.option-c.contract", "12", "count");
  }

  Slide.Ask ask() {
    Frame frame =
        new Frame(
            13,
            "The ask",
            pen.write("The ask and your options"),
            pen.write(
                "We ask you to approve option B: {settings.ask.regions|5} regions in waves for"
                    + " {settings.ask.cost-once|€420k}, with a stop rule on {day.stop|31 October}"),
            pen.write(
                "<muted b>Source:</> <muted>cost and margin of {settings.ask.margin|41%} as stated"
                    + " by Finance on {day.stated|10 July 2026}. Payback: added contribution less"
                    + " added run cost from {day.october-year|October 2026}.</>"),
            List.of(pen.write("Question to ask: which part would you like to test first?")));
    return new Slide.Ask(
        frame,
        Phrase.EMPTY,
        new Table(
            List.of(2.25, 3.3, 3.3, 3.3),
            phrases(
                "What it means",
                "<navy b>A  Stay with the pilot</>",
                "<navy b>Recommended </><navy b>B  All regions in waves</>",
                "<navy b>C  All regions at once</>"),
            List.of(
                phrases(
                    "<ink b>Cost</>",
                    "No added cost",
                    "<ink b>{settings.ask.cost-once|€420k} once,"
                        + " {settings.ask.cost-per-year|€180k} a year</>",
                    "{settings.ask.option-c.cost-once|€510k} once,"
                        + " {settings.ask.option-c.cost-per-year|€210k} a year"),
                phrases(
                    "<ink b>{day.fy|FY2026} forecast</>",
                    range("two-regions", "€3.16m", "€2.8m", "€3.4m"),
                    "<ink b>" + range("five-regions", "€3.68m", "€3.1m", "€4.2m") + "</>",
                    range("at-once", "€3.80m", "€3.0m", "€4.4m")),
                phrases(
                    "<ink b>Against target, {settings.goal.social.target|€3.60m}</>",
                    "<unfavourable b>▼ {forecast.two-regions.2026.vs-target|−€0.44m}</>",
                    "<favourable b>▲ {forecast.five-regions.2026.vs-target|+€0.08m}</>",
                    "<favourable b>▲ {forecast.at-once.2026.vs-target|+€0.20m}</>"),
                phrases(
                    "<ink b>Payback, forecast</>",
                    "Not applicable",
                    "<ink b>{payback.five-regions|7} months ({payback.five-regions.lower|5} to"
                        + " {payback.five-regions.upper|13})</>",
                    "{payback.at-once|8} months ({payback.at-once.lower|5} to"
                        + " {payback.at-once.upper|16})"),
                phrases(
                    "<ink b>Main risk</>",
                    "Other regions keep waiting",
                    "<ink b>Hiring {settings.posts|3} posts by {day.september|30 September}</>",
                    "Posts short in the peak season"),
                phrases(
                    "<ink b>Can be reversed</>",
                    "Yes",
                    "<ink b>Yes, after the first wave</>",
                    "Hardly: contracts of {settings.ask.option-c.contract|12} months")),
            List.of()),
        2,
        Phrase.EMPTY,
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

  private static String range(String option, String value, String lower, String upper) {
    String id = "forecast." + option + ".2026";
    return "{%s|%s} ({%s.lower|%s} to {%s.upper|%s})".formatted(id, value, id, lower, id, upper);
  }

  private Box box(String heading, String text) {
    return new Box(pen.write(heading), pen.write(text));
  }

  private List<Phrase> phrases(String... texts) {
    return Stream.of(texts).map(pen::write).toList();
  }
}
