package io.buyin.store;

import io.buyin.fact.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * What was learned from one export file when it was read. The facts kept of it number {@code rows -
 * duplicate - excluded - rejected}; the store holds the file to that.
 *
 * @param file its name in the inbox on the night it was read
 * @param layout id of the layout it was recognised as
 * @param snapshot whether a newer export of this kind replaces this one wholly
 * @param exportedOn the day it was exported, by its name, else by its modification time
 * @param rows data rows of the file, headers and blank lines apart
 * @param duplicate rows whose fact an earlier row of the file had already given
 * @param excluded rows that are no facts, such as totals and footers
 * @param warnings sentences for the run's summary, in order of the file
 */
public record Kept(
    String file,
    String sha256,
    Kind kind,
    String layout,
    boolean snapshot,
    LocalDate exportedOn,
    long rows,
    long duplicate,
    long excluded,
    long rejected,
    List<String> warnings) {

  public Kept {
    warnings = List.copyOf(warnings);
  }

  /** The rows that became facts. */
  long facts() {
    return rows - duplicate - excluded - rejected;
  }
}
