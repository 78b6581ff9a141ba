package io.buyin.source;

import io.buyin.fact.MeetingNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of the list of meetings. */
final class MeetingReader implements RowReader {

  private static final String REMEDY = "Correct the cell, or remove the row.";
  private static final String OPEN = "open";

  private static final Map<String, MeetingNote.Decision> DECISIONS =
      Words.of(
          Map.of(
              MeetingNote.Decision.NONE,
              "none|no decision|not decided|pending|aucune|ninguna|keine|-",
              MeetingNote.Decision.YES,
              "yes|approved|agreed|accepted|oui|approuvé|sí|aprobado|ja|zugesagt",
              MeetingNote.Decision.NO,
              "no|rejected|declined|refused|non|refusé|rechazado|nein|abgelehnt",
              MeetingNote.Decision.LATER,
              "later|postponed|deferred|not now|plus tard|reporté|más tarde|aplazado|später"
                  + "|verschoben"));

  private static final Map<String, String> PROGRESS =
      Words.of(
          Map.of(
              "done",
              "done|delivered|closed|ready|fait|terminé|hecho|entregado|erledigt",
              "in progress",
              "in progress|started|ongoing|en cours|en curso|in arbeit",
              OPEN,
              "open|not started|to do|ouvert|à faire|abierto|pendiente|offen"));

  private static final Map<String, String> DEPTHS =
      Words.of(Map.of("core", "core", "full", "full", "one-page", "one page|onepage|1 page"));

  @Override
  public MeetingNote read(Cells cells) throws BadCell {
    LocalDate when = cells.date(Field.WHEN, REMEDY);
    if (when == null) {
      throw cells.bad(Field.WHEN, "date-blank", "a date like 2026-06-30", REMEDY);
    }
    String title = cells.text(Field.TITLE);
    if (title.isEmpty()) {
      throw cells.bad(Field.TITLE, "title-blank", "what the meeting is called", REMEDY);
    }
    List<String> asked = filled(cells.entries(Field.ASKED));
    return new MeetingNote(
        cells.origin(),
        when,
        title,
        filled(cells.entries(Field.AUDIENCES)),
        cells.text(Field.DECISION_MAKER),
        decision(cells),
        cells.text(Field.REASON),
        cells.text(Field.WOULD_CHANGE),
        asked,
        progress(cells, asked.size()),
        cells.choice(
            Field.DEPTH, DEPTHS, "core, full or one-page", "", "the settings decide instead"));
  }

  private static MeetingNote.Decision decision(Cells cells) {
    return cells.choice(
        Field.DECISION,
        DECISIONS,
        "none, yes, no or later",
        MeetingNote.Decision.NONE,
        "it counts as none");
  }

  /** One state for each thing they asked for; where the cell names fewer, the rest is open. */
  private static List<String> progress(Cells cells, int asked) {
    List<String> stated = filled(cells.entries(Field.ASKED_STATUS));
    if (stated.size() > asked || (!stated.isEmpty() && stated.size() < asked)) {
      cells.warn(
          Field.ASKED_STATUS,
          "asked-status-count",
          "names "
              + stated.size()
              + " states for "
              + asked
              + " things asked for; where one is"
              + " missing it counts as open, and surplus ones are left out.",
          "Write one state for each, divided by semicolons, in the same order.");
    }
    List<String> progress = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      progress.add(i < stated.size() ? state(cells, stated.get(i)) : OPEN);
    }
    return List.copyOf(progress);
  }

  private static String state(Cells cells, String word) {
    String state = PROGRESS.get(Fold.of(word));
    if (state != null) {
      return state;
    }
    cells.warnEach(
        Field.ASKED_STATUS,
        "asked-status-unknown",
        "expected done, in progress or open but found " + Quoted.of(word) + "; it counts as open.",
        "Write one of these words.");
    return OPEN;
  }

  private static List<String> filled(List<String> entries) {
    return entries.stream().filter(entry -> !entry.isEmpty()).toList();
  }
}
