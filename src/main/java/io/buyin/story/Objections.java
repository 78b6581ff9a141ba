package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of what makes people hesitate, theme by theme over everything that the exports hold:
 * somebody's words where the reader may see them, our answer with tonight's figure, where it
 * stands, and when it was heard first and last. What nobody asks any more stays in it.
 */
final class Objections {

  private final Ground ground;
  private final Words words;
  private final Hesitations hesitations;
  private final Answers answers;
  private final Standing standing;

  Objections(Telling telling) {
    this.ground = telling.ground();
    this.words = ground.words();
    this.hesitations = telling.stage().hesitations();
    this.answers = new Answers(ground);
    this.standing = new Standing(ground);
  }

  /** Open ones first, then those of most people. */
  List<Numbers.ObjectionRow> rows() {
    List<Entry> entries = new ArrayList<>();
    for (Settings.Theme theme : ground.settings().themes()) {
      List<Voice> heard = heard(theme);
      Settings.Answer answer = answers.to(theme.id()).orElse(null);
      if (!heard.isEmpty() || answer != null) {
        Voice shown = shown(theme).orElse(null);
        entries.add(new Entry(theme, heard, answer, shown, standing.of(answer, shown)));
      }
    }
    return entries.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> !entry.state().status().equals("open"))
                .thenComparing(entry -> -asking(entry.theme())))
        .map(this::row)
        .toList();
  }

  /** A theme, every hesitating remark on it, our answer and the words that stand for them. */
  private record Entry(
      Settings.Theme theme,
      List<Voice> heard,
      Settings.@Nullable Answer answer,
      @Nullable Voice shown,
      Standing.State state) {

    /** People who have accepted the answer. */
    long accepted() {
      return heard.stream()
          .filter(voice -> Standing.accepted(answer, voice).isPresent())
          .map(Voice::personKey)
          .distinct()
          .count();
    }
  }

  private List<Voice> heard(Settings.Theme theme) {
    return ground.voices().all().stream()
        .filter(voice -> voice.stance() == Stance.HESITATE && voice.themes().contains(theme.id()))
        .toList();
  }

  private long asking(Settings.Theme theme) {
    return ground
        .voices()
        .byTheme()
        .getOrDefault(theme.id(), new Voices.Balance(0, 0, 0, 0))
        .hesitate();
  }

  /** The words that the page of what we heard shows, else the strongest the reader may see. */
  private Optional<Voice> shown(Settings.Theme theme) {
    String reader = ground.input().audience().id();
    return hesitations.listed().stream()
        .filter(row -> row.theme().equals(theme))
        .flatMap(row -> row.slot().to(reader).stream())
        .findFirst()
        .or(() -> ground.casting().ranked(theme.id(), Stance.HESITATE).stream().findFirst());
  }

  private Numbers.ObjectionRow row(Entry entry) {
    Voice shown = entry.shown();
    Settings.Answer answer = entry.answer();
    words.count(asking(entry.theme()), StanceCounts.behind(entry.theme().id(), Stance.HESITATE));
    words.count(entry.accepted(), Behind.reference("accepted." + entry.theme().id()));
    return new Numbers.ObjectionRow(
        words.stated(entry.theme().name(), "themes." + entry.theme().id() + ".name"),
        asking(entry.theme()),
        shown == null ? "" : new Quotes(ground).cut(shown, Quotes.BESIDE_CHART),
        shown == null ? "" : shown.id(),
        answer == null
            ? words.text("heard.no-answer")
            : Runs.joined(answers.text(answer), answers.tonight(answer)),
        standing.status(entry.state().status()),
        entry.state().detail(),
        entry.accepted(),
        day(entry.heard().stream().map(Voice::date).min(Comparator.naturalOrder())),
        day(entry.heard().stream().map(Voice::date).max(Comparator.naturalOrder())));
  }

  private Phrase day(Optional<LocalDate> day) {
    return day.map(words::date).orElse(Phrase.EMPTY);
  }
}
