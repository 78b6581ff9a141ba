package io.buyin.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Any text as a column of numbers, a cell a line: it is a number or it is none. */
public final class NumberFuzz {

  private NumberFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String[] cells = new String(data, StandardCharsets.UTF_8).split("\n", -1);
    NumberEvidence evidence = new NumberEvidence();
    for (int i = 0; i < cells.length; i++) {
      evidence.add(Sanitiser.plain(cells[i]), i + 1L);
    }
    for (CellType type : CellType.values()) {
      if (evidence.decide(type) == null && evidence.doubt().isBlank()) {
        throw new IllegalStateException("undecided without a reason");
      }
    }
    for (String cell : cells) {
      read(Sanitiser.plain(cell));
    }
  }

  private static void read(String cell) {
    NumberText number = NumberText.parse(cell);
    if (number != null && NumberText.isBound(cell)) {
      throw new IllegalStateException("both a number and a bound: " + cell);
    }
    for (DecimalMark mark : DecimalMark.values()) {
      BigDecimal value = number == null ? null : number.under(mark);
      if (value != null && cell.chars().noneMatch(Character::isDigit)) {
        throw new IllegalStateException("a number without a digit: " + cell);
      }
    }
    BigDecimal seconds = DurationText.seconds(cell);
    if (seconds != null && seconds.signum() < 0) {
      throw new IllegalStateException("a duration below zero: " + cell);
    }
  }
}
