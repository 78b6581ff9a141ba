package io.buyin.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was asked, and what they said, as two text files of a company have it. */
record People(Map<String, Person> byName, List<Said> remarks) {

  /** A person asked. */
  record Person(String name, String role, String team) {}

  /**
   * One remark.
   *
   * @param stance what the author of the sample means it to say, known or not to the export
   * @param stated whether the export says so
   * @param themes what it is meant to speak to
   */
  record Said(
      LocalDate date,
      String person,
      String stance,
      boolean stated,
      String consent,
      String releasedTo,
      String seenOn,
      String language,
      List<String> themes,
      String words) {

    /** Whether it is meant to be printable as it stands. */
    boolean isReleased() {
      boolean agreed = consent.equals("role") || consent.equals("name");
      return agreed && !releasedTo.isEmpty() && !seenOn.isEmpty();
    }
  }

  /** Reads {@code people.txt} and {@code remarks.txt} of a company's folder beside this class. */
  static People of(String company) {
    Map<String, Person> people = new TreeMap<>();
    for (List<String> cells : lines(company + "/people.txt")) {
      people.put(cells.get(0), new Person(cells.get(0), cells.get(1), cells.get(2)));
    }
    List<Said> remarks =
        lines(company + "/remarks.txt").stream()
            .map(People::said)
            .sorted(Comparator.comparing(Said::date))
            .toList();
    return new People(people, remarks);
  }

  Person person(Said said) {
    Person person = byName.get(said.person());
    if (person == null) {
      throw new IllegalStateException("people.txt does not know " + said.person());
    }
    return person;
  }

  private static Said said(List<String> cells) {
    List<String> consent =
        List.of((cells.get(3).isEmpty() ? "- - -" : cells.get(3) + " - -").split(" "));
    String stance = cells.get(2);
    return new Said(
        LocalDate.parse(cells.get(0)),
        cells.get(1),
        stance.replace("*", ""),
        stance.endsWith("*"),
        consent.get(0).equals("-") ? "" : consent.get(0),
        consent.get(1).equals("-") ? "" : consent.get(1),
        consent.get(2).equals("-") ? "" : consent.get(2),
        cells.get(4),
        Arrays.stream(cells.get(5).split(", ?")).filter(theme -> !theme.isEmpty()).toList(),
        cells.get(6));
  }

  private static List<List<String>> lines(String resource) {
    return PipeTable.of(resource).lines();
  }
}
