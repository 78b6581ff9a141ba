package io.buyin.proof;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a deck can be read by everybody: titles, reading order, words for what is only seen,
 * tables with a header, links that say where they lead; and by {@link LegibleProof} language, size
 * and contrast.
 */
final class AccessProof {

  private static final String CORE = "docProps/core.xml";
  private static final int SHORTEST_PICTURE = 60;
  private static final List<String> LAST = List.of("ftr", "sldNum", "dt");

  private final Findings findings;
  private final Set<String> titles = new HashSet<>();

  private AccessProof(Findings findings) {
    this.findings = findings;
  }

  static List<Finding> check(Exhibit exhibit, OfficePackage deck) throws IOException {
    Findings findings = new Findings("access", exhibit.path());
    AccessProof proof = new AccessProof(findings);
    for (String slide : deck.own("ppt/slides/slide")) {
      proof.slide(slide, deck.xml(slide));
    }
    for (String property : List.of("title", "creator", "subject", "language")) {
      if (deck.xml(CORE).child(property).text().isBlank()) {
        findings.holds(CORE + " does not say the " + property + " of the file");
      }
    }
    new LegibleProof(findings, deck).check();
    return findings.all();
  }

  private void slide(String slide, Xml xml) {
    List<Shape> shapes = Shape.of(xml);
    title(slide, shapes);
    order(slide, shapes);
    shapes.forEach(shape -> words(slide, shape));
    xml.all("tbl").forEach(table -> table(slide, table));
    links(slide, xml);
  }

  private void title(String slide, List<Shape> shapes) {
    String title = shapes.isEmpty() || !shapes.get(0).isTitle() ? "" : shapes.get(0).text();
    if (title.isBlank()) {
      findings.holds(slide + " does not begin with its title");
    } else if (!titles.add(title.strip().toLowerCase(Locale.ROOT))) {
      findings.holds(slide + " has the title of another slide");
    }
  }

  /** Footer and number are read last, and what stands in one column from top to bottom. */
  private void order(String slide, List<Shape> shapes) {
    List<Shape> read = shapes.stream().filter(shape -> !shape.isDecorative()).toList();
    boolean ended = false;
    for (Shape shape : read) {
      boolean last = LAST.contains(shape.holder());
      if (ended && !last) {
        findings.holds(slide + ": " + shape.name() + " is read after the footer");
      }
      ended |= last;
    }
    List<Shape> body =
        read.stream().filter(shape -> shape.holder().isEmpty() && shape.hasPlace()).toList();
    for (int at = 1; at < body.size(); at++) {
      if (body.get(at).isAbove(body.get(at - 1))) {
        findings.holds(slide + ": " + body.get(at).name() + " is read after what stands below it");
      }
    }
  }

  /** What is seen has words, and what has none is marked as only there to be looked at. */
  private void words(String slide, Shape shape) {
    boolean seen = shape.isTable() || shape.isChart() || shape.isPicture();
    String words = shape.description().strip();
    if (shape.isDecorative()) {
      if (seen || !words.isEmpty() || !shape.text().isBlank()) {
        findings.holds(slide + ": " + shape.name() + " says something, yet counts as decoration");
      }
    } else if (shape.isTable() && words.isEmpty()) {
      findings.holds(slide + ": the table " + shape.name() + " has no words for it");
    } else if (shape.isChart() || shape.isPicture()) {
      picture(slide, shape.name(), words);
    } else if (!shape.isTable() && shape.text().isBlank()) {
      findings.holds(slide + ": " + shape.name() + " has no words and is not marked as decoration");
    }
  }

  private void picture(String slide, String name, String words) {
    if (words.length() < SHORTEST_PICTURE || words.chars().noneMatch(Character::isDigit)) {
      findings.holds(slide + ": " + name + " has no words that tell its message and values");
    }
    if (words.toLowerCase(Locale.ROOT).matches("(image|picture|chart|graphic|photo) of .*")) {
      findings.holds(slide + ": the words for " + name + " begin with what it is");
    }
  }

  private void table(String slide, Xml table) {
    if (!table.child("tblPr").attribute("firstRow").equals("1")) {
      findings.holds(slide + " has a table whose header row is not marked");
    }
    for (Xml cell : table.all("tc")) {
      boolean merged =
          List.of("gridSpan", "rowSpan", "hMerge", "vMerge").stream()
              .anyMatch(cell.attributes()::containsKey);
      if (merged || Shape.text(cell).isBlank()) {
        findings.holds(slide + " has a table with an empty or merged cell");
      }
    }
  }

  private void links(String slide, Xml xml) {
    for (Xml run : xml.all("r")) {
      boolean linked = !run.child("rPr").all("hlinkClick").isEmpty();
      if (linked && run.child("t").text().strip().matches("(https?://|www\\.|mailto:).*|\\W*")) {
        findings.holds(slide + " has a link that does not say where it leads");
      }
    }
  }
}
