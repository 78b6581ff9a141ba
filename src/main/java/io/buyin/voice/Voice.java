package io.buyin.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One remark, read: what it is about, where it stands, and whether it may be printed.
 *
 * @param id printed: {@code Q07}; by date, then export id
 * @param remark id of the remark, stable from night to night: what review.csv names
 * @param personKey the same for all remarks of one person; never printed
 * @param attribution role and team as consent allows: "Team lead, Customer Service"; never a name
 *     without consent to it
 * @param words verbatim, whole
 * @param quotes verbatim cuts of whole sentences that may be printed, best first, redacted; empty
 *     where nothing may be
 * @param language en, fr, es or und
 * @param themes theme ids, strongest first; empty where the reading abstains
 * @param releasedTo audience ids or {@code all}, after consent, review and withdrawal; empty:
 *     nobody
 * @param quality 0 to 1: how well it reads as a quote
 * @param reasons codes of the decisions taken on the way, in order
 * @param accepted that its speaker has accepted our answer, as {@code review.csv} says; null: not
 *     said
 * @param region where the speaker works or buys; empty: not known, or everywhere
 * @param product what the speaker uses or sells; empty: not known, or all of them
 */
public record Voice(
    String id,
    String remark,
    String personKey,
    String attribution,
    String team,
    LocalDate date,
    String words,
    List<String> quotes,
    String language,
    Stance stance,
    List<String> themes,
    Set<String> releasedTo,
    double quality,
    List<String> reasons,
    @Nullable Acceptance accepted,
    String region,
    String product) {

  /**
   * An answer taken as enough.
   *
   * @param by who accepted it, as the reviewer wrote it
   */
  public record Acceptance(String by, LocalDate on) {}

  /** Of a speaker from nowhere in particular, who has accepted no answer. */
  public Voice(
      String id,
      String remark,
      String personKey,
      String attribution,
      String team,
      LocalDate date,
      String words,
      List<String> quotes,
      String language,
      Stance stance,
      List<String> themes,
      Set<String> releasedTo,
      double quality,
      List<String> reasons) {
    this(
        id,
        remark,
        personKey,
        attribution,
        team,
        date,
        words,
        quotes,
        language,
        stance,
        themes,
        releasedTo,
        quality,
        reasons,
        null,
        "",
        "");
  }

  /** True if consent lets it be quoted and only a person's approval is missing. */
  public boolean awaitsReview() {
    return reasons.stream().anyMatch(Reason.WAITING::contains)
        && reasons.contains(Reason.QUOTE_FOUND);
  }

  /** True if where it stands was read from its words, not stated by the export. */
  public boolean isReadFromWords() {
    return reasons.contains(Reason.STANCE_CUES);
  }

  /** True if the team stands in place of a role that would name a person named elsewhere. */
  public boolean hidesRole() {
    return reasons.contains(Reason.TEAM_FOR_ROLE);
  }

  /** True if it hesitates and its speaker has not seen wording and use. */
  public boolean isUnseen() {
    return reasons.contains(Reason.NOT_SEEN);
  }

  /** The code of the language it is in, where that is known and not read; else empty. */
  public String languageNotRead() {
    return reasons.stream()
        .filter(reason -> reason.startsWith(Reason.LANGUAGE_NOT_READ))
        .map(reason -> reason.substring(Reason.LANGUAGE_NOT_READ.length()))
        .findFirst()
        .orElse("");
  }

  /**
   * True if an audience may read the name in the attribution, if it holds one: consent to a name is
   * consent to stand beside words, so it is read only where the words may be.
   */
  public boolean mayBeAttributedFor(String audience) {
    return !reasons.contains(Reason.CONSENT_NAME) || mayBeShownTo(audience);
  }

  /** The same voice, of which nothing may be printed, and why. */
  Voice silent(String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Voice(
        id,
        remark,
        personKey,
        attribution,
        team,
        date,
        words,
        List.of(),
        language,
        stance,
        themes,
        releasedTo,
        0,
        List.copyOf(more),
        accepted,
        region,
        product);
  }

  public boolean mayBeShownTo(String audience) {
    return !quotes.isEmpty() && (releasedTo.contains("all") || releasedTo.contains(audience));
  }
}
