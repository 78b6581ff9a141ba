package io.buyin.render.deck;

import io.buyin.render.deck.Para.Align;
import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps to settle as a table, with who answers for each, and a voice under it. */
final class ReadinessSlide {

  private static final long FULL = Grid.width(12);
  private static final long HEADER = Grid.inches(0.34);
  private static final long ROW_MOST = Grid.inches(0.46);
  private static final long LEAST_GAP = Grid.inches(0.10);
  private static final long LARGEST_GAP = Grid.inches(0.30);
  private static final double NARROW = 0.6;
  private static final double STEP = 0.5;
  private static final int BEFORE_TEAMS = 2;

  private final Page page;
  private final Slide.Readiness slide;

  private ReadinessSlide(Page page, Slide.Readiness slide) {
    this.page = page;
    this.slide = slide;
  }

  static void compose(Page page, Slide.Readiness slide) {
    new ReadinessSlide(page, slide).compose();
  }

  private void compose() {
    long body = Grid.BODY_END - Grid.BODY_TOP;
    TableFrame table = table();
    if (table.height() + LEAST_GAP + leastVoice() > body) {
      table = table.closer();
    }
    QuoteBand voice = voice(body - table.height() - LEAST_GAP);
    long voiceHeight = voice == null ? 0 : voice.height(FULL);
    long gap = voice == null ? 0 : LEAST_GAP;
    long room = body - voiceHeight - gap;
    TableFrame grown = table.grown(room - (voice == null ? 0 : LEAST_GAP), ROW_MOST);
    long height = page.table(grown, Grid.MARGIN, Grid.BODY_TOP, room);
    if (voice != null) {
      long free = Math.max(gap, Math.min(LARGEST_GAP, body - height - voiceHeight));
      long y = Math.min(Grid.BODY_TOP + height + free, Grid.BODY_END - voiceHeight);
      voice.draw(page, new Area(Grid.MARGIN, y, FULL, voiceHeight));
    }
  }

  private long leastVoice() {
    Style smallest = Style.QUOTE.at(Style.QUOTE.floor());
    return slide.voice() == null ? 0 : new QuoteBand(slide.voice(), smallest).height(FULL);
  }

  /** In the type of quotes, smaller only where the steps leave too little room. */
  private @Nullable QuoteBand voice(long room) {
    if (slide.voice() == null) {
      return null;
    }
    QuoteBand band = new QuoteBand(slide.voice(), Style.QUOTE);
    while (band.words().size() > Style.QUOTE.floor() && band.height(FULL) > room) {
      band = new QuoteBand(slide.voice(), band.words().smallerBy(STEP));
    }
    return band;
  }

  private TableFrame table() {
    List<List<List<Para>>> rows = new ArrayList<>();
    rows.add(header());
    slide.steps().forEach(step -> rows.add(cells(step)));
    Widths widths = new Widths();
    for (int at = 0; at < slide.header().size(); at++) {
      int column = at;
      widths.column(rows.stream().map(row -> row.get(column)).toList(), NARROW);
    }
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    Rows least = new Rows(HEADER, 0, Anchor.MIDDLE);
    TableFrame table = new TableFrame("Table: readiness", alternative, widths.within(FULL), least);
    rows.forEach(table::add);
    return table;
  }

  private List<List<Para>> header() {
    List<List<Para>> header = new ArrayList<>();
    int afterTeams = slide.header().size() - 3;
    for (int at = 0; at < slide.header().size(); at++) {
      boolean team = at >= BEFORE_TEAMS && at < afterTeams;
      Para words = Para.of(slide.header().get(at), Style.HEADER);
      header.add(List.of(words.aligned(team ? Align.CENTRE : Align.LEFT)));
    }
    return header;
  }

  private static List<List<Para>> cells(Step step) {
    List<List<Para>> cells = new ArrayList<>();
    cells.add(List.of(Para.of(step.name(), Style.BODY_BOLD)));
    cells.add(List.of(Para.of(step.status(), Style.BODY)));
    step.teams().forEach(team -> cells.add(List.of(letter(team))));
    cells.add(List.of(Para.of(step.measure(), Style.BODY)));
    cells.add(List.of(Para.of(step.today(), Style.BODY)));
    cells.add(List.of(Para.of(step.due(), Style.BODY)));
    return cells;
  }

  private static Para letter(Phrase team) {
    return Para.of(team, Style.BODY).aligned(Align.CENTRE);
  }
}
