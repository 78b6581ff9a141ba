package io.buyin.source;

import org.jspecify.annotations.Nullable;

/**
 * What the cells of one column tell about its decimal mark.
 *
 * <p>A cell speaks for a mark when it holds it with other than three digits behind it, after a zero
 * or a long number, or behind the other mark. {@code 1,234} alone tells nothing, but where only
 * whole numbers or money with cents can stand, three digits behind a mark are a group, unless other
 * cells write as large a number without one. {@code 1,2345} speaks for a comma only among rates:
 * money has no four decimals, so it is a group mistyped.
 */
final class NumberEvidence {

  /** A mark is taken when at most one telling cell in a hundred speaks against it. */
  private static final int CLEAR = 99;

  private long point;
  private long comma;
  private long longComma;
  private long unclearPoint;
  private long unclearComma;
  private long ungrouped;
  private double largest;
  private String example = "1,234";

  void add(String cell) {
    if (NumberText.allDigits(cell) && cell.length() < 18) {
      addWhole(cell);
      return;
    }
    NumberText number = NumberText.parse(cell);
    if (number != null) {
      long before = unclearPoint + unclearComma;
      addMarked(number);
      example = before == 0 && unclearPoint + unclearComma > 0 ? cell : example;
    }
  }

  /** A cell that tells nothing, in quotation marks. */
  String example() {
    return Quoted.of(example);
  }

  /** The mark for these cells; null where they leave it open. */
  @Nullable DecimalMark decide(CellType type) {
    long forComma = comma + (type == CellType.RATE ? longComma : 0);
    if (point + forComma > 0) {
      long most = Math.max(point, forComma);
      boolean clear = most * 100 >= (point + forComma) * CLEAR;
      return !clear ? null : point > forComma ? DecimalMark.POINT : DecimalMark.COMMA;
    }
    if (unclearPoint + unclearComma == 0) {
      return DecimalMark.POINT;
    }
    boolean groupsOnly = type != CellType.RATE && ungrouped == 0;
    if (!groupsOnly || (unclearPoint > 0 && unclearComma > 0)) {
      return null;
    }
    return unclearComma > 0 ? DecimalMark.POINT : DecimalMark.COMMA;
  }

  /** The largest size of a plain number without a percent sign, for telling 0.25 from 25. */
  double largest() {
    return largest;
  }

  private void addWhole(String cell) {
    if (cell.isEmpty()) {
      return;
    }
    ungrouped += cell.length() > 3 ? 1 : 0;
    largest = Math.max(largest, (double) Long.parseLong(cell));
  }

  private void addMarked(NumberText number) {
    String digits = number.digits();
    int lastPoint = digits.lastIndexOf('.');
    int lastComma = digits.lastIndexOf(',');
    if (lastPoint < 0 && lastComma < 0) {
      ungrouped += digits.length() > 3 && number.exponent() == 0 ? 1 : 0;
    } else if (lastPoint >= 0 && lastComma >= 0) {
      count(lastPoint > lastComma);
    } else if (lastPoint >= 0) {
      single(digits, '.', lastPoint);
    } else {
      single(digits, ',', lastComma);
    }
    if (!number.percent()) {
      noteSize(number);
    }
  }

  private void single(String digits, char mark, int last) {
    boolean isPoint = mark == '.';
    int behind = digits.length() - last - 1;
    if (digits.indexOf(mark) != last) {
      count(!isPoint);
    } else if (!isPoint && behind > 3 && last > 0 && last <= 3 && digits.charAt(0) != '0') {
      longComma++;
    } else if (behind != 3 || last > 3 || last == 0 || digits.charAt(0) == '0') {
      count(isPoint);
    } else if (isPoint) {
      unclearPoint++;
    } else {
      unclearComma++;
    }
  }

  private void count(boolean forPoint) {
    point += forPoint ? 1 : 0;
    comma += forPoint ? 0 : 1;
  }

  private void noteSize(NumberText number) {
    java.math.BigDecimal value = number.under(DecimalMark.POINT);
    value = value != null ? value : number.under(DecimalMark.COMMA);
    largest = value == null ? largest : Math.max(largest, value.abs().doubleValue());
  }
}
