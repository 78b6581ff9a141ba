package io.buyin.render.deck;

import io.buyin.render.deck.TextXml.Anchor;
import io.buyin.story.Phrase;
import io.buyin.story.Slide.Request;
import java.util.List;
import java.util.stream.Stream;

/** What was asked when we last met and what became of it: up to three requests beside a heading. */
record Asked(Phrase heading, List<Request> requests) {

  private static final int IN_A_ROW = 3;
  private static final long HEADING = Grid.x(3);
  private static final long ROW_GAP = Grid.inches(0.12);

  /** Height of everything; 0 where nothing is known. */
  long height() {
    if (requests.isEmpty()) {
      return 0;
    }
    long sum = 0;
    for (int row = 0; row < rows(); row++) {
      sum += rowHeight(row) + (row == 0 ? 0 : ROW_GAP);
    }
    return Math.max(sum, TextFit.height(List.of(title()), titleWidth()));
  }

  void draw(Page page, long top) {
    page.text("Asked", new Area(Grid.MARGIN, top, titleWidth(), height()), title());
    long y = top;
    for (int row = 0; row < rows(); row++) {
      long height = rowHeight(row);
      for (int at = row * IN_A_ROW; at < Math.min(requests.size(), (row + 1) * IN_A_ROW); at++) {
        long x = HEADING + (at % IN_A_ROW) * (each() + Grid.GUTTER);
        page.text("Request", new Area(x, y, each(), height), Anchor.TOP, paras(requests.get(at)));
      }
      y += height + ROW_GAP;
    }
  }

  private int rows() {
    return (requests.size() + IN_A_ROW - 1) / IN_A_ROW;
  }

  private long rowHeight(int row) {
    return requests.stream()
        .skip((long) row * IN_A_ROW)
        .limit(IN_A_ROW)
        .mapToLong(request -> TextFit.height(paras(request), each()))
        .max()
        .orElse(0);
  }

  private Para title() {
    return Para.of(heading, Style.SUBHEAD);
  }

  private static long titleWidth() {
    return HEADING - Grid.GUTTER - Grid.MARGIN;
  }

  private long each() {
    int columns = Math.min(IN_A_ROW, Math.max(1, requests.size()));
    long room = Grid.MARGIN + Grid.width(12) - HEADING;
    return (room - (columns - 1) * Grid.GUTTER) / columns;
  }

  private static List<Para> paras(Request request) {
    Para status = Para.of(request.status(), Style.BODY_BOLD);
    return Stream.of(
            status.and(Para.of(request.what(), Style.BODY_BOLD)),
            Para.of(request.detail(), Style.META).spaced(3))
        .filter(para -> !para.isEmpty())
        .toList();
  }
}
