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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The themes that people ask about, in the order in which every deck of the meeting lists them:
 * those with words somebody may read, then the others, open ones first.
 */
final class Hesitations {

  private static final int MOST = 4;

  private final Ground ground;
  private final List<Pair> pairs;
  private final Predicate<Voice> free;
  private final List<Row> voiced;
  private final List<Row> silent;

  /**
   * @param free whether a voice stands on no other page
   */
  Hesitations(Ground ground, List<Pair> pairs, Predicate<Voice> free) {
    this.ground = ground;
    this.pairs = pairs;
    this.free = free;
    this.voiced = voiced();
    this.silent = silent();
  }

  /**
   * A theme that people ask about.
   *
   * @param slot empty where no question on it may be shown to anybody
   * @param answer null where nobody has taken it on
   * @param beside the page of evidence that has these words already; null where they stand here
   */
  record Row(
      Slot slot, Settings.Theme theme, Settings.@Nullable Answer answer, @Nullable Pair beside) {

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

  /** Themes whose answer was given; one that is stated and still open is none. */
  long answered() {
    return Stream.concat(voiced.stream(), silent.stream()).filter(Row::isAnswered).count();
  }

  private List<Row> silent() {
    return ground.settings().themes().stream()
        .filter(theme -> balance(theme.id()).hesitate() > 0)
        .filter(theme -> voiced.stream().noneMatch(row -> row.theme().equals(theme)))
        .map(theme -> row(Slot.EMPTY, theme, null))
        .sorted(Comparator.comparing(Row::isAnswered))
        .toList();
  }

  /** The voices that stand on no page but this. */
  List<Slot> own() {
    return listed().stream().filter(row -> row.beside() == null).map(Row::slot).toList();
  }

  /**
   * One question per theme, themes with a page of evidence first. Where nobody else asks about such
   * a theme, the row points to that page.
   */
  private List<Row> voiced() {
    List<Row> rows = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (rows.stream().noneMatch(row -> row.theme().equals(pair.theme()))) {
        Slot another = another(pair.theme(), used);
        if (!another.isEmpty()) {
          add(rows, used, row(another, pair.theme(), null));
        } else if (!pair.questions().isEmpty()) {
          rows.add(row(pair.questions(), pair.theme(), pair));
        }
      }
    }
    for (Settings.Theme theme : ground.settings().themes()) {
      Slot slot = another(theme, used);
      if (!slot.isEmpty() && rows.stream().noneMatch(row -> row.theme().equals(theme))) {
        add(rows, used, row(slot, theme, null));
      }
    }
    return rows.stream().limit(MOST).toList();
  }

  private Slot another(Settings.Theme theme, Set<String> used) {
    return ground
        .casting()
        .slot(
            theme.id(),
            Stance.HESITATE,
            free.and(voice -> !used.contains(voice.id()) && Quotes.fits(voice, Quotes.IN_TABLE)));
  }

  private static void add(List<Row> rows, Set<String> used, Row row) {
    used.addAll(row.slot().voices().stream().map(Voice::id).toList());
    rows.add(row);
  }

  private Row row(Slot slot, Settings.Theme theme, @Nullable Pair beside) {
    return new Row(slot, theme, new Answers(ground).to(theme.id()).orElse(null), beside);
  }

  private Voices.Balance balance(String theme) {
    return ground.voices().byTheme().getOrDefault(theme, new Voices.Balance(0, 0, 0, 0));
  }
}
