package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The themes that people ask about, in the order in which every deck of the meeting lists them:
 * those with words somebody may read, then the others, open ones first.
 */
final class Hesitations {

  private static final int MOST = 4;

  private final Telling telling;
  private final Ground ground;
  private final List<Row> voiced;
  private final List<Row> silent;

  Hesitations(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.voiced = voiced();
    this.silent = silent();
  }

  /**
   * A theme that people ask about.
   *
   * @param slot empty where no question on it may be shown to anybody
   * @param answer null where nobody has taken it on
   */
  record Row(Slot slot, Settings.Theme theme, Settings.@Nullable Answer answer) {

    boolean isAnswered() {
      return answer != null && !"open".equals(answer.status());
    }
  }

  /** The rows of the table. */
  List<Row> listed() {
    int room = voiced.isEmpty() ? 0 : MOST - voiced.size();
    return Stream.concat(voiced.stream(), silent.stream().limit(room)).toList();
  }

  /** Those for which the table has no row. */
  List<Row> left() {
    return silent.stream().filter(row -> !listed().contains(row)).toList();
  }

  /** Every theme that somebody asks about, whether or not words are released. */
  int questions() {
    return voiced.size() + silent.size();
  }

  long answered() {
    return Stream.concat(voiced.stream(), silent.stream()).filter(Row::isAnswered).count();
  }

  private List<Row> silent() {
    return ground.settings().themes().stream()
        .filter(theme -> balance(theme.id()).hesitate() > 0)
        .filter(theme -> voiced.stream().noneMatch(row -> row.theme().equals(theme)))
        .map(theme -> row(Slot.EMPTY, theme))
        .sorted(Comparator.comparing(Row::isAnswered))
        .toList();
  }

  /** One question per theme, those that stand on the evidence pages first. */
  private List<Row> voiced() {
    List<Row> rows = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : telling.pairs()) {
      add(rows, used, pair.questions(), pair.theme());
    }
    Casting casting = ground.casting();
    for (Settings.Theme theme : ground.settings().themes()) {
      Slot slot =
          casting.slot(
              theme.id(),
              Stance.HESITATE,
              voice -> !used.contains(voice.id()) && Quotes.fits(voice, Quotes.IN_TABLE));
      add(rows, used, slot, theme);
    }
    return rows.stream().limit(MOST).toList();
  }

  private void add(List<Row> rows, Set<String> used, Slot slot, Settings.Theme theme) {
    boolean fits =
        !slot.isEmpty()
            && slot.voices().stream().allMatch(voice -> Quotes.fits(voice, Quotes.IN_TABLE));
    if (fits && rows.stream().noneMatch(row -> row.theme().equals(theme))) {
      used.addAll(slot.voices().stream().map(Voice::id).toList());
      rows.add(row(slot, theme));
    }
  }

  private Row row(Slot slot, Settings.Theme theme) {
    return new Row(slot, theme, new Answers(ground).to(theme.id()).orElse(null));
  }

  private Voices.Balance balance(String theme) {
    return ground.voices().byTheme().getOrDefault(theme, new Voices.Balance(0, 0, 0, 0));
  }
}
