package io.buyin.render.deck;

import io.buyin.story.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a claim: broken where its second clause begins if both halves then fit a line, unless it is
 * short enough to look well in one line; otherwise wherever lines end.
 */
final class Headline {

  private static final List<String> CLAUSE_ENDS = List.of("; ", ": ", ", ");

  /** How much of the line a title may take before its clauses get a line each. */
  private static final double SHORT = 0.70;

  /** A colon announces, a comma parts less: their halves stay together longer. */
  private static final double SHORT_UNLESS_PARTED = 0.80;

  /** Half a title that is shorter than this part of the line is no line of its own. */
  private static final double HALF = 0.15;

  private static final double STUMP = 0.34;

  private Headline() {}

  static Para of(Phrase title, Style style, Area area) {
    long width = area.width();
    Para whole = Para.of(title, style);
    long taken = TextFit.width(whole);
    for (String end : CLAUSE_ENDS) {
      int at = whole.text().indexOf(end);
      double small = end.startsWith(";") ? SHORT : SHORT_UNLESS_PARTED;
      if (at >= 0 && taken > width * small) {
        Para broken = broken(whole, at + end.length());
        if (TextFit.lines(broken, width) == 2 && bothLines(whole, at + end.length(), width)) {
          return broken;
        }
      }
    }
    return taken <= width ? whole : balanced(whole, area);
  }

  private static boolean bothLines(Para para, int at, long width) {
    double most = 1 - HALF;
    return white(para, 0, at, width) < most && white(para, at, para.text().length(), width) < most;
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
    Para set = para;
    List<Integer> starts = evenest(para, lines, width);
    for (int at = starts.size() - 1; at >= 0; at--) {
      set = broken(set, starts.get(at));
    }
    return set;
  }

  /** Where lines two and following start so that all fit and the white at their ends is least. */
  private static List<Integer> evenest(Para para, int lines, long width) {
    return breaks(para, 0, lines, width).map(Breaks::starts).orElse(List.of());
  }

  private static Optional<Breaks> breaks(Para para, int from, int lines, long width) {
    if (lines == 1) {
      double white = white(para, from, para.text().length(), width);
      return white < 0 ? Optional.empty() : Optional.of(new Breaks(white * white, List.of()));
    }
    Optional<Breaks> best = Optional.empty();
    for (int space = para.text().indexOf(' ', from);
        space >= 0;
        space = para.text().indexOf(' ', space + 1)) {
      double white = white(para, from, space, width);
      if (white < 0) {
        break;
      }
      Optional<Breaks> rest = breaks(para, space + 1, lines - 1, width);
      if (rest.isPresent()) {
        Breaks whole = rest.get().after(white * white, space + 1);
        best = best.filter(other -> other.cost() <= whole.cost()).or(() -> Optional.of(whole));
      }
    }
    return best;
  }

  /** What a line leaves free, as a share of the width; negative where it does not fit. */
  private static double white(Para para, int from, int to, long width) {
    Style style = para.pieces().get(0).style();
    long taken = TextFit.width(Para.of(para.text().substring(from, to), style));
    return (double) (width - taken) / width;
  }

  /** Line starts and the white they leave. */
  private record Breaks(double cost, List<Integer> starts) {

    Breaks after(double more, int start) {
      List<Integer> all = new ArrayList<>(List.of(start));
      all.addAll(starts);
      return new Breaks(cost + more, all);
    }
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
