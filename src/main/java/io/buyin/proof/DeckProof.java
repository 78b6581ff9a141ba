package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The deck says what the Brief says: slide by slide, in text, notes, alternative text and charts.
 */
final class DeckProof {

  private final Brief brief;
  private final Exhibit exhibit;
  private final OfficePackage deck;
  private final List<Finding> findings = new ArrayList<>();

  DeckProof(Brief brief, Exhibit exhibit, OfficePackage deck) {
    this.brief = brief;
    this.exhibit = exhibit;
    this.deck = deck;
  }

  List<Finding> check() throws IOException {
    List<String> slides = slides();
    if (slides.size() != brief.slides().size()) {
      holds(
          "numbers",
          "the deck has " + slides.size() + " slides, the Brief " + brief.slides().size());
      return findings;
    }
    for (int i = 0; i < slides.size(); i++) {
      slide(brief.slides().get(i), slides.get(i));
    }
    return findings;
  }

  private List<String> slides() throws IOException {
    Map<String, String> links = Relationships.of(deck, "ppt/presentation.xml");
    List<String> names = new ArrayList<>();
    for (Xml id : Xml.read(deck.part("ppt/presentation.xml")).child("sldIdLst").children()) {
      names.add(links.getOrDefault(id.attribute("r:id"), ""));
    }
    return names;
  }

  private void slide(Slide slide, String part) throws IOException {
    Xml xml = Xml.read(deck.part(part));
    Set<String> texts = allowed(slide);
    Allowance allowance = Allowance.of(brief.tongue(), texts);
    String where = "slide " + slide.frame().number();
    title(slide, xml, where);
    paragraphs(xml, allowance, where);
    for (Xml element : xml.all("cNvPr")) {
      covered(allowance, element.attribute("descr"), where + ", alternative text");
      covered(allowance, element.attribute("title"), where + ", title of a shape");
    }
    quotes(slide, xml, where);
    List<String> charts = new ArrayList<>();
    for (String target : Relationships.of(deck, part).values()) {
      if (target.startsWith("ppt/notesSlides/")) {
        paragraphs(Xml.read(deck.part(target)), allowance, where + ", notes");
      }
      if (target.startsWith("ppt/charts/")) {
        charts.add(target);
      }
    }
    charts(slide, charts, where);
  }

  private Set<String> allowed(Slide slide) {
    Set<String> texts = BriefWalk.texts(slide).stream().collect(Collectors.toSet());
    texts.add(brief.footer().text());
    texts.add(String.valueOf(slide.frame().number()));
    return texts;
  }

  private void title(Slide slide, Xml xml, String where) {
    String wanted = Allowance.plain(slide.frame().title().text());
    boolean there =
        xml.all("sp").stream()
            .filter(shape -> shape.all("ph").stream().anyMatch(DeckProof::isTitle))
            .anyMatch(shape -> Allowance.plain(joined(shape)).equals(wanted));
    if (!there) {
      stops(
          "numbers",
          where + ": its title is not the Brief's \"" + slide.frame().title().text() + "\"");
    }
  }

  private static boolean isTitle(Xml placeholder) {
    return placeholder.attribute("type").equals("title")
        || placeholder.attribute("type").equals("ctrTitle");
  }

  private static String joined(Xml shape) {
    return shape.all("p").stream().map(DeckProof::text).collect(Collectors.joining(" "));
  }

  private void paragraphs(Xml xml, Allowance allowance, String where) {
    xml.all("p").forEach(paragraph -> covered(allowance, text(paragraph), where));
  }

  /** A paragraph's text; a line break counts as a blank. */
  static String text(Xml paragraph) {
    StringBuilder text = new StringBuilder();
    for (Xml piece : paragraph.children()) {
      text.append(piece.name().equals("br") ? " " : piece.child("t").text());
    }
    return text.toString();
  }

  private void covered(Allowance allowance, String text, String where) {
    if (!allowance.covers(text)) {
      stops(
          "numbers",
          where
              + ": \""
              + allowance.residue(text)
              + "\" in \""
              + text
              + "\" is not a number of the Brief");
    }
  }

  private void quotes(Slide slide, Xml xml, String where) {
    String all = Allowance.plain(joined(xml));
    for (Quote quote : BriefWalk.all(slide, Quote.class)) {
      if (!all.contains(Allowance.plain(quote.words()))) {
        holds("quotes", where + ": the words of " + quote.voice() + " are not there as said");
      }
    }
  }

  private void charts(Slide slide, List<String> charts, String where) throws IOException {
    List<ChartPlan> plans = BriefWalk.all(slide, ChartPlan.class);
    if (plans.size() != charts.size()) {
      holds("charts", where + " has " + charts.size() + " charts, the Brief " + plans.size());
      return;
    }
    for (String chart : charts) {
      List<String> problems = new ArrayList<>();
      boolean matched = false;
      for (ChartPlan plan : plans) {
        List<String> found = ChartProof.problems(deck, chart, plan, brief.tongue());
        matched |= found.isEmpty();
        problems.addAll(found);
      }
      if (!matched) {
        problems.forEach(problem -> stops("charts", where + ": " + problem));
      }
    }
  }

  private void holds(String check, String sentence) {
    findings.add(Finding.holds(check, exhibit.path(), sentence + "."));
  }

  private void stops(String check, String sentence) {
    findings.add(Finding.stops(check, exhibit.path(), sentence + "."));
  }
}
