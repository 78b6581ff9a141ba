package io.buyin.render.deck;

import io.buyin.story.ChartPlan;
import io.buyin.story.ChartPlan.Line;
import io.buyin.story.ChartPlan.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the labels of lines stand: the last ones right of their ends, moved apart where they would
 * cover each other; all others above or below their points, on the side where lines are further
 * away.
 *
 * @param slot width of a category in points
 * @param scale points of height for one unit of value
 */
record LineLabels(ChartPlan plan, double slot, double scale) {

  private static final double LEADING = Style.BODY.size() * TextFit.LINE;
  private static final double FREE = 1_000;
  private static final int SAMPLES = 4;

  /** From where to where a label stands, in points from its point. */
  private static final double LABEL_START = 3;

  private static final double LABEL_END = 21;

  /** The side of a label: r, t or b. */
  String position(int series, int point) {
    if (point == plan.categories().size() - 1) {
      return "r";
    }
    Side above = side(series, point, 1);
    Side below = side(series, point, -1);
    boolean top =
        above.touched() == below.touched()
            ? above.nearest() >= below.nearest()
            : above.touched() < below.touched();
    return top ? "t" : "b";
  }

  /** How many points a label at a line's end moves down. */
  double shift(int series, int point) {
    if (point != plan.categories().size() - 1) {
      return 0;
    }
    List<Integer> ends = ends();
    int at = ends.indexOf(series);
    return at < 0 ? 0 : apart(ends).get(at);
  }

  /** Series with a labelled end, the highest first. */
  private List<Integer> ends() {
    int last = plan.categories().size() - 1;
    return IntStream.range(0, plan.series().size())
        .filter(series -> labelled(plan.series().get(series).points().get(last)))
        .boxed()
        .sorted(Comparator.comparingDouble(series -> -height(series, last)))
        .toList();
  }

  private static boolean labelled(Point point) {
    return point.value() != null && !point.label().isEmpty();
  }

  /** Neighbours that are closer than a line of text move apart, each by half of what lacks. */
  private List<Double> apart(List<Integer> ends) {
    int last = plan.categories().size() - 1;
    List<Double> tops = new ArrayList<>();
    ends.forEach(series -> tops.add(-height(series, last)));
    for (int round = 0; round < ends.size(); round++) {
      for (int at = 1; at < tops.size(); at++) {
        double lacks = LEADING - (tops.get(at) - tops.get(at - 1));
        if (lacks > 0) {
          tops.set(at - 1, tops.get(at - 1) - lacks / 2);
          tops.set(at, tops.get(at) + lacks / 2);
        }
      }
    }
    List<Double> moved = new ArrayList<>();
    for (int at = 0; at < tops.size(); at++) {
      moved.add(tops.get(at) + height(ends.get(at), last));
    }
    return moved;
  }

  /**
   * What is on one side of a point, over the width of its label.
   *
   * @param touched places at which a line would run through the label
   * @param nearest how far the nearest line is beyond it
   */
  private record Side(int touched, double nearest) {}

  private Side side(int series, int point, int side) {
    double from = height(series, point);
    Line own = plan.series().get(series);
    double half = TextFit.width(own.points().get(point).label().text(), style(series)) / 2;
    double reach = Math.min(1, half / slot);
    double nearest = side < 0 ? from : FREE;
    int touched = nearest < LABEL_END ? 1 : 0;
    for (int other = 0; other < plan.series().size(); other++) {
      for (int step = -SAMPLES; step <= SAMPLES; step++) {
        Double line = between(other, point + reach * step / SAMPLES);
        double away = line == null ? -1 : (line - from) * side;
        if (away > LABEL_START) {
          touched += away < LABEL_END ? 1 : 0;
          nearest = Math.min(nearest, away);
        }
      }
    }
    return new Side(touched, nearest);
  }

  private Style style(int series) {
    return Lines.labelStyle(series, plan.series().get(series));
  }

  /** Height of a line at a place between two categories; null in a gap. */
  private @Nullable Double between(int series, double place) {
    int before = (int) Math.floor(place);
    int after = (int) Math.ceil(place);
    if (before < 0 || after >= plan.categories().size()) {
      return null;
    }
    if (value(series, before) == null || value(series, after) == null) {
      return null;
    }
    double part = place - before;
    return height(series, before) * (1 - part) + height(series, after) * part;
  }

  private @Nullable BigDecimal value(int series, int point) {
    return plan.series().get(series).points().get(point).value();
  }

  private double height(int series, int point) {
    BigDecimal value = value(series, point);
    return value == null ? 0 : value.doubleValue() * scale;
  }
}
