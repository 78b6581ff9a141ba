package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Milestone;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From attention to closed-won, as far as it is known. */
final class ChainPage {

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

  static Slide.Chain compose(Telling telling) {
    return new ChainPage(telling).page();
  }

  private Slide.Chain page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.Card> cards = new ArrayList<>();
    ChainStages.LEADING.forEach(measure -> card(measure, true).ifPresent(cards::add));
    int leading = cards.size();
    List<String> results = ChainStages.results(ground);
    results.forEach(measure -> card(measure, false).ifPresent(cards::add));
    int opened = leading + Math.max(0, results.indexOf(ChainStages.OPENED));
    List<Slide.Rate> rates = new ArrayList<>(lead(results));
    rates.addAll(cohort == null ? List.of() : cohort.rates(ground, opened));
    ChartPlan parts = cohort == null ? null : cohort.chart(ground);
    List<Slide.Fact> partFacts = cohort == null ? List.of() : cohort.facts(ground);
    Optional<Voice> voice = telling.stage().chain().to(ground.input().audience().id());
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
    boolean conversations = ground.figure(ChainStages.CONVERSATIONS, Ground.ALL).isPresent();
    return words.text(conversations ? "chain.method-conversations" : "chain.method");
  }

  /** With a note on figures that the page itself does not show. */
  private Slide.Frame withOrigins(Slide.Frame frame) {
    List<Phrase> notes = new ArrayList<>(frame.notes());
    OriginNote.of(ground).ifPresent(note -> notes.add(notes.size() - 1, note));
    AttributionBoard.sentence(ground, Milestone.OPENED)
        .ifPresent(note -> notes.add(notes.size() - 1, note));
    new LeadLines(ground).notes().forEach(note -> notes.add(notes.size() - 1, note));
    LevelBoard.notes(ground).forEach(note -> notes.add(notes.size() - 1, note));
    return new Slide.Frame(
        frame.number(), frame.section(), frame.kicker(), frame.title(), frame.source(), notes);
  }

  /** Under the card of what moves first, where the chain has one. */
  private List<Slide.Rate> lead(List<String> results) {
    LeadLines lines = new LeadLines(ground);
    List<String> shown =
        Stream.concat(ChainStages.LEADING.stream(), results.stream())
            .filter(measure -> ChainStages.stage(ground, measure).isPresent())
            .toList();
    return lines
        .best()
        .filter(lead -> shown.contains(lead.leading()))
        .map(lead -> new Slide.Rate(shown.indexOf(lead.leading()), lines.under(lead)))
        .stream()
        .toList();
  }

  private Optional<Slide.Card> card(String measure, boolean leading) {
    return ChainStages.stage(ground, measure).map(figure -> card(figure, leading));
  }

  private Slide.Card card(Figure figure, boolean leading) {
    Optional<Figure> before = ground.figureBefore(figure.measure(), figure.scope());
    Phrase change =
        before
            .map(then -> change(figure, then, leading))
            .orElseGet(
                () ->
                    isSnapshot(figure)
                        ? words.text("chain.no-change")
                        : new YearBefore(ground).missing("chain.no-year-before", figure));
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
    return ChainStages.card(figure.measure()).equals(ChainStages.WEIGHTED);
  }

  private Phrase unit(Figure figure) {
    Optional<Figure> firms =
        figure.measure().equals(ChainStages.CONVERSATIONS)
            ? ground.figure("conversations-identified", Ground.ALL)
            : Optional.empty();
    if (firms.isPresent()) {
      return words.line("chain.unit.firms").with("n", words.value(firms.get())).phrase();
    }
    return words
        .line("chain.unit." + (isByCrm(figure) ? "weighted-by-crm" : figure.measure()))
        .with("n", () -> deals(figure))
        .with("period", ground::periodName)
        .phrase();
  }

  /** Deals won are counted whether or not they state an amount. */
  private Phrase deals(Figure figure) {
    return Optional.of(figure)
        .filter(stage -> stage.measure().equals("closed-won"))
        .flatMap(stage -> ground.figure("won-deals", stage.scope()))
        .map(words::value)
        .orElseGet(() -> words.count(figure.n(), Behind.figure(figure)));
  }

  private Phrase asOf(Figure figure) {
    String kind = ground.definition(figure.measure()).kind();
    return words.date(ground.measured().dataThrough().getOrDefault(kind, ground.period().last()));
  }

  private Phrase indicative(Figure figure) {
    return isByCrm(figure) ? words.text("chain.indicative") : Phrase.EMPTY;
  }

  /** Open deals weighted by what the CRM says of them, not by how earlier ones ended. */
  private static boolean isByCrm(Figure figure) {
    return figure.verdict().reasons().contains("crm-probability-not-back-tested");
  }

  private Phrase change(Figure now, Figure then, boolean leading) {
    Change change =
        Change.between(now.value(), then.value(), ground.definition(now.measure()).better());
    return (leading ? change.withoutVerdict() : change).say(words, Behind.figure(now));
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
        quote.language(),
        quote.words(),
        quote.quoted(),
        quote.attribution(),
        Phrase.EMPTY);
  }
}
