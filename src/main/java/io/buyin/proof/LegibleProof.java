package io.buyin.proof;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every text says its language, is large enough, and stands out from what it stands on. */
final class LegibleProof {

  private static final int FOOTER_FLOOR = 900;
  private static final int FLOOR = 1000;
  private static final int CHART_FLOOR = 1000;
  private static final int LARGE = 1800;
  private static final int LARGE_BOLD = 1400;
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  private static final Set<String> INSIDE = Set.of("ctr", "inEnd", "inBase");

  private final Findings findings;
  private final OfficePackage deck;
  private final ThemeColours colours;
  private final int page;

  LegibleProof(Findings findings, OfficePackage deck) throws IOException {
    this.findings = findings;
    this.deck = deck;
    this.colours = ThemeColours.of(deck);
    this.page = colours.named("bg1");
  }

  void check() throws IOException {
    for (String slide : deck.own("ppt/slides/slide")) {
      List<Shape> shapes = Shape.of(deck.xml(slide));
      for (int at = 0; at < shapes.size(); at++) {
        shape(slide, shapes.get(at), ground(shapes.subList(0, at), shapes.get(at)));
      }
    }
    for (String notes : deck.own("ppt/notesSlides/notesSlide")) {
      deck.xml(notes).all("rPr").forEach(run -> language(notes, run));
    }
    for (String chart : deck.own("ppt/charts/chart")) {
      chart(chart, deck.xml(chart));
    }
    for (String drawing : deck.own("ppt/drawings/drawing")) {
      runs(drawing, deck.xml(drawing), CHART_FLOOR, page);
    }
  }

  /** The colour under a shape: that of the last filled one which it stands on. */
  private int ground(List<Shape> below, Shape shape) {
    int ground = page;
    for (Shape under : below) {
      Xml fill = under.xml().child("spPr").child("solidFill");
      boolean carries = under.place().contains(shape.place()) && shape.hasPlace();
      ground = carries ? colours.of(fill, ground) : ground;
    }
    return ground;
  }

  private void shape(String slide, Shape shape, int ground) {
    String where = slide + ": " + shape.name();
    if (shape.isTable()) {
      for (Xml cell : shape.xml().all("tc")) {
        int under = colours.of(cell.child("tcPr").child("solidFill"), ground);
        runs(where, cell, FLOOR, under);
      }
      return;
    }
    boolean small = Set.of("ftr", "sldNum").contains(shape.holder());
    int own = colours.of(shape.xml().child("spPr").child("solidFill"), ground);
    runs(where, shape.xml(), small ? FOOTER_FLOOR : FLOOR, own);
  }

  private void runs(String where, Xml element, int floor, int ground) {
    for (String kind : List.of("r", "fld")) {
      for (Xml run : element.all(kind)) {
        boolean sign = Shape.isSign(run.child("t").text());
        run(where, run.child("rPr"), floor, new Ground(ground, sign));
      }
    }
  }

  /**
   * What a text stands on.
   *
   * @param sign whether it is but a sign, which counts as a graphic
   */
  private record Ground(int colour, boolean sign) {}

  private void run(String where, Xml look, int floor, Ground ground) {
    language(where, look);
    long size = SafeIds.number(look.attribute("sz"));
    if (size < floor) {
      findings.holds(where + " has text smaller than " + floor / 100 + " points");
    }
    boolean large = ground.sign() || size >= (look.attribute("b").equals("1") ? LARGE_BOLD : LARGE);
    int ink = colours.of(look.child("solidFill"), colours.named("tx1"));
    stands(where, "text", Luminance.contrast(ink, ground.colour()), large ? GRAPHIC : TEXT);
  }

  private void language(String where, Xml look) {
    if (!look.attribute("lang").matches(LANGUAGE)) {
      findings.holds(where + " has text that does not say its language");
    }
  }

  private void chart(String part, Xml chart) {
    for (Xml series : chart.all("ser")) {
      Xml look = series.child("spPr");
      int fill = colours.of(look.child("solidFill"), page);
      mark(part, look, fill);
      Xml labels = series.child("dLbls");
      labels.all("dLbl").forEach(label -> runs(part, label, CHART_FLOOR, under(label, fill)));
      words(part, labels, under(labels, fill));
    }
    words(part, chart, page);
  }

  private int under(Xml label, int fill) {
    return INSIDE.contains(label.child("dLblPos").attribute("val")) ? fill : page;
  }

  /** Looks of words that no run says: of axes, and of labels that are not written out. */
  private void words(String part, Xml element, int ground) {
    for (Xml child : element.children()) {
      if (child.is("defRPr")) {
        run(part, child, CHART_FLOOR, new Ground(ground, false));
      } else if (!child.is("ser") && !child.is("dLbl")) {
        words(part, child, ground);
      }
    }
  }

  /** A bar by its fill, its pattern or its outline, a line by its own colour. */
  private void mark(String part, Xml look, int fill) {
    int outline = colours.of(look.child("ln").child("solidFill"), page);
    int pattern = colours.of(look.child("pattFill").child("fgClr"), page);
    boolean drawn = fill != page || outline != page || pattern != page;
    if (drawn) {
      double most =
          Math.max(
              Luminance.contrast(fill, page),
              Math.max(Luminance.contrast(outline, page), Luminance.contrast(pattern, page)));
      stands(part, "a mark", most, GRAPHIC);
    }
  }

  private void stands(String where, String what, double contrast, double wanted) {
    if (contrast < wanted) {
      findings.holds(
          String.format(
              Locale.ROOT,
              "%s has %s with a contrast of %.1f instead of %.1f",
              where,
              what,
              contrast,
              wanted));
    }
  }
}
