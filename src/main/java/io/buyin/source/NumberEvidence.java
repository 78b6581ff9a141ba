package io.buyin.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one column tell about its decimal mark.
 *
 * <p>A cell speaks for a mark when it holds it with other than three digits behind it, after a zero
 * or a long number, or behind the other mark. {@code 1,234} alone tells nothing, but where only
 * whole numbers or money with cents can stand, three digits behind a mark are a group, unless other
 * cells write as large a number without one, or a word such as {@code Mio} follows. {@code 1,2345}
 * speaks for a comma only among rates: money has no four decimals, so it is a group mistyped. Among
 * rates {@code 1,234} is no thousand, since none is above 100 %.
 */
final class NumberEvidence {

  /** A mark is taken when at most one telling cell in a hundred speaks against it. */
  private static final int CLEAR = 99;

  private final RateEvidence rates = new RateEvidence();
  private long point;
  private long comma;
  private long longComma;
  private boolean unclearRounded;
  private @Nullable Shown pointCell;
  private @Nullable Shown commaCell;
  private @Nullable Shown unclearPoint;
  private @Nullable Shown unclearComma;
  private @Nullable Shown ungrouped;

  void add(String cell, long line) {
    if (NumberText.allDigits(cell) && cell.length() < 18) {
      addWhole(cell, line);
      return;
    }
    NumberText number = NumberText.parse(cell);
    if (number != null) {
      addMarked(number, cell, line);
    }
  }

  /** The mark for these cells; null where they leave it open. */
  @Nullable DecimalMark decide(CellType type) {
    long forComma = comma + (type == CellType.RATE ? longComma : 0);
    if (point + forComma > 0) {
      long most = Math.max(point, forComma);
      boolean clear = most * 100 >= (point + forComma) * CLEAR;
      return !clear ? null : point > forComma ? DecimalMark.POINT : DecimalMark.COMMA;
    }
    if (unclearPoint == null && unclearComma == null) {
      return DecimalMark.POINT;
    }
    if (type == CellType.RATE && (unclearPoint == null || unclearComma == null)) {
      return unclearComma != null ? DecimalMark.COMMA : DecimalMark.POINT;
    }
    boolean groupsOnly = type != CellType.RATE && ungrouped == null && !unclearRounded;
    if (!groupsOnly || (unclearPoint != null && unclearComma != null)) {
      return null;
    }
    return unclearComma != null ? DecimalMark.POINT : DecimalMark.COMMA;
  }

  /** Why no mark was decided, with the cells that speak against each other or leave it open. */
  String doubt() {
    if (pointCell != null && commaCell != null) {
      return "numbers can be read in two ways: "
          + pointCell
          + " has a decimal point, "
          + commaCell
          + " a decimal comma.";
    }
    Shown unclear = unclearComma != null ? unclearComma : unclearPoint;
    return "numbers such as "
        + unclear
        + " can be read in two ways: the mark may stand before decimals or between thousands. "
        + (unclearPoint != null && unclearComma != null
            ? "The column has both marks, like " + unclearPoint + ", and no"
            : ungrouped != null
                ? "The cell " + ungrouped + " is as large without a mark, and no"
                : "No")
        + " cell like \"12.5\" or \"12,50\" decides.";
  }

  /** What plain numbers tell about the unit of rates. */
  RateEvidence rates() {
    return rates;
  }

  private void addWhole(String cell, long line) {
    if (cell.isEmpty()) {
      return;
    }
    if (cell.length() > 3) {
      ungrouped = Shown.first(ungrouped, cell, line);
    }
    rates.add(new BigDecimal(cell), cell, line);
  }

  private void addMarked(NumberText number, String cell, long line) {
    String digits = number.digits();
    int lastPoint = digits.lastIndexOf('.');
    int lastComma = digits.lastIndexOf(',');
    if (lastPoint < 0 && lastComma < 0) {
      if (digits.length() > 3 && number.exponent() == 0) {
        ungrouped = Shown.first(ungrouped, cell, line);
      }
    } else if (lastPoint >= 0 && lastComma >= 0) {
      count(lastPoint > lastComma, cell, line);
    } else if (lastPoint >= 0) {
      single(number, '.', cell, line);
    } else {
      single(number, ',', cell, line);
    }
    if (!number.percent()) {
      noteSize(number, cell, line);
    }
  }

  private void single(NumberText number, char mark, String cell, long line) {
    String digits = number.digits();
    int last = digits.lastIndexOf(mark);
    boolean isPoint = mark == '.';
    int behind = digits.length() - last - 1;
    if (digits.indexOf(mark) != last) {
      count(!isPoint, cell, line);
    } else if (!isPoint && behind > 3 && last > 0 && last <= 3 && digits.charAt(0) != '0') {
      longComma++;
      commaCell = Shown.first(commaCell, cell, line);
    } else if (behind != 3 || last > 3 || last == 0 || digits.charAt(0) == '0') {
      count(isPoint, cell, line);
    } else {
      unclearRounded |= number.rounded();
      unclearPoint = isPoint ? Shown.first(unclearPoint, cell, line) : unclearPoint;
      unclearComma = isPoint ? unclearComma : Shown.first(unclearComma, cell, line);
    }
  }

  private void count(boolean forPoint, String cell, long line) {
    if (forPoint) {
      point++;
      pointCell = Shown.first(pointCell, cell, line);
    } else {
      comma++;
      commaCell = Shown.first(commaCell, cell, line);
    }
  }

  private void noteSize(NumberText number, String cell, long line) {
    BigDecimal value = number.under(DecimalMark.POINT);
    value = value != null ? value : number.under(DecimalMark.COMMA);
    if (value != null) {
      rates.add(value, cell, line);
    }
  }
}
