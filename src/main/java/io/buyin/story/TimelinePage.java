package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Series;
import io.buyin.quantity.Period;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The last months of closed-won as a picture, with the voices of the evidence pinned to the days on
 * which they were heard. A page for meetings that ask for it.
 */
final class TimelinePage {

  private static final int MONTHS = 12;
  private static final int LEAST_MONTHS = 3;
  private static final int VOICES = 4;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Months months;

  private TimelinePage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.months = new Months(ground);
  }

  /** The same for every audience: what is known of the months, and whether anything is paired. */
  static boolean isPossible(Ground ground, List<Pair> pairs) {
    return ground.settings().meeting().timeline()
        && !pairs.isEmpty()
        && new Months(ground).points().size() >= LEAST_MONTHS;
  }

  static Slide.Timeline compose(Telling telling) {
    return new TimelinePage(telling).page();
  }

  private Slide.Timeline page() {
    Framing framing = new Framing(ground);
    framing.open();
    List<Series.Point> shown = shown(months.points());
    YearMonth first = shown.get(0).month();
    YearMonth last = shown.get(shown.size() - 1).month();
    Phrase title = title(shown);
    Phrase heading = words.line("timeline.heading").with("measure", measure()).phrase();
    List<Voice> heard = heard(first, last);
    List<Slide.Pinned> voices =
        IntStream.range(0, heard.size()).mapToObj(at -> pinned(at + 1L, heard.get(at))).toList();
    Phrase alternative = alternative(shown, voices.size());
    if (!voices.isEmpty()) {
      framing.quoting();
    }
    Slide.Frame frame =
        framing.close(
            "timeline",
            telling.agenda().numberOf(Agenda.Page.TIMELINE),
            new Framing.Heading(kicker(first, last), title),
            words.text("timeline.method"),
            List.of());
    return new Slide.Timeline(
        frame,
        first,
        last,
        heading,
        alternative,
        words.text("timeline.voices"),
        voices,
        voices.isEmpty() ? words.text("timeline.no-voice") : Phrase.EMPTY);
  }

  private static List<Series.Point> shown(List<Series.Point> known) {
    YearMonth first = known.get(known.size() - 1).month().minusMonths(MONTHS - 1L);
    return known.stream().filter(point -> !point.month().isBefore(first)).toList();
  }

  /** The highest month, where it is firm enough for a title. */
  private Phrase title(List<Series.Point> shown) {
    Series.Point highest =
        shown.stream()
            .max(Comparator.comparing(point -> point.figure().value().exact()))
            .orElseThrow();
    Figure figure = highest.figure();
    if (!figure.grade().atLeast(Grade.B)) {
      return words.text("timeline.title.plain");
    }
    return words
        .line("timeline.title." + (months.isSocial() ? "social" : "all"))
        .with("month", name(highest.month()))
        .with("value", words.value(figure))
        .phrase();
  }

  private Phrase kicker(YearMonth first, YearMonth last) {
    return words
        .line("timeline.kicker")
        .with("first", name(first))
        .with("last", name(last))
        .phrase();
  }

  private Phrase name(YearMonth month) {
    return ground.periods().name(Period.ofMonths(month, month));
  }

  private Phrase measure() {
    return words.capitalised(ground.scopedName(new MeasureRef(Months.MEASURE, months.scope())));
  }

  private Phrase alternative(List<Series.Point> shown, int voices) {
    List<Phrase> values = new ArrayList<>();
    for (Series.Point point : shown) {
      values.add(
          words
              .line("month-chart.value")
              .with("month", words.named(months.shortName(point.month()), behind(point)))
              .with("value", words.value(point.figure()))
              .phrase());
    }
    return words
        .counted("timeline.described", voices, Behind.reference("timeline.voices"))
        .with("measure", measure())
        .with("values", words.clauses(values))
        .phrase();
  }

  private static Behind behind(Series.Point point) {
    return Behind.date(point.month().toString());
  }

  /** Those who were heard in these months, in their order. */
  private List<Voice> heard(YearMonth first, YearMonth last) {
    String reader = ground.input().audience().id();
    return telling.stage().months().stream()
        .flatMap(slot -> slot.to(reader).stream())
        .filter(voice -> isWithin(voice, first, last))
        .sorted(Comparator.comparing(Voice::date).thenComparing(Voice::id))
        .toList();
  }

  private static boolean isWithin(Voice voice, YearMonth first, YearMonth last) {
    YearMonth month = YearMonth.from(voice.date());
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /**
   * Who else speaks to the themes of the evidence, for and against, as far as they did in these
   * months.
   *
   * @param free whether a voice stands on no other page
   */
  static List<Slot> cast(Ground ground, List<Pair> pairs, Predicate<Voice> free) {
    List<Series.Point> known = shown(new Months(ground).points());
    YearMonth first = known.get(0).month();
    YearMonth last = known.get(known.size() - 1).month();
    List<Slot> slots = new ArrayList<>();
    Set<String> people = new HashSet<>();
    for (Pair pair : pairs) {
      for (Stance stance : List.of(Stance.SUPPORT, Stance.HESITATE)) {
        Slot slot =
            ground
                .casting()
                .slot(
                    pair.theme().id(),
                    stance,
                    free.and(
                        voice ->
                            isWithin(voice, first, last)
                                && !people.contains(voice.personKey())
                                && Quotes.fits(voice, Quotes.IN_TABLE)));
        slot.voices().forEach(voice -> people.add(voice.personKey()));
        slots.add(slot);
      }
    }
    return slots.stream().filter(slot -> !slot.isEmpty()).limit(VOICES).toList();
  }

  private Slide.Pinned pinned(long number, Voice voice) {
    return new Slide.Pinned(
        words.count(number, Behind.reference("timeline.pin")), voice.date(), quote(voice));
  }

  /** A question points to the page of its theme, where our answer stands. */
  private Quote quote(Voice voice) {
    Quotes quotes = new Quotes(ground);
    int answered =
        telling.pairs().stream()
            .filter(pair -> pair.question() != null && voice.themes().contains(pair.theme().id()))
            .mapToInt(telling::slideOf)
            .findFirst()
            .orElse(0);
    return voice.stance() == Stance.HESITATE && answered > 0
        ? quotes.excerpt(voice, Quotes.IN_TABLE, answered)
        : quotes.brief(voice, Quotes.IN_TABLE);
  }
}
