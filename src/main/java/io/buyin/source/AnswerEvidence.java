package io.buyin.source;

import java.util.HashSet;
import java.util.Set;

/**
 * What the cells of one column of a survey tell about its question: answers in people's own words
 * are sentences, and hardly two are alike; choices repeat.
 */
final class AnswerEvidence {

  private static final int REMEMBERED = 200;
  private static final int FEW_WORDS = 3;
  private static final int MANY_WORDS = 5;

  private final Set<String> distinct = new HashSet<>();
  private long cells;
  private long counted;
  private long words;

  void add(String cell) {
    if (cell.isEmpty() || NumberText.parse(cell) != null || DateText.parse(cell) != null) {
      return;
    }
    cells++;
    if (counted < REMEMBERED) {
      counted++;
      words += cell.split("\\s+").length;
      distinct.add(cell);
    }
  }

  boolean isInOwnWords() {
    if (cells == 0) {
      return false;
    }
    boolean sentences = words >= MANY_WORDS * counted;
    boolean phrases = words >= FEW_WORDS * counted;
    boolean varied = distinct.size() * 3L >= counted * 2L;
    boolean repeats = distinct.size() * 2L < counted;
    return (sentences && !repeats) || (phrases && varied);
  }
}
