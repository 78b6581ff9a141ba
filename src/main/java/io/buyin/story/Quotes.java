package io.buyin.story;

import io.buyin.settings.Settings;
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
  private static final int ANSWER = 137;
  private static final int ATTRIBUTION = 49;

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
    Phrase below = asks ? answer(theme) : new QuoteCheck(ground).of(cut);
    return quote(voice, cut, attribution(voice), below);
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
        fitting.stream().filter(text -> !words.wording().numberWords().isIn(text)).findFirst();
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
    String[] parts = voice.attribution().split(", ");
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    String start = String.join(", ", List.of(parts).subList(0, parts.length - 1));
    boolean named = start.toLowerCase(Locale.ROOT).contains(last);
    return words.named(named ? start : voice.attribution(), Behind.reference(voice.id()));
  }

  Phrase id(Voice voice) {
    return words.named(voice.id(), Behind.reference(voice.id()));
  }

  /** "Our answer: …" as stated, with tonight's figure where it fits. */
  Phrase answer(String theme) {
    Optional<Settings.Answer> stated = answerTo(theme);
    if (stated.isEmpty() || stated.get().text().isBlank()) {
      return stated.map(this::open).orElseGet(() -> words.text("answer.nobody"));
    }
    Phrase text = answerText(stated.get());
    Phrase tonight = tonight(stated.get());
    boolean fits = text.text().length() + tonight.text().length() <= ANSWER;
    return words
        .line("answer.ours")
        .with("answer", text)
        .with("tonight", fits ? tonight : Phrase.EMPTY)
        .phrase();
  }

  Optional<Settings.Answer> answerTo(String theme) {
    return ground.settings().answers().stream()
        .filter(answer -> answer.theme().equals(theme))
        .findFirst();
  }

  Phrase answerText(Settings.Answer answer) {
    return words.stated(answer.text(), "answers." + answer.theme() + ".text");
  }

  /** The figure behind an answer: " Tonight: win rate 45%, others 34%." */
  Phrase tonight(Settings.Answer answer) {
    MeasureRef ref = MeasureRef.of(answer.measure());
    String measure = ref.measure();
    if (!ground.knows(measure)) {
      return Phrase.EMPTY;
    }
    return ground
        .measured()
        .comparison(measure)
        .map(
            contrast ->
                words
                    .line("answer.tonight-contrast")
                    .with("measure", ground.measureName(measure))
                    .with("focus", words.value(contrast.focus()))
                    .with("other", words.value(contrast.other()))
                    .phrase())
        .or(() -> level(ref))
        .orElse(Phrase.EMPTY);
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

  private Optional<Phrase> level(MeasureRef ref) {
    return ground
        .figure(ref.measure(), ref.scope())
        .map(
            figure ->
                words
                    .line("answer.tonight")
                    .with("measure", ground.nameOf(ref))
                    .with("value", words.value(figure))
                    .phrase());
  }

  private Phrase open(Settings.Answer answer) {
    return words
        .line("answer.open")
        .with("owner", words.stated(answer.owner(), "answers." + answer.theme() + ".owner"))
        .with("due", words.dayAndMonth(answer.due()))
        .phrase();
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

  private Phrase attribution(Voice voice) {
    boolean old = ChronoUnit.DAYS.between(voice.date(), ground.today()) > FRESH_DAYS;
    Phrase whole = attribution(voice, Runs.bold(words.date(voice.date())));
    if (old || whole.text().length() <= ATTRIBUTION) {
      return old ? whole : attribution(voice, words.date(voice.date()));
    }
    return attribution(voice, words.dayAndMonth(voice.date()));
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
