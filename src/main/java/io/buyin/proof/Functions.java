package io.buyin.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The functions that Buyin's formulas use. */
final class Functions {

  /** Rows that meet a condition, kept because many sums share their conditions. */
  private final Map<String, boolean[]> met = new HashMap<>();

  Object value(String function, List<Object> arguments) throws IOException {
    return switch (function) {
      case "SUM" -> sum(arguments);
      case "SUMIFS" -> sumIfs(arguments);
      case "COUNTIF" -> (double) count(met(cells(arguments, 0), condition(arguments, 1)));
      case "ROUND" -> rounded(arguments);
      case "ROWS" -> (double) cells(arguments, 0).size();
      case "IF" ->
          Values.number(argument(arguments, 0)) != 0
              ? Values.single(argument(arguments, 1))
              : Values.single(argument(arguments, 2));
      default -> throw new IOException("a formula uses " + function + ", which Buyin does not");
    };
  }

  private static double rounded(List<Object> arguments) throws IOException {
    BigDecimal number = new BigDecimal(String.valueOf(Values.number(argument(arguments, 0))));
    int digits = (int) Values.number(argument(arguments, 1));
    return number.setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  private static Object argument(List<Object> arguments, int index) throws IOException {
    if (index >= arguments.size()) {
      throw new IOException("a formula lacks an argument");
    }
    return arguments.get(index);
  }

  private static List<Cell> cells(List<Object> arguments, int index) throws IOException {
    List<Cell> cells = new ArrayList<>();
    if (argument(arguments, index) instanceof List<?> range) {
      range.forEach(cell -> cells.add((Cell) cell));
      return cells;
    }
    throw new IOException("a formula lacks a range");
  }

  private static Criterion condition(List<Object> arguments, int index) throws IOException {
    return Criterion.of(Values.single(argument(arguments, index)));
  }

  private static double sum(List<Object> arguments) throws IOException {
    double sum = 0;
    for (int index = 0; index < arguments.size(); index++) {
      for (Cell cell : cells(arguments, index)) {
        sum += cell.number() == null ? 0 : cell.number().doubleValue();
      }
    }
    return sum;
  }

  private double sumIfs(List<Object> arguments) throws IOException {
    List<Cell> added = cells(arguments, 0);
    boolean[] wanted = new boolean[added.size()];
    java.util.Arrays.fill(wanted, true);
    for (int index = 1; index < arguments.size(); index += 2) {
      boolean[] rows = met(cells(arguments, index), condition(arguments, index + 1));
      if (rows.length != wanted.length) {
        throw new IOException("a formula compares ranges of different length");
      }
      for (int row = 0; row < wanted.length; row++) {
        wanted[row] &= rows[row];
      }
    }
    double sum = 0;
    for (int row = 0; row < wanted.length; row++) {
      Cell cell = added.get(row);
      sum += wanted[row] && cell.number() != null ? cell.number().doubleValue() : 0;
    }
    return sum;
  }

  private boolean[] met(List<Cell> range, Criterion criterion) {
    String key = range.isEmpty() ? "" : range.get(0).place() + ":" + range.size() + criterion;
    return met.computeIfAbsent(
        key,
        first -> {
          boolean[] rows = new boolean[range.size()];
          for (int row = 0; row < rows.length; row++) {
            rows[row] = criterion.holds(range.get(row));
          }
          return rows;
        });
  }

  private static int count(boolean[] rows) {
    int count = 0;
    for (boolean row : rows) {
      count += row ? 1 : 0;
    }
    return count;
  }
}
