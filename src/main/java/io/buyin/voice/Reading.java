package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.fact.Review;
import io.buyin.quantity.BusinessDate;
import io.buyin.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a night's remarks into voices: understands each, decides who may read it, offers words that
 * may be printed, and counts people. The same remarks in any order give the same voices.
 */
public final class Reading {

  private Reading() {}

  /**
   * @param remarks of every consent, the withdrawn ones included, each id once
   * @param reviews as {@code review.csv} has them
   * @param date decides what is recent and what a speaker has seen by then
   */
  public static Voices read(
      List<Remark> remarks, Settings settings, List<Review> reviews, BusinessDate date) {
    List<Remark> ordered =
        remarks.stream()
            .sorted(Comparator.comparing(Remark::date).thenComparing(Remark::id))
            .toList();
    Set<String> withdrawn =
        ordered.stream().filter(Reading::isWithdrawn).map(Remark::id).collect(Collectors.toSet());
    List<Remark> said = ordered.stream().filter(r -> !withdrawn.contains(r.id())).toList();
    Set<String> joining = Joining.waiting(said);
    List<Remark> live = said.stream().filter(r -> !joining.contains(r.id())).toList();
    Voicing voicing = voicing(ordered, said, settings, new Reviews(reviews), date);
    return counted(voices(live, voicing), live, settings, withdrawn.size())
        .withJoining(joining.size());
  }

  private static Voicing voicing(
      List<Remark> all, List<Remark> live, Settings settings, Reviews reviews, BusinessDate date) {
    Languages languages = new Languages();
    return new Voicing(
        new Voicing.Sources(
            new Listening(languages, Tools.all(settings, languages), new Ratings(live)),
            new Releasing(
                settings.privacy(), date, new People(live), new Named(live, reviews), reviews),
            reviews,
            new Names(all, languages),
            all.stream()
                .filter(Reading::isWithdrawn)
                .map(Voicing::wordsOf)
                .collect(Collectors.toSet()),
            date));
  }

  private static List<Voice> voices(List<Remark> live, Voicing voicing) {
    List<Voice> voices = new ArrayList<>(live.size());
    for (int i = 0; i < live.size(); i++) {
      voices.add(voicing.of(String.format(Locale.ROOT, "Q%02d", i + 1), live.get(i)));
    }
    return Repeats.once(voices);
  }

  private static Voices counted(
      List<Voice> voices, List<Remark> live, Settings settings, long withdrawn) {
    Set<String> inSurvey =
        live.stream()
            .filter(remark -> remark.mode() == Mode.SURVEY)
            .map(People::key)
            .collect(Collectors.toSet());
    return new Voices(
        voices,
        Balances.of(voices),
        Balances.byTheme(settings, voices),
        new Teams(settings.privacy().teamMinimum(), inSurvey).balances(voices),
        withdrawn,
        voices.stream().filter(voice -> voice.themes().isEmpty()).count());
  }

  private static boolean isWithdrawn(Remark remark) {
    return remark.consent() == Consent.WITHDRAWN;
  }
}
