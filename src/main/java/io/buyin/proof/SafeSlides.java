package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What PowerPoint mends or loses on a slide although the schemas allow it: placeholders that the
 * layout does not have, tables with rows that are not as long as its grid, text that it would set
 * anew, fields without a kind, places off the page.
 */
final class SafeSlides {

  private static final long FURTHEST = 51_206_400;

  private final Findings findings;
  private final OfficePackage deck;

  SafeSlides(Findings findings, OfficePackage deck) {
    this.findings = findings;
    this.deck = deck;
  }

  void check() throws IOException {
    for (String slide : deck.own("ppt/slides/slide")) {
      Xml xml = deck.xml(slide);
      placeholders(slide, xml);
      xml.all("tbl").forEach(table -> table(slide, table));
      texts(slide, xml);
      places(slide, xml);
    }
    for (String notes : deck.own("ppt/notesSlides/notesSlide")) {
      texts(notes, deck.xml(notes));
    }
  }

  private void placeholders(String slide, Xml xml) throws IOException {
    Set<String> offered = new HashSet<>();
    for (Links.Link link : Links.of(deck, slide).all()) {
      if (link.word().equals("slideLayout") && deck.has(link.target())) {
        deck.xml(link.target()).all("ph").forEach(holder -> offered.add(holder(holder)));
      }
    }
    List<String> taken = new ArrayList<>();
    for (Xml holder : xml.all("ph")) {
      if (!offered.contains(holder(holder))) {
        findings.holds(slide + " has a placeholder that its layout does not have");
      }
      taken.add(holder(holder));
    }
    if (new HashSet<>(taken).size() != taken.size()) {
      findings.holds(slide + " fills one placeholder twice");
    }
  }

  /** Its kind and number; a title has its kind alone. */
  private static String holder(Xml holder) {
    String type = holder.attribute("type");
    String index = holder.attribute("idx");
    return type + " " + (index.isEmpty() ? "0" : index);
  }

  private void table(String slide, Xml table) {
    int columns = table.child("tblGrid").all("gridCol").size();
    List<Xml> rows = table.children().stream().filter(child -> child.is("tr")).toList();
    if (rows.isEmpty() || columns == 0) {
      findings.holds(slide + " has a table without rows or columns");
    }
    for (Xml row : rows) {
      if (row.children().stream().filter(child -> child.is("tc")).count() != columns) {
        findings.holds(slide + " has a table with rows that are not as long as its grid");
      }
    }
  }

  /** A run with the marks of a field is what POI makes of copied fields. */
  private void texts(String part, Xml xml) {
    xml.visit(
        element -> {
          if (element.is("r") && !element.attributes().isEmpty()) {
            findings.holds(part + " has a run with the marks of a field");
          }
          if (element.is("fld") && element.attribute("type").isEmpty()) {
            findings.holds(part + " has a field without a kind");
          }
          if (element.is("normAutofit") || element.is("spAutoFit")) {
            findings.holds(part + " has text that PowerPoint would set anew");
          }
          if (element.is("timing") || element.is("transition")) {
            findings.holds(part + " moves by itself");
          }
        });
  }

  private void places(String slide, Xml xml) {
    for (Xml frame : xml.all("xfrm")) {
      Xml size = frame.child("ext");
      Xml corner = frame.child("off");
      boolean sized = near(size.attribute("cx")) && near(size.attribute("cy"));
      if (!sized || !near(corner.attribute("x")) || !near(corner.attribute("y"))) {
        findings.holds(slide + " has a shape without a place, or far off the page");
      }
    }
  }

  private static boolean near(String place) {
    long at = SafeIds.number(place);
    return at >= 0 && at <= FURTHEST;
  }
}
