package io.buyin.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked for, and why: stated, never computed.
 *
 * @param title the programme's name
 * @param why one or two sentences in the reader's words
 * @param since first day of the programme
 * @param pilotRegions regions, as the exports write them, that already work with the idea
 * @param campaigns campaigns, as the exports write them, that belong to the idea
 * @param parts what the idea is made of, and which teams each part serves
 * @param options what can be decided; the first is to stay as is; empty: only the ask
 * @param changedSince what was changed after somebody said no or asked for it
 */
public record Idea(
    @NotBlank String title,
    @DefaultValue("") String why,
    @Nullable LocalDate since,
    @DefaultValue("") String from,
    @DefaultValue @Valid Sponsor sponsor,
    @NotNull @Valid Ask ask,
    @DefaultValue List<String> pilotRegions,
    @DefaultValue List<String> campaigns,
    @DefaultValue List<@Valid Part> parts,
    @DefaultValue List<@Valid Option> options,
    @DefaultValue List<@Valid Changed> changedSince) {

  /**
   * A part of the idea.
   *
   * @param serves how it serves a team's goal, by the team's name: {@code direct} or {@code
   *     indirect}; a team that is not named is not served
   */
  public record Part(
      @NotBlank String name,
      @DefaultValue Map<String, @Pattern(regexp = "direct|indirect") String> serves) {

    /** As an order form may state it, below {@code idea}. */
    public static final String EXAMPLE =
        "parts: [{name: Shared inbox, serves: {Sales: direct, Service: indirect}}]";

    /** How it serves this team: direct, indirect, or empty where it does not. */
    public String servesTeam(String team) {
      return serves.entrySet().stream()
          .filter(entry -> asKey(entry.getKey()).equals(asKey(team)))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }

    /** Keys of a settings file lose all but letters, digits and hyphens when they are read. */
    static String asKey(String name) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
  }

  /**
   * One way to decide, as stated.
   *
   * @param costOnce in the organisation's currency
   * @param costPerYear running cost a year from the ask's {@code costFrom}
   * @param ramp opportunities this option is expected to add; null adds none
   * @param recommended true for one option at most
   */
  public record Option(
      @NotBlank String name,
      @DefaultValue("0") @PositiveOrZero long costOnce,
      @DefaultValue("0") @PositiveOrZero long costPerYear,
      @Valid @Nullable Ramp ramp,
      @DefaultValue("") String risk,
      @DefaultValue("") String reversible,
      @DefaultValue("false") boolean recommended) {}

  /**
   * "You said, we changed".
   *
   * @param what we changed, a sentence
   * @param after the day of the meeting it answers; null where it answers no meeting
   */
  public record Changed(
      @NotNull LocalDate date, @NotBlank String what, @Nullable LocalDate after) {}

  /** Who signs the mail. */
  public record Sponsor(@DefaultValue("") String name, @DefaultValue("") String email) {}

  /**
   * What is asked, as stated by {@code statedBy} on {@code statedOn}.
   *
   * @param sentence the cover title, verb first
   * @param decision what a yes means, at most 33 characters
   * @param costOnce in the organisation's currency
   * @param costPerYear running cost a year from {@code costFrom}
   * @param costFrom null only where no cost is stated
   * @param margin contribution margin as a fraction of one; null when not stated
   * @param ramp how many opportunities a month the idea is expected to add; null when not stated
   * @param notYet what can be brought if the answer is "not yet"
   * @param statedBy who states the numbers; empty and {@code statedOn} null only where none is
   */
  public record Ask(
      @NotBlank String sentence,
      @DefaultValue("") String decision,
      @DefaultValue("0") @PositiveOrZero long costOnce,
      @DefaultValue("0") @PositiveOrZero long costPerYear,
      @Nullable LocalDate costFrom,
      @DefaultValue("") String safeguard,
      @DecimalMin("0") @DecimalMax("1") @Nullable Double margin,
      @Valid @Nullable Ramp ramp,
      @Valid @Nullable StopRule stopRule,
      @DefaultValue("") String notYet,
      @DefaultValue("") String statedBy,
      @Nullable LocalDate statedOn) {

    /** Whether anything is said of what it costs: nothing said is not zero. */
    public boolean hasCost() {
      return costOnce > 0 || costPerYear > 0;
    }

    /** Whether a number is stated, which somebody has to answer for. */
    public boolean hasNumbers() {
      return hasCost() || margin != null || ramp != null;
    }

    /**
     * The first day of the cost.
     *
     * @throws IllegalStateException if no cost is stated
     */
    public LocalDate firstCost() {
      if (costFrom == null) {
        throw new IllegalStateException("no cost is stated");
      }
      return costFrom;
    }
  }

  /** Stated: this many added opportunities a month, from this day on. */
  public record Ramp(@Min(1) int addedOpportunitiesPerMonth, @NotNull LocalDate from) {}

  /**
   * Stop if the measure is below the threshold after that many cases by that day.
   *
   * @param below threshold as a fraction of one
   */
  public record StopRule(
      @NotBlank String measure,
      @DecimalMin("0") @DecimalMax("1") double below,
      @Min(1) int cases,
      @NotNull LocalDate by) {}
}
