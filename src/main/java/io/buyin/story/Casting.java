package io.buyin.story;

import io.buyin.voice.Choosing;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The voices that this audience may read, strongest first. Where somebody stands chooses the slot
 * and never the rank, so agreement cannot be bought.
 */
final class Casting {

  private final Choosing choosing;
  private final Ground ground;
  private final String audience;
  private final Map<String, List<Voice>> clearByPerson;

  Casting(Ground ground) {
    this.ground = ground;
    this.choosing = new Choosing(ground.voices(), ground.input().date());
    this.audience = ground.input().audience().id();
    this.clearByPerson =
        ground.voices().all().stream()
            .filter(voice -> voice.stance() != Stance.UNCLEAR)
            .collect(Collectors.groupingBy(Voice::personKey, TreeMap::new, Collectors.toList()));
  }

  /**
   * Pinned ones lead, then those in the reader's language, then those whose main theme this is.
   * Nobody is shown with a view that they have since left.
   */
  List<Voice> ranked(String theme, Stance stance) {
    return choosing.ranked(theme, stance, audience).stream()
        .filter(voice -> present(voice.personKey()) == stance)
        .sorted(
            Comparator.comparingInt((Voice voice) -> isPinned(voice) ? -1 : foreign(voice))
                .thenComparingInt(voice -> voice.themes().indexOf(theme)))
        .toList();
  }

  private int foreign(Voice voice) {
    return voice.language().equals(ground.words().tongue().language()) ? 0 : 1;
  }

  /** Where a person stands: as in the latest clear remark, mixed where that day's differ. */
  private Stance present(String person) {
    List<Voice> clear = clear(person);
    Optional<LocalDate> last = clear.stream().map(Voice::date).max(LocalDate::compareTo);
    List<Stance> stances =
        clear.stream()
            .filter(voice -> last.filter(voice.date()::equals).isPresent())
            .map(Voice::stance)
            .distinct()
            .toList();
    return stances.size() == 1 ? stances.get(0) : stances.isEmpty() ? Stance.UNCLEAR : Stance.MIXED;
  }

  private List<Voice> clear(String person) {
    return clearByPerson.getOrDefault(person, List.of());
  }

  private static boolean isPinned(Voice voice) {
    return voice.reasons().contains("review.pinned");
  }

  /** People with a question on the theme none of whose questions may be shown. */
  long withheld(String theme) {
    return choosing.openQuestionsNotReleased(theme, audience);
  }

  /** People with a question none of whose questions may be shown, on whatever theme. */
  long withheld() {
    List<Voice> asking =
        ground.voices().all().stream().filter(voice -> voice.stance() == Stance.HESITATE).toList();
    return asking.stream()
        .map(Voice::personKey)
        .distinct()
        .filter(person -> asking.stream().noneMatch(voice -> isShownBy(person, voice)))
        .count();
  }

  private boolean isShownBy(String person, Voice voice) {
    return voice.personKey().equals(person) && voice.mayBeShownTo(audience);
  }
}
