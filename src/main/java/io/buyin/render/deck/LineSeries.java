package io.buyin.render.deck;

import org.jspecify.annotations.Nullable;

/** One line over the categories; without paint it is only there to carry labels or whiskers. */
class LineSeries extends SeriesXml {

  private static final long WHISKER = Grid.points(1.25);

  /**
   * How a line looks.
   *
   * @param paint null for a line that nobody sees
   * @param thickness in points
   * @param dash solid or dash
   * @param marker its size in points; 0 for none
   */
  record Dress(@Nullable Paint paint, double thickness, String dash, int marker, Style label) {

    static Dress unseen(Style label) {
      return new Dress(null, 0, "solid", 0, label);
    }
  }

  /** Columns of the sheet with the lengths of a whisker above and below a point. */
  record Reach(int above, int below) {}

  private final Dress dress;
  private final @Nullable Reach reach;

  LineSeries(ChartForm form, int column, int order, Dress dress) {
    this(form, column, order, dress, null);
  }

  LineSeries(ChartForm form, int column, int order, Dress dress, @Nullable Reach reach) {
    super(form, column, order);
    this.dress = dress;
    this.reach = reach;
  }

  @Override
  void look() {
    xml.open("c:spPr");
    if (dress.paint() == null) {
      xml.raw("<a:ln><a:noFill/></a:ln>");
    } else {
      xml.open("a:ln", "w", Grid.points(dress.thickness()), "cap", "rnd");
      dress.paint().writeFill(xml);
      xml.leaf("a:prstDash", "val", dress.dash()).leaf("a:round").close();
    }
    xml.close();
    marker();
  }

  private void marker() {
    xml.open("c:marker");
    if (dress.marker() == 0 || dress.paint() == null) {
      xml.leaf("c:symbol", "val", "none").close();
      return;
    }
    xml.leaf("c:symbol", "val", "circle").leaf("c:size", "val", dress.marker()).open("c:spPr");
    dress.paint().writeFill(xml);
    line(Grid.points(0.75), dress.paint());
    xml.close(2);
  }

  @Override
  Style labelStyle() {
    return dress.label();
  }

  @Override
  String position(int point) {
    return "t";
  }

  @Override
  void whiskers() {
    if (reach != null) {
      xml.open("c:errBars").leaf("c:errDir", "val", "y").leaf("c:errBarType", "val", "both");
      xml.leaf("c:errValType", "val", "cust").leaf("c:noEndCap", "val", 0);
      xml.open("c:plus");
      values(reach.above());
      xml.close().open("c:minus");
      values(reach.below());
      xml.close().open("c:spPr");
      line(WHISKER, Paint.INK);
      xml.close(2);
    }
  }

  @Override
  void ending() {
    xml.leaf("c:smooth", "val", 0);
  }
}
