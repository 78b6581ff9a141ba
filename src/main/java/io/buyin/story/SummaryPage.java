package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.measure.Gap;
import io.buyin.measure.MeasureDefinition;
import io.buyin.settings.Idea;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Up to three numbers with a voice each, and the ask. */
final class SummaryPage {

  private static final int COLUMNS = 3;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Evidence evidence;
  private final Reader reader;

  private SummaryPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.evidence = new Evidence(ground);
    this.reader = new Reader(ground);
  }

  static Slide.Summary compose(Telling telling) {
    return new SummaryPage(telling).page();
  }

  private Slide.Summary page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.Column> columns =
        new ArrayList<>(telling.headlines().stream().map(this::column).toList());
    if (columns.size() < COLUMNS) {
      toCome().ifPresent(columns::add);
    }
    Phrase ask = ask();
    Phrase ifNotYet = ifNotYet();
    Phrase kicker = words.line("summary.kicker").with("period", ground.periodName()).phrase();
    Slide.Frame frame =
        framing.close(
            "summary",
            telling.agenda().numberOf(Agenda.Page.SUMMARY),
            new Framing.Heading(kicker, title),
            method(columns.stream().anyMatch(column -> column.voice() != null)),
            List.of());
    return new Slide.Summary(frame, columns, ask, ifNotYet);
  }

  private Phrase ifNotYet() {
    boolean listed = !ground.ask().notYet().isBlank() && telling.agenda().has(Agenda.Page.ASK);
    return words
        .line(listed ? "summary.if-not-yet" : "summary.if-not")
        .with("slide", () -> telling.slideNumber(telling.agenda().numberOf(Agenda.Page.ASK)))
        .phrase();
  }

  private Phrase title() {
    List<Phrase> clauses =
        telling.headlines().stream().limit(2).map(pair -> pair.exhibit().clause()).toList();
    Phrase first = words.capitalised(clauses.get(0));
    if (clauses.size() == 1) {
      return Titles.fitting(single(first), () -> first);
    }
    Phrase both =
        words.line("summary.title").with("first", first).with("second", clauses.get(1)).phrase();
    return Titles.fitting(both, () -> first);
  }

  private Phrase single(Phrase claim) {
    return words
        .line(reader.asked("summary.title-single"))
        .with("claim", claim)
        .with("day", new Asking(ground).meetingDay())
        .phrase();
  }

  private Slide.Column column(Pair pair) {
    Exhibit exhibit = pair.exhibit();
    Optional<Quote> quote = headlineVoice(pair).map(voice -> excerpt(voice, pair));
    return new Slide.Column(
        words.capitalised(label(exhibit)),
        words.value(exhibit.figure()),
        List.of(exhibit.comparison(), Runs.toned(exhibit.basis(), Tone.MUTED)),
        evidence(exhibit),
        quote.orElse(null),
        quote.isPresent() ? Phrase.EMPTY : quotedOn(pair));
  }

  private Quote excerpt(Voice voice, Pair pair) {
    Quotes quotes = Quotes.toReader(ground);
    return telling.hasEvidence()
        ? quotes.excerpt(voice, Quotes.IN_SUMMARY, telling.slideOf(pair))
        : quotes.brief(voice, Quotes.IN_SUMMARY);
  }

  /** Without the period, which stands over the page. */
  private Phrase label(Exhibit exhibit) {
    String own = "summary.label." + exhibit.summaryLabel();
    return words.has(own) ? words.text(own) : exhibit.label();
  }

  private Phrase quotedOn(Pair pair) {
    if (!telling.hasEvidence() || pair.voices().isEmpty()) {
      return words.text("summary.no-words");
    }
    return words
        .line("summary.no-voice")
        .with("slide", telling.slideNumber(telling.slideOf(pair)))
        .phrase();
  }

  private Optional<Voice> headlineVoice(Pair pair) {
    return headlineVoice(telling, pair);
  }

  /** The question in the column that shows one, else the supporting voice, where words fit. */
  static Optional<Voice> headlineVoice(Telling telling, Pair pair) {
    boolean asks = telling.asking().filter(pair::equals).isPresent();
    Optional<Voice> first = Optional.ofNullable(asks ? pair.question() : pair.support());
    Optional<Voice> next = Optional.ofNullable(asks ? pair.support() : pair.question());
    return Stream.of(first, next)
        .flatMap(Optional::stream)
        .filter(voice -> Quotes.fits(voice, Quotes.IN_SUMMARY))
        .findFirst();
  }

  /** What we will know: an early sign, or a value that too few cases stand behind. */
  private Optional<Slide.Column> toCome() {
    return telling.pairs().stream()
        .filter(pair -> !Telling.isHeadline(pair))
        .findFirst()
        .map(this::early)
        .or(this::gap);
  }

  private Optional<Slide.Column> gap() {
    return ground.measured().gaps().stream()
        .filter(gap -> gap.scope().equals(Ground.SOCIAL))
        .filter(gap -> gap.period().equals(ground.period()))
        .filter(gap -> ground.knows(gap.measure()))
        .findFirst()
        .map(this::toCome);
  }

  private Slide.Column early(Pair pair) {
    Exhibit exhibit = pair.exhibit();
    Phrase question =
        words
            .line("summary.to-come.early")
            .with(
                "measure",
                ground.nameOf(new MeasureRef(exhibit.measure(), exhibit.figure().scope())))
            .phrase();
    return new Slide.Column(
        toComeLabel(),
        words.count(exhibit.figure().n(), Behind.figure(exhibit.figure())),
        List.of(question, words.text("summary.to-come." + sample(exhibit))),
        evidence(exhibit),
        null,
        earlyNote(pair));
  }

  private Phrase earlyNote(Pair pair) {
    return telling.hasEvidence()
        ? words
            .line("summary.to-come.early-note")
            .with("slide", telling.slideNumber(telling.slideOf(pair)))
            .phrase()
        : words.text("summary.to-come.early-note-alone");
  }

  private String sample(Exhibit exhibit) {
    boolean messages = ground.definition(exhibit.measure()).kind().equals("service");
    return messages ? "early-messages" : "early-sample";
  }

  private Slide.Column toCome(Gap gap) {
    MeasureDefinition measure = ground.definition(gap.measure());
    Behind behind = Behind.counted("gap." + gap.measure());
    Phrase number =
        words
            .line("part-of")
            .with("part", words.count(gap.cases(), behind))
            .with("whole", words.count(gap.needed(), Behind.rule("least-cases")))
            .phrase();
    Phrase cases =
        words.line("summary.to-come.cases").with("measure", words.measure(measure)).phrase();
    return new Slide.Column(
        toComeLabel(),
        number,
        new Pace(ground).said(gap).map(pace -> List.of(cases, muted(pace))).orElse(List.of(cases)),
        words.text("summary.to-come.evidence"),
        null,
        words.text("summary.to-come.note"));
  }

  private Phrase muted(Phrase pace) {
    return Runs.toned(words.capitalised(pace), Tone.MUTED);
  }

  private Phrase toComeLabel() {
    Idea.StopRule rule = ground.ask().stopRule();
    return rule == null
        ? words.text("summary.to-come.label")
        : words.line("summary.to-come.label-by").with("day", words.date(rule.by())).phrase();
  }

  private Phrase evidence(Exhibit exhibit) {
    return words
        .line("summary.evidence")
        .with("grade", evidence.grade(exhibit.verdict().grade()))
        .with("reason", evidence.brief(exhibit.verdict()))
        .phrase();
  }

  private Phrase ask() {
    Asking asking = new Asking(ground);
    return words
        .line(reader.asked(ground.ask().hasCost() ? "summary.ask" : "summary.ask-without-cost"))
        .with("decision", asking.what())
        .with("day", asking.meetingDay())
        .with("cost", asking::costInSentence)
        .with("net", asking.netEffect())
        .with("standing", standing())
        .phrase();
  }

  /** The reader's first goal that missed its plan; empty where none did. */
  private Phrase standing() {
    return ground.audienceGoals().stream()
        .map(goal -> GoalState.of(ground, goal))
        .filter(state -> state.isFirm() && state.missedPlan())
        .findFirst()
        .map(this::standing)
        .orElse(Phrase.EMPTY);
  }

  private Phrase standing(GoalState state) {
    Figure actual = Objects.requireNonNull(state.actual());
    Change change = Change.of(state.gap().orElseThrow(), state.better());
    return words
        .line("summary.standing")
        .with("measure", ground.nameOf(state.ref()))
        .with("value", words.value(actual))
        .with("gap", change.say(words, Behind.figure(actual)))
        .phrase();
  }

  private Phrase method(boolean quoted) {
    LocalDate heard = ground.measured().dataThrough().get("feedback");
    String key = quoted && heard != null ? "summary.method-quoted" : "summary.method";
    Agenda agenda = telling.agenda();
    return words
        .line(key + (telling.hasEvidence() ? "" : "-alone"))
        .with("day", () -> words.date(Objects.requireNonNull(heard)))
        .with("first", () -> telling.slideNumber(agenda.numberOfEvidence(0)))
        .with("last", () -> telling.slideNumber(agenda.numberOf(Agenda.Page.ASK)))
        .phrase();
  }
}
