package io.buyin.render.deck;

import io.buyin.story.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a claim: in one line where it fits, otherwise broken where its second clause begins if both
 * halves then fit a line, otherwise wherever lines end.
 */
final class Headline {

  private static final List<String> CLAUSE_ENDS = List.of("; ", ": ", ", ");

  private static final double STUMP = 0.34;

  private Headline() {}

  static Para of(Phrase title, Style style, Area area) {
    long width = area.width();
    Para whole = Para.of(title, style);
    if (TextFit.width(whole) <= width) {
      return whole;
    }
    for (String end : CLAUSE_ENDS) {
      int at = whole.text().indexOf(end);
      Para broken = at < 0 ? whole : broken(whole, at + end.length());
      if (at >= 0 && TextFit.lines(broken, width) == 2) {
        return broken;
      }
    }
    return balanced(whole, area);
  }

  /**
   * The paragraph with its lines about equally long, where its last line would otherwise be a
   * stump; it takes no more lines than before.
   */
  static Para balanced(Para wanted, Area area) {
    Para para = TextFit.shrunk(List.of(wanted), area).get(0);
    long width = area.width();
    int lines = TextFit.lines(para, width);
    if (lines < 2 || lastLine(para, width) > width * STUMP) {
      return para;
    }
    long narrow = width;
    while (narrow > width / 2 && TextFit.lines(para, narrow - Grid.POINT) == lines) {
      narrow -= Grid.POINT;
    }
    Para set = para;
    List<Integer> starts = TextFit.lineStarts(para, narrow);
    for (int at = starts.size() - 1; at >= 0; at--) {
      set = broken(set, starts.get(at));
    }
    return set;
  }

  private static long lastLine(Para para, long width) {
    List<Integer> starts = TextFit.lineStarts(para, width);
    int start = starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
    Style style = para.pieces().get(0).style();
    return TextFit.width(Para.of(para.text().substring(start), style));
  }

  /** The same words with a line break before this character. */
  private static Para broken(Para para, int at) {
    List<Piece> pieces = new ArrayList<>();
    int passed = 0;
    for (Piece piece : para.pieces()) {
      int end = passed + piece.text().length();
      if (piece.isBreak()) {
        pieces.add(piece);
        continue;
      }
      if (passed < at && at < end) {
        String text = piece.text();
        pieces.add(new Piece(text.substring(0, at - passed), piece.style()));
        pieces.add(Piece.lineBreak(piece.style()));
        pieces.add(new Piece(text.substring(at - passed), piece.style()));
      } else {
        pieces.add(piece);
        if (end == at) {
          pieces.add(Piece.lineBreak(piece.style()));
        }
      }
      passed = end;
    }
    return new Para(pieces, para.before(), para.leading(), para.align());
  }
}
