package io.buyin.voice;

import io.buyin.settings.Settings;
import io.buyin.voice.Voices.Balance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts people by where they stand; whoever spoke often counts once. */
final class Balances {

  private Balances() {}

  /**
   * Where one person stands after these remarks: as in the latest clear one; several clear ones of
   * that day that differ make it mixed; without a clear one it is unclear.
   */
  static Stance latest(Collection<Voice> ofOnePerson) {
    List<Voice> clear = ofOnePerson.stream().filter(v -> v.stance() != Stance.UNCLEAR).toList();
    LocalDate last =
        clear.stream().map(Voice::date).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    List<Stance> stances =
        clear.stream()
            .filter(voice -> voice.date().equals(last))
            .map(Voice::stance)
            .distinct()
            .toList();
    return switch (stances.size()) {
      case 0 -> Stance.UNCLEAR;
      case 1 -> stances.get(0);
      default -> Stance.MIXED;
    };
  }

  static Balance of(Collection<Voice> voices) {
    return count(byPerson(voices).values().stream().map(Balances::latest).toList());
  }

  /** Every theme of the settings in their order; what a person says elsewhere does not count. */
  static Map<String, Balance> byTheme(Settings settings, List<Voice> voices) {
    Map<String, Balance> balances = new LinkedHashMap<>();
    for (Settings.Theme theme : settings.themes()) {
      balances.put(
          theme.id(), of(voices.stream().filter(v -> v.themes().contains(theme.id())).toList()));
    }
    return balances;
  }

  static Map<String, List<Voice>> byPerson(Collection<Voice> voices) {
    return voices.stream()
        .collect(Collectors.groupingBy(Voice::personKey, TreeMap::new, Collectors.toList()));
  }

  static Balance count(Collection<Stance> stances) {
    return new Balance(
        number(stances, Stance.SUPPORT),
        number(stances, Stance.MIXED),
        number(stances, Stance.HESITATE),
        number(stances, Stance.UNCLEAR));
  }

  private static long number(Collection<Stance> stances, Stance wanted) {
    return stances.stream().filter(stance -> stance == wanted).count();
  }
}
