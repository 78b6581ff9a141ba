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
import org.jspecify.annotations.Nullable;

/**
 * Sets results beside the voices on their theme. A quote is used once, a person speaks at most
 * twice and never twice on a page; a result nobody may be quoted on is no evidence.
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
        .filter(Pair::hasVoice)
        .min(Comparator.comparing(pair -> pair.voices().size() == 2 ? 0 : 1));
  }

  private Pair pair(Exhibit exhibit, Settings.Theme theme) {
    Voice question = cast(theme.id(), Stance.HESITATE, null);
    Voice support = cast(theme.id(), Stance.SUPPORT, question);
    if (support == null) {
      support = cast(theme.id(), Stance.MIXED, question);
    }
    Voices.Balance balance =
        ground.voices().byTheme().getOrDefault(theme.id(), new Voices.Balance(0, 0, 0, 0));
    return new Pair(exhibit, theme, balance, support, question, casting.withheld(theme.id()));
  }

  private @Nullable Voice cast(String theme, Stance stance, @Nullable Voice beside) {
    return casting.ranked(theme, stance).stream()
        .filter(voice -> !usedVoices.contains(voice.id()))
        .filter(voice -> Quotes.fits(voice, Quotes.BESIDE_CHART))
        .filter(voice -> perPerson.getOrDefault(voice.personKey(), 0) < PER_PERSON)
        .filter(voice -> beside == null || !beside.personKey().equals(voice.personKey()))
        .findFirst()
        .orElse(null);
  }

  private Pair taken(Pair pair) {
    for (Voice voice : pair.voices()) {
      usedVoices.add(voice.id());
      perPerson.merge(voice.personKey(), 1, Integer::sum);
    }
    return pair;
  }
}
