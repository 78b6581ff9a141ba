package io.buyin.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
    List<String> reasons) {

  public boolean mayBeShownTo(String audience) {
    return !quotes.isEmpty() && (releasedTo.contains("all") || releasedTo.contains(audience));
  }
}
