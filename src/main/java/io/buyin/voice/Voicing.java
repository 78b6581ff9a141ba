package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.quantity.BusinessDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a voice of what was heard: who may read it, and which of its words. */
final class Voicing {

  private static final int RECENT_DAYS = 180;
  private static final Map<Consent, String> CONSENTS =
      Map.of(
          Consent.GROUP, Reason.CONSENT_GROUP,
          Consent.ROLE, Reason.CONSENT_ROLE,
          Consent.NAME, Reason.CONSENT_NAME);

  private final Listening listening;
  private final Releasing releasing;
  private final Reviews reviews;
  private final Names names;
  private final Set<String> withdrawnWords;
  private final BusinessDate date;
  private final Cuts cuts = new Cuts(new Quality());

  /** Where the parts of a voice come from. */
  record Sources(
      Listening listening,
      Releasing releasing,
      Reviews reviews,
      Names names,
      Set<String> withdrawnWords,
      BusinessDate date) {}

  Voicing(Sources sources) {
    this.listening = sources.listening();
    this.releasing = sources.releasing();
    this.reviews = sources.reviews();
    this.names = sources.names();
    this.withdrawnWords = sources.withdrawnWords();
    this.date = sources.date();
  }

  Voice of(String id, Remark remark) {
    Heard heard = listening.to(remark);
    List<String> reasons = new ArrayList<>(heard.reasons());
    Release release = release(heard, reasons);
    List<Cut> offered = offered(heard, release, reasons);
    return new Voice(
        id,
        remark.id(),
        People.key(remark),
        release.attribution(),
        remark.team().strip(),
        remark.date(),
        remark.words(),
        offered.stream().map(Cut::text).toList(),
        heard.language(),
        heard.stance(),
        heard.themes(),
        release.to(),
        offered.isEmpty() ? 0 : offered.get(0).quality(),
        List.copyOf(reasons),
        reviews.acceptance(remark.id()),
        remark.region().strip(),
        remark.product().strip());
  }

  /** Of a voice that waits for a person, only whether there would be something to print. */
  private List<Cut> offered(Heard heard, Release release, List<String> reasons) {
    boolean waits = Reason.WAITING.contains(release.reason());
    List<Cut> cuts = waits || !release.to().isEmpty() ? cuts(heard, reasons) : List.of();
    return waits ? List.of() : cuts;
  }

  /** A person's words, whatever their remark is called: what was withdrawn once stays withdrawn. */
  static String wordsOf(Remark remark) {
    return People.key(remark) + " " + Letters.bare(remark.words());
  }

  private Release release(Heard heard, List<String> reasons) {
    Remark remark = heard.remark();
    Release release =
        withdrawnWords.contains(wordsOf(remark))
            ? Release.refused(Reason.WORDS_WITHDRAWN)
            : releasing.of(remark, heard.stance(), heard.isRead());
    if (CONSENTS.containsKey(remark.consent())) {
      reasons.add(CONSENTS.get(remark.consent()));
    }
    if (reviews.isApproved(remark.id())) {
      reasons.add(reviews.isPinned(remark.id()) ? Reason.REVIEW_PINNED : Reason.REVIEW_APPROVED);
    }
    reasons.add(release.reason());
    return release;
  }

  private List<Cut> cuts(Heard heard, List<String> reasons) {
    Cuts.Offer offer = heard.isRead() ? cuts.of(source(heard)) : unread(heard, reasons);
    reasons.add(offer.cuts().isEmpty() ? offer.none() : Reason.QUOTE_FOUND);
    return offer.cuts();
  }

  /**
   * Words in a language that is not read: whole or not at all, and only where the export says what
   * they mean; that a person knows them is for the release to see.
   */
  private Cuts.Offer unread(Heard heard, List<String> reasons) {
    return reasons.contains(Reason.STANCE_STATED)
        ? cuts.whole(source(heard))
        : Cuts.Offer.nothing(Reason.QUOTE_NOT_READ);
  }

  private Cuts.Source source(Heard heard) {
    return new Cuts.Source(
        heard.remark().words(),
        heard.sentences(),
        heard.stance(),
        !heard.remark().date().isBefore(date.day().minusDays(RECENT_DAYS)),
        sentence -> identifies(heard.remark(), sentence.sentence().text()),
        sentence -> listening.isOnTheme(heard, sentence));
  }

  private boolean identifies(Remark remark, String sentence) {
    boolean named =
        remark.consent() == Consent.NAME
            ? names.isNamedByOther(sentence, remark)
            : names.isNamedIn(sentence);
    return named || Identifiers.isIn(sentence);
  }
}
