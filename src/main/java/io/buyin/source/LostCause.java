package io.buyin.source;

import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.Locale;

/**
 * Gives up on a large file as soon as so many of its rows are broken that it will be refused
 * whatever follows, so that a file of millions of broken rows costs no more than their first part.
 */
final class LostCause {

  /** No row is shorter: a character and the end of a line. */
  private static final int SHORTEST = 2;

  private final Recognised export;
  private final Limits limits;
  private long broken;
  private Trouble first = new Trouble("", Origin.NONE, "", "");

  LostCause(Recognised export, Limits limits) {
    this.export = export;
    this.limits = limits;
  }

  /**
   * Notes a broken row.
   *
   * @param rows how many there were until now
   * @param position of the row, in characters from the header
   * @throws Refused if nothing that may follow can save the file
   */
  void add(Trouble trouble, long rows, long position) {
    first = broken == 0 ? trouble : first;
    broken++;
    if (broken <= limits.quarantined()) {
      return;
    }
    long mayFollow = Math.max(0, export.file().size() - position) / SHORTEST + 1;
    if (new Tally(rows + mayFollow, 0, 0, 0, broken, null, null).hasTooManyRejected()) {
      throw new Refused(
          new Trouble(
              "rows-rejected",
              Origin.ofFile(export.file().name()),
              String.format(
                  Locale.ROOT,
                  "%,d of the first %,d rows cannot be read, so more than one in a hundred whatever"
                      + " follows; the first stands in line %d: %s",
                  broken,
                  rows,
                  first.origin().line(),
                  first.sentence()),
              first.remedy()));
    }
  }
}
