package io.buyin.story;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.ChartPlan.Form;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first reply by month of the example: pilot regions, the others, and the goal. May has no
 * value for the others, so that their line has a gap.
 */
public final class ExampleLines {

  private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun");
  private static final String[] PILOT = {"9.4", "7.8", "6.1", "4.6", "3.6", "3.1"};
  private static final String[] ELSEWHERE = {"9.1", "9.3", "8.9", "9.2", "", "9.0"};
  private static final String TARGET = "settings.goal.first-reply.target";

  private ExampleLines() {}

  /** The plan; its tokens are those of the pen. */
  public static ChartPlan plan(Pen pen) {
    know(pen, "pilot", PILOT);
    know(pen, "elsewhere", ELSEWHERE);
    pen.knowStated(TARGET, "4.0", "hours");
    return new ChartPlan(
        "Chart: first reply by month",
        Form.LINES,
        pen.write("<ink b>Median hours to first reply, by month, {day.half-year|H1 2026}</>"),
        Phrase.EMPTY,
        MONTHS,
        List.of(
            new Line("Pilot regions", Tone.NAVY, Fill.SOLID, focus(pen)),
            new Line("Other regions", Tone.COMPARISON, Fill.SOLID, elsewhere(pen)),
            new Line("Target", Tone.INK, Fill.OUTLINE, target(pen))),
        pen.write(
            "Lines: median hours to first reply. Pilot regions: January"
                + " {first-reply.pilot.2026-01|9.4} to June {first-reply.pilot.2026-06|3.1}; other"
                + " regions {first-reply.elsewhere.2026-01|9.1} to"
                + " {first-reply.elsewhere.2026-06|9.0}; target"
                + " {settings.goal.first-reply.target|4.0}."),
        "0.0",
        null);
  }

  private static void know(Pen pen, String scope, String[] values) {
    for (int month = 0; month < values.length; month++) {
      if (!values[month].isEmpty()) {
        pen.know(source(scope, month), values[month], "hours");
      }
    }
  }

  private static List<Point> focus(Pen pen) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month < PILOT.length; month++) {
      String name = month == PILOT.length - 1 ? "Pilot regions " : "";
      points.add(point(pen, source("pilot", month), PILOT[month], name));
    }
    return points;
  }

  private static List<Point> elsewhere(Pen pen) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month < ELSEWHERE.length; month++) {
      boolean last = month == ELSEWHERE.length - 1;
      if (ELSEWHERE[month].isEmpty()) {
        points.add(new Point(null, "", Phrase.EMPTY));
      } else if (last) {
        points.add(point(pen, source("elsewhere", month), ELSEWHERE[month], "Other regions "));
      } else {
        points.add(unlabelled(pen, source("elsewhere", month), ELSEWHERE[month]));
      }
    }
    return points;
  }

  private static List<Point> target(Pen pen) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month < MONTHS.size(); month++) {
      points.add(
          month == MONTHS.size() - 1
              ? point(pen, TARGET, "4.0", "Target ")
              : unlabelled(pen, TARGET, "4.0"));
    }
    return points;
  }

  private static Point point(Pen pen, String source, String value, String name) {
    Phrase label = pen.write("<ink b>" + name + "{" + source + "|" + value + "}</>");
    return new Point(new BigDecimal(value), pen.token(source, value), label);
  }

  private static Point unlabelled(Pen pen, String source, String value) {
    return new Point(new BigDecimal(value), pen.token(source, value), Phrase.EMPTY);
  }

  private static String source(String scope, int month) {
    return String.format(Locale.ROOT, "first-reply.%s.2026-%02d", scope, month + 1);
  }
}
