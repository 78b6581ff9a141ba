package io.buyin.voice;

import io.buyin.quantity.BusinessDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses among voices by a rule that can be shown: pinned first, then those of the last 180 days,
 * then the better quote, then the earlier id. A voice that its speaker has since turned against is
 * not chosen.
 */
public final class Choosing {

  private static final int RECENT_DAYS = 180;

  private final Voices voices;
  private final Map<String, List<Voice>> byPerson;
  private final Comparator<Voice> order;

  public Choosing(Voices voices, BusinessDate date) {
    this.voices = voices;
    this.byPerson = voices.all().stream().collect(Collectors.groupingBy(Voice::personKey));
    this.order =
        Comparator.comparing((Voice voice) -> !isPinned(voice))
            .thenComparing(voice -> voice.date().isBefore(date.day().minusDays(RECENT_DAYS)))
            .thenComparingDouble(voice -> -voice.quality())
            .thenComparing(Voice::date)
            .thenComparing(Voice::remark);
  }

  /**
   * The strongest voice on a theme that may be shown to an audience.
   *
   * @param alreadyUsed ids of voices that are printed elsewhere
   * @return empty if there is none
   */
  public Optional<Voice> strongest(
      String theme, Stance stance, String audience, Set<String> alreadyUsed) {
    return ranked(theme, stance, audience).stream()
        .filter(voice -> !alreadyUsed.contains(voice.id()))
        .findFirst();
  }

  /** As above, from another person: for the second voice on one page. */
  public Optional<Voice> strongestBeside(
      Voice first, String theme, Stance stance, String audience, Set<String> alreadyUsed) {
    return ranked(theme, stance, audience).stream()
        .filter(voice -> !alreadyUsed.contains(voice.id()))
        .filter(voice -> !voice.personKey().equals(first.personKey()))
        .findFirst();
  }

  /** All voices of a stance on a theme that may be shown to an audience, strongest first. */
  public List<Voice> ranked(String theme, Stance stance, String audience) {
    return voices.all().stream()
        .filter(voice -> voice.stance() == stance && voice.themes().contains(theme))
        .filter(voice -> voice.mayBeShownTo(audience))
        .filter(this::stillHolds)
        .sorted(order)
        .toList();
  }

  /** How many people hesitate on a theme of whom no hesitating voice on it may be shown. */
  public long openQuestionsNotReleased(String theme, String audience) {
    return notReleased(theme, audience).size();
  }

  /** Their person keys. */
  public Set<String> notReleased(String theme, String audience) {
    List<Voice> open =
        voices.all().stream()
            .filter(voice -> voice.stance() == Stance.HESITATE && voice.themes().contains(theme))
            .filter(this::stillHolds)
            .toList();
    return Balances.byPerson(open).entrySet().stream()
        .filter(said -> said.getValue().stream().noneMatch(v -> v.mayBeShownTo(audience)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isPinned(Voice voice) {
    return voice.reasons().contains(Reason.REVIEW_PINNED);
  }

  /** False if the speaker later took the opposite side on a theme of this voice. */
  private boolean stillHolds(Voice voice) {
    Collection<Voice> later =
        byPerson.getOrDefault(voice.personKey(), List.of()).stream()
            .filter(other -> other.date().isAfter(voice.date()))
            .filter(other -> other.themes().stream().anyMatch(voice.themes()::contains))
            .toList();
    Stance now = Balances.latest(later);
    return !(opposes(voice.stance(), now) || opposes(now, voice.stance()));
  }

  private static boolean opposes(Stance one, Stance other) {
    return one == Stance.SUPPORT && other == Stance.HESITATE;
  }
}
