package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.Slide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The deck has the slides of the Brief, in its order, and each says what the Brief says. */
final class DeckProof {

  private static final String PRESENTATION = "ppt/presentation.xml";

  private final QuoteProof marks;
  private final Brief brief;
  private final OfficePackage deck;
  private final Findings findings;

  private DeckProof(QuoteProof marks, Exhibit exhibit, OfficePackage deck) {
    this.marks = marks;
    this.brief = marks.told();
    this.deck = deck;
    this.findings = new Findings("numbers", exhibit.path());
  }

  static List<Finding> check(QuoteProof marks, Exhibit exhibit, OfficePackage deck)
      throws IOException {
    DeckProof proof = new DeckProof(marks, exhibit, deck);
    List<Finding> all = new ArrayList<>(proof.slides(exhibit));
    proof.layouts();
    proof.stayingPages(exhibit);
    DocumentProof.check(proof.findings, deck, proof.brief.properties().title(), proof.brief);
    all.addAll(proof.findings.all());
    return all;
  }

  private List<Finding> slides(Exhibit exhibit) throws IOException {
    List<String> parts = parts();
    if (parts.size() != brief.slides().size()) {
      findings.holds("it has " + parts.size() + " slides, the Brief " + brief.slides().size());
    }
    List<Finding> all = new ArrayList<>();
    int at = 0;
    for (Slide slide : brief.slides()) {
      if (at < parts.size() && SlideProof.hasTitle(slide, deck.xml(parts.get(at)))) {
        all.addAll(new SlideProof(slide, exhibit, deck, marks).check(parts.get(at)));
        at++;
      } else if (parts.size() >= brief.slides().size()) {
        missing(slide);
        at++;
      } else {
        missing(slide);
      }
    }
    return all;
  }

  /** Where each person stands is for the sender alone: no file that may leave the house has it. */
  private void stayingPages(Exhibit exhibit) {
    if (!exhibit.path().startsWith("send/")) {
      return;
    }
    for (Slide slide : brief.slides()) {
      if (slide instanceof Slide.Sponsor) {
        findings.holds(
            "slide " + slide.frame().number() + " is for the sender only and must not be sent");
      }
    }
  }

  private void missing(Slide slide) {
    findings.stops(
        "slide " + slide.frame().number() + " with the Brief's title is not at its place");
  }

  private List<String> parts() throws IOException {
    Map<String, String> links = Relationships.of(deck, PRESENTATION);
    List<String> parts = new ArrayList<>();
    for (Xml id : deck.xml(PRESENTATION).child("sldIdLst").children()) {
      parts.add(links.getOrDefault(id.attribute("r:id"), ""));
    }
    return parts;
  }

  /** What the template prints on every slide is no number. */
  private void layouts() throws IOException {
    Allowance nothing = Allowance.of(brief.tongue(), List.of());
    List<String> templates = new ArrayList<>(deck.names("ppt/slideLayouts/", ".xml"));
    templates.addAll(deck.names("ppt/slideMasters/", ".xml"));
    for (String part : templates) {
      for (Paragraphs.Line line : Paragraphs.of(deck.xml(part))) {
        findings.foreign(part, nothing.foreignNumbers(line.text()));
      }
    }
  }
}
