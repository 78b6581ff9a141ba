package io.buyin.job;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param edition relative path of the published edition; null on a dry run or when there was none
 * @param nothingNew whether the same edition had been published before
 * @param held audiences held back, each with its reason
 * @param troubles what a user should mend, by origin, what degrades the night before all else
 */
public record NightReport(
    ExitCode exitCode,
    @Nullable String edition,
    boolean nothingNew,
    Counts counts,
    List<String> held,
    List<Trouble> troubles) {

  /**
   * What went in and what came out.
   *
   * @param measured figures, differences and numbers of people that the night knows
   * @param printed how many of them stand in a deck, workbook or mail, as the report card counts
   * @param waiting voices that may be printed once a person approves them in {@code review.csv}
   */
  public record Counts(
      int files,
      long rowsIn,
      long rowsUsed,
      long rowsRejected,
      int measured,
      int printed,
      int voices,
      long waiting,
      int artifacts) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
