package io.buyin.proof;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition of SUMIFS or COUNTIF: {@code >=46023}, {@code social}, {@code =text}. */
record Criterion(String operator, String operand) {

  private static final Pattern PARTS = Pattern.compile("(>=|<=|=)?(.*)", Pattern.DOTALL);
  private static final Pattern TILDE = Pattern.compile("~([~*?])");

  static Criterion of(Object value) {
    if (value instanceof Double number) {
      return new Criterion("=", new BigDecimal(number.toString()).toPlainString());
    }
    Matcher parts = PARTS.matcher(value.toString());
    boolean operator = parts.matches() && parts.group(1) != null;
    return new Criterion(
        operator ? parts.group(1) : "=", TILDE.matcher(parts.group(2)).replaceAll("$1"));
  }

  boolean holds(Cell cell) {
    BigDecimal number = cell.number();
    if (number == null) {
      return operator.equals("=") && cell.text().equalsIgnoreCase(operand);
    }
    BigDecimal bound;
    try {
      bound = new BigDecimal(operand);
    } catch (NumberFormatException isText) {
      return false;
    }
    int order = number.compareTo(bound);
    return operator.equals("=") ? order == 0 : operator.equals(">=") ? order >= 0 : order <= 0;
  }
}
