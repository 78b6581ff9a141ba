package io.buyin.story;

import io.buyin.voice.Choosing;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.Comparator;
import java.util.List;

/**
 * The voices that this audience may read, strongest first. Where somebody stands chooses the slot
 * and never the rank, so agreement cannot be bought.
 */
final class Casting {

  private final Choosing choosing;
  private final Ground ground;
  private final String audience;

  Casting(Ground ground) {
    this.ground = ground;
    this.choosing = new Choosing(ground.voices(), ground.input().date());
    this.audience = ground.input().audience().id();
  }

  /** Those whose main theme this is stand before those who touch on it; pinned ones lead. */
  List<Voice> ranked(String theme, Stance stance) {
    return choosing.ranked(theme, stance, audience).stream()
        .sorted(
            Comparator.comparingInt(voice -> isPinned(voice) ? -1 : voice.themes().indexOf(theme)))
        .toList();
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
