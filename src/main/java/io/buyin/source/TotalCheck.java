package io.buyin.source;

import io.buyin.trouble.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the totals that a tool writes below or above its rows against the rows themselves: a total
 * that is larger tells that rows are missing from the export.
 */
final class TotalCheck {

  /** What may be added up over rows; reach and followers may not. */
  private static final Set<Field> ADDED =
      EnumSet.of(
          Field.IMPRESSIONS,
          Field.ENGAGEMENTS,
          Field.REACTIONS,
          Field.COMMENTS,
          Field.SHARES,
          Field.CLICKS,
          Field.SPEND,
          Field.AMOUNT);

  private static final int LARGEST_EXPONENT = 16;

  private final Grammar grammar;
  private final Map<Field, BigDecimal> sums = new EnumMap<>(Field.class);
  private final Map<Field, List<BigDecimal>> totals = new EnumMap<>(Field.class);

  TotalCheck(Grammar grammar) {
    this.grammar = grammar;
  }

  void addRow(RawRow row) {
    read(row).forEach((field, value) -> sums.merge(field, value, BigDecimal::add));
  }

  void addTotal(RawRow row) {
    read(row)
        .forEach(
            (field, value) -> totals.computeIfAbsent(field, f -> new ArrayList<>()).add(value));
  }

  /** Says of each column whose totals all differ from its rows. */
  void note(Warnings warnings) {
    totals.forEach(
        (field, written) -> {
          BigDecimal sum = sums.getOrDefault(field, BigDecimal.ZERO);
          if (written.stream().noneMatch(total -> total.compareTo(sum) == 0)) {
            warnings.note("total-differs", at(field), sentence(written, sum), remedy());
          }
        });
  }

  private Map<Field, BigDecimal> read(RawRow row) {
    Map<Field, BigDecimal> values = new EnumMap<>(Field.class);
    for (Map.Entry<Field, Integer> column : grammar.export().columns().entrySet()) {
      BigDecimal value =
          ADDED.contains(column.getKey())
              ? value(column.getKey(), row.cell(column.getValue()))
              : null;
      if (value != null) {
        values.put(column.getKey(), value);
      }
    }
    return values;
  }

  private @Nullable BigDecimal value(Field field, String cell) {
    NumberText number = NumberText.parse(Sanitiser.plain(cell));
    if (number == null || Math.abs(number.exponent()) > LARGEST_EXPONENT) {
      return null;
    }
    return number.under(grammar.marks().getOrDefault(field, DecimalMark.POINT));
  }

  private Origin at(Field field) {
    return Origin.ofFile(grammar.export().file().name()).at(grammar.export().header(field));
  }

  private static String sentence(List<BigDecimal> written, BigDecimal sum) {
    BigDecimal largest = written.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return String.format(
        Locale.ROOT,
        "the total that the tool wrote is %s, the rows add up to %s: rows are missing from this"
            + " export, or the tool counts otherwise.",
        shown(largest),
        shown(sum));
  }

  private static String shown(BigDecimal number) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, isWhole ? "%,.0f" : "%,.2f", number);
  }

  private static String remedy() {
    return "Compare with the tool; where a list is cut, export a shorter period at a time.";
  }
}
