package io.buyin.proof;

import io.buyin.story.Quote;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A quote carries the language it was said in, so that no machine reads it in another. */
final class SpokenIn {

  private SpokenIn() {}

  /** Whether a paragraph of the part holds the quote alone, every run of it in its language. */
  static boolean runs(Xml part, Quote quote) {
    return part.all("p").stream()
        .filter(paragraph -> Text.same(Paragraphs.text(paragraph), quote.quoted()))
        .map(SpokenIn::languages)
        .anyMatch(Set.of(quote.language())::equals);
  }

  private static Set<String> languages(Xml paragraph) {
    return paragraph.all("r").stream()
        .map(run -> run.child("rPr").attribute("lang"))
        .collect(Collectors.toSet());
  }

  /** Whether every element that says just these words stands in this language, and one does. */
  static boolean elements(Document page, String quoted, String language) {
    List<Element> found =
        page.getElementsContainingOwnText(quoted).stream()
            .filter(element -> Text.same(element.ownText(), quoted))
            .toList();
    return !found.isEmpty()
        && found.stream().allMatch(element -> language(element).equals(language));
  }

  private static String language(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "" : said.attr("lang");
  }
}
