package io.buyin.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order form {@code buyin.yaml}: whose case this is, what is asked of whom, and the words and
 * limits the night works with. Everything in it is <em>stated</em>; nothing in it is a result.
 *
 * @param businessDate fixed only in samples; null means the date given on the command line or today
 */
public record Settings(
    Organisation organisation,
    @Nullable LocalDate businessDate,
    Idea idea,
    List<Goal> goals,
    List<Audience> audiences,
    Meeting meeting,
    List<Theme> themes,
    List<Answer> answers,
    Sales sales,
    Privacy privacy,
    Limits limits) {

  /**
   * The goal with this id.
   *
   * @throws IllegalArgumentException if there is none; the reader has checked every reference
   */
  public Goal goal(String id) {
    return goals.stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no goal " + id));
  }

  /**
   * @param currency ISO 4217 code of every amount that is added up
   * @param fiscalYearStarts month number, 1 to 12
   * @param note printed in every footer, such as "Sample: invented figures"; may be empty
   */
  public record Organisation(
      String name,
      String currency,
      String timeZone,
      String language,
      int fiscalYearStarts,
      String confidentiality,
      String note) {}

  /**
   * @param title the programme's name
   * @param why one or two sentences in the reader's words
   * @param since first day of the programme
   */
  public record Idea(
      String title, String why, LocalDate since, String from, Sponsor sponsor, Ask ask) {}

  /** Who signs the mail. */
  public record Sponsor(String name, String email) {}

  /**
   * What is asked, as stated by {@code statedBy} on {@code statedOn}.
   *
   * @param sentence the cover title, verb first
   * @param decision what a yes means, at most 33 characters
   * @param costOnce in the organisation's currency
   * @param costPerYear running cost a year from {@code costFrom}
   * @param margin contribution margin as a fraction of one; null when not stated
   * @param ramp how many opportunities a month the idea is expected to add; null when not stated
   * @param notYet what can be brought if the answer is "not yet"
   */
  public record Ask(
      String sentence,
      String decision,
      long costOnce,
      long costPerYear,
      LocalDate costFrom,
      String safeguard,
      @Nullable Double margin,
      @Nullable Ramp ramp,
      @Nullable StopRule stopRule,
      String notYet,
      String statedBy,
      LocalDate statedOn) {}

  /** Stated: this many added opportunities a month, from this day on. */
  public record Ramp(int addedOpportunitiesPerMonth, LocalDate from) {}

  /**
   * Stop if the measure is below the threshold after that many cases by that day.
   *
   * @param below threshold as a fraction of one
   */
  public record StopRule(String measure, double below, int cases, LocalDate by) {}

  /**
   * An aim of the organisation, measured by a measure of the catalogue.
   *
   * @param measure id of a catalogue measure, such as {@code closed-won}
   * @param target for the fiscal year, in the measure's unit (shares as a fraction of one)
   * @param plan for the period reported; null when none was stated
   * @param baseline value at the start; null when none was stated
   */
  public record Goal(
      String id,
      String name,
      String owner,
      String measure,
      double target,
      @Nullable Double plan,
      @Nullable Double baseline) {}

  /**
   * A leader, or a small group that reads as one.
   *
   * @param goals ids, the most important first
   */
  public record Audience(
      String id, String name, String greeting, String language, List<String> goals) {}

  /**
   * @param decisionMaker an audience id: the body of every deck follows this leader's goals
   */
  public record Meeting(String title, LocalDate date, String decisionMaker) {}

  /**
   * What remarks are about, found by words.
   *
   * @param measures measures that this theme speaks to, the closest first
   * @param words phrases per language code (en, fr, es)
   * @param not phrases that rule the theme out
   */
  public record Theme(
      String id,
      String name,
      List<String> measures,
      Map<String, List<String>> words,
      Map<String, List<String>> not) {}

  /**
   * Our answer to a hesitation.
   *
   * @param measure a measure whose figure of tonight is printed behind the answer; may be empty
   * @param status open, replied or accepted; accepted needs {@code acceptedBy} and {@code
   *     acceptedOn}
   */
  public record Answer(
      String theme,
      String text,
      String measure,
      String status,
      String owner,
      LocalDate due,
      @Nullable String acceptedBy,
      @Nullable LocalDate acceptedOn) {}

  /**
   * How to read the CRM.
   *
   * @param socialSources lead sources that count as social origin
   * @param won stage names that mean won
   * @param lost stage names that mean lost
   * @param sizeBands upper limits between size bands, rising; empty: thirds of the decided deals
   */
  public record Sales(
      List<String> socialSources, List<String> won, List<String> lost, List<Long> sizeBands) {}

  /**
   * @param teamMinimum people below which a team is merged with others
   * @param review {@code required}: a voice is printed only after approval in review.csv; {@code
   *     none}: consent alone decides
   */
  public record Privacy(int teamMinimum, String review) {}

  /**
   * @param staleAfterDays days between a source's last day and the business date
   * @param smallestEffect smallest difference of rates worth speaking of, as a fraction of one
   */
  public record Limits(int staleAfterDays, double smallestEffect) {}
}
