package io.buyin.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The order form {@code buyin.yaml}: whose case this is, what is asked of whom, and the words and
 * limits the night works with. Everything in it is <em>stated</em>; nothing in it is a result.
 * Title, ask and day of the meeting are enough; a text that is not stated is empty, and is not
 * printed.
 *
 * @param audiences without any, there is one: the leaders, with every goal
 * @param ignore names of files in the inbox that are left alone; {@code *} stands for any text
 * @param businessDate fixed only in samples; null means the date given on the command line or today
 */
public record Settings(
    @DefaultValue @Valid Organisation organisation,
    @Nullable LocalDate businessDate,
    @NotNull @Valid Idea idea,
    @DefaultValue List<@Valid Goal> goals,
    @DefaultValue List<@Valid Audience> audiences,
    @NotNull @Valid Meeting meeting,
    @DefaultValue List<@Valid Theme> themes,
    @DefaultValue List<@Valid Answer> answers,
    @DefaultValue @Valid Sales sales,
    @DefaultValue @Valid Privacy privacy,
    @DefaultValue @Valid Limits limits,
    @DefaultValue List<@Valid Team> teams,
    @DefaultValue @Valid Touchpoints touchpoints,
    @Valid @Nullable Schedule schedule,
    @DefaultValue List<@NotBlank String> ignore) {

  /** What ids look like: they stand in folder names and in figures' ids. */
  static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

  public Settings {
    audiences = audiences.isEmpty() ? List.of(leaders(goals)) : audiences;
    if (meeting != null && meeting.decisionMaker().isEmpty()) {
      meeting = meeting.decidedBy(audiences.get(0).id());
    }
  }

  private static Audience leaders(List<Goal> goals) {
    return new Audience("leaders", "Leaders", "", "", goals.stream().map(Goal::id).toList());
  }

  /** The same order form, with amounts added up in this currency. */
  public Settings inCurrency(String currency) {
    return inOrganisation(organisation.inCurrency(currency));
  }

  private Settings inOrganisation(Organisation other) {
    return new Settings(
        other,
        businessDate,
        idea,
        goals,
        audiences,
        meeting,
        themes,
        answers,
        sales,
        privacy,
        limits,
        teams,
        touchpoints,
        schedule,
        ignore);
  }

  /** The same order form, with amounts of other currencies converted by these rates. */
  public Settings withRates(List<ExchangeRate> rates) {
    return inOrganisation(organisation.withRates(rates));
  }

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
   * @param currency ISO 4217 code of every amount that is added up; empty: the only one that the
   *     exports name, which the night finds out before it begins
   * @param fiscalYearStarts month number, 1 to 12
   * @param note printed in every footer, such as "Sample: invented figures"; may be empty
   * @param workingHours null where none are stated: waits are then told in calendar hours only
   * @param rates of other currencies, one each; they stand in {@code rates.csv}, never in {@code
   *     buyin.yaml}
   */
  public record Organisation(
      @DefaultValue("") String name,
      @DefaultValue("") String currency,
      @DefaultValue("UTC") String timeZone,
      @DefaultValue("en-GB") String language,
      @DefaultValue("1") @Min(1) @Max(12) int fiscalYearStarts,
      @DefaultValue("Confidential") String confidentiality,
      @DefaultValue("") String note,
      @Valid @Nullable WorkingHours workingHours,
      @DefaultValue List<ExchangeRate> rates) {

    Organisation inCurrency(String code) {
      return with(code, rates);
    }

    Organisation withRates(List<ExchangeRate> stated) {
      return with(currency, stated);
    }

    private Organisation with(String code, List<ExchangeRate> stated) {
      return new Organisation(
          name,
          code,
          timeZone,
          language,
          fiscalYearStarts,
          confidentiality,
          note,
          workingHours,
          stated);
    }
  }

  /**
   * When somebody is there to answer, by the organisation's clock.
   *
   * @param from hour at which a working day begins, 0 to 23
   * @param to hour at which it ends, up to 24
   * @param holidays days on which nobody works
   */
  public record WorkingHours(
      @NotNull @Min(0) @Max(23) Integer from,
      @NotNull @Min(1) @Max(24) Integer to,
      @NotEmpty @DefaultValue({"monday", "tuesday", "wednesday", "thursday", "friday"})
          List<DayOfWeek> days,
      @DefaultValue List<LocalDate> holidays) {}

  /**
   * An aim of the organisation, measured by a measure of the catalogue.
   *
   * @param measure id of a catalogue measure, such as {@code closed-won}
   * @param target for the fiscal year, in the measure's unit (shares as a fraction of one)
   * @param plan for the period reported; null when none was stated
   * @param baseline value at the start; null when none was stated
   */
  public record Goal(
      @NotBlank @Pattern(regexp = ID) String id,
      @NotBlank String name,
      @NotBlank String owner,
      @NotBlank String measure,
      @NotNull Double target,
      @Nullable Double plan,
      @Nullable Double baseline) {}

  /**
   * A team and the goal it is measured by.
   *
   * @param name as the feedback export writes it
   * @param goal a goal's id
   */
  public record Team(@NotBlank String name, @NotBlank String goal) {}

  /**
   * A leader, or a small group that reads as one.
   *
   * @param language empty: the organisation's
   * @param goals ids, the most important first
   */
  public record Audience(
      @NotBlank @Pattern(regexp = ID) String id,
      @NotBlank String name,
      @DefaultValue("") String greeting,
      @DefaultValue("") String language,
      @DefaultValue List<String> goals) {}

  /**
   * @param decisionMaker an audience id, the first one where none is stated: the body of every deck
   *     follows this leader's goals
   * @param depth how much there is to read: {@code core}, {@code full} or {@code one-page}
   * @param timeline whether there is a page with the voices on the days on which they were heard
   */
  public record Meeting(
      @DefaultValue("") String title,
      @NotNull LocalDate date,
      @DefaultValue("") String decisionMaker,
      @DefaultValue("core") @Pattern(regexp = "core|full|one-page") String depth,
      @DefaultValue("false") boolean timeline) {

    Meeting decidedBy(String audience) {
      return new Meeting(title, date, audience, depth, timeline);
    }
  }

  /**
   * What remarks are about, found by words.
   *
   * @param measures measures that this theme speaks to, the closest first
   * @param words phrases per language code (en, fr, es)
   * @param not phrases that rule the theme out
   */
  public record Theme(
      @NotBlank @Pattern(regexp = ID) String id,
      @NotBlank String name,
      @DefaultValue List<String> measures,
      @NotEmpty @DefaultValue Map<String, List<String>> words,
      @DefaultValue Map<String, List<String>> not) {}

  /**
   * Our answer to a hesitation.
   *
   * @param measure a measure whose figure of tonight is printed behind the answer; may be empty
   * @param status open, replied or accepted; accepted needs {@code acceptedBy} and {@code
   *     acceptedOn}
   */
  public record Answer(
      @NotBlank String theme,
      @NotBlank String text,
      @DefaultValue("") String measure,
      @DefaultValue("open") @Pattern(regexp = "open|replied|accepted") String status,
      @NotBlank String owner,
      @NotNull LocalDate due,
      @Nullable String acceptedBy,
      @Nullable LocalDate acceptedOn) {}

  /**
   * How to read the CRM.
   *
   * @param socialSources lead sources that count as social origin
   * @param won stage names that mean won; empty: the usual words
   * @param lost stage names that mean lost; empty: the usual words
   * @param sizeBands upper limits between size bands, rising; empty: thirds of the decided deals
   * @param proposalStages stage names that mean a proposal is out; empty: proposals are not counted
   */
  public record Sales(
      @DefaultValue List<String> socialSources,
      @DefaultValue List<String> won,
      @DefaultValue List<String> lost,
      @DefaultValue List<Long> sizeBands,
      @DefaultValue List<String> proposalStages) {}

  /**
   * How to read contacts of opportunities with channels.
   *
   * @param socialChannels channels that are social; empty: the social lead sources
   * @param lookBackDays how long before the creation of an opportunity a first contact may lie
   * @param houseRule which rule of credit stands for the house where one is named
   * @param halfLifeDays days after which the rule that weighs by time halves a contact; null: a
   *     quarter of the median cycle of deals won
   */
  public record Touchpoints(
      @DefaultValue List<String> socialChannels,
      @DefaultValue("90") @Min(1) int lookBackDays,
      @DefaultValue("linear") @Pattern(regexp = "first|last|linear|u|time-decay") String houseRule,
      @Min(1) @Nullable Integer halfLifeDays) {}

  /**
   * When {@code buyin schedule} runs the night.
   *
   * @param cron six fields: second minute hour day month weekday
   * @param zone time zone of the expression; empty: the organisation's
   */
  public record Schedule(@NotBlank String cron, @DefaultValue("") String zone) {}

  /**
   * @param teamMinimum people below which a team is merged with others
   * @param review {@code required}: a voice is printed only after approval in review.csv; {@code
   *     none}: consent alone decides
   */
  public record Privacy(
      @DefaultValue("3") @Min(3) int teamMinimum,
      @DefaultValue("required") @Pattern(regexp = "required|none") String review) {}

  /**
   * @param staleAfterDays days between a source's last day and the business date
   * @param smallestEffect smallest difference of rates worth speaking of, as a fraction of one
   */
  public record Limits(
      @DefaultValue("7") @Min(1) int staleAfterDays,
      @DefaultValue("0.03") @DecimalMin("0") @DecimalMax("1") double smallestEffect) {}
}
