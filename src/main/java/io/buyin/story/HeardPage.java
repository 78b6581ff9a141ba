package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where people stand by team, what makes them hesitate, and what we can answer. */
final class HeardPage {

  private static final int PEOPLE_FOR_CHART = 5;
  private static final int HESITATIONS = 4;

  /** Characters of quotes that the table holds in all. */
  private static final int TABLE_ROOM = 335;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Balances balances;
  private final Voices.Balance people;

  private HeardPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.balances = new Balances(ground);
    this.people = ground.voices().people();
  }

  static Slide.Heard compose(Telling telling) {
    return new HeardPage(telling).page();
  }

  private Slide.Heard page() {
    Framing framing = new Framing(ground);
    framing.open();
    List<Shown> spoken = spoken();
    List<Shown> silent = silent(spoken);
    Phrase title = title(spoken, silent);
    int room = HESITATIONS - spoken.size();
    List<Shown> shown =
        Stream.concat(spoken.stream(), silent.stream().limit(spoken.isEmpty() ? 0 : room)).toList();
    List<Shown> left = silent.stream().filter(row -> !shown.contains(row)).toList();
    ChartPlan chart = people.total() < PEOPLE_FOR_CHART ? null : new StanceChart(ground).plan();
    List<Slide.Hesitation> hesitations = hesitations(shown);
    Slide.Box box = new Slide.Box(words.text("heard.box.heading"), unheard());
    Phrase notReleased = notReleased(left);
    Phrase kicker = words.line("heard.kicker").with("people", balances.everybody()).phrase();
    Slide.Frame frame =
        framing.close(
            "heard",
            telling.agenda().numberOf(Agenda.Page.HEARD),
            new Framing.Heading(kicker, title),
            words
                .line("heard.method")
                .with(
                    "minimum",
                    words.count(
                        ground.settings().privacy().teamMinimum(), Behind.rule("team-minimum")))
                .phrase(),
            List.of());
    return new Slide.Heard(frame, chart, box, header(), hesitations, notReleased);
  }

  /**
   * A theme that people ask about.
   *
   * @param voice null where no question on it may be shown
   * @param answer null where nobody has taken it on
   */
  private record Shown(
      @Nullable Voice voice, Settings.Theme theme, Settings.@Nullable Answer answer) {

    boolean isAnswered() {
      return answer != null && !"open".equals(answer.status());
    }
  }

  /** The themes that people ask about and no question on which stands in the table, open first. */
  private List<Shown> silent(List<Shown> spoken) {
    Answers answers = new Answers(ground);
    return ground.settings().themes().stream()
        .filter(theme -> balance(theme.id()).hesitate() > 0)
        .filter(theme -> spoken.stream().noneMatch(row -> row.theme.equals(theme)))
        .map(theme -> new Shown(null, theme, answers.to(theme.id()).orElse(null)))
        .sorted(Comparator.comparing(Shown::isAnswered))
        .toList();
  }

  /** One question per theme, those that stand on the evidence pages first. */
  private List<Shown> spoken() {
    List<Shown> shown = new ArrayList<>();
    Set<String> themes = new HashSet<>();
    Set<String> voices = new HashSet<>();
    telling.pairs().stream()
        .filter(pair -> pair.asksWithin(Quotes.IN_TABLE))
        .forEach(
            pair ->
                add(shown, themes, voices, Objects.requireNonNull(pair.question()), pair.theme()));
    Casting casting = new Casting(ground);
    for (Settings.Theme theme : ground.settings().themes()) {
      casting.ranked(theme.id(), Stance.HESITATE).stream()
          .filter(voice -> !voices.contains(voice.id()))
          .filter(voice -> Quotes.fits(voice, Quotes.IN_TABLE))
          .findFirst()
          .ifPresent(voice -> add(shown, themes, voices, voice, theme));
    }
    return shown.stream().limit(HESITATIONS).toList();
  }

  private void add(
      List<Shown> shown,
      Set<String> themes,
      Set<String> voices,
      Voice voice,
      Settings.Theme theme) {
    if (themes.add(theme.id()) && voices.add(voice.id())) {
      Optional<Settings.Answer> answer = new Answers(ground).to(theme.id());
      shown.add(new Shown(voice, theme, answer.orElse(null)));
    }
  }

  /** Counts every question, also those whose words are not released. */
  private Phrase title(List<Shown> spoken, List<Shown> silent) {
    long answered =
        Stream.concat(spoken.stream(), silent.stream()).filter(Shown::isAnswered).count();
    int questions = spoken.size() + silent.size();
    return words
        .line(
            spoken.isEmpty()
                ? "heard.title.no-hesitation"
                : people.hesitate() == 1 ? "heard.title.one" : "heard.title.many")
        .with("support", everyone(Stance.SUPPORT))
        .with("ask", everyone(Stance.HESITATE))
        .with("people", balances.everybody())
        .with("answered", () -> words.count(answered, Behind.reference("answers.given")))
        .with("questions", () -> words.count(questions, Behind.reference("questions")))
        .phrase();
  }

  private Phrase everyone(Stance stance) {
    return balances.count(StanceCounts.EVERYONE, people, stance);
  }

  private List<Phrase> header() {
    return List.of(
        words.text("heard.header.hesitation"),
        words.text("heard.header.answer"),
        words.text("heard.header.status"));
  }

  /** The longest cuts that fit together in the table. */
  private List<Slide.Hesitation> hesitations(List<Shown> shown) {
    Quotes quotes = new Quotes(ground);
    List<Voice> voices = shown.stream().map(Shown::voice).filter(Objects::nonNull).toList();
    int room = TABLE_ROOM - voices.stream().mapToInt(HeardPage::shortest).sum();
    List<Slide.Hesitation> rows = new ArrayList<>();
    for (Shown row : shown) {
      if (row.voice == null) {
        rows.add(hesitation(row, withoutWords(row.theme)));
        continue;
      }
      int limit = Math.min(Quotes.IN_TABLE, Math.max(0, room) + shortest(row.voice));
      Quote quote = quotes.brief(row.voice, limit);
      room -= quote.words().length() - shortest(row.voice);
      rows.add(hesitation(row, quote));
    }
    return rows;
  }

  /** The theme in place of words that are not released. */
  private Quote withoutWords(Settings.Theme theme) {
    Phrase named = words.line("heard.no-words").with("theme", name(theme)).phrase();
    return new Quote("", "", Tone.UNFAVOURABLE, "", "", named, Phrase.EMPTY);
  }

  /** Questions without an answer that the table has no row for, then those not released. */
  private Phrase notReleased(List<Shown> left) {
    long withheld = new Casting(ground).withheld();
    List<Shown> open = left.stream().filter(row -> !row.isAnswered()).toList();
    if (open.isEmpty()) {
      return withheld == 0 ? Phrase.EMPTY : balances.withheld(withheld);
    }
    Phrase unanswered =
        words
            .line("heard.unanswered")
            .with("open", words.clauses(open.stream().map(this::unanswered).toList()))
            .phrase();
    Phrase rest =
        withheld == 0
            ? Phrase.EMPTY
            : words.counted("heard.withheld", withheld, Behind.reference("withheld")).phrase();
    return Runs.joined(unanswered, rest);
  }

  private Phrase unanswered(Shown row) {
    Settings.Answer answer = row.answer;
    if (answer == null) {
      return words.line("heard.unanswered-nobody").with("theme", name(row.theme)).phrase();
    }
    return words
        .line("heard.unanswered-item")
        .with("theme", name(row.theme))
        .with("owner", words.stated(answer.owner(), "answers." + answer.theme() + ".owner"))
        .with("day", words.dayAndMonth(answer.due()))
        .phrase();
  }

  private Phrase name(Settings.Theme theme) {
    return words.stated(theme.name(), "themes." + theme.id() + ".name");
  }

  private static int shortest(Voice voice) {
    return voice.quotes().stream().mapToInt(String::length).min().orElse(0);
  }

  private Slide.Hesitation hesitation(Shown shown, Quote quote) {
    Answers answers = new Answers(ground);
    Settings.Answer answer = shown.answer;
    if (answer == null) {
      return new Slide.Hesitation(
          quote, words.text("heard.no-answer"), status("open"), words.text("heard.no-owner"));
    }
    Phrase text = answers.text(answer);
    Phrase tonight = answers.tonight(answer);
    return new Slide.Hesitation(
        quote, Runs.joined(text, tonight), status(answer.status()), detail(answer));
  }

  private Phrase status(String status) {
    Tone tone =
        switch (status) {
          case "accepted" -> Tone.FAVOURABLE;
          case "replied" -> Tone.NAVY;
          default -> Tone.UNFAVOURABLE;
        };
    return Runs.toned(Runs.bold(words.text("status." + status)), tone);
  }

  private Phrase detail(Settings.Answer answer) {
    String by = answer.acceptedBy();
    java.time.LocalDate on = answer.acceptedOn();
    String key = "answers." + answer.theme();
    if ("accepted".equals(answer.status()) && by != null && on != null) {
      return words
          .line("status.by")
          .with("who", words.stated(by, key + ".accepted-by"))
          .with("day", words.dayAndMonth(on))
          .phrase();
    }
    return words
        .line("status.due")
        .with("who", words.stated(answer.owner(), key + ".owner"))
        .with("day", words.dayAndMonth(answer.due()))
        .phrase();
  }

  /** Who gave no clear view, and which themes nobody raised. */
  private Phrase unheard() {
    List<Phrase> themes =
        ground.settings().themes().stream()
            .filter(theme -> balance(theme.id()).total() == 0)
            .map(this::name)
            .toList();
    Phrase silence =
        themes.isEmpty()
            ? words.text("heard.box.all-raised")
            : words.line("heard.box.silent").with("themes", words.list(themes)).phrase();
    return Runs.joined(silence, sides(), words.text("heard.box.next"));
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
            .with("people", balances.everybody())
            .phrase();
  }

  private Voices.Balance balance(String theme) {
    return ground.voices().byTheme().getOrDefault(theme, new Voices.Balance(0, 0, 0, 0));
  }
}
