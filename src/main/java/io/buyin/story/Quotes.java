package io.buyin.story;

import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a voice as it stands on a page: tag, words, attribution and our answer. */
final class Quotes {

  /** Characters that fit beside a chart, in the summary, and in a table. */
  static final int BESIDE_CHART = 150;

  static final int IN_SUMMARY = 118;
  static final int IN_TABLE = 118;
  static final int IN_MAIL = 100;

  private static final int FRESH_DAYS = 180;
  private static final int WHO_AND_DATE = 40;

  private final Ground ground;
  private final Words words;

  Quotes(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** With date and, for a question, our answer; for others a check of the numbers in it. */
  Quote full(Voice voice, String theme, int limit) {
    boolean asks = voice.stance() == Stance.HESITATE;
    String cut = cut(voice, limit);
    Phrase check = new QuoteCheck(ground).of(cut);
    Phrase below = asks ? new Answers(ground).below(theme) : Phrase.EMPTY;
    return quote(voice, cut, attribution(voice), Runs.list(List.of(below, check), Runs.plain(" ")));
  }

  /** An excerpt that points to the page where the voice is quoted in full. */
  Quote excerpt(Voice voice, int limit, int slide) {
    String key = voice.stance() == Stance.HESITATE ? "quote.answered" : "quote.on-slide";
    Phrase attribution =
        words
            .line(key)
            .with("who", who(voice))
            .with("id", id(voice))
            .with("slide", words.count(slide, Behind.reference("slide")))
            .phrase();
    return quote(voice, cut(voice, limit), attribution, Phrase.EMPTY);
  }

  Quote brief(Voice voice, int limit) {
    Phrase attribution =
        words.line("quote.brief").with("who", who(voice)).with("id", id(voice)).phrase();
    return quote(voice, cut(voice, limit), attribution, Phrase.EMPTY);
  }

  /** The best cut that fits, one without numbers before one with; else the shortest there is. */
  String cut(Voice voice, int limit) {
    List<String> fitting = voice.quotes().stream().filter(text -> text.length() <= limit).toList();
    Optional<String> safe =
        fitting.stream().filter(text -> !words.wording().countingWords().isIn(text)).findFirst();
    return safe.orElseGet(
        () ->
            fitting.isEmpty()
                ? voice.quotes().stream()
                    .min((a, b) -> Integer.compare(a.length(), b.length()))
                    .orElse("")
                : fitting.get(0));
  }

  /** Role and team; the team is left out where the role names it already. */
  Phrase who(Voice voice) {
    return words.named(whoText(voice), Behind.reference(voice.id()));
  }

  private static String whoText(Voice voice) {
    String[] parts = voice.attribution().split(", ");
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    String start = String.join(", ", List.of(parts).subList(0, parts.length - 1));
    boolean named = start.toLowerCase(Locale.ROOT).contains(last);
    return named ? start : voice.attribution();
  }

  Phrase id(Voice voice) {
    return words.named(voice.id(), Behind.reference(voice.id()));
  }

  String tag(Stance stance) {
    return words.text("tag." + stance.name().toLowerCase(Locale.ROOT)).text();
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
        tag(voice.stance()),
        tone(voice.stance()),
        cut,
        words.spoken().quoted(cut),
        attribution,
        below);
  }

  /** An old date stands out and keeps its year; otherwise the year goes where room is short. */
  private Phrase attribution(Voice voice) {
    if (ChronoUnit.DAYS.between(voice.date(), ground.today()) > FRESH_DAYS) {
      return attribution(voice, Runs.bold(words.date(voice.date())));
    }
    int length = whoText(voice).length() + words.spoken().date(voice.date()).length();
    return attribution(
        voice, length <= WHO_AND_DATE ? words.date(voice.date()) : words.dayAndMonth(voice.date()));
  }

  private Phrase attribution(Voice voice, Phrase date) {
    return words
        .line("quote.attribution")
        .with("who", who(voice))
        .with("date", date)
        .with("id", id(voice))
        .with("language", language(voice))
        .phrase();
  }

  private Phrase language(Voice voice) {
    String key = "quote.in." + voice.language();
    boolean own = voice.language().equals(words.language());
    return own || !words.has(key) ? Phrase.EMPTY : words.text(key);
  }
}
