package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.MeasureDefinition;
import io.buyin.quantity.Count;
import io.buyin.quantity.Days;
import io.buyin.quantity.Hours;
import io.buyin.quantity.Money;
import io.buyin.quantity.Quantity;
import io.buyin.quantity.Spoken;
import io.buyin.quantity.Tongue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds phrases in one language, with a token for every number. */
final class Words {

  /** Keys of the settings whose texts are names, the same in every language. */
  private static final Set<String> NAMES =
      Set.of(
          "organisation.name",
          "idea.title",
          "idea.sponsor.name",
          "audiences.greeting",
          "sales.social-sources");

  private final Tongue tongue;
  private final Spoken spoken;
  private final Wording wording;
  private final TokenBook book;
  private final StatedTexts texts;

  /** For texts that are in this language already. */
  Words(Tongue tongue, TokenBook book) {
    this(tongue, book, StatedTexts.asTheyAre());
  }

  Words(Tongue tongue, TokenBook book, StatedTexts texts) {
    this.texts = texts;
    this.tongue = tongue;
    this.spoken = Spoken.in(tongue);
    this.wording = Wording.in(tongue);
    this.book = book;
  }

  Sentence line(String key) {
    return new Sentence(wording.template(key), this::opening);
  }

  /** A sentence without holes. */
  Phrase text(String key) {
    return line(key).phrase();
  }

  /** {@code key.one} for a singular, else {@code key.many}; the count fills {@code {n}}. */
  Sentence counted(String key, long number, Behind behind) {
    return line(key + (tongue.isSingular(number) ? ".one" : ".many"))
        .with("n", count(number, behind));
  }

  boolean has(String key) {
    return wording.has(key);
  }

  Phrase value(Figure figure) {
    return value(figure.value(), Behind.figure(figure));
  }

  Phrase value(Quantity quantity, Behind behind) {
    return run(spoken.say(quantity), quantity, behind);
  }

  /** With its sign always. */
  Phrase signed(Quantity quantity, Behind behind) {
    return run(spoken.signed(quantity), quantity, behind);
  }

  /** Without its unit where that was named just before; money keeps its sign. */
  Phrase bare(Figure figure) {
    Quantity value = figure.value();
    if (value instanceof Days) {
      return run(spoken.number(value.exact(), 0), value, Behind.figure(figure));
    }
    return value instanceof Hours
        ? run(spoken.number(value.exact(), 1), value, Behind.figure(figure))
        : value(figure);
  }

  /** Money to the unit. */
  Phrase full(Money money, Behind behind) {
    return run(spoken.full(money), money, behind);
  }

  Phrase count(long number, Behind behind) {
    return value(new Count(number), behind);
  }

  /** The number alone, without its unit, with so many decimals. */
  Phrase number(BigDecimal number, int decimals, Behind behind) {
    return run(spoken.number(number, decimals), number, "", behind);
  }

  /** A number with its sign and without its unit, standing for that quantity. */
  Phrase signedNumber(BigDecimal shown, int decimals, Quantity quantity, Behind behind) {
    String sign = quantity.exact().signum() > 0 ? "+" : "";
    return run(sign + spoken.number(shown, decimals), quantity, behind);
  }

  Phrase date(LocalDate day) {
    return run(spoken.date(day), Behind.date(day.toString()));
  }

  /** The date without its year. */
  Phrase dayAndMonth(LocalDate day) {
    return run(spoken.dayAndMonth(day), Behind.date(day.toString()));
  }

  /** {@code February 2027}. */
  Phrase month(YearMonth month) {
    return run(spoken.month(month), Behind.date(month.toString()));
  }

  /** {@code Tuesday 14 July}. */
  Phrase weekday(LocalDate day) {
    String text = spoken.weekday(day) + "\u00a0" + spoken.dayAndMonth(day);
    return run(text, Behind.date(day.toString()));
  }

  /** A name, an id or our own words with numbers in them: one token where there is a number. */
  Phrase named(String text, Behind behind) {
    return tokened(texts.name(text), behind);
  }

  /** A text of the settings, translated where it is not a name. */
  Phrase stated(String text, String key) {
    String said = NAMES.contains(key) ? texts.name(text) : texts.words(text);
    return tokened(said, Behind.stated(key));
  }

  /** A text of the exports that readers read as words: a role, a team, a theme. */
  Phrase written(String text, Behind behind) {
    return tokened(texts.words(text), behind);
  }

  /** Texts that people wrote, in this language. */
  StatedTexts texts() {
    return texts;
  }

  private Phrase tokened(String kept, Behind behind) {
    return wording.numberWords().isIn(kept) ? run(kept, behind) : Runs.plain(kept);
  }

  /** A text of the settings as part of a sentence that brings its own full stop. */
  Phrase sentence(String text, String key) {
    return tokened(texts.words(text).strip().replaceAll("[.]+$", ""), Behind.stated(key));
  }

  Phrase measure(MeasureDefinition measure) {
    return named(inLanguage(measure.name(), measure.id()), Behind.reference(measure.id()));
  }

  /** The text of this language, else English, else the fallback. */
  String inLanguage(Map<String, String> texts, String fallback) {
    String english = texts.getOrDefault("en", fallback);
    return texts.getOrDefault(tongue.language(), english);
  }

  /**
   * A name that somebody gave, within a sentence: in quotation marks and with the letters it was
   * given, since only its giver knows which of them are capitals for good.
   */
  Phrase asGiven(Phrase name) {
    return line("as-given").with("name", name).phrase();
  }

  Phrase list(List<Phrase> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? Phrase.EMPTY : items.get(0);
    }
    Phrase start = Runs.list(items.subList(0, items.size() - 1), Runs.plain(", "));
    return line("and").with("start", start).with("last", items.get(items.size() - 1)).phrase();
  }

  /** Clauses one after the other, with the semicolon of the language. */
  Phrase clauses(List<Phrase> clauses) {
    return Runs.list(clauses, text("between-clauses"));
  }

  Phrase capitalised(Phrase phrase) {
    return opening(phrase);
  }

  /** With a capital letter first, even where a token opens it: it then is another token. */
  private Phrase opening(Phrase phrase) {
    if (phrase.isEmpty() || !Character.isLowerCase(phrase.runs().get(0).text().charAt(0))) {
      return phrase;
    }
    List<Run> runs = new ArrayList<>(phrase.runs());
    Run first = runs.get(0);
    String text =
        first.text().substring(0, 1).toUpperCase(tongue.locale()) + first.text().substring(1);
    String token = first.token().isEmpty() ? "" : book.saidAs(first.token(), text);
    runs.set(0, new Run(text, first.weight(), first.tone(), token));
    return new Phrase(runs);
  }

  /** As the middle of a sentence begins it, unless a number or a name in capitals opens it. */
  Phrase lowered(Phrase phrase) {
    return Runs.lowered(phrase, tongue.locale());
  }

  Tongue tongue() {
    return tongue;
  }

  /** Two letters. */
  String language() {
    return tongue.language();
  }

  Spoken spoken() {
    return spoken;
  }

  Wording wording() {
    return wording;
  }

  TokenBook book() {
    return book;
  }

  private Phrase run(String text, Quantity quantity, Behind behind) {
    return run(text, quantity.exact(), quantity.unit(), behind);
  }

  private Phrase run(String text, BigDecimal value, String unit, Behind behind) {
    String token = book.token(behind, text, value, unit);
    return new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, token)));
  }

  private Phrase run(String text, Behind behind) {
    String token = book.token(behind, text, null, "");
    return new Phrase(List.of(new Run(text, Run.Weight.REGULAR, Tone.INK, token)));
  }
}
