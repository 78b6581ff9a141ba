package io.buyin.render.deck;

/** Writes a category axis and a hidden value axis that starts at zero or below, never broken. */
final class Axes {

  /**
   * @param first id of the category axis; the value axis has the next one
   * @param horizontal whether bars run to the right, categories from top to bottom
   * @param minimum lower end of the value axis
   */
  record Frame(int first, boolean horizontal, double minimum, double maximum) {}

  /** How the categories are shown: labels next to the axis, at the low end, or not at all. */
  enum Names {
    BESIDE("nextTo"),
    LOW("low"),
    NONE("none");

    private final String code;

    Names(String code) {
      this.code = code;
    }
  }

  private final ChartForm form;
  private final Markup xml;
  private final Frame frame;

  Axes(ChartForm form, Frame frame) {
    this.form = form;
    this.xml = form.xml;
    this.frame = frame;
  }

  /** References from the bars to both axes. */
  void ids() {
    xml.leaf("c:axId", "val", frame.first()).leaf("c:axId", "val", frame.first() + 1);
  }

  void categories(Names names, Style style) {
    open("c:catAx", frame.first(), frame.horizontal() ? "maxMin" : "minMax");
    xml.leaf("c:delete", "val", 0);
    xml.leaf("c:axPos", "val", frame.horizontal() ? "l" : "b");
    ticks(names.code);
    xml.raw("<c:spPr><a:noFill/>").open("a:ln", "w", Grid.points(1));
    Paint.MUTED.writeFill(xml);
    xml.close().raw("</c:spPr>");
    form.uprightProperties(style);
    endOfCategories(frame.first() + 1);
  }

  /** A category axis that nobody sees. */
  void noCategories() {
    open("c:catAx", frame.first(), frame.horizontal() ? "maxMin" : "minMax");
    xml.leaf("c:delete", "val", 1);
    xml.leaf("c:axPos", "val", frame.horizontal() ? "l" : "b");
    ticks("none");
    endOfCategories(frame.first() + 1);
  }

  void hiddenValues(String crosses) {
    openValues();
    xml.leaf("c:delete", "val", 1);
    xml.leaf("c:axPos", "val", frame.horizontal() ? "b" : "l");
    xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", 0);
    ticks("none");
    xml.leaf("c:crossAx", "val", frame.first()).leaf("c:crosses", "val", crosses);
    xml.leaf("c:crossBetween", "val", "between").close();
  }

  /** A value axis whose only mark is a line at one, with a word over it. */
  void lineAtOne(String word) {
    openValues();
    xml.leaf("c:delete", "val", 0);
    xml.leaf("c:axPos", "val", "t");
    xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", Grid.points(1));
    Paint.INK.writeFill(xml);
    xml.close(3);
    String format = "[=1]\"" + word.replace("\"", "") + "\";\"\"";
    xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", 0);
    ticks("nextTo");
    xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    form.textProperties(Style.HEADER);
    xml.leaf("c:crossAx", "val", frame.first()).leaf("c:crosses", "val", "autoZero");
    xml.leaf("c:crossBetween", "val", "between").leaf("c:majorUnit", "val", 1).close();
  }

  private void open(String tag, int id, String orientation) {
    xml.open(tag).leaf("c:axId", "val", id);
    xml.open("c:scaling").leaf("c:orientation", "val", orientation).close();
  }

  private void openValues() {
    xml.open("c:valAx").leaf("c:axId", "val", frame.first() + 1);
    xml.open("c:scaling").leaf("c:orientation", "val", "minMax");
    xml.leaf("c:max", "val", ChartForm.part(frame.maximum()));
    xml.leaf("c:min", "val", ChartForm.part(frame.minimum())).close();
  }

  private void ticks(String labels) {
    xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
    xml.leaf("c:tickLblPos", "val", labels);
  }

  private void endOfCategories(int crossed) {
    xml.leaf("c:crossAx", "val", crossed).leaf("c:crosses", "val", "autoZero");
    xml.leaf("c:auto", "val", 1).leaf("c:lblAlgn", "val", "ctr");
    xml.leaf("c:lblOffset", "val", 100).leaf("c:noMultiLvlLbl", "val", 0).close();
  }
}
