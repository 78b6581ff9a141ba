package io.buyin.render.deck;

import io.buyin.story.ChartPlan.Fill;
import io.buyin.story.Tone;
import org.jspecify.annotations.Nullable;

/** One series of bars, filled by what it means. */
final class BarSeries extends SeriesXml {

  /**
   * How a series looks.
   *
   * @param tone null for bars that nobody sees, under those that float
   * @param outline drawn around every bar; null for none
   * @param position of its labels: outEnd, ctr, inBase
   */
  record Dress(
      @Nullable Tone tone, Fill fill, @Nullable Paint outline, Style label, String position) {

    static final Dress UNSEEN = new Dress(null, Fill.SOLID, null, Style.BODY, "ctr");
  }

  private final Dress dress;

  BarSeries(ChartForm form, int index, Dress dress) {
    this(form, index, index, dress);
  }

  BarSeries(ChartForm form, int column, int order, Dress dress) {
    super(form, column, order);
    this.dress = dress;
  }

  @Override
  void look() {
    xml.open("c:spPr");
    if (dress.tone() == null) {
      xml.raw("<a:noFill/><a:ln><a:noFill/></a:ln>");
    } else {
      fill(Paint.ofShape(dress.tone()));
    }
    xml.close();
    xml.leaf("c:invertIfNegative", "val", 0);
  }

  @Override
  Style labelStyle() {
    return dress.label();
  }

  @Override
  String position(int point) {
    return dress.position();
  }

  private void fill(Paint paint) {
    switch (dress.fill()) {
      case SOLID -> solid(paint);
      case HATCHED -> hatched(paint);
      case OUTLINE -> outlined(paint);
    }
  }

  private void solid(Paint paint) {
    paint.writeFill(xml);
    if (dress.outline() == null) {
      xml.raw("<a:ln><a:noFill/></a:ln>");
    } else {
      line(Grid.points(1.5), dress.outline());
    }
  }

  private void hatched(Paint paint) {
    xml.open("a:pattFill", "prst", "wdUpDiag").open("a:fgClr");
    paint.write(xml);
    xml.close().open("a:bgClr");
    Paint.PAPER.write(xml);
    xml.close(2);
    line(Grid.points(1), paint);
  }

  private void outlined(Paint paint) {
    Paint.PAPER.writeFill(xml);
    line(Grid.points(1.75), paint);
  }
}
