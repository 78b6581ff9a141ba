package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Up to three numbers with a voice each, side by side on common lines, and the ask under them. A
 * column without a number says what will be known and stands in a dashed box.
 */
final class SummarySlide {

  private static final long PANEL_LEAST = Grid.inches(0.98);
  private static final long PANEL_INSET = Grid.inches(0.20);
  private static final long INDENT = Grid.inches(0.10);
  private static final long GAP = Grid.inches(0.06);
  private static final long LINE_GAP = Grid.points(3);
  private static final long BOX_INSET = Grid.inches(0.18);
  private static final long TO_COME_LEAST = Grid.inches(1.7);
  private static final double SMALL_NUMBER = 36;

  private final Page page;
  private final Slide.Summary slide;
  private final List<Column> columns;
  private final int span;
  private Style number = Style.NUMBER;

  private SummarySlide(Page page, Slide.Summary slide) {
    this.page = page;
    this.slide = slide;
    this.columns = slide.columns();
    this.span = 12 / Math.max(1, columns.size());
  }

  static void compose(Page page, Slide.Summary slide) {
    new SummarySlide(page, slide).compose();
  }

  private void compose() {
    if (tallestQuote(Style.QUOTE.at(Style.QUOTE.floor())) > end() - voicesTop()) {
      number = Style.NUMBER.at(SMALL_NUMBER);
    }
    if (columns.size() == 1 && !columns.get(0).number().isEmpty()) {
      alone(columns.get(0));
      return;
    }
    long end = end();
    long numberTop = numberTop();
    long lines = linesTop();
    long voices = voicesTop();
    Style quote = quoteStyle(end - voices);
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      if (at > 0) {
        long hairline = x(at) - INDENT - Grid.GUTTER / 2;
        page.hairline(new Area(hairline, Grid.BODY_TOP, 0, end - Grid.BODY_TOP));
      }
      if (column.number().isEmpty()) {
        toCome(column, new Area(x(at), Grid.BODY_TOP, width(), end - Grid.BODY_TOP));
        continue;
      }
      Area label = area(at, Grid.BODY_TOP, numberTop - GAP);
      page.text("Label", label, Anchor.BOTTOM, List.of(label(column)));
      page.text("Number", area(at, numberTop, lines), number(column));
      comparisons(column, at, lines);
      voice(column, area(at, voices, end), quote);
    }
    panel(panelHeight());
  }

  /** Lines of the same kind stand on one height in all columns, however their neighbours wrap. */
  private void comparisons(Column column, int at, long top) {
    long y = top;
    for (int row = 0; row < rows(); row++) {
      long height = rowHeight(row);
      if (!line(column, row).isEmpty()) {
        page.text("Comparison", area(at, y, y + height), line(column, row));
      }
      y += height + LINE_GAP;
    }
    if (!column.evidence().isEmpty()) {
      long height = tallest(other -> List.of(evidence(other)));
      page.text("Evidence", area(at, y + LINE_GAP, y + LINE_GAP + height), evidence(column));
    }
  }

  private int rows() {
    return columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
  }

  private long rowHeight(int row) {
    return tallest(column -> List.of(line(column, row)));
  }

  /** Height of all lines under the numbers, the one on evidence included. */
  private long linesHeight() {
    long height = LINE_GAP + tallest(column -> List.of(evidence(column)));
    for (int row = 0; row < rows(); row++) {
      height += rowHeight(row) + LINE_GAP;
    }
    return height;
  }

  private static Para line(Column column, int row) {
    Phrase words = row < column.lines().size() ? column.lines().get(row) : Phrase.EMPTY;
    return Para.of(words, row == 0 ? Style.TEXT : Style.BODY);
  }

  private static Para evidence(Column column) {
    return Para.of(column.evidence(), Style.META);
  }

  private long end() {
    return Grid.BODY_END - panelHeight() - Grid.inches(0.22);
  }

  private long numberTop() {
    return Grid.BODY_TOP + tallest(column -> List.of(label(column))) + GAP;
  }

  private long linesTop() {
    return numberTop() + tallest(column -> List.of(number(column))) + GAP;
  }

  private long voicesTop() {
    return linesTop() + linesHeight() + Grid.inches(0.22);
  }

  /** One number has the page for itself: facts on the left, the voice large on the right. */
  private void alone(Column column) {
    long end = end();
    Area left = new Area(Grid.MARGIN, Grid.BODY_TOP, Grid.width(5), end - Grid.BODY_TOP);
    List<Para> paras = new ArrayList<>();
    paras.add(label(column));
    paras.add(TextFit.inOneLine(Para.of(column.number(), Style.NUMBER.at(60)), left.width()));
    paras.addAll(lines(column));
    page.text("Number", left, Anchor.TOP, paras);
    page.hairline(new Area(Grid.x(6), Grid.BODY_TOP, 0, end - Grid.BODY_TOP));
    long x = Grid.x(6) + Grid.GUTTER;
    long width = Grid.MARGIN + Grid.width(12) - x;
    voice(column, new Area(x, Grid.BODY_TOP, width, end - Grid.BODY_TOP), Style.LARGE_QUOTE);
    panel(panelHeight());
  }

  private long x(int at) {
    return Grid.x(1 + at * span) + (at == 0 ? 0 : INDENT);
  }

  private long width() {
    return Grid.width(span) - INDENT;
  }

  private Area area(int at, long top, long bottom) {
    return new Area(x(at), top, width(), Math.max(1, bottom - top));
  }

  private long tallest(Function<Column, List<Para>> text) {
    return columns.stream()
        .filter(column -> !column.number().isEmpty())
        .mapToLong(column -> TextFit.height(text.apply(column), width()))
        .max()
        .orElse(0);
  }

  private static Para label(Column column) {
    return Para.of(column.label(), Style.LABEL);
  }

  private Para number(Column column) {
    return TextFit.inOneLine(Para.of(column.number(), number), width());
  }

  private static List<Para> lines(Column column) {
    List<Para> paras = new ArrayList<>();
    for (int row = 0; row < column.lines().size(); row++) {
      paras.add(line(column, row).spaced(3));
    }
    paras.add(evidence(column).spaced(6));
    return paras;
  }

  private void voice(Column column, Area area, Style style) {
    Quote voice = column.voice();
    if (voice == null) {
      missing(column, area);
      return;
    }
    QuoteBlock block = new QuoteBlock(voice, style);
    block.draw(page, area.withHeight(Math.min(area.height(), block.height(area.width()))));
  }

  private void missing(Column column, Area area) {
    Para words = Para.of(column.noVoice(), Style.BODY).leaded(1.04);
    long height = TextFit.height(List.of(words), area.width() - 2 * BOX_INSET) + 2 * BOX_INSET;
    Area box = area.withHeight(height);
    page.dashed("Missing voice frame", box);
    page.text("Missing voice", box.inset(BOX_INSET), words);
  }

  private void toCome(Column column, Area area) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(column.label(), Style.SUBHEAD.in(Paint.MUTED)));
    column.lines().forEach(line -> paras.add(Para.of(line, Style.LEAD).spaced(6).leaded(1.05)));
    paras.add(Para.of(column.evidence(), Style.META).spaced(8));
    paras.add(Para.of(column.noVoice(), Style.BODY).spaced(8).leaded(1.05));
    long words = TextFit.height(paras, area.width() - 2 * BOX_INSET) + 2 * BOX_INSET;
    Area box = area.withHeight(Math.min(area.height(), Math.max(TO_COME_LEAST, words)));
    page.dashed("To come frame", box);
    page.text("To come", box.inset(BOX_INSET), Anchor.TOP, paras);
  }

  /** One voice type for all columns, smaller only where a quote would not fit. */
  private Style quoteStyle(long room) {
    Style style = Style.QUOTE;
    while (style.size() > Style.QUOTE.floor() && tallestQuote(style) > room) {
      style = style.at(style.size() - 0.5);
    }
    return style;
  }

  private long tallestQuote(Style style) {
    long tallest = 0;
    for (Column column : columns) {
      Quote voice = column.voice();
      if (voice != null) {
        tallest = Math.max(tallest, new QuoteBlock(voice, style).height(width()));
      }
    }
    return tallest;
  }

  private long panelHeight() {
    long ask = TextFit.height(List.of(ask()), askWidth());
    long not = TextFit.height(List.of(ifNotYet()), notWidth());
    return Math.max(PANEL_LEAST, Math.max(ask, not) + 2 * Grid.inches(0.13));
  }

  private long askWidth() {
    return Grid.width(8) - 2 * PANEL_INSET;
  }

  private long notWidth() {
    return Grid.width(4) - INDENT - PANEL_INSET;
  }

  private Para ask() {
    return Para.of(slide.ask(), Style.LEAD).leaded(1.06);
  }

  private Para ifNotYet() {
    return Para.of(slide.ifNotYet(), Style.TEXT).leaded(1.06);
  }

  private void panel(long height) {
    Area panel = new Area(Grid.MARGIN, Grid.BODY_END - height, Grid.width(12), height);
    page.fill("Ask panel", panel, Paint.MIST);
    Area ask = new Area(panel.x() + PANEL_INSET, panel.y(), askWidth(), height);
    page.text("Ask", ask, Anchor.MIDDLE, List.of(ask()));
    Area not = new Area(Grid.x(9) + INDENT, panel.y(), notWidth(), height);
    page.text("If not yet", not, Anchor.MIDDLE, List.of(ifNotYet()));
  }
}
