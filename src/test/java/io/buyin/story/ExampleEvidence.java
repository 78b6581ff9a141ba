package io.buyin.story;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.Slide.Card;
import io.buyin.story.Slide.Fact;
import io.buyin.story.Slide.Frame;
import io.buyin.story.Slide.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The two evidence pairs and the chain of the example. */
final class ExampleEvidence {

  private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun");

  private final Pen pen;

  ExampleEvidence(Pen pen) {
    this.pen = pen;
  }

  Slide.Evidence byMonth() {
    Frame frame =
        new Frame(
            4,
            "Evidence",
            pen.write("Evidence {deck.first|1} of {deck.pairs|3}  ·  goal: grow closed-won"),
            pen.write(
                "Closed-won from social-started deals rose in each month of {day.half-year|H1"
                    + " 2026}; it was {closed-won.social.2025-h1|€0.52m} a year before"),
            pen.write(
                "<muted b>Source:</> <muted>CRM opportunities won {day.period|1 January to 30 June"
                    + " 2026}, export {day.export|12 July 2026}. Closed-won by close month, same"
                    + " deal definition in both years ({deck.f1|F1}, {deck.f2|F2}).</>"),
            List.of(
                pen.write(
                    "{deck.f1|F1} {deck.f1.id|closed-won.social.2026-h1}: status = won, lead source"
                        + " social."),
                pen.write("Why this voice: the strongest open question on this theme."),
                pen.write("Question to ask: what would you want to see in the forecast?")));
    return new Slide.Evidence(
        frame,
        pen.write("{closed-won.social.2026-h1|€1.24m}"),
        pen.write("closed-won, social-started deals, {day.half-year|H1 2026}"),
        List.of(
            fact(
                "vs {day.half-before|H1 2025}",
                "<favourable b>▲ {closed-won.social.2026-h1.vs-2025-h1|+138%}</>",
                "{closed-won.social.2025-h1|€0.52m}"),
            fact(
                "Plan",
                "{settings.plan.closed-won.social|€1.10m}",
                "{day.half-year|H1 2026}, stated"),
            fact("Sample", "{won-deals.social.2026-h1|47 deals}", "won"),
            fact("Evidence", "<navy b>●●○  Moderate</>", "complete register")),
        Phrase.EMPTY,
        months(),
        pen.write("What stakeholders say"),
        pen.write(
            "{people.results.raised|12} of {people.everyone.raised|19} raised this:"
                + " {people.results.support|7} support · {people.results.mixed|3} mixed ·"
                + " {people.results.hesitate|2} ask"),
        List.of(
            quote(
                "Q10",
                "Supports",
                Tone.FAVOURABLE,
                "Five of my eleven wins this spring began with someone answering a question under a"
                    + " post.",
                "Regional MD, DACH · {day.q10|15 June 2026} · {voice.Q10|Q10}",
                ""),
            quote(
                "Q19",
                "Asks",
                Tone.UNFAVOURABLE,
                "I see the effort. I still need to see it in the forecast, not in likes.",
                "CFO · {day.q19|24 June 2026} · {voice.Q19|Q19}",
                "<ink b>Our answer:</> slide {slide.7|7} splits what is won and what is open:"
                    + " {weighted-pipeline.social.2026-h1|€1.31m} weighted by stage.")),
        Phrase.EMPTY,
        Fits.of("Q10", "Q19"));
  }

  ChartPlan months() {
    List<Point> before = new ArrayList<>();
    List<Point> now = new ArrayList<>();
    String[] labels = {"€120k", "€150k", "€190k", "€210k", "€260k", "€310k"};
    String[] labelsBefore = {"€70k", "€80k", "€85k", "€90k", "€95k", "€100k"};
    for (int month = 0; month < MONTHS.size(); month++) {
      String source = "closed-won.social.2026-0" + (month + 1);
      String sourceBefore = "closed-won.social.2025-0" + (month + 1);
      before.add(point(sourceBefore, labelsBefore[month], ""));
      now.add(point(source, labels[month], ""));
    }
    return new ChartPlan(
        "Chart: closed-won of social-started deals by month",
        Form.CLUSTERED_COLUMNS,
        pen.write("<ink b>Closed-won, social-started deals, by month</>"),
        pen.write("<comparison>■ {day.2025|2025}</>   <navy b>■ {day.2026|2026}</>"),
        MONTHS,
        List.of(
            new Line("2025", Tone.COMPARISON, Fill.SOLID, before),
            new Line("2026", Tone.NAVY, Fill.SOLID, now)),
        pen.write(
            "Columns: closed-won of social-started deals by month. {day.2026|2026}: January"
                + " {closed-won.social.2026-01|€120k}, rising each month to June"
                + " {closed-won.social.2026-06|€310k}. {day.2025|2025}: January"
                + " {closed-won.social.2025-01|€70k} to June {closed-won.social.2025-06|€100k}."),
        "#,##0",
        null);
  }

  Slide.Evidence byDealSize() {
    Frame frame =
        new Frame(
            5,
            "Evidence",
            pen.write(
                "Evidence {deck.second|2} of {deck.pairs|3}  ·  goal: win more of what we offer"),
            pen.write(
                "{win-rate.social.2026-h1|45%} of decided deals that began in a social conversation"
                    + " were won, against {win-rate.other.2026-h1|34%} of others"),
            pen.write(
                "<muted b>Source:</> <muted>CRM deals decided {day.period|1 January to 30 June"
                    + " 2026} (won or lost; open excluded), export {day.export|12 July 2026}."
                    + " Difference: Newcombe {rule.confidence|95%} interval ({deck.f3|F3},"
                    + " {deck.f4|F4}).</>"),
            List.of(
                pen.write("{deck.f3|F3} {deck.f3.id|win-rate.social.2026-h1}: won ÷ (won + lost)."),
                pen.write("Question to ask: which deal size matters most to you?")));
    return new Slide.Evidence(
        frame,
        pen.write("{win-rate.social.2026-h1|45%}"),
        pen.write("win rate, social-started deals, {day.half-year|H1 2026}"),
        List.of(
            fact(
                "vs other deals",
                "<favourable b>▲ {win-rate.social-vs-other.2026-h1|+11 points}</>",
                "{win-rate.other.2026-h1|34%}, {won.other|142} of {decided.other|418}"),
            fact("Target", "{settings.goal.win-rate.target|38%}", "{day.fy|FY2026}, all deals"),
            fact("Sample", "{won.social|47} of {decided.social|105}", "decided"),
            fact(
                "Evidence",
                "<navy b>●●○  Moderate</>",
                "{rule.confidence|95%}: {win-rate.social-vs-other.2026-h1.lower|+1} to"
                    + " {win-rate.social-vs-other.2026-h1.upper|+21}")),
        Phrase.EMPTY,
        sizes(),
        pen.write("What stakeholders say"),
        pen.write(
            "{people.origin.raised|11} of {people.everyone.raised|19} raised this:"
                + " {people.origin.support|6} support · {people.origin.mixed|2} mixed ·"
                + " {people.origin.hesitate|3} ask"),
        List.of(
            quote(
                "Q09",
                "Supports",
                Tone.FAVOURABLE,
                "When a buyer has already asked us something in public, the first call starts in"
                    + " the middle, not at the beginning.",
                "Key account manager, DACH · {day.q09|11 June 2026} · {voice.Q09|Q09}",
                ""),
            quote(
                "Q14",
                "Asks",
                Tone.UNFAVOURABLE,
                "These could simply be our easier deals. Show me the same size of deal, then I will"
                    + " believe the difference.",
                "Director RevOps · {day.q14|18 June 2026} · {voice.Q14|Q14}",
                "<ink b>Our answer:</> the gap of {win-rate.social-vs-other.2026-h1|11 points}"
                    + " holds in both size bands with enough deals; above"
                    + " {settings.sales.bands|€50k} we have {decided.social.large|17} so far and"
                    + " look again at {rule.minimum|30}.")),
        Phrase.EMPTY,
        Fits.of("Q09", "Q14"));
  }

  private ChartPlan sizes() {
    pen.token("settings.sales.bands", "€25k");
    pen.token("settings.sales.bands", "€50k");
    return new ChartPlan(
        "Chart: win rate by deal size",
        Form.CLUSTERED_BARS,
        pen.write("<ink b>Win rate by deal size, {day.half-year|H1 2026}, % of decided deals</>"),
        pen.write(
            "<navy b>■ Social-started</>   <comparison>■ Other deals</>   <muted>No bar where fewer"
                + " than {rule.minimum|30} deals were decided</>"),
        List.of("All decided", "Under €25k", "€25k to €50k", "Over €50k"),
        List.of(
            new Line(
                "Social-started",
                Tone.NAVY,
                Fill.SOLID,
                List.of(
                    rate("win-rate.social.2026-h1", "45%", "won.social|47", "decided.social|105"),
                    rate(
                        "win-rate.social.under-25000.2026-h1",
                        "48%",
                        "won.social.small|25",
                        "decided.social.small|52"),
                    rate(
                        "win-rate.social.25000-to-50000.2026-h1",
                        "44%",
                        "won.social.middle|16",
                        "decided.social.middle|36"),
                    new Point(
                        null,
                        "",
                        pen.write(
                            "{won.social.large|6} of {decided.social.large|17} won: too few for a"
                                + " rate")))),
            new Line(
                "Other deals",
                Tone.COMPARISON,
                Fill.SOLID,
                List.of(
                    rate("win-rate.other.2026-h1", "34%", "won.other|142", "decided.other|418"),
                    rate(
                        "win-rate.other.under-25000.2026-h1",
                        "38%",
                        "won.other.small|60",
                        "decided.other.small|160"),
                    rate(
                        "win-rate.other.25000-to-50000.2026-h1",
                        "35%",
                        "won.other.middle|52",
                        "decided.other.middle|150"),
                    rate(
                        "win-rate.other.over-50000.2026-h1",
                        "28%",
                        "won.other.large|30",
                        "decided.other.large|108")))),
        pen.write(
            "Bars: win rate by deal size. All decided: social-started"
                + " {win-rate.social.2026-h1|45%}, others {win-rate.other.2026-h1|34%}. Under"
                + " {settings.sales.bands|€25k}: {win-rate.social.under-25000.2026-h1|48%} and"
                + " {win-rate.other.under-25000.2026-h1|38%}. {settings.sales.bands|€25k} to"
                + " {settings.sales.bands|€50k}: {win-rate.social.25000-to-50000.2026-h1|44%} and"
                + " {win-rate.other.25000-to-50000.2026-h1|35%}. Over {settings.sales.bands|€50k}:"
                + " too few, and {win-rate.other.over-50000.2026-h1|28%}."),
        "0%",
        new BigDecimal("0.63"));
  }

  Slide.Chain chain() {
    Frame frame =
        new Frame(
            7,
            "Business case",
            pen.write("From attention to closed-won  ·  {day.half-year|H1 2026}"),
            pen.write(
                "Of {opportunities-opened.social.2026-h1|186} social-started opportunities,"
                    + " {won.social|47} are won for {closed-won.social.2026-h1|€1.24m} and"
                    + " {open-deals.social.2026-h1|81} are still open"),
            pen.write(
                "<muted b>Source:</> <muted>platform exports (reach, engagement) and CRM"
                    + " (opportunities, pipeline, closed-won), data to {day.through|12 July 2026}."
                    + " Reach and engagement are not linked to opportunities.</>"),
            List.of(pen.write("Question to ask: where would you like to look closer?")));
    return new Slide.Chain(
        frame,
        pen.write("<muted b>Leading indicators</>   <muted>early signals, not results</>"),
        pen.write("<navy b>Business results</>   <muted>what this deck reports on</>"),
        cards(),
        List.of(
            new Rate(
                2,
                pen.write(
                    "→ <ink b>{open-share.social.2026-h1|44%}</> open, <ink"
                        + " b>{won-share.social.2026-h1|25%}</> won so far, <ink"
                        + " b>{lost-share.social.2026-h1|31%}</> lost"))),
        parts(),
        List.of(
            fact(
                "<navy b>{won.social|47} won</>",
                "{closed-won.social.2026-h1|€1.24m} closed-won",
                ""),
            fact(
                "<navy b>{open-deals.social.2026-h1|81} open</>",
                "{open-pipeline.social.2026-h1|€2.90m} open value",
                "{weighted-pipeline.social.2026-h1|€1.31m} weighted by stage"),
            fact("<muted b>{lost-deals.social.2026-h1|58} lost</>", "all reasons", "")),
        quote(
            "Q10",
            "Supports",
            Tone.FAVOURABLE,
            "Five of my eleven wins this spring began with someone answering a question under a"
                + " post.",
            "Regional MD, DACH · {day.q10|15 June 2026} · {voice.Q10|Q10}",
            ""),
        pen.write("<navy b>Check:</> not verified; the CRM export does not name the region."));
  }

  private List<Card> cards() {
    return List.of(
        card(
            true,
            "Reach",
            "{reach.all.2026-h1|1.86m}",
            "impressions",
            "<muted b>▲ {reach.all.2026-h1.vs-2025-h1|+21%}</>",
            "vs {day.half-before|H1 2025}"),
        card(
            true,
            "Engagement",
            "{engagement.all.2026-h1|41,300}",
            "reactions, comments",
            "<muted b>▲ {engagement.all.2026-h1.vs-2025-h1|+34%}</>",
            "vs {day.half-before|H1 2025}"),
        card(
            false,
            "Opportunities",
            "{opportunities-opened.social.2026-h1|186}",
            "social-started",
            "<favourable b>▲ {opportunities-opened.social.2026-h1.vs-2025-h1|+22%}</>",
            "vs {day.half-before|H1 2025} ({opportunities-opened.social.2025-h1|152})"),
        card(
            false,
            "Open pipeline",
            "{weighted-pipeline.social.2026-h1|€1.31m}",
            "weighted, {open-deals.social.2026-h1|81} open",
            "<unfavourable b>▼ {weighted-pipeline.social.2026-h1.vs-plan|−6%}</>",
            "vs plan {settings.plan.weighted-pipeline|€1.40m}"),
        card(
            false,
            "Closed-won",
            "{closed-won.social.2026-h1|€1.24m}",
            "{won-deals.social.2026-h1|47} deals won",
            "<favourable b>▲ {closed-won.social.2026-h1.vs-plan|+13%}</>",
            "vs plan {settings.plan.closed-won.social|€1.10m}"));
  }

  private ChartPlan parts() {
    return new ChartPlan(
        "Chart: what became of the opportunities",
        Form.PART_OF_WHOLE,
        pen.write(
            "<ink b>What became of the {opportunities-opened.social.2026-h1|186} opportunities</>"
                + "  <muted>number, status on {day.through|12 July 2026}</>"),
        Phrase.EMPTY,
        List.of("Opportunities"),
        List.of(
            part("Won", Tone.NAVY, Fill.SOLID, "won.social", "47"),
            part("Open", Tone.NAVY, Fill.HATCHED, "open-deals.social.2026-h1", "81"),
            part("Lost", Tone.COMPARISON, Fill.SOLID, "lost-deals.social.2026-h1", "58")),
        pen.write(
            "One bar: of {opportunities-opened.social.2026-h1|186} opportunities {won.social|47}"
                + " are won, {open-deals.social.2026-h1|81} open and {lost-deals.social.2026-h1|58}"
                + " lost."),
        "#,##0",
        null);
  }

  private Line part(String name, Tone tone, Fill fill, String source, String rendering) {
    return new Line(
        name,
        tone,
        fill,
        List.of(new Point(pen.value(source), pen.token(source, rendering), Phrase.EMPTY)));
  }

  private Point rate(String source, String share, String won, String decided) {
    return new Point(
        pen.value(source),
        pen.token(source, share),
        pen.write("{" + source + "|" + share + "} ({" + won + "} of {" + decided + "})"));
  }

  private Point point(String source, String label, String after) {
    return new Point(
        pen.value(source),
        pen.token(source, label),
        pen.write("{" + source + "|" + label + "}" + after));
  }

  private Card card(
      boolean leading, String name, String number, String unit, String change, String against) {
    return new Card(
        leading,
        pen.write(name),
        pen.write(number),
        pen.write(unit),
        pen.write(change),
        pen.write(against));
  }

  private Quote quote(
      String voice, String tag, Tone tone, String words, String attribution, String answer) {
    return ExampleBrief.quote(pen, voice, tag, tone, words, attribution, answer);
  }

  private Fact fact(String label, String value, String detail) {
    return new Fact(pen.write(label), pen.write(value), pen.write(detail));
  }
}
