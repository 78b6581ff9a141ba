package io.buyin.render.deck;

import io.buyin.render.deck.Para.Align;
import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Serves;
import io.buyin.story.Slide.TeamRow;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Teams in rows, parts of the idea in columns: a sign says how the one serves the other's goal. */
final class TeamsSlide {

  private static final long FULL = Grid.width(12);
  private static final long HEADER = Grid.inches(0.46);
  private static final long ROW_MOST = Grid.inches(0.78);
  private static final long GAP = Grid.inches(0.16);
  private static final double SIGN = 0.80;
  private static final double WORDS = 2.6;
  private static final double GOAL = 1.6;
  private static final double TODAY = 1.3;
  private static final double STEP = 0.5;

  private final Page page;
  private final Slide.Teams slide;

  private TeamsSlide(Page page, Slide.Teams slide) {
    this.page = page;
    this.slide = slide;
  }

  static void compose(Page page, Slide.Teams slide) {
    new TeamsSlide(page, slide).compose();
  }

  private void compose() {
    Para key = Para.of(slide.key(), Style.BODY.in(Paint.MUTED));
    long keyHeight = key.isEmpty() ? 0 : TextFit.height(List.of(key), FULL) + GAP;
    long room = Grid.BODY_END - Grid.BODY_TOP - keyHeight;
    Look look = Look.OPEN;
    while (look.words.size() > look.words.floor() && table(look).height() > room) {
      look = look.smaller();
    }
    look = table(look).height() > room ? look.tight() : look;
    TableFrame table = table(look).grown(room, ROW_MOST);
    long bottom = Grid.BODY_TOP + page.table(table, Grid.MARGIN, Grid.BODY_TOP, room);
    Area under = new Area(Grid.MARGIN, bottom + GAP, FULL, Math.max(1, keyHeight - GAP));
    page.text("Key", under, key);
  }

  /** Sizes of people's words, of numbers and of teams. */
  private record Look(Style words, Style number, Style team) {

    static final Look OPEN = new Look(Style.QUOTE, Style.SUBHEAD, Style.LABEL);

    Look smaller() {
      return new Look(words.smallerBy(STEP), number, team);
    }

    Look tight() {
      return new Look(words, Style.BODY_BOLD.in(Paint.NAVY), Style.BODY_BOLD);
    }
  }

  private TableFrame table(Look look) {
    List<List<List<Para>>> rows = new ArrayList<>();
    rows.add(header());
    slide.rows().forEach(row -> rows.add(cells(row, look)));
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame table =
        new TableFrame(
            "Table: teams", alternative, columns(rows), new Rows(HEADER, 0, Anchor.MIDDLE));
    rows.forEach(table::add);
    return table;
  }

  private List<Long> columns(List<List<List<Para>>> rows) {
    Widths widths = new Widths();
    int last = slide.header().size() - 1;
    for (int at = 0; at <= last; at++) {
      int column = at;
      List<List<Para>> cells = rows.stream().map(row -> row.get(column)).toList();
      boolean sign = at > 1 && at < last - 1;
      widths.column(sign ? headerWords(at) : cells, least(at, last));
    }
    return widths.within(FULL);
  }

  private static double least(int column, int last) {
    return column == last ? WORDS : column == last - 1 ? TODAY : column == 1 ? GOAL : SIGN;
  }

  /** The header of a sign's column may take a line a word. */
  private List<List<Para>> headerWords(int column) {
    return Stream.of(slide.header().get(column).text().split(" "))
        .map(word -> List.of(Para.of(word, Style.HEADER)))
        .toList();
  }

  private List<List<Para>> header() {
    List<List<Para>> header = new ArrayList<>();
    for (int at = 0; at < slide.header().size(); at++) {
      boolean sign = at > 1 && at < slide.header().size() - 2;
      Para words = Para.of(slide.header().get(at), Style.HEADER);
      header.add(List.of(words.aligned(sign ? Align.CENTRE : Align.LEFT)));
    }
    return header;
  }

  private static List<List<Para>> cells(TeamRow row, Look look) {
    List<List<Para>> cells = new ArrayList<>();
    cells.add(List.of(Para.of(row.team(), look.team)));
    cells.add(List.of(Para.of(row.goal(), Style.BODY)));
    row.parts().forEach(part -> cells.add(List.of(sign(part))));
    cells.add(
        List.of(
            Para.of(row.number(), look.number), Para.of(row.numberNote(), Style.META).spaced(1)));
    cells.add(voice(row.voice(), look.words));
    return cells;
  }

  private static List<Para> voice(@Nullable Quote voice, Style words) {
    return voice == null ? List.of() : List.of(Para.said(voice, words), who(voice).spaced(1));
  }

  /** Who asks stands apart, so that a question is not read as praise. */
  private static Para who(Quote voice) {
    Para who = Para.of(voice.attribution(), Style.META);
    return voice.tone() == Tone.UNFAVOURABLE
        ? Para.of(voice.tag(), Style.CAPS.in(Paint.ofText(voice.tone()))).and(who)
        : who;
  }

  private static Para sign(Serves serves) {
    return switch (serves) {
      case DIRECT -> Para.of("●", Style.LEAD.in(Paint.NAVY)).aligned(Align.CENTRE);
      case INDIRECT -> Para.of("○", Style.LEAD.in(Paint.NAVY)).aligned(Align.CENTRE);
      case NONE -> Para.of("–", Style.LEAD.in(Paint.MUTED)).aligned(Align.CENTRE);
    };
  }
}
