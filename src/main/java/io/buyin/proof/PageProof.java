package io.buyin.proof;

import io.buyin.story.Board;
import io.buyin.story.Brief;
import io.buyin.story.Numbers;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The report card's tables are the Briefs' figures, sources, checks, slides and voices. */
final class PageProof {

  private static final Set<String> BOARDS = Set.of("Levels", "Sent");

  /** What a page shows as one space, as in the name of a file. */
  private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\f\\r]+");

  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([^0-9][0-9]{3})+");

  private final List<Brief> briefs;
  private final Document page;
  private final Map<String, List<Element>> rowsByText;
  private final Findings findings;
  private final Findings quotes;

  private PageProof(List<Brief> briefs, Exhibit exhibit) {
    this.briefs = briefs;
    this.page = Jsoup.parse(new String(exhibit.bytes(), StandardCharsets.UTF_8));
    this.rowsByText = rowsByText(page);
    this.findings = new Findings("page", exhibit.path());
    this.quotes = new Findings("quotes", exhibit.path());
  }

  static List<Finding> check(List<Brief> briefs, Exhibit exhibit) {
    PageProof proof = new PageProof(briefs, exhibit);
    proof.figures();
    proof.lineage();
    proof.glance();
    proof.slides();
    proof.boards();
    proof.voices();
    List<Finding> all = new ArrayList<>(proof.findings.all());
    all.addAll(proof.quotes.all());
    return all;
  }

  private void figures() {
    Map<String, Numbers.FigureRow> figures = new LinkedHashMap<>();
    for (Brief brief : briefs) {
      brief.numbers().figures().forEach(row -> figures.putIfAbsent(row.id(), row));
    }
    for (Numbers.FigureRow figure : figures.values()) {
      String exact = figure.value().value().toPlainString();
      row(figure.id(), List.of(figure.shortId(), exact, String.valueOf(figure.n())));
    }
    renderings();
  }

  /** A cell that names an exact value shows it as the deck does. */
  private void renderings() {
    Map<String, String> shown = new LinkedHashMap<>();
    for (Brief brief : briefs) {
      Map<String, String> tokens = new HashMap<>();
      brief.tokens().forEach(token -> tokens.put(token.id(), Text.plain(token.rendering())));
      for (Numbers.FigureRow row : brief.numbers().figures()) {
        String exact = row.value().value().toPlainString();
        shown.putIfAbsent(row.id(), tokens.getOrDefault(row.value().token(), exact));
      }
    }
    for (Element cell : page.select("td[title]")) {
      boolean right =
          cell.siblingElements().stream()
              .flatMap(other -> other.getAllElements().stream())
              .map(part -> shown.get(part.ownText()))
              .anyMatch(Text.plain(cell.text())::equals);
      if (!right) {
        findings.stops("a figure's value is shown as " + cell.text());
      }
    }
  }

  private void lineage() {
    for (Numbers.LineageRow line : briefs.get(0).numbers().lineage()) {
      row(
          line.file(),
          List.of(
              String.valueOf(line.rows()),
              String.valueOf(line.used()),
              String.valueOf(line.superseded()),
              String.valueOf(line.duplicate()),
              String.valueOf(line.excluded()),
              String.valueOf(line.rejected())));
    }
  }

  /** The numbers at the top are the sums of what stands below them. */
  private void glance() {
    List<Numbers.LineageRow> lineage = briefs.get(0).numbers().lineage();
    tile("rows", lineage.stream().mapToLong(Numbers.LineageRow::rows).sum());
    tile("rejected", lineage.stream().mapToLong(Numbers.LineageRow::rejected).sum());
    tile("files", lineage.size());
    tile(
        "figures",
        briefs.stream()
            .flatMap(brief -> brief.numbers().figures().stream())
            .map(Numbers.FigureRow::id)
            .distinct()
            .count());
  }

  private void tile(String id, long wanted) {
    String shown = page.select("[data-tile=" + id + "] span").text().replaceAll("[^0-9]", "");
    if (!shown.equals(String.valueOf(wanted))) {
      findings.stops("it counts " + shown + " " + id + " instead of " + wanted);
    }
  }

  /** Pictures of slides bear the titles of the Brief's slides, in order. */
  private void slides() {
    for (Brief brief : briefs) {
      List<String> shown =
          page.select("section.audience").stream()
              .filter(section -> section.attr("aria-label").equals(brief.audienceName()))
              .flatMap(section -> section.select("img").stream())
              .map(image -> image.attr("alt"))
              .toList();
      List<String> wanted =
          brief.slides().stream()
              .map(Slide::frame)
              .map(frame -> "Slide " + frame.number() + ": " + frame.title().text())
              .toList();
      if (!shown.isEmpty() && !shown.equals(wanted)) {
        findings.stops("the pictures for " + brief.audienceName() + " are not those of its slides");
      }
    }
  }

  /** What each leader was sent and which levels changed, row by row; not where it is held. */
  private void boards() {
    for (Brief brief : briefs) {
      Map<String, String> tokens = new HashMap<>();
      brief.tokens().forEach(token -> tokens.put(token.id(), Text.plain(token.rendering())));
      List<List<String>> wanted =
          brief.numbers().boards().stream()
              .filter(board -> BOARDS.contains(board.key()))
              .flatMap(board -> board.rows().stream())
              .map(row -> cells(row, tokens))
              .toList();
      page.select("section.audience").stream()
          .filter(section -> section.attr("aria-label").equals(brief.audienceName()))
          .filter(section -> section.select(".held").isEmpty())
          .filter(section -> !shown(section).equals(wanted))
          .forEach(
              section ->
                  findings.stops("the tables for " + brief.audienceName() + " show other numbers"));
    }
  }

  private static List<List<String>> shown(Element section) {
    return section.select("table.since tbody tr").stream()
        .map(row -> row.select("td").stream().map(cell -> Text.plain(cell.text())).toList())
        .toList();
  }

  private static List<String> cells(Board.Row row, Map<String, String> tokens) {
    List<String> cells = new ArrayList<>(List.of(Text.plain(row.label().text())));
    for (Numbers.Cell cell : row.cells()) {
      cells.add(cell == null ? "–" : tokens.getOrDefault(cell.token(), ""));
    }
    cells.add(Text.plain(row.group().text()));
    return cells;
  }

  /** Every table row under each text that one of its parts holds. */
  private static Map<String, List<Element>> rowsByText(Document page) {
    Map<String, List<Element>> rows = new HashMap<>();
    for (Element row : page.select("tr")) {
      row.getAllElements().stream()
          .map(Element::ownText)
          .distinct()
          .forEach(text -> rows.computeIfAbsent(text, none -> new ArrayList<>()).add(row));
    }
    return rows;
  }

  /** The table row that names this id holds these cells, in this order. */
  private void row(String id, List<String> wanted) {
    List<Element> rows =
        rowsByText.getOrDefault(WHITE.matcher(id).replaceAll(" ").strip(), List.of());
    if (rows.size() != 1) {
      findings.stops("it shows " + id + " " + rows.size() + " times instead of once");
      return;
    }
    List<String> cells = rows.get(0).select("td").stream().map(PageProof::exact).toList();
    int at = 0;
    for (String cell : cells) {
      at += at < wanted.size() && cell.equals(wanted.get(at)) ? 1 : 0;
    }
    if (at < wanted.size()) {
      findings.stops("the row of " + id + " does not show the Brief's " + wanted.get(at));
    }
  }

  /** A cell's exact value, a count without the marks between its thousands, or its text. */
  private static String exact(Element cell) {
    if (cell.hasAttr("title")) {
      return cell.attr("title");
    }
    return GROUPED.matcher(cell.text()).matches()
        ? cell.text().replaceAll("[^0-9]", "")
        : cell.text();
  }

  /** Troubles are lists, and quote cells of exports rather than people. */
  private void voices() {
    QuoteProof marks = new QuoteProof(briefs.get(0));
    Document withoutLists = page.clone();
    withoutLists.select("li").remove();
    for (Quote quote : briefs.get(0).voices()) {
      if (!SpokenIn.elements(page, quote.quoted(), quote.language())) {
        quotes.holds("the words of " + quote.voice() + " are not marked " + quote.language());
      }
    }
    HtmlLines.of(withoutLists).forEach(line -> marks.marks(quotes, "the page", line));
  }
}
