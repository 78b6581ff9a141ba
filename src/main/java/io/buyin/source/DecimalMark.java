package io.buyin.source;

/** What stands before the decimals of a number. */
public enum DecimalMark {
  POINT('.', ','),
  COMMA(',', '.');

  private final char mark;
  private final char group;

  DecimalMark(char mark, char group) {
    this.mark = mark;
    this.group = group;
  }

  char mark() {
    return mark;
  }

  char group() {
    return group;
  }
}
