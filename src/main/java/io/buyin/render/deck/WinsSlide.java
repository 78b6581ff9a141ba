package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Win;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Months on the left, wins and a voice on the right, and under both what became of requests. */
final class WinsSlide {

  private static final long FULL = Grid.width(12);
  private static final long HEADER = Grid.inches(0.32);
  private static final long ROW_MOST = Grid.inches(0.78);
  private static final long GAP = Grid.inches(0.20);
  private static final long INDENT = Grid.inches(0.10);
  private static final double NARROW = 0.7;

  private final Page page;
  private final Slide.Wins slide;

  private WinsSlide(Page page, Slide.Wins slide) {
    this.page = page;
    this.slide = slide;
  }

  static void compose(Page page, Slide.Wins slide) {
    new WinsSlide(page, slide).compose();
  }

  private void compose() {
    Asked asked = new Asked(slide.askedHeading(), slide.asked());
    long askedHeight = asked.height();
    long end = askedHeight == 0 ? Grid.BODY_END : Grid.BODY_END - askedHeight - 2 * GAP;
    Area upper = new Area(Grid.MARGIN, Grid.BODY_TOP, FULL, end - Grid.BODY_TOP);
    upper(upper);
    if (askedHeight > 0) {
      page.hairline(new Area(Grid.MARGIN, end + GAP, FULL, 0));
      asked.draw(page, end + 2 * GAP);
    }
  }

  /** How closely wins are set: columns of the page for the months, size of what was won. */
  private record Density(int months, double what, Style words) {

    static final List<Density> ALL =
        List.of(
            new Density(6, 14, Style.QUOTE),
            new Density(5, 13, Style.QUOTE),
            new Density(5, 12, Style.QUOTE.at(13)),
            new Density(4, 12, Style.QUOTE.at(12)));
  }

  private void upper(Area area) {
    ChartPlan months = slide.months();
    if (slide.wins().isEmpty() && slide.voice() == null) {
      if (months != null) {
        ChartBlock.of(months).draw(page, area);
      }
      return;
    }
    Density density =
        Density.ALL.stream()
            .filter(each -> height(each) <= area.height())
            .findFirst()
            .orElse(Density.ALL.get(Density.ALL.size() - 1));
    if (months != null) {
      long width = Grid.width(density.months()) - INDENT;
      ChartBlock.of(months).draw(page, new Area(area.x(), area.y(), width, area.height()));
    }
    right(density, new Area(left(density), area.y(), width(density), area.height()));
  }

  private long left(Density density) {
    return slide.months() == null ? Grid.MARGIN : Grid.x(density.months() + 1) + INDENT;
  }

  private long width(Density density) {
    return Grid.MARGIN + FULL - left(density);
  }

  private long height(Density density) {
    QuoteBlock voice = voice(density);
    long words = voice == null ? 0 : voice.height(width(density)) + GAP;
    return words + (slide.wins().isEmpty() ? 0 : table(density).height());
  }

  private @Nullable QuoteBlock voice(Density density) {
    return slide.voice() == null ? null : new QuoteBlock(slide.voice(), density.words());
  }

  private void right(Density density, Area area) {
    QuoteBlock voice = voice(density);
    long voiceHeight = voice == null ? 0 : voice.height(area.width());
    long bottom = area.y();
    if (!slide.wins().isEmpty()) {
      long room = area.height() - (voice == null ? 0 : voiceHeight + GAP);
      TableFrame table = table(density).grown(room, ROW_MOST);
      bottom += page.table(table, area.x(), area.y(), room) + GAP;
    }
    if (voice != null) {
      long y = Math.min(bottom, area.bottom() - voiceHeight);
      voice.draw(page, area.withY(y).withHeight(voiceHeight));
    }
  }

  private TableFrame table(Density density) {
    List<List<List<Para>>> rows = new ArrayList<>();
    rows.add(slide.header().stream().map(cell -> List.of(Para.of(cell, Style.HEADER))).toList());
    slide.wins().forEach(win -> rows.add(cells(win, density)));
    Widths widths = new Widths();
    for (int at = 0; at < slide.header().size(); at++) {
      int column = at;
      widths.column(rows.stream().map(row -> row.get(column)).toList(), NARROW);
    }
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    Rows least = new Rows(HEADER, 0, Anchor.MIDDLE);
    TableFrame table =
        new TableFrame("Table: wins", alternative, widths.within(width(density)), least);
    rows.forEach(table::add);
    return table;
  }

  private static List<List<Para>> cells(Win win, Density density) {
    return List.of(
        List.of(Para.of(win.date(), Style.BODY.in(Paint.MUTED))),
        List.of(
            Para.of(win.what(), Style.LABEL.at(density.what())),
            Para.of(win.detail(), Style.BODY.in(Paint.MUTED)).spaced(2)),
        List.of(Para.of(win.number(), Style.SUBHEAD.at(density.what()))));
  }
}
