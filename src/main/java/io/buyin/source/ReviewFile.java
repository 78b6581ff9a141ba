package io.buyin.source;

import io.buyin.fact.Review;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People's decisions about voices: {@code review.csv} with the columns {@code voice_id, decision,
 * reviewer, date} and, where wanted, {@code seen_on, note, answer_accepted_by, answer_accepted_on}.
 * It decides what may be printed, so every doubt stops the night.
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

  /** Year, month, day and nothing else: what can be misread must not decide what is printed. */
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final BesideFile table;

  private ReviewFile(BesideFile table) {
    this.table = table;
  }

  /**
   * The decisions in file order; none where there is no such file.
   *
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} naming line and column
   */
  public static List<Review> read(Path path) {
    if (!Files.exists(path)) {
      return List.of();
    }
    String file = String.valueOf(path.getFileName());
    Trouble noColumns =
        trouble(Origin.ofLine(file, 1), "found no known columns.", "Begin with: " + columns());
    BesideFile table = BesideFile.read(path, noColumns);
    return table.header().isEmpty() ? List.of() : new ReviewFile(table).reviews();
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
    if (!ISO.matcher(text).matches()) {
      throw wrong(row, column, "a date like 2026-06-30");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(row, column, "a day that exists, like 2026-06-30,");
    }
  }

  private String text(RawRow row, String column) {
    return table.text(row, column);
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
