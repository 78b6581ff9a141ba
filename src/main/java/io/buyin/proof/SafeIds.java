package io.buyin.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers that must not stand twice: shapes of a page, creation ids, slides, masters and layouts,
 * sections. PowerPoint renumbers or drops what they name.
 */
final class SafeIds {

  private static final String PRESENTATION = "ppt/presentation.xml";
  private static final long FIRST_SLIDE = 256;
  private static final long FIRST_LAYOUT = 2_147_483_648L;
  private static final long LAST_LAYOUT = 4_294_967_295L;

  private final Findings findings;
  private final OfficePackage deck;

  SafeIds(Findings findings, OfficePackage deck) {
    this.findings = findings;
    this.deck = deck;
  }

  void check() throws IOException {
    for (String part : deck.own("ppt/")) {
      if (part.matches("ppt/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)/.*xml")
          && !part.contains("_rels")) {
        shapes(part);
      }
    }
    slides();
    layouts();
    sections();
  }

  private void shapes(String part) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Xml shape : deck.xml(part).all("cNvPr")) {
      long id = number(shape.attribute("id"));
      if (id < 1 || id > Integer.MAX_VALUE || !ids.add(shape.attribute("id"))) {
        findings.holds(part + " has two shapes with one id, or an id that none may have");
      }
    }
    Set<String> created = new HashSet<>();
    for (Xml creation : deck.xml(part).all("creationId")) {
      if (!created.add(creation.attribute("id") + creation.attribute("val"))) {
        findings.holds(part + " has two shapes with one creation id");
      }
    }
  }

  private void slides() throws IOException {
    Set<String> ids = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (Xml slide : deck.xml(PRESENTATION).child("sldIdLst").children()) {
      long id = number(slide.attribute("id"));
      boolean fresh = ids.add(slide.attribute("id")) && links.add(slide.attribute("r:id"));
      if (id < FIRST_SLIDE || id >= FIRST_LAYOUT || !fresh) {
        findings.holds(PRESENTATION + " lists a slide twice, or under an id that none may have");
      }
    }
    if (ids.size() != deck.own("ppt/slides/slide").size()) {
      findings.holds(PRESENTATION + " does not list every slide");
    }
  }

  private void layouts() throws IOException {
    List<Xml> listed =
        new ArrayList<>(deck.xml(PRESENTATION).child("sldMasterIdLst").all("sldMasterId"));
    for (String master : deck.own("ppt/slideMasters/slideMaster")) {
      listed.addAll(deck.xml(master).child("sldLayoutIdLst").all("sldLayoutId"));
    }
    Set<String> ids = new HashSet<>();
    for (Xml layout : listed) {
      long id = number(layout.attribute("id"));
      if (id < FIRST_LAYOUT || id > LAST_LAYOUT || !ids.add(layout.attribute("id"))) {
        findings.holds("two masters or layouts have one id, or an id that none may have");
      }
    }
  }

  /** Where there are sections, every slide stands in exactly one, and no two have one name. */
  private void sections() throws IOException {
    List<Xml> lists = deck.xml(PRESENTATION).all("sectionLst");
    if (lists.isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Xml section : lists.get(0).all("section")) {
      if (!names.add(section.attribute("name")) || !ids.add(section.attribute("id"))) {
        findings.holds(PRESENTATION + " has two sections with one name or id");
      }
    }
    List<String> inSections =
        lists.get(0).all("sldId").stream().map(slide -> slide.attribute("id")).toList();
    List<String> slides =
        deck.xml(PRESENTATION).child("sldIdLst").children().stream()
            .map(slide -> slide.attribute("id"))
            .toList();
    if (lists.size() > 1 || !inSections.equals(slides)) {
      findings.holds(PRESENTATION + " does not have every slide in one section, in their order");
    }
  }

  /** -1 where it is none. */
  static long number(String text) {
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
  }
}
