package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.List;

/** Where people stand by team, what makes them hesitate, and what we can answer. */
final class HeardPage {

  private static final int PEOPLE_FOR_CHART = 5;

  /** Characters of quotes that the table holds in all. */
  private static final int TABLE_ROOM = 335;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Balances balances;
  private final Voices.Balance people;
  private final Hesitations hesitations;

  private HeardPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.balances = new Balances(ground);
    this.people = ground.voices().people();
    this.hesitations = telling.stage().hesitations();
  }

  static Slide.Heard compose(Telling telling) {
    return new HeardPage(telling).page();
  }

  private Slide.Heard page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    ChartPlan chart = people.total() < PEOPLE_FOR_CHART ? null : new StanceChart(ground).plan();
    List<Slide.Hesitation> rows = rows();
    Slide.Box box = new HeardBox(ground).box();
    Phrase notReleased = notReleased();
    Phrase kicker = words.line("heard.kicker").with("people", balances.everybody()).phrase();
    Slide.Frame frame =
        framing.close(
            "heard",
            telling.agenda().numberOf(Agenda.Page.HEARD),
            new Framing.Heading(kicker, title),
            method(),
            List.of(new Unheard(ground).sentence()));
    return new Slide.Heard(frame, chart, box, header(), rows, notReleased);
  }

  private Phrase method() {
    Phrase minimum =
        words.count(ground.settings().privacy().teamMinimum(), Behind.rule("team-minimum"));
    boolean merged = ground.voices().byTeam().stream().anyMatch(team -> team.teams().size() > 1);
    return merged && people.total() >= PEOPLE_FOR_CHART
        ? words.line("heard.method-merged").with("minimum", minimum).phrase()
        : words.text("heard.method");
  }

  /** Counts every question, also those whose words are not released. */
  private Phrase title() {
    return words
        .line("heard.title." + titleKey())
        .with("support", everyone(Stance.SUPPORT))
        .with("ask", everyone(Stance.HESITATE))
        .with("people", balances.everybody())
        .with("answered", this::answered)
        .phrase();
  }

  /** On how many themes there is an answer; in words where it is the only one, or none. */
  private Phrase answered() {
    long given = hesitations.answered();
    boolean single = hesitations.questions() == 1;
    String key = given == 0 ? (single ? "not-the-one" : "none") : single ? "the-one" : "some";
    return words
        .line("heard.answered." + (people.hesitate() == 1 ? "one." : "many.") + key)
        .with("answered", () -> words.count(given, Behind.reference("answers.given")))
        .with(
            "questions", () -> words.count(hesitations.questions(), Behind.reference("questions")))
        .phrase();
  }

  private String titleKey() {
    if (!StanceCounts.anyClear(people)) {
      return "no-stance";
    }
    if (people.hesitate() == 0) {
      return "nobody-asks";
    }
    if (hesitations.listed().isEmpty()) {
      return Withheld.of(ground).key().equals("withheld") ? "not-released" : "waiting";
    }
    return people.hesitate() == 1 ? "one" : "many";
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
  private List<Slide.Hesitation> rows() {
    Quotes quotes = new Quotes(ground);
    String reader = ground.input().audience().id();
    int room = TABLE_ROOM;
    for (Hesitations.Row row : hesitations.listed()) {
      room -= row.beside() == null ? row.slot().to(reader).map(HeardPage::shortest).orElse(0) : 0;
    }
    List<Slide.Hesitation> rows = new ArrayList<>();
    for (Hesitations.Row row : hesitations.listed()) {
      Voice voice = row.slot().to(reader).orElse(null);
      if (voice == null) {
        rows.add(hesitation(row, withoutWords(words.line("heard.no-words"), row.theme())));
        continue;
      }
      if (row.beside() != null) {
        rows.add(hesitation(row, elsewhere(row.beside(), row.theme())));
        continue;
      }
      int limit = Math.min(Quotes.IN_TABLE, Math.max(0, room) + shortest(voice));
      Quote quote = quotes.brief(voice, limit);
      room -= quote.words().length() - shortest(voice);
      rows.add(hesitation(row, quote));
    }
    return rows;
  }

  /** The theme in place of words that stand on its page of evidence. */
  private Quote elsewhere(Pair beside, Settings.Theme theme) {
    int slide = telling.slideOf(beside);
    return withoutWords(
        words.line("heard.elsewhere").with("slide", () -> telling.slideNumber(slide)), theme);
  }

  /** The theme in place of words that are not released. */
  private Quote withoutWords(Sentence sentence, Settings.Theme theme) {
    Phrase named = sentence.with("theme", name(theme)).phrase();
    String language = words.tongue().tag();
    return new Quote("", "", Tone.UNFAVOURABLE, language, "", "", named, Phrase.EMPTY);
  }

  /** Questions without an answer that the table has no row for, then those not released. */
  private Phrase notReleased() {
    Withheld withheld = Withheld.of(ground);
    List<Hesitations.Row> open =
        hesitations.left().stream().filter(row -> !row.isAnswered()).toList();
    if (open.isEmpty()) {
      return withheld.people() == 0 ? Phrase.EMPTY : withheld.say(words, "no-voice").phrase();
    }
    Phrase unanswered =
        words
            .line("heard.unanswered")
            .with("open", words.clauses(open.stream().map(this::unanswered).toList()))
            .phrase();
    Phrase rest = withheld.people() == 0 ? Phrase.EMPTY : withheld.say(words, "heard").phrase();
    return Runs.joined(unanswered, rest);
  }

  private Phrase unanswered(Hesitations.Row row) {
    Settings.Answer answer = row.answer();
    if (answer == null) {
      return words.line("heard.unanswered-nobody").with("theme", name(row.theme())).phrase();
    }
    String text = answer.text();
    String key = "answers." + answer.theme() + ".text";
    return words
        .line(text.isBlank() ? "heard.unanswered-item" : "heard.unanswered-draft")
        .with("theme", name(row.theme()))
        .with("answer", () -> words.sentence(text, key))
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

  private Slide.Hesitation hesitation(Hesitations.Row row, Quote quote) {
    Answers answers = new Answers(ground);
    Settings.Answer answer = row.answer();
    Voice shown = row.slot().to(ground.input().audience().id()).orElse(null);
    Standing.State state = new Standing(ground).of(answer, shown);
    Phrase text =
        answer == null
            ? words.text("heard.no-answer")
            : Runs.joined(answers.text(answer), answers.tonight(answer));
    return new Slide.Hesitation(quote, text, status(state.status()), state.detail());
  }

  private Phrase status(String status) {
    Tone tone =
        switch (status) {
          case "accepted" -> Tone.FAVOURABLE;
          case "replied" -> Tone.NAVY;
          default -> Tone.UNFAVOURABLE;
        };
    return Runs.toned(Runs.bold(new Standing(ground).status(status)), tone);
  }
}
