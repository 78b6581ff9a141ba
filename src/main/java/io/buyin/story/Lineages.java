package io.buyin.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a night by kind, as the method slide has room for them: up to four kinds, or the
 * first three and all the others together. The workbook lists every file.
 */
final class Lineages {

  static final String OTHERS = "others";

  private static final int ROOM = 4;

  private Lineages() {}

  static Map<String, List<Numbers.LineageRow>> of(List<Numbers.LineageRow> files) {
    Map<String, List<Numbers.LineageRow>> byKind = new LinkedHashMap<>();
    files.forEach(file -> byKind.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(file));
    if (byKind.size() <= ROOM) {
      return byKind;
    }
    Map<String, List<Numbers.LineageRow>> shown = new LinkedHashMap<>();
    byKind.forEach(
        (kind, rows) -> {
          String under = shown.size() < ROOM - 1 ? kind : OTHERS;
          shown.computeIfAbsent(under, key -> new ArrayList<>()).addAll(rows);
        });
    return shown;
  }
}
