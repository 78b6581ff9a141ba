package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets results beside the voices on their theme, once for all decks of the meeting. A quote is used
 * once, a person speaks at most twice and never twice on a page; a result nobody may be quoted on
 * is no evidence.
 */
final class Pairing {

  private static final int MOST = 3;
  static final int PER_PERSON = 2;

  private final Ground ground;
  private final Casting casting;
  private final Set<String> usedVoices = new HashSet<>();
  private final Map<String, Integer> perPerson = new HashMap<>();

  Pairing(Ground ground) {
    this.ground = ground;
    this.casting = new Casting(ground);
  }

  /** As this audience may read them; which there are, and in which order, is the same for all. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Exhibit exhibit : new Candidates(ground).inOrder()) {
      if (pairs.size() < MOST) {
        best(exhibit).ifPresent(pair -> pairs.add(taken(pair)));
      }
    }
    return List.copyOf(pairs);
  }

  private Optional<Pair> best(Exhibit exhibit) {
    return ground.settings().themes().stream()
        .filter(theme -> Themes.rank(theme, exhibit.measure()) >= 0)
        .sorted(Comparator.comparingInt(theme -> Themes.rank(theme, exhibit.measure())))
        .map(theme -> pair(exhibit, theme))
        .filter(pair -> !pair.spoken().isEmpty())
        .max(Comparator.comparingInt(Pairing::filled));
  }

  /** The more places are filled in the more decks, the better. */
  private static int filled(Pair pair) {
    return pair.supports().byAudience().size() + pair.questions().byAudience().size();
  }

  private Pair pair(Exhibit exhibit, Settings.Theme theme) {
    Slot question = slot(theme.id(), Stance.HESITATE, Slot.EMPTY);
    Slot support = slot(theme.id(), Stance.SUPPORT, question);
    if (support.isEmpty()) {
      support = slot(theme.id(), Stance.MIXED, question);
    }
    Voices.Balance balance =
        ground.voices().byTheme().getOrDefault(theme.id(), new Voices.Balance(0, 0, 0, 0));
    String reader = ground.input().audience().id();
    return new Pair(
        exhibit, theme, balance, support, question, reader, casting.withheld(theme.id()));
  }

  private Slot slot(String theme, Stance stance, Slot beside) {
    return casting.slot(
        theme,
        stance,
        voice ->
            !usedVoices.contains(voice.id())
                && Quotes.fits(voice, Quotes.BESIDE_CHART)
                && perPerson.getOrDefault(voice.personKey(), 0) < PER_PERSON
                && !beside.isHeldBy(voice));
  }

  private Pair taken(Pair pair) {
    usedVoices.addAll(pair.spoken().stream().map(Voice::id).toList());
    pair.spoken().stream()
        .map(Voice::personKey)
        .distinct()
        .forEach(person -> perPerson.merge(person, 1, Integer::sum));
    return pair;
  }
}
