package io.buyin.render.chart;

import io.buyin.story.Brief;
import io.buyin.story.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;

/** Places pins above the columns, on as many rows as keep their labels apart. */
final class PinLayout {

  private static final int ROWS = 5;

  /** A label takes this share of the axis. */
  private static final double LABEL_SHARE = 0.045;

  private static final double FLAG_GAP = 0.004;

  private static final double LOWEST = 1.2;
  private static final double STEP = 0.105;
  private static final double ABOVE_LABELS = 1.1;
  private static final double TICK = 0.025;

  private final List<Brief.Pin> pins;
  private final ToDoubleFunction<LocalDate> position;
  private final double top;
  private final int months;
  private final Inks inks;

  PinLayout(
      List<Brief.Pin> pins,
      ToDoubleFunction<LocalDate> position,
      double top,
      int months,
      Inks inks) {
    this.pins =
        pins.stream()
            .sorted(Comparator.comparing(Brief.Pin::date).thenComparing(Brief.Pin::voice))
            .toList();
    this.position = position;
    this.top = top;
    this.months = months;
    this.inks = inks;
  }

  /** Where the value axis must end so that every pin has room. */
  double height() {
    int rows = rows().stream().mapToInt(row -> row + 1).max().orElse(0);
    return top * (LOWEST + rows * STEP);
  }

  /** A pin is its label, a line down to where the columns' labels begin, and a tick on its day. */
  List<XYAnnotation> annotations() {
    List<XYAnnotation> annotations = new ArrayList<>();
    List<Integer> rows = rows();
    for (int i = 0; i < pins.size(); i++) {
      Brief.Pin pin = pins.get(i);
      double x = position.applyAsDouble(pin.date());
      double y = top * (LOWEST + rows.get(i) * STEP);
      annotations.add(line(x, top * ABOVE_LABELS, y, pin.tone()));
      annotations.add(line(x, 0, top * TICK, pin.tone()));
      annotations.add(flag(pin, x, y));
    }
    return annotations;
  }

  private List<Integer> rows() {
    double[] free = new double[ROWS];
    Arrays.fill(free, Double.NEGATIVE_INFINITY);
    List<Integer> rows = new ArrayList<>();
    for (Brief.Pin pin : pins) {
      double x = position.applyAsDouble(pin.date());
      int row = row(free, x);
      free[row] = x + LABEL_SHARE * months;
      rows.add(row);
    }
    return rows;
  }

  /** The lowest row with room; where none has, the one that has been free longest. */
  private static int row(double[] free, double x) {
    int longest = 0;
    for (int row = 0; row < ROWS; row++) {
      if (free[row] <= x) {
        return row;
      }
      if (free[row] < free[longest]) {
        longest = row;
      }
    }
    return longest;
  }

  /** Left of the line's top, where no later pin's line passes. */
  private XYAnnotation flag(Brief.Pin pin, double x, double y) {
    XYTextAnnotation label =
        label(pin.voice(), x - FLAG_GAP * months, y - top * STEP * 0.3, inks.of(pin.tone()));
    label.setTextAnchor(TextAnchor.CENTER_RIGHT);
    return label;
  }

  private XYAnnotation line(double x, double from, double to, Tone tone) {
    return new XYLineAnnotation(x, from, x, to, new BasicStroke(1f), inks.of(tone));
  }

  static XYTextAnnotation label(String text, double x, double y, Color color) {
    XYTextAnnotation label = new XYTextAnnotation(text, x, y);
    label.setFont(Typefaces.bold(11));
    label.setPaint(color);
    label.setTextAnchor(TextAnchor.CENTER);
    return label;
  }
}
