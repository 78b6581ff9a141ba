package io.buyin.story;

import io.buyin.quantity.Tongue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The whole story for one audience, before any rendering: immutable, fully worded, every number a
 * token.
 *
 * @param footer of every slide
 * @param properties title, author and subject of the files
 * @param voices ids and verbatim quotes that this audience may read, at most {@link #MOST_VOICES}:
 *     those on its slides, then the newest
 * @param timeline closed-won by month with voices pinned to their dates, for the report card
 * @param choices why each theme of the settings has its page of evidence, or has none
 */
public record Brief(
    String organisation,
    String programme,
    String audience,
    String audienceName,
    Tongue tongue,
    LocalDate businessDate,
    LocalDate meetingDate,
    Phrase footer,
    Properties properties,
    List<Slide> slides,
    Mail mail,
    Numbers numbers,
    Timeline timeline,
    List<Quote> voices,
    List<Phrase> choices,
    List<Token> tokens) {

  /** No reader goes through more, and each costs memory in every file that repeats them. */
  public static final int MOST_VOICES = 1_000;

  /** Document properties. */
  public record Properties(String title, String author, String subject) {}

  /**
   * Months and the voices pinned to their days.
   *
   * @param first the month of the first category; the others follow without a gap
   */
  public record Timeline(YearMonth first, ChartPlan months, List<Pin> pins) {}

  /** A voice's id at its date. */
  public record Pin(String voice, LocalDate date, Tone tone) {}
}
