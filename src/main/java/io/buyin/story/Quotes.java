package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a voice as it stands on a page: tag, words, attribution and our answer. */
final class Quotes {

  /** Characters that fit beside a chart, in the summary, and in a table. */
  static final int BESIDE_CHART = 150;

  static final int IN_SUMMARY = 118;
  static final int IN_TABLE = 118;
  static final int IN_MAIL = 118;

  private static final int FRESH_DAYS = 180;

  /** Characters of a line below a quote, and what stands in it beside the speaker. */
  private static final int LINE = 49;

  private static final int AROUND_DATE = 9;
  private static final int AROUND_BRIEF = 6;
  private static final int AROUND_SLIDE = 17;
  private static final int AROUND_ANSWERED = 24;

  private final Ground ground;
  private final Words words;
  private final boolean toReader;

  /** As all readers of a meeting see them. */
  Quotes(Ground ground) {
    this(ground, false);
  }

  private Quotes(Ground ground, boolean toReader) {
    this.ground = ground;
    this.words = ground.words();
    this.toReader = toReader;
  }

  /** For the pages and the mail that are the reader's alone: their own words are theirs. */
  static Quotes toReader(Ground ground) {
    return new Quotes(ground, true);
  }

  /** With date and, for a question, our answer; for others a check of the numbers in it. */
  Quote full(Voice voice, String theme, int limit) {
    boolean asks = voice.stance() == Stance.HESITATE;
    String cut = cut(voice, limit);
    Phrase check = new QuoteCheck(ground).of(cut, voice.language());
    Phrase below = asks ? new Answers(ground).below(theme) : Phrase.EMPTY;
    return quote(voice, cut, attribution(voice), Runs.list(List.of(below, check), Runs.plain(" ")));
  }

  /** An excerpt that points to the page where the voice is quoted in full. */
  Quote excerpt(Voice voice, int limit, int slide) {
    Answers answers = new Answers(ground);
    boolean asks =
        voice.stance() == Stance.HESITATE && voice.themes().stream().anyMatch(answers::isAnswered);
    int around = asks ? AROUND_ANSWERED : AROUND_SLIDE;
    Phrase attribution =
        words
            .line(asks ? "quote.answered" : "quote.on-slide")
            .with("who", who(voice, LINE - around - language(voice, around).text().length()))
            .with("id", id(voice))
            .with("language", language(voice, around))
            .with("slide", words.count(slide, Behind.reference("slide")))
            .phrase();
    return quote(voice, cut(voice, limit), attribution, Phrase.EMPTY);
  }

  Quote brief(Voice voice, int limit) {
    Phrase attribution =
        words
            .line("quote.brief")
            .with(
                "who",
                who(voice, LINE - AROUND_BRIEF - language(voice, AROUND_BRIEF).text().length()))
            .with("id", id(voice))
            .with("language", language(voice, AROUND_BRIEF))
            .phrase();
    return quote(voice, cut(voice, limit), attribution, Phrase.EMPTY);
  }

  /** Whether some of the voice's words fit. */
  static boolean fits(Voice voice, int limit) {
    return voice.quotes().stream().anyMatch(text -> text.length() <= limit);
  }

  /**
   * The whole remark where it fits; else the best cut that does, one without numbers before one
   * with; else the shortest there is.
   */
  String cut(Voice voice, int limit) {
    List<String> fitting = voice.quotes().stream().filter(text -> text.length() <= limit).toList();
    return fitting.stream()
        .filter(text -> text.equals(voice.words().strip()))
        .findFirst()
        .or(() -> withoutNumbers(fitting, voice.language()))
        .or(() -> fitting.stream().findFirst())
        .or(() -> voice.quotes().stream().min(Comparator.comparingInt(String::length)))
        .orElse("");
  }

  private Optional<String> withoutNumbers(List<String> fitting, String language) {
    return fitting.stream().filter(text -> !Wording.counts(language, text)).findFirst();
  }

  /** As much of name, role and team as the room holds, in characters. */
  Phrase who(Voice voice, int room) {
    if (isReaders(voice)) {
      return words.text("quote.you");
    }
    return words.named(Who.within(voice, room, words.texts()), Behind.reference(voice.id()));
  }

  /** All that consent allows. */
  Phrase who(Voice voice) {
    return who(voice, Integer.MAX_VALUE);
  }

  Phrase id(Voice voice) {
    return words.named(voice.id(), Behind.reference(voice.id()));
  }

  String tag(Stance stance) {
    return words.text(key("tag", stance)).text();
  }

  private boolean isReaders(Voice voice) {
    return toReader && new Reader(ground).said(voice);
  }

  private static String key(String group, Stance stance) {
    return group + "." + stance.name().toLowerCase(Locale.ROOT);
  }

  static Tone tone(Stance stance) {
    return switch (stance) {
      case SUPPORT -> Tone.FAVOURABLE;
      case HESITATE -> Tone.UNFAVOURABLE;
      case MIXED -> Tone.COMPARISON;
      case UNCLEAR -> Tone.MUTED;
    };
  }

  private Quote quote(Voice voice, String cut, Phrase attribution, Phrase below) {
    return new Quote(
        voice.id(),
        isReaders(voice) ? words.text(key("tag-you", voice.stance())).text() : tag(voice.stance()),
        tone(voice.stance()),
        Quoting.tag(words, voice),
        cut,
        words.spoken().quoted(cut),
        attribution,
        below);
  }

  /** Always with the year, so that no two dates of a page differ in form; an old one stands out. */
  private Phrase attribution(Voice voice) {
    boolean old = ChronoUnit.DAYS.between(voice.date(), ground.today()) > FRESH_DAYS;
    Phrase date = words.date(voice.date());
    Phrase language = language(voice, AROUND_DATE + date.text().length());
    int room = LINE - AROUND_DATE - language.text().length() - date.text().length();
    return words
        .line("quote.attribution")
        .with("who", who(voice, room))
        .with("date", old ? Runs.bold(date) : date)
        .with("id", id(voice))
        .with("language", language)
        .phrase();
  }

  /** The language in full where the whole speaker still fits beside it, else its letters. */
  private Phrase language(Voice voice, int around) {
    Phrase full = Quoting.mark(words, voice);
    int whole = Who.within(voice, Integer.MAX_VALUE, words.texts()).length();
    return whole + around + full.text().length() <= LINE ? full : Quoting.shortMark(words, voice);
  }
}
