package io.buyin.story;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import io.buyin.story.ChartPlan.Step;
import io.buyin.story.Slide.Frame;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The forecast bridge of the example, with two voices who speak to it. */
public final class ExampleForecast {

  private static final String ACTUAL = "forecast-actual.social.2026";
  private static final String OPEN = "forecast-open.social.2026";
  private static final String NEW = "forecast-new.social.2026";
  private static final String TOTAL = "forecast.social.2026";
  private static final String ROLL_OUT = "forecast-roll-out.social.2026";
  private static final String WITH = "forecast-with-roll-out.social.2026";
  private static final String TARGET = "settings.goal.closed-won.social.target";

  private final Pen pen;

  public ExampleForecast(Pen pen) {
    this.pen = pen;
    know(pen);
  }

  private static void know(Pen pen) {
    pen.know(ACTUAL, "1240000.00", "EUR")
        .know(OPEN, "1310000.00", "EUR")
        .know(NEW, "610000.00", "EUR")
        .know(TOTAL, "3160000.00", "EUR")
        .know(TOTAL + ".lower", "2800000.00", "EUR")
        .know(TOTAL + ".upper", "3400000.00", "EUR")
        .know(TOTAL + ".reaching", "3", "count")
        .know(TOTAL + ".outcomes", "13", "count")
        .know(TOTAL + ".vs-target", "-440000.00", "EUR")
        .know(TOTAL + ".vs-target.share", "-0.1222222222222222", "share")
        .know(ROLL_OUT, "520000.00", "EUR")
        .know(WITH, "3680000.00", "EUR")
        .know(WITH + ".lower", "3320000.00", "EUR")
        .know(WITH + ".upper", "3920000.00", "EUR")
        .know(WITH + ".reaching", "8", "count")
        .know(WITH + ".outcomes", "13", "count")
        .know(WITH + ".vs-target", "80000.00", "EUR")
        .know(WITH + ".vs-target.share", "0.0222222222222222", "share")
        .know("forecast-back-test.social.2026", "26", "count")
        .knowStated(TARGET, "3600000", "EUR");
  }

  /**
   * @param number of the slide
   */
  public Slide.Forecast slide(int number) {
    Frame frame =
        new Frame(
            number,
            "Business case",
            pen.write("Forecast against target  ·  {day.fy|FY2026}"),
            pen.write(
                "Social-started deals are forecast to reach {"
                    + TOTAL
                    + "|€3.16m} of the {"
                    + TARGET
                    + "|€3.60m} target; with the roll-out the forecast is {"
                    + WITH
                    + "|€3.68m}"),
            pen.write(
                "<muted b>Source:</> <muted>CRM opportunities, data to {day.through|12 July 2026};"
                    + " open deals × historical win rate by age. Back-test: {"
                    + "forecast-back-test.social.2026|26} past month-ends.</>"),
            List.of(pen.write("Question to ask: which step of the bridge do you trust least?")));
    return new Slide.Forecast(
        frame,
        Phrase.EMPTY,
        bridge(),
        pen.write("What stakeholders say"),
        pen.write(
            "{people.results.raised|12} of {people.everyone.raised|19} raised this:"
                + " {people.results.support|7} support · {people.results.mixed|3} mixed ·"
                + " {people.results.hesitate|2} ask"),
        List.of(
            ExampleBrief.quote(
                pen,
                "Q10",
                "Supports",
                Tone.FAVOURABLE,
                "Five of my eleven wins this spring began with someone answering a question under a"
                    + " post.",
                "Regional MD, DACH · {day.q10|15 June 2026} · {voice.Q10|Q10}",
                ""),
            ExampleBrief.quote(
                pen,
                "Q19",
                "Asks",
                Tone.UNFAVOURABLE,
                "I see the effort. I still need to see it in the forecast, not in likes.",
                "CFO · {day.q19|24 June 2026} · {voice.Q19|Q19}",
                "<ink b>Our answer:</> {"
                    + ACTUAL
                    + "|€1.24m} of the forecast is closed-won; expected deals are shown apart.")),
        Phrase.EMPTY,
        List.of(
            pen.write(
                "<navy b>Without roll-out:</> <unfavourable b>▼ {"
                    + TOTAL
                    + ".vs-target|−€0.44m} ({"
                    + TOTAL
                    + ".vs-target.share|−12%}) vs target</>, {"
                    + TOTAL
                    + ".reaching|3} of {"
                    + TOTAL
                    + ".outcomes|13} past outcomes would reach it"),
            pen.write(
                "<navy b>With roll-out:</> <favourable b>▲ {"
                    + WITH
                    + ".vs-target|+€0.08m} ({"
                    + WITH
                    + ".vs-target.share|+2%}) vs target</>, {"
                    + WITH
                    + ".reaching|8} of {"
                    + WITH
                    + ".outcomes|13} past outcomes would reach it")));
  }

  private ChartPlan bridge() {
    return new ChartPlan(
        "Chart: forecast of closed-won against target",
        Form.BRIDGE,
        pen.write("<ink b>Closed-won of social-started deals, {day.fy|FY2026}</>"),
        pen.write(
            "<navy b>■ Actual</>   <muted>Hatched: forecast,</> <navy b>logged</> <muted>or</>"
                + " <comparison b>expected</>   <navy b>□ Target</>   <muted>Whisker: range for"
                + " {rule.eight|8} in {rule.ten|10} outcomes</>"),
        List.of(
            "Closed-won so far",
            "Open deals",
            "Expected new deals",
            "Without roll-out",
            "Roll-out",
            "With roll-out",
            "Target"),
        List.of(
            line(
                "Closed-won so far", Tone.NAVY, Fill.SOLID, ACTUAL, "", "", ACTUAL, "", ACTUAL, ""),
            line("Open deals", Tone.NAVY, Fill.HATCHED, "", OPEN, "", OPEN, "", OPEN, ""),
            line("Expected deals", Tone.COMPARISON, Fill.HATCHED, "", "", NEW, NEW, "", NEW, ""),
            line("Roll-out", Tone.COMPARISON, Fill.HATCHED, "", "", "", "", ROLL_OUT, ROLL_OUT, ""),
            line("Target", Tone.NAVY, Fill.OUTLINE, "", "", "", "", "", "", TARGET)),
        pen.write(
            "Columns: {"
                + ACTUAL
                + "|€1.24m} closed-won so far, {"
                + OPEN
                + "|€1.31m} from open deals and {"
                + NEW
                + "|€0.61m} from expected deals are {"
                + TOTAL
                + "|€3.16m}; the roll-out adds {"
                + ROLL_OUT
                + "|€0.52m}; target {"
                + TARGET
                + "|€3.60m}."),
        "#,##0",
        null,
        List.of(
            step("0", ACTUAL, "€1.24m"),
            step("1240000.00", OPEN, "+€1.31m"),
            step("2550000.00", NEW, "+€0.61m"),
            total(TOTAL, "€3.16m", "€2.80m", "€3.40m"),
            step("3160000.00", ROLL_OUT, "+€0.52m"),
            total(WITH, "€3.68m", "€3.32m", "€3.92m"),
            step("0", TARGET, "€3.60m")));
  }

  private Line line(String name, Tone tone, Fill fill, String... sources) {
    return new Line(name, tone, fill, Arrays.stream(sources).map(this::segment).toList());
  }

  private Point segment(String source) {
    return source.isEmpty()
        ? new Point(null, "", Phrase.EMPTY)
        : new Point(pen.value(source), pen.token(source, rendering(source)), Phrase.EMPTY);
  }

  private static String rendering(String source) {
    return switch (source) {
      case ACTUAL -> "€1.24m";
      case OPEN -> "+€1.31m";
      case NEW -> "+€0.61m";
      case ROLL_OUT -> "+€0.52m";
      default -> "€3.60m";
    };
  }

  private Step step(String from, String source, String label) {
    return new Step(
        new BigDecimal(from),
        pen.value(source),
        pen.token(source, label),
        pen.write("<navy b>{" + source + "|" + label + "}</>"),
        null,
        null,
        Phrase.EMPTY);
  }

  private Step total(String source, String label, String low, String high) {
    String lower = source + ".lower";
    String upper = source + ".upper";
    return new Step(
        BigDecimal.ZERO,
        pen.value(source),
        pen.token(source, label),
        pen.write("<navy b>{" + source + "|" + label + "}</>"),
        pen.value(lower),
        pen.value(upper),
        pen.write("<muted>{" + lower + "|" + low + "}–{" + upper + "|" + high + "}</>"));
  }
}
