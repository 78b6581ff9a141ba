package io.buyin.render.deck;

import io.buyin.render.deck.TableFrame.Rows;
import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.ChartPlan;
import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Slide;
import io.buyin.story.Slide.Box;
import io.buyin.story.Slide.Hesitation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Stance by team on the left, what makes people ask and our answers as a table on the right. */
final class HeardSlide {

  private static final double[] SHARES = {3.0, 3.0, 1.92};
  private static final long HEADER = Grid.inches(0.30);
  private static final long ROW_MOST = Grid.inches(1.16);
  private static final long ROW_OF_FEW = Grid.inches(1.5);
  private static final long INSET = Grid.inches(0.16);
  private static final long LINE = Grid.inches(0.24);
  private static final long NOTE_GAP = Grid.inches(0.08);

  /** Programs set rows of quotes a little higher than measured; the note keeps clear of them. */
  private static final long DRIFT = Grid.inches(0.08);

  private static final double ROW_OF_CHART = 0.62;
  private static final double ROW_OF_LARGE_CHART = 0.85;

  private final Page page;
  private final Slide.Heard slide;
  private final boolean left;

  private HeardSlide(Page page, Slide.Heard slide) {
    this.page = page;
    this.slide = slide;
    this.left = slide.stance() != null || slide.box() != null;
  }

  static void compose(Page page, Slide.Heard slide) {
    new HeardSlide(page, slide).compose();
  }

  private void compose() {
    long height = Grid.BODY_END - Grid.BODY_TOP;
    if (slide.hesitations().isEmpty()) {
      onlyStance(height);
      return;
    }
    if (left) {
      left(new Area(Grid.MARGIN, Grid.BODY_TOP, Grid.width(4), height));
    }
    long x = left ? Grid.x(5) + Grid.inches(0.10) : Grid.MARGIN;
    right(new Area(x, Grid.BODY_TOP, Grid.MARGIN + Grid.width(12) - x, height));
  }

  /** Nobody asked, or nothing of it is released: the chart takes the room of the table. */
  private void onlyStance(long height) {
    ChartPlan stance = slide.stance();
    if (stance != null) {
      stance(stance, new Area(Grid.MARGIN, Grid.BODY_TOP, Grid.width(8), height));
    }
    long x = stance == null ? Grid.MARGIN : Grid.x(9) + Grid.inches(0.10);
    Area side = new Area(x, Grid.BODY_TOP, Grid.MARGIN + Grid.width(12) - x, height);
    long y = side.y();
    Box box = slide.box();
    if (box != null) {
      Area frame = side.withHeight(boxHeight(box, side.width()));
      page.fill("Box", frame, Paint.MIST);
      page.text("Box text", frame.inset(INSET), Anchor.TOP, paras(box));
      y = frame.bottom() + INSET;
    }
    if (!slide.notReleased().isEmpty()) {
      List<Para> words = List.of(Para.of(slide.notReleased(), Style.BODY).leaded(1.04));
      long inner = TextFit.height(words, side.width() - 2 * INSET);
      Area frame = side.withY(y).withHeight(inner + 2 * INSET);
      page.dashed("Not released frame", frame);
      page.text("Not released", frame.inset(INSET), Anchor.TOP, words);
    }
  }

  private void left(Area area) {
    ChartPlan stance = slide.stance();
    Box box = slide.box();
    long boxHeight = box == null ? 0 : boxHeight(box, area.width());
    long boxTop = stance == null ? area.y() : area.bottom() - boxHeight;
    if (stance != null) {
      long end = box == null ? area.bottom() : boxTop - Grid.inches(0.25);
      stance(stance, new Area(area.x(), area.y(), area.width(), end - area.y()));
    }
    if (box != null) {
      Area frame = new Area(area.x(), boxTop, area.width(), boxHeight);
      page.fill("Box", frame, Paint.MIST);
      page.text("Box text", frame.inset(INSET), Anchor.TOP, paras(box));
    }
  }

  private void stance(ChartPlan stance, Area area) {
    Para heading = Para.heading(stance.heading(), Style.BODY);
    long keyTop = page.flow("Chart heading", area.withHeight(LINE), heading);
    Area key = new Area(area.x(), keyTop + Grid.inches(0.04), area.width(), LINE);
    long top = page.flow("Chart key", key, Para.of(stance.key(), Style.META)) + Grid.inches(0.06);
    double row = slide.hesitations().isEmpty() ? ROW_OF_LARGE_CHART : ROW_OF_CHART;
    long wanted = Grid.inches(row * stance.categories().size());
    page.chart(
        stance, new Area(area.x(), top, area.width(), Math.min(wanted, area.bottom() - top)));
  }

  private static long boxHeight(Box box, long width) {
    return TextFit.height(paras(box), width - 2 * INSET) + 2 * INSET;
  }

  private static List<Para> paras(Box box) {
    return List.of(
        Para.of(box.heading(), Style.SUBHEAD),
        Para.of(box.text(), Style.BODY).spaced(4).leaded(1.05));
  }

  private void right(Area area) {
    Para note = Para.of(slide.notReleased(), Style.META);
    long lines = note.isEmpty() ? 0 : Math.max(LINE, TextFit.height(List.of(note), area.width()));
    long noteHeight = lines == 0 ? 0 : lines + NOTE_GAP;
    long room = area.height() - noteHeight - (lines == 0 ? 0 : DRIFT);
    long most = slide.hesitations().size() > 2 ? ROW_MOST : ROW_OF_FEW;
    Style words = slide.hesitations().size() == 1 ? Style.LARGE_QUOTE : Style.QUOTE;
    while (words.size() > words.floor() && table(area.width(), words).height() > room) {
      words = words.smallerBy(0.5);
    }
    TableFrame table = table(area.width(), words).grown(room, most);
    long bottom = area.y() + page.table(table, area.x(), area.y(), room);
    Area under = new Area(area.x(), bottom + NOTE_GAP + DRIFT, area.width(), Math.max(1, lines));
    page.text("Not released", under, note);
  }

  private TableFrame table(long width, Style words) {
    double sum = DoubleStream.of(SHARES).sum();
    List<Long> columns =
        DoubleStream.of(SHARES).mapToObj(share -> (long) (width * share / sum)).toList();
    String alternative =
        slide.header().stream().map(Phrase::text).collect(Collectors.joining(", "));
    TableFrame table =
        new TableFrame(
            "Table: open questions", alternative, columns, new Rows(HEADER, 0, Anchor.MIDDLE));
    table.add(slide.header().stream().map(cell -> List.of(Para.of(cell, Style.HEADER))).toList());
    slide.hesitations().forEach(hesitation -> table.add(cells(hesitation, words)));
    return table;
  }

  private static List<List<Para>> cells(Hesitation hesitation, Style words) {
    Quote quote = hesitation.quote();
    Para who = Para.of(quote.attribution(), Style.META);
    return Stream.of(
            quote.words().isEmpty()
                ? List.of(who)
                : List.of(Para.said(quote, words).leaded(1.04), who.spaced(3)),
            List.of(Para.of(hesitation.answer(), Style.BODY)),
            List.of(
                Para.of(hesitation.status(), Style.BODY),
                Para.of(hesitation.detail(), Style.META).spaced(2)))
        .toList();
  }
}
