package io.buyin.source;

import java.util.List;
import java.util.Locale;

/**
 * What an export of remarks does not tell at all, said once a file and all at once: who may read a
 * remark, where its speaker stands, and what counting as a survey means.
 */
final class FeedbackGaps {

  private static final List<String> RELEASE_CUES =
      List.of("who may", "who can see", "share with", "shared with", "release", "diffus", "partag");
  private static final List<String> STANCE_CUES =
      List.of("support", "for or against", "in favour", "in favor", "agree", "favorable", "contre");

  private FeedbackGaps() {}

  static void note(Cells cells) {
    if (isUnsaid(cells, Field.RELEASED_TO)) {
      cells.warnOnce(
          "release-no-column",
          "has no column for released_to, so nobody may read its remarks in a deck: all are counted"
              + " and none is quoted.",
          "Whoever collects the remarks adds a column released_to with all or the ids of audiences,"
              + " or says it for the whole file in a layout of your own under constants."
              + ExpectedHeader.hint(cells.grammar().export(), Field.RELEASED_TO)
              + hint(cells, RELEASE_CUES, "released_to"));
    }
    if (isUnsaid(cells, Field.STANCE)) {
      cells.warnOnce(
          "stance-no-column",
          "has no column for stance, so where people stand is read from the score, else from their"
              + " words, and a remark whose words tell nothing is unclear.",
          "Add a column stance with support, mixed, hesitate or unclear where it was asked."
              + ExpectedHeader.hint(cells.grammar().export(), Field.STANCE)
              + hint(cells, STANCE_CUES, "stance"));
    }
    if (!cells.hasColumn(Field.MODE) && cells.text(Field.MODE).equalsIgnoreCase("survey")) {
      cells.warnOnce(
          "survey-mode",
          "counts as an anonymous survey: numbers from 5 answers, quotes from 10 in a group.",
          "If people were spoken to by name, say mode: conversation under constants in a layout of"
              + " your own with like: "
              + cells.grammar().export().layout().id()
              + "; else leave it.");
    }
  }

  private static boolean isUnsaid(Cells cells, Field field) {
    return !cells.hasColumn(field) && cells.text(field).isEmpty();
  }

  /** A free column whose header seems to ask for it. */
  private static String hint(Cells cells, List<String> cues, String field) {
    Recognised export = cells.grammar().export();
    List<String> headers = export.headers();
    for (int column = 0; column < headers.size(); column++) {
      String header = headers.get(column).toLowerCase(Locale.ROOT);
      if (!export.columns().containsValue(column) && cues.stream().anyMatch(header::contains)) {
        return " The column "
            + Quoted.of(headers.get(column))
            + " seems to ask for it: name it there as "
            + field
            + " under columns, with values for its answers (docs/layouts.md).";
      }
    }
    return "";
  }
}
