package io.buyin.source;

import io.buyin.fact.Review;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People's decisions about voices: {@code review.csv} with the columns {@code voice_id, decision,
 * reviewer, date} and, where wanted, {@code seen_on, note, answer_accepted_by, answer_accepted_on}.
 * It decides what may be printed, so every doubt stops the night. A spreadsheet writes dates its
 * own way: 30.06.2026 is read, 30/06/2026 shows the order of day and month for the whole file.
 */
public final class ReviewFile {

  private static final List<String> NEEDED = List.of("voice_id", "decision", "reviewer", "date");
  private static final List<String> KNOWN =
      List.of(
          "voice_id",
          "decision",
          "reviewer",
          "date",
          "seen_on",
          "note",
          "answer_accepted_by",
          "answer_accepted_on");

  private static final List<String> DATES = List.of("date", "seen_on", "answer_accepted_on");

  /** A spreadsheet must not run a cell: {@link PlainCsv} puts an apostrophe before such ones. */
  private static final Pattern NEUTRALISED = Pattern.compile("'(?=[\\s=+@\\-|])");

  private final BesideFile table;
  private final @Nullable DateOrder order;

  private ReviewFile(BesideFile table) {
    this.table = table;
    DateEvidence evidence = new DateEvidence();
    for (RawRow row : table.rows()) {
      DATES.forEach(column -> evidence.add(table.text(row, column), row.line()));
    }
    this.order = evidence.isContradictory() ? null : evidence.decide();
  }

  /**
   * The decisions in file order; none where there is no such file.
   *
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} naming line and column
   */
  public static List<Review> read(Path path) {
    return Files.exists(path) ? read(table(path)) : List.of();
  }

  private static List<Review> read(BesideFile table) {
    return table.header().isEmpty() ? List.of() : new ReviewFile(table).reviews();
  }

  private static BesideFile table(Path path) {
    String file = String.valueOf(path.getFileName());
    Trouble noColumns =
        trouble(Origin.ofLine(file, 1), "found no known columns.", "Begin with: " + columns());
    return BesideFile.read(path, noColumns);
  }

  /**
   * Adds decisions below those that the file has, which are read first; a new file is begun where
   * there is none. Its delimiter stays; it is written whole, as UTF-8 that spreadsheets recognise.
   *
   * @throws Stop as {@link #read}, or with {@link ExitCode#OUTPUT_FAILED} if it cannot be written
   */
  public static void add(Path path, List<Review> decisions) {
    BesideFile before = Files.exists(path) ? table(path) : null;
    List<List<String>> records = new ArrayList<>(List.of(KNOWN));
    (before == null ? List.<Review>of() : read(before)).forEach(old -> records.add(cells(old)));
    decisions.forEach(decision -> records.add(cells(decision)));
    try {
      PlainCsv.writeMarked(path, before == null ? ',' : before.delimiter(), records);
    } catch (IOException e) {
      throw new Stop(
          ExitCode.OUTPUT_FAILED,
          new Trouble(
              "output-failed",
              Origin.ofFile(path.toString()),
              "the decisions could not be written here.",
              "Close it if a spreadsheet holds it open, and make sure that you may write it."));
    }
  }

  private static List<String> cells(Review review) {
    return List.of(
        review.voice(),
        review.decision().name().toLowerCase(Locale.ROOT),
        review.reviewer(),
        review.date().toString(),
        Objects.toString(review.seenOn(), ""),
        review.note(),
        review.answerAcceptedBy(),
        Objects.toString(review.answerAcceptedOn(), ""));
  }

  private List<Review> reviews() {
    Origin first = Origin.ofLine(table.file(), 1);
    for (String needed : NEEDED) {
      if (!table.header().contains(needed)) {
        throw stop(first.at(needed), "this column is missing.", "Begin with: " + columns());
      }
    }
    for (String name : table.header()) {
      if (!name.isEmpty() && !KNOWN.contains(name)) {
        throw stop(first.at(name), "this column is not known.", "Use: " + columns());
      }
    }
    return table.rows().stream().map(this::review).toList();
  }

  private Review review(RawRow row) {
    if (table.isMisshapen(row)) {
      throw stop(
          table.line(row),
          "this row does not fit the header.",
          "Put a note that has the delimiter in it in quotation marks.");
    }
    return new Review(
        needed(row, "voice_id"),
        decision(row),
        needed(row, "reviewer"),
        neededDate(row),
        date(row, "seen_on"),
        text(row, "note"),
        text(row, "answer_accepted_by"),
        date(row, "answer_accepted_on"));
  }

  private Review.Decision decision(RawRow row) {
    String word = text(row, "decision").toUpperCase(Locale.ROOT);
    for (Review.Decision decision : Review.Decision.values()) {
      if (decision.name().equals(word)) {
        return decision;
      }
    }
    throw wrong(row, "decision", "approve, veto or pin");
  }

  private String needed(RawRow row, String column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      throw wrong(row, column, "a text");
    }
    return text;
  }

  private LocalDate neededDate(RawRow row) {
    LocalDate date = date(row, "date");
    if (date == null) {
      throw wrong(row, "date", "a date like 2026-06-30");
    }
    return date;
  }

  private @Nullable LocalDate date(RawRow row, String column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return null;
    }
    DateText written = DateText.parse(text);
    if (written == null
        || written.year() == 0
        || (written.open() && order == null && isOpen(written))) {
      throw wrong(row, column, "a date like 2026-06-30");
    }
    try {
      DateOrder its = order == null ? DateOrder.DAY_FIRST : order;
      return written.day(its, null, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw wrong(row, column, "a day that exists, like 2026-06-30,");
    }
  }

  /** 05/05/2026 is the same day either way; 03/04/2026 must not decide what is printed. */
  private static boolean isOpen(DateText written) {
    return written.first() != written.second();
  }

  private String text(RawRow row, String column) {
    String cell = table.text(row, column);
    return NEUTRALISED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }

  private Stop wrong(RawRow row, String column, String expected) {
    String found = text(row, column);
    String shown = found.isEmpty() ? "an empty cell" : Quoted.of(found);
    return stop(
        table.line(row).at(column),
        "expected " + expected + " but found " + shown + ".",
        "Correct the cell, or remove the row.");
  }

  private static Stop stop(Origin origin, String sentence, String remedy) {
    return new Stop(ExitCode.SETTINGS_REFUSED, trouble(origin, sentence, remedy));
  }

  private static Trouble trouble(Origin origin, String sentence, String remedy) {
    return new Trouble("review-invalid", origin, sentence, remedy);
  }

  private static String columns() {
    return String.join(", ", KNOWN) + ".";
  }
}
