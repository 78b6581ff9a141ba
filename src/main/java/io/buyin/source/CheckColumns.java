package io.buyin.source;

import io.buyin.source.CheckReport.CheckedColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each column of a table was read, by its header as the file writes it. */
final class CheckColumns {

  private CheckColumns() {}

  /**
   * @param currency of all amounts; empty where there is not one
   */
  static Map<String, CheckedColumn> of(Recognised table, Export export, String currency) {
    Map<Integer, Field> fields = new LinkedHashMap<>();
    table.columns().forEach((field, column) -> fields.put(column, field));
    export.grammar().answers().forEach(column -> fields.put(column, Field.WORDS));
    Map<String, CheckedColumn> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.written().size(); i++) {
      Field field = fields.get(i);
      columns.put(
          name(table.written().get(i), i, columns),
          field == null
              ? new CheckedColumn("", "", "", export.survey().blanksAt(i))
              : new CheckedColumn(
                  field.word(),
                  field.type().word(),
                  unit(field, export, currency),
                  export.survey().blanks().getOrDefault(field, export.survey().blanksAt(i))));
    }
    return columns;
  }

  /** Of a table that is left out. */
  static Map<String, CheckedColumn> unused(List<String> written) {
    Map<String, CheckedColumn> columns = new LinkedHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      columns.put(name(written.get(i), i, columns), new CheckedColumn("", "", "", 0));
    }
    return columns;
  }

  private static String name(String written, int column, Map<String, CheckedColumn> taken) {
    return written.isBlank() || taken.containsKey(written)
        ? written + " (column " + (column + 1) + ")"
        : written;
  }

  private static String unit(Field field, Export export, String currency) {
    List<String> parts = new ArrayList<>();
    if (field == Field.AMOUNT || field == Field.SPEND) {
      parts.add(currency.isEmpty() ? export.grammar().export().currency() : currency);
    } else if (field == Field.FIRST_REPLY_MINUTES) {
      parts.add("minutes");
    } else if (field == Field.FIRST_REPLY_SECONDS) {
      parts.add("seconds");
    } else if (field == Field.HOURS_PER_WEEK) {
      parts.add("hours");
    }
    DateEvidence dates = export.survey().dates().get(field);
    parts.add(
        dates == null
            ? export.grammar().unit(field)
            : dates.unit(export.grammar().orders().get(field)));
    if (dates != null && export.grammar().zone(field) != null) {
      parts.add(String.valueOf(export.grammar().zone(field)));
    }
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
