package io.buyin.render.workbook;

/** How many lines a text takes in a wrapped cell, counted generously. */
final class Lines {

  private Lines() {}

  /** Words are not cut unless they are longer than the line. */
  static int in(String text, double charactersWide) {
    int wide = Math.max(1, (int) charactersWide);
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      int needed = used == 0 ? word.length() : used + 1 + word.length();
      if (needed <= wide) {
        used = needed;
        continue;
      }
      lines += (used == 0 ? 0 : 1) + (word.length() - 1) / wide;
      used = (word.length() - 1) % wide + 1;
    }
    return lines;
  }
}
