package io.buyin.source;

import io.buyin.fact.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Totals that a tool or a spreadsheet writes among the rows of any export, whatever its layout
 * names. What people say in their own words is never taken for one.
 */
final class UsualTotal {

  private static final Set<String> WORDS =
      Set.of(
          "total",
          "totals",
          "grand total",
          "grand totals",
          "overall total",
          "subtotal",
          "subtotals",
          "sub total",
          "sum",
          "sums",
          "summe",
          "summen",
          "gesamt",
          "gesamtsumme",
          "gesamtergebnis",
          "endsumme",
          "zwischensumme",
          "somme",
          "sommes",
          "totaux",
          "total general",
          "totaux generaux",
          "sous total",
          "suma",
          "sumas",
          "totales",
          "totales generales",
          "soma",
          "totais",
          "total geral");
  private static final String INITIALS = "tgosez";
  private static final int LONGEST = 40;
  private static final Pattern COUNT = Pattern.compile("\\([^)]*\\)|: *[\\d.,]+$");

  private UsualTotal() {}

  /**
   * Whether the id says nothing but total while stage, status and dates are empty, or the first
   * filled cell does while the export says nothing else in words or dates but a currency.
   */
  static boolean is(RawRow row, Recognised export) {
    if (export.layout().kind() == Kind.FEEDBACK) {
      return false;
    }
    @Nullable Integer id = export.columns().get(Field.ID);
    if (id != null && isWord(row.cell(id)) && saysNothing(row, export, id, true)) {
      return true;
    }
    int first = firstFilled(row);
    return first >= 0 && isWord(row.cell(first)) && saysNothing(row, export, first, false);
  }

  private static int firstFilled(RawRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  /** Every row is asked, so its first letter is looked at before anything is folded. */
  private static boolean isWord(String cell) {
    String plain = Sanitiser.plain(cell);
    if (plain.isEmpty()
        || plain.length() > LONGEST
        || INITIALS.indexOf(Character.toLowerCase(plain.charAt(0))) < 0) {
      return false;
    }
    return WORDS.contains(Fold.loosely(Fold.of(COUNT.matcher(plain).replaceAll(""))));
  }

  /** Where no column could say anything else, a total cannot be told from a row. */
  private static boolean saysNothing(RawRow row, Recognised export, int label, boolean isId) {
    Missing missing = new Missing(export.layout().missing());
    boolean dated = false;
    for (var column : export.columns().entrySet()) {
      Field field = column.getKey();
      boolean telling =
          field.type() == CellType.DATE || field == Field.STAGE || field == Field.STATUS;
      boolean asked = telling || (!isId && !field.type().isNumber() && field != Field.CURRENCY);
      if (asked && column.getValue() != label) {
        if (!missing.is(Sanitiser.plain(row.cell(column.getValue())), field.type())) {
          return false;
        }
        dated |= telling;
      }
    }
    return dated || export.layout().kind() == Kind.PLANS;
  }
}
