package io.buyin.render.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines greedily, as Office programs do: after blanks and hyphens, never at
 * a non-breaking blank; a word wider than the line is broken where the line ends.
 */
final class LineBreaker {

  private static final String BREAK_AFTER = " -–—/\u00ad";

  private final double width;
  private final List<Double> sizes = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int passed;
  private double filled;
  private double tallest;
  private boolean brokeWord;

  LineBreaker(double widthInPoints) {
    this.width = widthInPoints;
  }

  /** The largest type size of every line. */
  List<Double> lines(Para para) {
    for (List<Piece> word : words(para)) {
      place(word);
    }
    endLine();
    return sizes;
  }

  /** At which character of the paragraph's text each line after the first begins. */
  List<Integer> starts(Para para) {
    lines(para);
    return starts;
  }

  boolean breaksWords(Para para) {
    lines(para);
    return brokeWord;
  }

  double widestWord(Para para) {
    return words(para).stream().mapToDouble(LineBreaker::visibleWidth).max().orElse(0);
  }

  private void place(List<Piece> word) {
    if (word.get(0).isBreak()) {
      tallest = Math.max(tallest, word.get(0).style().size());
      endLine();
      return;
    }
    double visible = visibleWidth(word);
    if (filled > 0 && filled + visible > width) {
      endLine();
      starts.add(passed);
    }
    if (visible > width) {
      brokeWord = true;
      breakWord(word);
    } else {
      filled += width(word);
      tallest = Math.max(tallest, size(word));
    }
    passed += word.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  private void breakWord(List<Piece> word) {
    for (Piece piece : word) {
      piece.text().codePoints().forEach(point -> place(point, piece.style()));
    }
  }

  private void place(int point, Style style) {
    double advance = TextFit.width(Character.toString(point), style);
    if (filled + advance > width && filled > 0) {
      endLine();
    }
    filled += advance;
    tallest = Math.max(tallest, style.size());
  }

  private void endLine() {
    if (tallest > 0) {
      sizes.add(tallest);
    }
    filled = 0;
    tallest = 0;
  }

  /** Words with the blank or hyphen that ends them; a word may run over several pieces. */
  private static List<List<Piece>> words(Para para) {
    List<List<Piece>> words = new ArrayList<>();
    List<Piece> word = new ArrayList<>();
    for (Piece piece : para.pieces()) {
      if (piece.isBreak()) {
        flush(word, words);
        words.add(List.of(piece));
      } else {
        split(piece, word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static void split(Piece piece, List<Piece> word, List<List<Piece>> words) {
    int start = 0;
    for (int at = 0; at < piece.text().length(); at++) {
      if (BREAK_AFTER.indexOf(piece.text().charAt(at)) >= 0) {
        word.add(new Piece(piece.text().substring(start, at + 1), piece.style()));
        flush(word, words);
        start = at + 1;
      }
    }
    if (start < piece.text().length()) {
      word.add(new Piece(piece.text().substring(start), piece.style()));
    }
  }

  private static void flush(List<Piece> word, List<List<Piece>> words) {
    if (!word.isEmpty()) {
      words.add(List.copyOf(word));
      word.clear();
    }
  }

  private static double width(List<Piece> word) {
    return word.stream().mapToDouble(piece -> TextFit.width(piece.text(), piece.style())).sum();
  }

  /** A blank at the end of a line takes no room. */
  private static double visibleWidth(List<Piece> word) {
    Piece last = word.get(word.size() - 1);
    double blank = last.text().endsWith(" ") ? TextFit.width(" ", last.style()) : 0;
    return width(word) - blank;
  }

  private static double size(List<Piece> word) {
    return word.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
  }
}
