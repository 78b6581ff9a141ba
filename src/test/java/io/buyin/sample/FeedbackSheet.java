package io.buyin.sample;

import io.buyin.sample.People.Person;
import io.buyin.sample.People.Said;
import java.nio.file.Path;
import java.util.List;

/** Writes remarks in Buyin's own layout. */
final class FeedbackSheet {
  private static final List<String> HEADER =
      List.of(
          "id",
          "date",
          "person",
          "role",
          "team",
          "mode",
          "words",
          "language",
          "score",
          "stance",
          "consent",
          "released_to",
          "seen_on");

  private FeedbackSheet() {}

  static void write(People people, Path file) {
    Csv csv = Csv.withCommas().line(HEADER);
    int number = 0;
    for (Said said : people.remarks()) {
      csv.line(row(said, people.person(said), ++number));
    }
    csv.write(file);
  }

  private static List<String> row(Said said, Person person, int number) {
    return List.of(
        "HI-" + (1000 + number),
        said.date().toString(),
        person.name(),
        person.role(),
        person.team(),
        "conversation",
        said.words(),
        said.language(),
        "",
        said.stated() ? said.stance() : "",
        said.consent(),
        said.releasedTo(),
        said.seenOn());
  }
}
