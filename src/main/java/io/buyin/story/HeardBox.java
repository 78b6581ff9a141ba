package io.buyin.story;

import io.buyin.fact.MeetingNote;
import io.buyin.settings.Idea;
import io.buyin.voice.Stance;
import io.buyin.voice.Voices;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a no taught us and what we changed; where nobody said no, who has not been heard. */
final class HeardBox {

  /** Characters that the box holds under its heading. */
  private static final int ROOM = 265;

  private final Ground ground;
  private final Words words;
  private final Voices.Balance people;

  HeardBox(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
    this.people = ground.voices().people();
  }

  Slide.Box box() {
    Optional<MeetingNote> no = lastNo();
    Optional<Idea.Changed> changed = changed(no);
    if (no.isPresent()) {
      return new Slide.Box(words.text("heard.box.no"), taught(no.get(), changed));
    }
    return changed
        .map(change -> new Slide.Box(words.text("heard.box.changed"), change(change, "alone")))
        .orElseGet(() -> new Slide.Box(words.text("heard.box.heading"), unheard()));
  }

  /** The latest meeting that has taken place and ended with a no. */
  private Optional<MeetingNote> lastNo() {
    return ground.input().background().meetings().stream()
        .filter(meeting -> meeting.decision() == MeetingNote.Decision.NO)
        .filter(meeting -> meeting.when().isBefore(ground.today()))
        .filter(meeting -> !meeting.reason().isBlank())
        .max(Comparator.comparing(MeetingNote::when).thenComparing(MeetingNote::title));
  }

  /** What we changed after that no; without one, the latest change there is. */
  private Optional<Idea.Changed> changed(Optional<MeetingNote> no) {
    return ground.settings().idea().changedSince().stream()
        .filter(change -> !change.date().isAfter(ground.today()))
        .filter(change -> no.map(meeting -> answers(change, meeting)).orElse(true))
        .max(Comparator.comparing(Idea.Changed::date).thenComparing(Idea.Changed::what));
  }

  private static boolean answers(Idea.Changed change, MeetingNote meeting) {
    java.time.LocalDate after = change.after();
    return after == null ? !change.date().isBefore(meeting.when()) : after.equals(meeting.when());
  }

  /**
   * The reason and what changed stand first; what would change the answer where room is left. Who
   * said no is left out: nobody is shown to their peers as an opponent.
   */
  private Phrase taught(MeetingNote no, Optional<Idea.Changed> changed) {
    String key = "meetings." + no.when();
    Phrase reason =
        words
            .line("heard.no.reason")
            .with("month", words.month(YearMonth.from(no.when())))
            .with("reason", words.sentence(no.reason(), key + ".reason"))
            .phrase();
    Phrase would =
        no.wouldChange().isBlank()
            ? Phrase.EMPTY
            : words
                .line("heard.no.would-change")
                .with("what", words.sentence(no.wouldChange(), key + ".would-change"))
                .phrase();
    Phrase change = changed.map(found -> change(found, "after")).orElse(Phrase.EMPTY);
    return List.of(
            Runs.joined(reason, would, change),
            Runs.joined(reason, change),
            Runs.joined(reason, would))
        .stream()
        .filter(text -> text.text().length() <= ROOM)
        .findFirst()
        .orElse(reason);
  }

  private Phrase change(Idea.Changed change, String key) {
    return words
        .line("heard.changed." + key)
        .with("what", words.sentence(change.what(), "idea.changed-since." + change.date()))
        .with("day", words.date(change.date()))
        .phrase();
  }

  /** Who gave no clear view, and which themes nobody raised. */
  private Phrase unheard() {
    List<Phrase> themes =
        ground.settings().themes().stream()
            .filter(theme -> total(theme.id()) == 0)
            .map(theme -> words.stated(theme.name(), "themes." + theme.id() + ".name"))
            .toList();
    Phrase silence =
        themes.isEmpty()
            ? words.text("heard.box.all-raised")
            : words.line("heard.box.silent").with("themes", words.list(themes)).phrase();
    Phrase teams = new Unheard(ground).sentence();
    Phrase known = teams.isEmpty() ? silence : Runs.joined(teams, Runs.plain(" "), silence);
    Phrase whole = Runs.joined(known, sides(), words.text("heard.box.next"));
    return whole.text().length() <= ROOM
        ? whole
        : Runs.joined(silence, sides(), words.text("heard.box.next"));
  }

  private long total(String theme) {
    return ground.voices().byTheme().getOrDefault(theme, new Voices.Balance(0, 0, 0, 0)).total();
  }

  /** Who sees both sides or took none; nobody is counted among those who took one. */
  private Phrase sides() {
    if (people.mixed() + people.unclear() == 0) {
      return words.text("heard.box.clear");
    }
    return Runs.joined(
        undecided("heard.box.mixed", Stance.MIXED), undecided("heard.box.unclear", Stance.UNCLEAR));
  }

  private Phrase undecided(String key, Stance stance) {
    long number = StanceCounts.of(people, stance);
    return number == 0
        ? Phrase.EMPTY
        : words
            .counted(key, number, StanceCounts.behind(StanceCounts.EVERYONE, stance))
            .with("people", new Balances(ground).everybody())
            .phrase();
  }
}
