package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Choosing;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The voices that may be read, strongest first. Where somebody stands chooses the slot and never
 * the rank, so agreement cannot be bought; and a slot is filled once for the whole meeting.
 */
final class Casting {

  private final Choosing choosing;
  private final Ground ground;
  private final String audience;
  private final List<String> meeting;
  private final String language;
  private final Map<String, Stance> present = new HashMap<>();
  private final Map<String, List<Voice>> ranked = new HashMap<>();
  private final Map<String, List<Voice>> free = new HashMap<>();

  Casting(Ground ground) {
    this.ground = ground;
    this.choosing = new Choosing(ground.voices(), ground.input().date());
    this.audience = ground.input().audience().id();
    this.meeting = ground.settings().audiences().stream().map(Settings.Audience::id).toList();
    this.language = ground.meetingLanguage();
    ground.voices().all().stream()
        .filter(voice -> voice.stance() != Stance.UNCLEAR)
        .collect(Collectors.groupingBy(Voice::personKey))
        .forEach((person, said) -> present.put(person, Voices.standing(said)));
  }

  /**
   * Those this audience may read: first what the whole meeting may read, pinned ones leading, then
   * those in the meeting's language, then those whose main theme this is. Nobody is shown with a
   * view that they have since left.
   */
  List<Voice> ranked(String theme, Stance stance) {
    return ranked(theme, stance, audience);
  }

  /**
   * The voice for one place in the decks of this meeting.
   *
   * @param suits must not depend on the audience
   */
  Slot slot(String theme, Stance stance, Predicate<Voice> suits) {
    SortedMap<String, Voice> byAudience = new TreeMap<>();
    for (String reader : meeting) {
      ranked(theme, stance, reader).stream()
          .filter(suits)
          .findFirst()
          .ifPresent(voice -> byAudience.put(reader, voice));
    }
    return new Slot(byAudience);
  }

  /**
   * The voice for one place on any of these themes: what the whole meeting may read before others,
   * then in the order of themes and stances.
   *
   * @param suits must not depend on the audience
   */
  Slot slot(List<String> themes, List<Stance> stances, Predicate<Voice> suits) {
    SortedMap<String, Voice> byAudience = new TreeMap<>();
    for (String reader : meeting) {
      themes.stream()
          .flatMap(theme -> stances.stream().flatMap(at -> ranked(theme, at, reader).stream()))
          .filter(suits)
          .min(Comparator.comparingInt(voice -> isForAll(voice) ? 0 : 1))
          .ifPresent(voice -> byAudience.put(reader, voice));
    }
    return new Slot(byAudience);
  }

  /**
   * The voice for one place, whatever its theme: what the whole meeting may read before others,
   * then the better quote.
   *
   * @param suits must not depend on the audience
   */
  Slot anybody(Predicate<Voice> suits) {
    SortedMap<String, Voice> byAudience = new TreeMap<>();
    for (String reader : meeting) {
      free.computeIfAbsent(reader, this::strongestFirst).stream()
          .filter(suits)
          .findFirst()
          .ifPresent(voice -> byAudience.put(reader, voice));
    }
    return new Slot(byAudience);
  }

  private List<Voice> strongestFirst(String reader) {
    return ground.voices().all().stream()
        .filter(voice -> voice.mayBeShownTo(reader))
        .filter(this::isPresent)
        .sorted(
            Comparator.comparingInt((Voice voice) -> isForAll(voice) ? 0 : 1)
                .thenComparingInt(voice -> isPinned(voice) ? -1 : foreign(voice))
                .thenComparingDouble(voice -> -voice.quality())
                .thenComparing(Voice::id))
        .toList();
  }

  /** As {@link #ranked(String, Stance)}, for another audience. */
  List<Voice> ranked(String theme, Stance stance, String reader) {
    return ranked.computeIfAbsent(
        String.join("|", theme, stance.name(), reader), key -> rankedAfresh(theme, stance, reader));
  }

  private List<Voice> rankedAfresh(String theme, Stance stance, String reader) {
    return choosing.ranked(theme, stance, reader).stream()
        .filter(this::isPresent)
        .sorted(
            Comparator.comparingInt((Voice voice) -> isForAll(voice) ? 0 : 1)
                .thenComparingInt(voice -> isPinned(voice) ? -1 : foreign(voice))
                .thenComparingInt(voice -> voice.themes().indexOf(theme)))
        .toList();
  }

  /** Whether everybody in the meeting may read it. */
  boolean isForAll(Voice voice) {
    return meeting.stream().allMatch(voice::mayBeShownTo);
  }

  private int foreign(Voice voice) {
    return isForeign(voice) ? 1 : 0;
  }

  /** Whether it is in another language than the meeting's. */
  boolean isForeign(Voice voice) {
    return !voice.language().equals(language);
  }

  /** Whether it is where its speaker stands now. */
  private boolean isPresent(Voice voice) {
    return present.getOrDefault(voice.personKey(), Stance.UNCLEAR) == voice.stance();
  }

  /** Whether a person has chosen it. */
  boolean isPinned(Voice voice) {
    return voice.reasons().contains("review.pinned");
  }

  /** People with a question on the theme none of whose questions may be shown. */
  long withheld(String theme) {
    return choosing.openQuestionsNotReleased(theme, audience);
  }

  /** People with an open question on some theme of whom this audience may read none on it. */
  long withheld() {
    return ground.settings().themes().stream()
        .flatMap(theme -> choosing.notReleased(theme.id(), audience).stream())
        .distinct()
        .count();
  }
}
