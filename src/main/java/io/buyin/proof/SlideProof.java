package io.buyin.proof;

import io.buyin.story.Brief;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One slide says what the Brief says of it: in text, notes, alternative texts and charts. */
final class SlideProof {

  /** What a chart prints is in the chart, see {@link ChartProof}. */
  private static final List<Class<?>> IN_CHARTS =
      List.of(ChartPlan.Line.class, ChartPlan.Step.class);

  private final Brief brief;
  private final Slide slide;
  private final OfficePackage deck;
  private final Allowance allowance;
  private final String where;
  private final Findings numbers;
  private final Findings quotes;
  private final Findings charts;
  private final QuoteProof marks;
  private final List<String> said = new ArrayList<>();

  SlideProof(Slide slide, Exhibit exhibit, OfficePackage deck, QuoteProof marks) {
    this.marks = marks;
    this.brief = marks.told();
    this.slide = slide;
    this.deck = deck;
    this.allowance = Allowance.of(brief.tongue(), texts());
    this.where = "slide " + slide.frame().number();
    this.numbers = new Findings("numbers", exhibit.path());
    this.quotes = new Findings("quotes", exhibit.path());
    this.charts = new Findings("charts", exhibit.path());
  }

  static boolean hasTitle(Slide slide, Xml xml) {
    String wanted = Text.plain(slide.frame().title().text());
    return xml.all("sp").stream()
        .filter(shape -> shape.all("ph").stream().anyMatch(SlideProof::isTitle))
        .anyMatch(shape -> Text.plain(joined(shape)).equals(wanted));
  }

  private static boolean isTitle(Xml placeholder) {
    return Set.of("title", "ctrTitle").contains(placeholder.attribute("type"));
  }

  private static String joined(Xml xml) {
    return Paragraphs.of(xml).stream().map(Paragraphs.Line::text).collect(Collectors.joining(" "));
  }

  private Set<String> texts() {
    Set<String> texts = new TreeSet<>(BriefWalk.texts(slide));
    texts.add(brief.footer().text());
    return texts;
  }

  List<Finding> check(String part) throws IOException {
    Xml xml = deck.xml(part);
    lines(xml, where);
    for (Xml element : xml.all("cNvPr")) {
      say(element.attribute("descr"), where + ", alternative text of " + shape(element));
      say(element.attribute("title"), where + ", title of " + shape(element));
    }
    for (String target : Relationships.of(deck, part).values()) {
      if (target.startsWith("ppt/notesSlides/")) {
        lines(deck.xml(target), where + ", notes");
      }
    }
    complete();
    for (int row : new TableRows(slide, brief.tongue()).mixed(xml)) {
      numbers.stops(where + ": row " + row + " of a table mixes rows of the Brief");
    }
    quotes(joined(xml), xml);
    charts.stopsAll(
        where, new SlideCharts(deck, part, brief).problems(BriefWalk.all(slide, ChartPlan.class)));
    return all();
  }

  private static String shape(Xml properties) {
    return "\"" + properties.attribute("name") + "\"";
  }

  private void lines(Xml xml, String place) {
    for (Paragraphs.Line line : Paragraphs.of(xml)) {
      String at = place + (line.shape().isEmpty() ? "" : ", \"" + line.shape() + "\"");
      if (!line.number()) {
        say(line.text(), at);
      } else if (!line.text().equals(String.valueOf(slide.frame().number()))) {
        numbers.stops(at + " is not the slide's number");
      }
    }
  }

  private void say(String text, String place) {
    said.add(Text.plain(text));
    List<String> foreign = allowance.foreignNumbers(text);
    numbers.foreign(place, foreign);
    if (foreign.isEmpty() && !allowance.isAll(text)) {
      numbers.holds(place + " says words that the Brief does not say there");
    }
    marks.marks(quotes, place, text);
  }

  /** Every phrase with a number stands there as often as the Brief says it. */
  private void complete() {
    List<String> wanted =
        BriefWalk.outside(slide, IN_CHARTS, Phrase.class).stream()
            .map(phrase -> Text.plain(phrase.text()))
            .filter(allowance::speaksOfNumber)
            .toList();
    for (Map.Entry<String, Long> missing : Missing.from(wanted, said).entrySet()) {
      numbers.stops(
          where
              + " lacks \""
              + String.join("\", \"", allowance.numbers(missing.getKey()))
              + "\" at "
              + missing.getValue()
              + " of its places");
    }
  }

  private void quotes(String all, Xml xml) {
    String text = Text.plain(all);
    for (Quote quote : BriefWalk.all(slide, Quote.class)) {
      if (!text.contains(Text.plain(quote.words()))) {
        quotes.holds(where + ": the words of " + quote.voice() + " are not there as said");
      } else if (!quote.words().isEmpty() && !SpokenIn.runs(xml, quote)) {
        quotes.holds(
            where + ": the words of " + quote.voice() + " are not marked " + quote.language());
      }
    }
  }

  private List<Finding> all() {
    List<Finding> all = new ArrayList<>(numbers.all());
    all.addAll(quotes.all());
    all.addAll(charts.all());
    return all;
  }
}
