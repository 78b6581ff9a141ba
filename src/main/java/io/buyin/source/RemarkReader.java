package io.buyin.source;

import io.buyin.fact.FeedbackWords;
import io.buyin.fact.Remark;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of feedback exports. */
final class RemarkReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";
  private static final int ID_LENGTH = 16;
  private static final Set<String> CONVERSATION =
      Set.of(
          "conversation",
          "interview",
          "1:1",
          "meeting",
          "call",
          "entretien",
          "entrevista",
          "gespräch");
  private static final Set<String> SURVEY =
      Set.of(
          "survey",
          "anonymous survey",
          "poll",
          "form",
          "enquête",
          "sondage",
          "encuesta",
          "umfrage");

  /** {@code 9}, {@code 9/10} or {@code 9 - Very likely}. */
  private static final Pattern SCORE = Pattern.compile("(\\d{1,3})(?:[.,]0+)?(?:\\s*[-–:/(].*)?");

  private static final Pattern BETWEEN_AUDIENCES = Pattern.compile("[;,|]");

  @Override
  public @Nullable Remark read(Cells cells) throws BadCell {
    LocalDate date = cells.date(Field.DATE, REMEDY);
    String words = cells.text(Field.WORDS);
    Integer score = score(cells);
    String stance = stance(cells);
    if (words.isEmpty() && score == null && stance.isEmpty()) {
      noteNoAnswers(cells);
      return null;
    }
    if (date == null) {
      throw cells.bad(Field.DATE, "date-blank", "a date like 2026-06-30", REMEDY);
    }
    String person = person(cells);
    String id = id(cells, date, person, words);
    FeedbackGaps.note(cells);
    return new Remark(
        cells.origin(),
        id,
        date,
        person.isEmpty() ? id : person,
        choice(cells, Field.ROLE),
        choice(cells, Field.TEAM),
        mode(cells, person),
        words,
        language(cells),
        score,
        stance,
        consent(cells),
        releasedTo(cells),
        cells.date(Field.SEEN_ON, "Correct the cell, or leave it empty if it was not shown yet."),
        cells.text(Field.REGION),
        cells.text(Field.PRODUCT));
  }

  private static void noteNoAnswers(Cells cells) {
    if (cells.grammar().export().layout().marks().answers()
        && cells.grammar().answers().isEmpty()) {
      cells.warnOnce(
          "answers-none",
          "no question was answered in people's own words (choices are no quotes), so no response"
              + " says anything that could be quoted.",
          "If a column holds such answers, name it in a layout of your own with like: "
              + cells.grammar().export().layout().id()
              + " and columns: {words: [HEADER]}.");
    }
  }

  /**
   * Blank in an anonymous survey; where nothing says that it is one, the counts may be too high.
   */
  private static String person(Cells cells) {
    String person = cells.text(Field.PERSON);
    boolean unsaid = !cells.hasColumn(Field.PERSON) && person.isEmpty();
    if (unsaid && cells.text(Field.MODE).isEmpty()) {
      cells.warnOnce(
          "person-no-column",
          "has no column for person, so each remark counts as another person's.",
          "Add a column person with an id of your own, or say mode: survey if nobody is known.");
    }
    return person;
  }

  private static String id(Cells cells, LocalDate date, String person, String words) {
    String id = cells.id(Field.ID);
    if (!id.isEmpty() && !IdText.isRuined(id)) {
      return id;
    }
    if (!id.isEmpty()) {
      cells.warn(
          Field.ID,
          "id-ruined",
          "the id "
              + Quoted.of(id)
              + " was rounded by a spreadsheet; person, date and words tell remarks apart"
              + " instead.",
          "Export again and do not save the file from a spreadsheet.");
    }
    return Sha256.of(person, date.toString(), words).substring(0, ID_LENGTH);
  }

  private static @Nullable Integer score(Cells cells) {
    String text = cells.text(Field.SCORE);
    Matcher matcher = SCORE.matcher(text);
    if (matcher.matches()) {
      return Integer.valueOf(matcher.group(1));
    }
    if (!text.isEmpty()) {
      cells.warn(
          Field.SCORE,
          "score-unread",
          "the score " + Quoted.of(text) + " is not a whole number; it was left out.",
          "Correct the cell if the score matters.");
    }
    return null;
  }

  /** Unknown words count as a survey, which is protected more. */
  private static Remark.Mode mode(Cells cells, String person) {
    String word = cells.text(Field.MODE).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return person.isEmpty() ? Remark.Mode.SURVEY : Remark.Mode.CONVERSATION;
    }
    if (!CONVERSATION.contains(word) && !SURVEY.contains(word)) {
      cells.warnEach(
          Field.MODE,
          "mode-unknown",
          "expected conversation or survey but found " + Quoted.of(word) + "; it counts as survey.",
          "Correct the cell.");
    }
    return CONVERSATION.contains(word) ? Remark.Mode.CONVERSATION : Remark.Mode.SURVEY;
  }

  private static String language(Cells cells) {
    String language = cells.text(Field.LANGUAGE).toLowerCase(Locale.ROOT);
    return language.matches("[a-z]{2}([-_].*)?") ? language.substring(0, 2) : "";
  }

  /** The export's own word; one that is not known is told of, since it would be lost silently. */
  private static String stance(Cells cells) {
    String word = cells.text(Field.STANCE).toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && FeedbackWords.stance(word) == null) {
      cells.warnEach(
          Field.STANCE,
          "stance-unknown",
          "expected support, mixed, hesitate or unclear but found "
              + Quoted.of(word)
              + "; it counts as not stated: the stance is read from the score, else from the"
              + " words.",
          "Write one of these words, or a usual one in English, German, French or Spanish, such as"
              + " dafür, contre or a favor (docs/own-exports.md lists them).");
    }
    return word;
  }

  private static Remark.Consent consent(Cells cells) {
    String word = cells.text(Field.CONSENT);
    Remark.Consent known = FeedbackWords.consent(word);
    if (known != null) {
      return known;
    }
    if (!cells.hasColumn(Field.CONSENT) && word.isEmpty()) {
      cells.warnOnce(
          "consent-no-column",
          "has no column for consent, so all its remarks are counted and none is quoted.",
          "Whoever collects the remarks asks people, and adds a column consent with none, group,"
              + " role, name or withdrawn."
              + ConsentQuestion.hint(cells.grammar().export()));
      return Remark.Consent.NONE;
    }
    String found = word.isEmpty() ? "nothing" : Quoted.of(word);
    cells.warnEach(
        Field.CONSENT,
        word.isEmpty() ? "consent-blank" : "consent-unknown",
        "expected none, group, role, name or withdrawn but found "
            + found
            + "; it counts as none: the remark is counted and never quoted.",
        "Write one of these words once the person has been asked.");
    return Remark.Consent.NONE;
  }

  private static Set<String> releasedTo(Cells cells) {
    Set<String> audiences = new TreeSet<>();
    for (String audience : BETWEEN_AUDIENCES.split(cells.text(Field.RELEASED_TO))) {
      if (!audience.isBlank()) {
        String id = audience.strip();
        audiences.add(FeedbackWords.isEverybody(id) ? "all" : id);
      }
    }
    return Collections.unmodifiableSet(audiences);
  }

  /** What was ticked, without the mark with which Microsoft Forms closes each choice. */
  private static String choice(Cells cells, Field field) {
    String cell = cells.text(field);
    return cell.endsWith(";") ? cell.substring(0, cell.length() - 1) : cell;
  }
}
