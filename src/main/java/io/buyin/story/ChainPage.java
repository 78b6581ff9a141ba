package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From attention to closed-won, as far as it is known. */
final class ChainPage {

  private static final List<String> LEADING = List.of("reach", "engagement");
  private static final String WEIGHTED = "weighted-pipeline";

  /** Stands on the card of the weighted pipeline where no open deal states a probability. */
  private static final String UNWEIGHTED = "open-pipeline";

  /** People answered by us: social activity itself, whatever the origin of deals. */
  private static final String CONVERSATIONS = "conversations";

  private static final String OPENED = "opportunities-opened";
  private static final String PROPOSALS = "proposals";

  private static final List<String> RESULTS =
      List.of(CONVERSATIONS, OPENED, PROPOSALS, WEIGHTED, "closed-won");

  /** Cards that a row holds. */
  private static final int MOST = 6;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final @Nullable Cohort cohort;

  private ChainPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.cohort = Cohort.of(ground);
  }

  static boolean isPossible(Ground ground) {
    return !known(ground, LEADING).isEmpty() || !known(ground, RESULTS).isEmpty();
  }

  /** Whether the figure stands on a card. */
  static boolean shows(Ground ground, Figure figure) {
    String card = card(figure.measure());
    return (LEADING.contains(card) || results(ground).contains(card))
        && stage(ground, card).filter(figure::equals).isPresent();
  }

  /**
   * Where the row is full, the open pipeline makes room: its deals are parts of the cohort below.
   */
  private static List<String> results(Ground ground) {
    List<String> known = new ArrayList<>(known(ground, RESULTS));
    if (known(ground, LEADING).size() + known.size() > MOST) {
      known.remove(WEIGHTED);
    }
    return known;
  }

  private static List<String> known(Ground ground, List<String> measures) {
    return measures.stream().filter(measure -> stage(ground, measure).isPresent()).toList();
  }

  static Slide.Chain compose(Telling telling) {
    return new ChainPage(telling).page();
  }

  private Slide.Chain page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.Card> cards = new ArrayList<>();
    LEADING.forEach(measure -> card(measure, true).ifPresent(cards::add));
    int leading = cards.size();
    List<String> results = results(ground);
    results.forEach(measure -> card(measure, false).ifPresent(cards::add));
    int opened = leading + Math.max(0, results.indexOf(OPENED));
    List<Slide.Rate> rates = cohort == null ? List.of() : cohort.rates(ground, opened);
    ChartPlan parts = cohort == null ? null : cohort.chart(ground);
    List<Slide.Fact> partFacts = cohort == null ? List.of() : cohort.facts(ground);
    Optional<Voice> voice = voice();
    Quotes quotes = new Quotes(ground);
    voice.ifPresent(found -> framing.quoting());
    Quote quote = voice.map(found -> quotes.full(found, "", Quotes.BESIDE_CHART)).orElse(null);
    Slide.Frame frame =
        framing.close(
            "chain",
            telling.agenda().numberOf(Agenda.Page.CHAIN),
            new Framing.Heading(
                words.line("chain.kicker").with("period", ground.periodName()).phrase(), title),
            method(),
            voice
                .map(found -> List.of(framing.why(found, "notes.why.chain", themeName(found))))
                .orElse(List.of()));
    return new Slide.Chain(
        withOrigins(frame),
        words.text("chain.leading"),
        words.text("chain.results"),
        cards,
        rates,
        parts,
        partFacts,
        quote == null ? null : withoutAnswer(quote),
        quote == null ? Phrase.EMPTY : quote.answer());
  }

  private Phrase title() {
    Optional<Figure> won = ground.figure("closed-won", Ground.SOCIAL);
    if (cohort != null) {
      return cohort.title(ground);
    }
    if (won.isPresent()) {
      return words
          .line("chain.title.won")
          .with("value", words.value(won.get()))
          .with("period", ground.periodName())
          .phrase();
    }
    boolean sales = ground.measured().dataThrough().containsKey("sales");
    return words
        .line("chain.title." + (sales ? noSocial() : "no-sales"))
        .with("period", ground.periodName())
        .phrase();
  }

  private String noSocial() {
    String code = ground.measured().socialOrigin().code();
    return code.isEmpty() ? "no-social-amount" : code;
  }

  private Phrase method() {
    boolean conversations = ground.figure(CONVERSATIONS, Ground.ALL).isPresent();
    return words.text(conversations ? "chain.method-conversations" : "chain.method");
  }

  /** With a note on figures that the page itself does not show. */
  private Slide.Frame withOrigins(Slide.Frame frame) {
    List<Phrase> notes = new ArrayList<>(frame.notes());
    origins().ifPresent(note -> notes.add(notes.size() - 1, note));
    return new Slide.Frame(
        frame.number(), frame.section(), frame.kicker(), frame.title(), frame.source(), notes);
  }

  /** Both definitions of social origin side by side, and what touches could not be joined. */
  private Optional<Phrase> origins() {
    List<Optional<Figure>> parts =
        Stream.of("social-by-touch", "social-by-either", "influenced-only", "untouched")
            .map(scope -> ground.figure(OPENED, scope))
            .toList();
    Optional<Figure> apart = ground.figure("touches", "not-joined");
    Optional<Figure> touches = ground.figure("touches", Ground.ALL);
    if (parts.stream().anyMatch(Optional::isEmpty) || apart.isEmpty() || touches.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .line("notes.origins")
            .with("touch", words.value(parts.get(0).orElseThrow()))
            .with("either", words.value(parts.get(1).orElseThrow()))
            .with("influenced", words.value(parts.get(2).orElseThrow()))
            .with("untouched", words.value(parts.get(3).orElseThrow()))
            .with(
                "days",
                words.count(
                    ground.settings().touchpoints().lookBackDays(),
                    Behind.stated("touchpoints.look-back-days")))
            .with("apart", words.value(apart.get()))
            .with("touches", words.value(touches.get()))
            .phrase());
  }

  private Optional<Slide.Card> card(String measure, boolean leading) {
    return stage(ground, measure).map(figure -> card(figure, leading));
  }

  private Slide.Card card(Figure figure, boolean leading) {
    Optional<Figure> before = ground.figureBefore(figure.measure(), figure.scope());
    Phrase change =
        before
            .map(then -> change(figure, then, leading))
            .orElseGet(
                () -> words.text(isSnapshot(figure) ? "chain.no-change" : "chain.no-year-before"));
    Phrase against =
        words
            .line(before.isPresent() ? "chain.against" : "chain.no-against")
            .with("period", ground::beforeName)
            .with("day", () -> asOf(figure))
            .with("indicative", () -> indicative(figure))
            .phrase();
    Phrase number = words.value(figure);
    return new Slide.Card(
        leading,
        words.text("chain.name." + figure.measure()),
        leading ? Runs.toned(number, Tone.MUTED) : number,
        unit(figure),
        change,
        against);
  }

  /** The newest state, whatever the period: it has no year before. */
  private static boolean isSnapshot(Figure figure) {
    return card(figure.measure()).equals(WEIGHTED);
  }

  private Phrase unit(Figure figure) {
    Optional<Figure> firms =
        figure.measure().equals(CONVERSATIONS)
            ? ground.figure("conversations-identified", Ground.ALL)
            : Optional.empty();
    if (firms.isPresent()) {
      return words.line("chain.unit.firms").with("n", words.value(firms.get())).phrase();
    }
    return words
        .line("chain.unit." + figure.measure())
        .with("n", () -> words.count(figure.n(), Behind.figure(figure)))
        .with("period", ground::periodName)
        .phrase();
  }

  private Phrase asOf(Figure figure) {
    String kind = ground.definition(figure.measure()).kind();
    return words.date(ground.measured().dataThrough().getOrDefault(kind, ground.period().last()));
  }

  private Phrase indicative(Figure figure) {
    boolean tested = !figure.verdict().reasons().contains("crm-probability-not-back-tested");
    return tested ? Phrase.EMPTY : words.text("chain.indicative");
  }

  private Phrase change(Figure now, Figure then, boolean leading) {
    Change change =
        Change.between(now.value(), then.value(), ground.definition(now.measure()).better());
    return (leading ? change.withoutVerdict() : change).say(words, Behind.figure(now));
  }

  /**
   * A supporting voice on a theme of the chain that stands on no page of evidence; one that the
   * whole meeting may read before others.
   */
  private Optional<Voice> voice() {
    Set<String> used =
        telling.pairs().stream()
            .flatMap(pair -> pair.spoken().stream())
            .map(Voice::id)
            .collect(Collectors.toSet());
    if (telling.agenda().has(Agenda.Page.FORECAST)) {
      ForecastVoices.of(ground, telling.pairs()).ifPresent(next -> used.addAll(next.spoken()));
    }
    Casting casting = new Casting(ground);
    return ground.settings().themes().stream()
        .filter(theme -> Themes.measures(theme).stream().anyMatch(ChainPage::isStage))
        .flatMap(
            theme ->
                Stream.of(Stance.SUPPORT, Stance.MIXED)
                    .flatMap(stance -> casting.ranked(theme.id(), stance).stream()))
        .sorted(Comparator.comparingInt(voice -> casting.isForAll(voice) ? 0 : 1))
        .filter(voice -> !used.contains(voice.id()))
        .filter(voice -> Quotes.fits(voice, Quotes.BESIDE_CHART))
        .filter(voice -> timesHeard(voice) < Pairing.PER_PERSON)
        .findFirst();
  }

  private long timesHeard(Voice voice) {
    return telling.pairs().stream()
        .flatMap(pair -> pair.spoken().stream())
        .filter(heard -> heard.personKey().equals(voice.personKey()))
        .count();
  }

  /** Whether a card of the chain shows this measure. */
  static boolean isStage(String measure) {
    return LEADING.contains(measure) || RESULTS.contains(card(measure));
  }

  /** The measure whose card this one may stand on: its own, or that of the weighted pipeline. */
  private static String card(String measure) {
    return measure.equals(UNWEIGHTED) ? WEIGHTED : measure;
  }

  private String themeName(Voice voice) {
    return ground.settings().themes().stream()
        .filter(theme -> voice.themes().contains(theme.id()))
        .map(theme -> theme.name())
        .findFirst()
        .orElse("");
  }

  private static Quote withoutAnswer(Quote quote) {
    return new Quote(
        quote.voice(),
        quote.tag(),
        quote.tone(),
        quote.words(),
        quote.quoted(),
        quote.attribution(),
        Phrase.EMPTY);
  }

  /** Social origin; social activity itself has no origin and stands under "all". */
  private static Optional<Figure> stage(Ground ground, String measure) {
    if (measure.equals(CONVERSATIONS)) {
      return ground.figure(measure, Ground.ALL);
    }
    if (measure.equals(PROPOSALS)) {
      return ground
          .figure(measure, Ground.SOCIAL)
          .filter(figure -> figure.grade().atLeast(Grade.C));
    }
    return ground
        .figure(measure, Ground.SOCIAL)
        .or(
            () ->
                LEADING.contains(measure)
                    ? ground.figure(measure, Ground.ALL)
                    : unweighted(ground, measure));
  }

  private static Optional<Figure> unweighted(Ground ground, String measure) {
    return measure.equals(WEIGHTED) ? ground.figure(UNWEIGHTED, Ground.SOCIAL) : Optional.empty();
  }
}
