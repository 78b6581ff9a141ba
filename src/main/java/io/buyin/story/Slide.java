package io.buyin.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the deck, fully worded; the renderer only lays it out. */
public sealed interface Slide
    permits Slide.Cover,
        Slide.WhyNow,
        Slide.Summary,
        Slide.Evidence,
        Slide.Chain,
        Slide.Timeline,
        Slide.Forecast,
        Slide.Teams,
        Slide.Heard,
        Slide.Wins,
        Slide.Readiness,
        Slide.Sponsor,
        Slide.Ask,
        Slide.Method {

  Frame frame();

  /**
   * What every slide has.
   *
   * @param number from 1, as printed
   * @param section name of the deck section it belongs to
   * @param title a claim, unique in the deck
   * @param source the "Source: …" line; empty on the cover
   * @param notes speaker notes, a paragraph each
   */
  record Frame(
      int number, String section, Phrase kicker, Phrase title, Phrase source, List<Phrase> notes) {}

  /** A short label and its value; {@code detail} may be empty. */
  record Fact(Phrase label, Phrase value, Phrase detail) {}

  /** A heading and one or two sentences under it. */
  record Box(Phrase heading, Phrase text) {}

  /**
   * A table whose first row of cells is its header.
   *
   * @param widths of the columns in inches
   * @param rightAligned indexes of the columns that hold comparable numbers
   */
  record Table(
      List<Double> widths,
      List<Phrase> header,
      List<List<Phrase>> rows,
      List<Integer> rightAligned) {}

  /** The ask, why, for whom, from whom, and five facts of the decision. */
  record Cover(
      Frame frame,
      Phrase why,
      List<Fact> facts,
      Phrase panelHeading,
      List<Fact> panel,
      Phrase smallPrint)
      implements Slide {}

  /**
   * The leader's goals and where they stand.
   *
   * @param header of the columns: goal and owner, target, actual, share of plan, what the idea
   *     shows
   * @param goals rows in the audience's order
   * @param progress bars beside the rows; null where no goal has a plan
   * @param steps where we are, how we got here, what we still miss, what improves
   */
  record WhyNow(
      Frame frame,
      List<Phrase> header,
      List<GoalRow> goals,
      @Nullable ChartPlan progress,
      List<Box> steps,
      @Nullable Quote voice)
      implements Slide {}

  /**
   * One goal.
   *
   * @param plan for the period of {@code actual}; empty where there is none
   * @param share of the plan in words; "no plan" where there is none
   */
  record GoalRow(
      Phrase name,
      Phrase owner,
      Phrase target,
      Phrase actual,
      Phrase plan,
      Phrase share,
      Phrase shown) {}

  /** Three numbers with voices; one, two or three columns. */
  record Summary(Frame frame, List<Column> columns, Phrase ask, Phrase ifNotYet) implements Slide {}

  /**
   * @param lines comparisons under the number, the verdict first
   * @param evidence dots, word and reason
   * @param voice null where nobody may be quoted; then {@code noVoice} says so
   */
  record Column(
      Phrase label,
      Phrase number,
      List<Phrase> lines,
      Phrase evidence,
      @Nullable Quote voice,
      Phrase noVoice) {}

  /**
   * A number, its comparison, and the people who speak to it.
   *
   * @param facts change, target, sample, evidence
   * @param balance "12 of 19 raised this: 7 support · 3 mixed · 2 ask"
   * @param dataNote what the reader must know about the data; empty when nothing
   * @param voices a supporting and a questioning one where both may be shown, in order
   * @param noVoice what stands where a voice is missing; empty when none is
   * @param fits why each of the voices stands here, in their order; told in the notes alone
   */
  record Evidence(
      Frame frame,
      Phrase number,
      Phrase label,
      List<Fact> facts,
      Phrase dataNote,
      ChartPlan chart,
      Phrase voicesHeading,
      Phrase balance,
      List<Quote> voices,
      Phrase noVoice,
      List<Fit> fits)
      implements Slide {}

  /**
   * From attention to closed-won, as far as it is known.
   *
   * @param rates between stages counted in the same unit, and before them what moves before what;
   *     each after the card with that index
   * @param parts what became of the opportunities, one bar; null where there is nothing to split
   * @param partFacts under the segments of the bar, in order
   * @param check of a number inside the quote; empty when there is none
   */
  record Chain(
      Frame frame,
      Phrase leadingHeading,
      Phrase resultHeading,
      List<Card> cards,
      List<Rate> rates,
      @Nullable ChartPlan parts,
      List<Fact> partFacts,
      @Nullable Quote voice,
      Phrase check)
      implements Slide {}

  /** One stage. Unknown stages are left out, never faked. */
  record Card(
      boolean leading, Phrase name, Phrase number, Phrase unit, Phrase change, Phrase against) {}

  /** A rate, or what moves before what, printed under the chain, after the card with this index. */
  record Rate(int afterCard, Phrase text) {}

  /**
   * The last months of closed-won as a picture, with numbered pins on the days of remarks that
   * stand beside it. The picture is drawn from {@link Brief#timeline()}.
   *
   * @param first month of the picture
   * @param last month of the picture
   * @param alternative text for those who cannot see the picture: the values of its months
   * @param voices in the order of their days
   * @param noVoice what stands where nobody may be quoted; empty otherwise
   */
  record Timeline(
      Frame frame,
      YearMonth first,
      YearMonth last,
      Phrase heading,
      Phrase alternative,
      Phrase voicesHeading,
      List<Pinned> voices,
      Phrase noVoice)
      implements Slide {}

  /**
   * A voice and its pin.
   *
   * @param pin number of the pin in the picture, from 1
   * @param date on which it was heard: where the pin stands
   */
  record Pinned(Phrase pin, LocalDate date, Quote voice) {}

  /**
   * The bridge from what is won to the target, and the people who speak to it.
   *
   * @param gap each forecast total against the target, a line each
   * @param dataNote what the reader must know about the data; empty when nothing
   * @param noVoice what stands where a voice is missing; empty when none is
   */
  record Forecast(
      Frame frame,
      Phrase dataNote,
      ChartPlan bridge,
      Phrase voicesHeading,
      Phrase balance,
      List<Quote> voices,
      Phrase noVoice,
      List<Phrase> gap)
      implements Slide {}

  /**
   * Which part of the idea serves which team's goal.
   *
   * @param header team, its goal, one per part of the idea, today, in their words
   * @param key what the signs mean
   */
  record Teams(Frame frame, List<Phrase> header, List<TeamRow> rows, Phrase key) implements Slide {}

  /**
   * One team.
   *
   * @param parts how each part of the idea serves the goal, in the order of the header
   * @param number today's value; {@code numberNote} says of what or against what
   * @param voice null where nobody of the team may be quoted in so little room
   */
  record TeamRow(
      Phrase team,
      Phrase goal,
      List<Serves> parts,
      Phrase number,
      Phrase numberNote,
      @Nullable Quote voice) {}

  /** How a part of the idea serves a goal. */
  enum Serves {
    DIRECT,
    INDIRECT,
    NONE
  }

  /**
   * What was won since we last met, and what became of what was asked.
   *
   * @param months closed-won by month against the year before, the meeting between; null where
   *     there is no series
   * @param header date, win, hard number
   * @param asked requests of the last meeting; empty where none are known
   */
  record Wins(
      Frame frame,
      @Nullable ChartPlan months,
      List<Phrase> header,
      List<Win> wins,
      @Nullable Quote voice,
      Phrase askedHeading,
      List<Request> asked)
      implements Slide {}

  /** One win: when, what, a line about it, and its number. */
  record Win(Phrase date, Phrase what, Phrase detail, Phrase number) {}

  /** One request: where it stands, what it was, and a line about it. */
  record Request(Phrase status, Phrase what, Phrase detail) {}

  /**
   * The nine steps to settle.
   *
   * @param header step, status, one per team, success measure, today, due
   */
  record Readiness(Frame frame, List<Phrase> header, List<Step> steps, @Nullable Quote voice)
      implements Slide {}

  /**
   * One step.
   *
   * @param status in words and colour
   * @param teams A (accountable), C (contributes) or a dash, in the order of the header
   */
  record Step(
      Phrase name, Phrase status, List<Phrase> teams, Phrase measure, Phrase today, Phrase due) {}

  /**
   * For the sender only, never in a file that leaves the house: where each person stands, and whom
   * to talk to next.
   *
   * @param warning says that this page stays in the house
   */
  record Sponsor(
      Frame frame,
      Phrase warning,
      Phrase peopleHeading,
      Table people,
      Phrase nextHeading,
      Table next)
      implements Slide {}

  /**
   * Stance by team and the hesitations with our answers.
   *
   * @param stance null where fewer than five people spoke
   * @param box what was learned, or who has not been heard
   */
  record Heard(
      Frame frame,
      @Nullable ChartPlan stance,
      @Nullable Box box,
      List<Phrase> header,
      List<Hesitation> hesitations,
      Phrase notReleased)
      implements Slide {}

  /**
   * Words, our answer, and where it stands (Open, Replied, Accepted) with owner and date. A
   * question whose words are not released has a quote without words that names its theme.
   */
  record Hesitation(Quote quote, Phrase answer, Phrase status, Phrase detail) {}

  /**
   * What is asked and what it means per fiscal year; with options, one column each.
   *
   * @param heading over the table
   * @param recommended index of the column that is recommended, whose header's first run says so;
   *     -1 where there are no options
   * @param boxes decide, stop rule, if not yet
   */
  record Ask(
      Frame frame, Phrase heading, Table table, int recommended, Phrase tableNote, List<Box> boxes)
      implements Slide {}

  /** How the figures were made. */
  record Method(
      Frame frame,
      Phrase definitionsHeading,
      Table definitions,
      Phrase gradesHeading,
      List<Phrase> grades,
      Phrase lineageHeading,
      Table lineage,
      Phrase limitsHeading,
      List<Phrase> limits)
      implements Slide {}
}
