package io.buyin.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A line that may be the header.
 *
 * @param line the physical line, from 1
 * @param end how many characters of the head it ends after
 * @param written cells as they stand in the file
 * @param cells the same, cleaned of invisible characters
 * @param folded the same for comparing
 * @param above what the lines above it say, folded
 * @param places by folded name, the first column that bears it; last in line for names without
 *     their accents, marks or unit
 */
record HeaderCandidate(
    long line,
    int end,
    char delimiter,
    List<String> written,
    List<String> cells,
    List<String> folded,
    List<String> above,
    Map<String, Integer> places) {

  private static final int QUESTION_WORDS = 4;

  static HeaderCandidate of(RawRow row, int end, char delimiter, List<String> above) {
    List<String> cells = row.cells().stream().map(cell -> Sanitiser.clean(cell).strip()).toList();
    List<String> folded = cells.stream().map(Fold::of).toList();
    return new HeaderCandidate(
        row.line(), end, delimiter, row.cells(), cells, folded, List.copyOf(above), places(folded));
  }

  /** The column, from 0, that a spelling means; -1 where there is none. */
  int find(HeaderSpelling spelling) {
    if (spelling.pattern() != null) {
      return spelling.find(folded);
    }
    Integer exact = places.get(spelling.folded());
    return exact != null ? exact : places.getOrDefault(spelling.loose(), -1);
  }

  /** Whether a folded name, in which stars stand for any text, is among the headers. */
  boolean has(String name) {
    return Star.isIn(name)
        ? folded.stream().anyMatch(header -> Star.matches(name, header))
        : places.containsKey(name);
  }

  /** Whether a line above the header says this, folded, with stars for any text. */
  boolean isBelow(String text) {
    return above.stream().anyMatch(line -> Star.matches(text, line));
  }

  /** Whether a header outside these columns asks something in words. */
  boolean hasQuestion(Collection<Integer> known) {
    return IntStream.range(0, cells.size())
        .filter(column -> !known.contains(column))
        .mapToObj(cells::get)
        .anyMatch(cell -> cell.contains("?") || cell.split("\\s+").length >= QUESTION_WORDS);
  }

  /** How many cells say something; spreadsheets pad lines above the header with empty ones. */
  long filled() {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** Whether no cell is a number or date, as only in headers. */
  boolean isAllWords() {
    return cells.size() > 1
        && cells.stream()
            .noneMatch(cell -> NumberText.parse(cell) != null || DateText.parse(cell) != null);
  }

  private static Map<String, Integer> places(List<String> folded) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < folded.size(); i++) {
      places.putIfAbsent(folded.get(i), i);
    }
    for (int i = 0; i < folded.size(); i++) {
      places.putIfAbsent(Fold.loosely(folded.get(i)), i);
    }
    for (int i = 0; i < folded.size(); i++) {
      places.putIfAbsent(HeaderUnit.without(Fold.loosely(folded.get(i))), i);
    }
    return places;
  }
}
