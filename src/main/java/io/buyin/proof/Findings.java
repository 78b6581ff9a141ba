package io.buyin.proof;

import java.util.ArrayList;
import java.util.List;

/** What one proof finds in one file. Sentences name the place and numbers, never whole texts. */
final class Findings {

  private final String check;
  private final String file;
  private final List<Finding> all = new ArrayList<>();

  Findings(String check, String file) {
    this.check = check;
    this.file = file;
  }

  void holds(String sentence) {
    all.add(Finding.holds(check, file, sentence + "."));
  }

  void stops(String sentence) {
    all.add(Finding.stops(check, file, sentence + "."));
  }

  /** Numbers at a place that no text of the Brief allows there. */
  void foreign(String where, List<String> numbers) {
    if (!numbers.isEmpty()) {
      stops(
          where
              + " says \""
              + String.join("\", \"", numbers)
              + "\", which the Brief does not say there");
    }
  }

  void stopsAll(String where, List<String> problems) {
    problems.forEach(problem -> stops(where + ": " + problem));
  }

  List<Finding> all() {
    return all.stream().distinct().toList();
  }
}
