package io.buyin.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table whose tool writes it over up to three rows: names, questions or options,
 * import ids.
 *
 * @param count how many records the header takes here
 * @param options the second row, where there is one
 * @param zones of times, from the import ids
 */
record HeaderRows(int count, List<String> options, Map<Field, ZoneId> zones) {

  private static final Pattern ZONE = Pattern.compile("\"timeZone\"\\s*:\\s*\"([^\"]+)\"");
  private static final String IN_OWN_WORDS = "open ended response";

  /**
   * Reads on from a header.
   *
   * @throws Refused if the file cannot be read
   */
  static HeaderRows of(InboxFile file, Dialect dialect, LayoutMatch match, Limits limits) {
    int most = match.layout().marks().headerRows();
    if (most == 1) {
      return new HeaderRows(1, List.of(), Map.of());
    }
    List<RawRow> further = new ArrayList<>();
    try (Records rows =
        Records.open(file.path(), file.name(), dialect, match.header().line(), limits)) {
      rows.next();
      for (int i = 1; i < most; i++) {
        @Nullable RawRow row = rows.next();
        if (row == null || isData(row, match.columns())) {
          break;
        }
        further.add(row);
      }
    }
    List<String> options =
        further.isEmpty() ? List.of() : further.get(0).cells().stream().map(String::strip).toList();
    return new HeaderRows(1 + further.size(), options, zones(further, match.columns()));
  }

  /** The headers, with a question carried over the options below it. */
  List<String> over(List<String> names) {
    List<String> full = new ArrayList<>();
    String question = "";
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String option = i < options.size() ? options.get(i) : "";
      question = name.isBlank() ? question : name;
      full.add(name.isBlank() && !option.isEmpty() ? joined(question, option) : name);
    }
    return full;
  }

  /** Columns, from 0, that the tool itself calls open questions. */
  List<Integer> openQuestions() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (Fold.of(options.get(i)).equals(IN_OWN_WORDS)) {
        open.add(i);
      }
    }
    return open;
  }

  private static String joined(String question, String option) {
    return question.isEmpty() ? option : question + " - " + option;
  }

  /** Every answer has a date; a row of the header has none. */
  private static boolean isData(RawRow row, Map<Field, Integer> columns) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getKey().type() == CellType.DATE)
        .anyMatch(entry -> DateText.parse(row.cell(entry.getValue()).strip()) != null);
  }

  private static Map<Field, ZoneId> zones(List<RawRow> rows, Map<Field, Integer> columns) {
    Map<Field, ZoneId> zones = new EnumMap<>(Field.class);
    for (RawRow row : rows) {
      columns.forEach(
          (field, column) -> {
            Matcher zone = ZONE.matcher(row.cell(column));
            if (zone.find()) {
              put(zones, field, zone.group(1));
            }
          });
    }
    return zones;
  }

  private static void put(Map<Field, ZoneId> zones, Field field, String zone) {
    try {
      zones.put(field, ZoneId.of(zone));
    } catch (DateTimeException notAZone) {
      // Times then stand as they are written.
      return;
    }
  }
}
