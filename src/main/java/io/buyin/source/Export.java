package io.buyin.source;

import io.buyin.fact.Fact;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one export, streamed in file order. It is read twice: once to learn its grammar and
 * its end, once to hand out facts; a third time in between where rows that stand for the same thing
 * differ. When no fact is left, {@link #tally()} accounts for every row.
 */
public final class Export implements Iterator<Fact>, AutoCloseable {

  private final Survey survey;
  private final Grammar grammar;
  private final RowReader reader;
  private final Winners winners;
  private final Records rows;
  private final Warnings warnings = new Warnings();
  private final Rejects rejects;
  private final LostCause lostCause;
  private final LeftOut leftOut;

  private long count;
  private long used;
  private long duplicate;
  private long excluded;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private @Nullable Fact next;
  private boolean ended;

  private Export(Survey survey, Grammar grammar, Limits limits) {
    this.survey = survey;
    this.grammar = grammar;
    this.reader = RowReader.of(survey.export().layout().kind());
    this.rejects = new Rejects(limits);
    this.lostCause = new LostCause(survey.export(), limits);
    this.winners =
        survey.hasConflicts()
            ? Winners.byRank(survey.export().layout().accountDays())
            : Winners.firstComes();
    this.leftOut = new LeftOut(survey, grammar, warnings);
    GrammarDoubts.note(survey, grammar, warnings);
    if (winners.needsRanks()) {
      considerAll();
    }
    this.rows = survey.open();
  }

  /**
   * Opens a recognised file.
   *
   * @throws Refused if it is broken as a whole, or its numbers or dates can be read in two ways
   */
  public static Export open(InboxFile file, Recognised recognised, ReadingRules rules) {
    if (!file.equals(recognised.file())) {
      throw new IllegalArgumentException(file.name() + " is not the file that was recognised");
    }
    return open(recognised, rules, Limits.STANDARD);
  }

  static Export open(Recognised recognised, ReadingRules rules, Limits limits) {
    Survey survey = Survey.of(recognised, limits);
    return new Export(survey, Grammar.decide(survey, rules), limits);
  }

  /**
   * @throws Refused if the file has changed since the inbox was listed
   */
  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      RawRow row = rows.next();
      if (row == null) {
        ended = true;
        leftOut.end();
        requireUnchanged();
      } else {
        next = read(row);
      }
    }
    return next != null;
  }

  @Override
  public Fact next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException(survey.export().file().name() + " has no further fact");
    }
    Fact fact = next;
    next = null;
    return fact;
  }

  /**
   * The account of all rows, once {@link #hasNext()} has said no.
   *
   * @throws IllegalStateException before that
   */
  public Tally tally() {
    requireEnded();
    return new Tally(count, used, duplicate, excluded, rejects.count(), first, last);
  }

  /** Rejected rows in file order; of very many the first 10,000, and a warning says so. */
  public List<Rejected> rejected() {
    requireEnded();
    return rejects.list();
  }

  /** Doubts about rows that were used, and about the file. */
  public List<Trouble> warnings() {
    requireEnded();
    List<Trouble> all = new ArrayList<>(survey.export().warnings());
    all.addAll(warnings.list());
    all.addAll(rejects.warnings(survey.export().file().name()));
    return all.stream().sorted().toList();
  }

  Grammar grammar() {
    return grammar;
  }

  Survey survey() {
    return survey;
  }

  private @Nullable Fact read(RawRow row) {
    count++;
    Shape shape = Shape.of(row, survey.export(), count);
    boolean footer = shape == Shape.SINGLE && survey.isFooter(row);
    if (footer || shape == Shape.EXCLUDED || shape == Shape.TOOL_ERROR) {
      excluded++;
      leftOut.excluded(row, shape);
      return null;
    }
    if (shape != Shape.DATA) {
      reject(Faults.of(shape, row, survey.export()), row);
      return null;
    }
    return readData(row);
  }

  private @Nullable Fact readData(RawRow row) {
    leftOut.data(row);
    try {
      Fact fact = reader.read(new Cells(grammar, row, warnings));
      if (fact == null) {
        excluded++;
        return null;
      }
      return takeOnce(fact, row);
    } catch (BadCell bad) {
      reject(bad.trouble(), row);
      return null;
    }
  }

  private void reject(Trouble trouble, RawRow row) {
    rejects.add(trouble, row);
    lostCause.add(trouble, count, rows.position());
  }

  private @Nullable Fact takeOnce(Fact read, RawRow row) {
    if (!survey.isRepeated(row)) {
      return use(read);
    }
    long content = RowHash.content(row, survey.export());
    Fact fact = winners.named(read, content);
    if (!winners.take(fact, content)) {
      duplicate++;
      if (winners.needsRanks()) {
        noteConflict(row, winners.lineOf(fact));
      }
      return null;
    }
    if (!fact.equals(read)) {
      noteNameless(row);
    }
    return use(fact);
  }

  private Fact use(Fact fact) {
    used++;
    cover(fact);
    return fact;
  }

  private void considerAll() {
    try (Records all = survey.open()) {
      long number = 0;
      for (RawRow row = all.next(); row != null; row = all.next()) {
        number++;
        if (Shape.of(row, survey.export(), number) == Shape.DATA && survey.isRepeated(row)) {
          consider(row);
        }
      }
    }
  }

  private void consider(RawRow row) {
    try {
      Fact fact = reader.read(new Cells(grammar, row, new Warnings()));
      if (fact != null) {
        winners.consider(fact, RowHash.content(row, survey.export()));
      }
    } catch (BadCell rejectedLater) {
      // The second reading reports it.
    }
  }

  private void noteConflict(RawRow row, long used) {
    warnings.note(
        "row-repeated",
        Origin.ofLine(survey.export().file().name(), row.line()),
        "stands for the same thing as line "
            + used
            + ", which is used: of such rows the one with the later date or the larger numbers"
            + " counts.",
        "Export each row once, or check that the id column is the right one.");
  }

  private void noteNameless(RawRow row) {
    warnings.note(
        "post-nameless",
        Origin.ofLine(survey.export().file().name(), row.line()),
        "differs from another row of the same network, account and day and has neither post id nor"
            + " link; both count, as two posts.",
        "Add the post's id or link as a column; if a row is an account's day, set account_days:"
            + " true in a layout of your own.");
  }

  private void cover(Fact fact) {
    Days.of(fact).forEach(this::cover);
  }

  private void cover(LocalDate day) {
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
  }

  private void requireEnded() {
    if (!ended) {
      throw new IllegalStateException("the export still has rows to hand out");
    }
  }

  private void requireUnchanged() {
    InboxFile file = survey.export().file();
    try {
      BasicFileAttributes now =
          Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean same =
          now.size() == file.size() && now.lastModifiedTime().toInstant().equals(file.modified());
      if (!same) {
        throw new Refused(
            new Trouble(
                "file-growing",
                Origin.ofFile(file.name()),
                "changed while it was read.",
                "Run again when it is complete."));
      }
    } catch (IOException e) {
      throw Records.unreadable(file.name(), e);
    }
  }

  @Override
  public void close() {
    rows.close();
  }
}
