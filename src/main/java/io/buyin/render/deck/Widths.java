package io.buyin.render.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of a table's columns in EMU, made from what stands in them: no column narrower than its
 * longest word; where lines must wrap, they wrap in as few rows as possible.
 */
final class Widths {

  /**
   * What a column asks for, with the cells' padding.
   *
   * @param least its longest word
   * @param lines the longest line of each of its cells, from the header down
   */
  private record Ask(long least, List<Long> lines) {

    long longest() {
      return Math.max(least, lines.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** The next width below this one at which a cell more wraps. */
    long below(long width) {
      long next = least;
      for (long line : lines) {
        next = line < width ? Math.max(next, line) : next;
      }
      return next;
    }

    /** About how many lines the cell of this row takes. */
    long lines(int row, long width) {
      return row < lines.size() ? (lines.get(row) + width - 1) / width : 0;
    }
  }

  private final List<Ask> asks = new ArrayList<>();

  /** A column with these cells, one of each row; at least as wide as said. */
  Widths column(List<List<Para>> cells, double leastInches) {
    long word = Grid.inches(leastInches);
    List<Long> lines = new ArrayList<>();
    for (List<Para> cell : cells) {
      long line = 0;
      for (Para para : cell) {
        word = Math.max(word, TextFit.widestWord(para) + TableFrame.PADDING);
        line = Math.max(line, TextFit.width(para) + TableFrame.PADDING);
      }
      lines.add(line);
    }
    asks.add(new Ask(word, lines));
    return this;
  }

  /** The widths, their sum as said. */
  List<Long> within(long width) {
    List<Long> columns = new ArrayList<>(asks.stream().map(Ask::longest).toList());
    while (sum(columns) > width) {
      int cheapest = cheapest(columns);
      if (cheapest < 0) {
        return squeezed(columns, width);
      }
      long next = asks.get(cheapest).below(columns.get(cheapest));
      long enough = columns.get(cheapest) - (sum(columns) - width);
      columns.set(cheapest, Math.max(next, enough));
    }
    return spread(columns, width);
  }

  /** The column whose next step adds the fewest lines, the longest step first; -1 for none. */
  private int cheapest(List<Long> columns) {
    int cheapest = -1;
    long fewest = Long.MAX_VALUE;
    long longest = 0;
    for (int at = 0; at < asks.size(); at++) {
      List<Long> stepped = new ArrayList<>(columns);
      stepped.set(at, asks.get(at).below(columns.get(at)));
      long step = columns.get(at) - stepped.get(at);
      long lines = step > 0 ? lines(stepped) : Long.MAX_VALUE;
      if (step > 0 && (lines < fewest || (lines == fewest && step > longest))) {
        cheapest = at;
        fewest = lines;
        longest = step;
      }
    }
    return cheapest;
  }

  /** About how many lines all rows take together. */
  private long lines(List<Long> columns) {
    int rows = asks.stream().mapToInt(ask -> ask.lines().size()).max().orElse(0);
    long sum = 0;
    for (int row = 0; row < rows; row++) {
      long tallest = 1;
      for (int at = 0; at < asks.size(); at++) {
        tallest = Math.max(tallest, asks.get(at).lines(row, columns.get(at)));
      }
      sum += tallest;
    }
    return sum;
  }

  /** What is left is spread in proportion. */
  private static List<Long> spread(List<Long> columns, long width) {
    long taken = sum(columns);
    return columns.stream()
        .map(column -> column + (long) ((double) (width - taken) * column / taken))
        .toList();
  }

  /** Words that are wider than the table has room for are broken in the end. */
  private static List<Long> squeezed(List<Long> columns, long width) {
    long taken = sum(columns);
    return columns.stream().map(column -> (long) ((double) column * width / taken)).toList();
  }

  private static long sum(List<Long> widths) {
    return widths.stream().mapToLong(Long::longValue).sum();
  }
}
