package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Forecast;
import io.buyin.measure.Grade;
import io.buyin.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ask, why, for whom, from whom, and the facts of the decision. */
final class CoverPage {

  /** Characters that stand under the ask without shrinking. */
  private static final int WHY_ROOM = 210;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Asking asking;

  private CoverPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.asking = new Asking(ground);
  }

  /**
   * @param others the slides after the cover, whose titles stand in its notes
   */
  static Slide.Cover compose(Telling telling, List<Slide> others) {
    return new CoverPage(telling).page(others);
  }

  private Slide.Cover page(List<Slide> others) {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase kicker =
        words.counted("cover.kicker", telling.minutes(), Behind.reference("minutes")).phrase();
    Phrase why = why();
    List<Slide.Fact> panel = panel();
    Slide.Frame frame =
        framing.close(
            "cover",
            1,
            new Framing.Heading(kicker, asking.sentence()),
            Phrase.EMPTY,
            titles(others));
    Slide.Frame withoutSource =
        new Slide.Frame(
            1, frame.section(), frame.kicker(), frame.title(), Phrase.EMPTY, frame.notes());
    return new Slide.Cover(
        withoutSource, why, facts(), words.text("cover.panel"), panel, smallPrint());
  }

  /**
   * Why, as stated, with how long people wait for a reply where the summary carries that too and
   * both have room.
   */
  private Phrase why() {
    Phrase stated = words.stated(ground.settings().idea().why(), "idea.why");
    boolean carried =
        telling.headlines().stream()
            .anyMatch(pair -> pair.exhibit().measure().equals(ReplyExhibit.MEASURE));
    Optional<Comparison> contrast =
        ground.measured().comparison(ReplyExhibit.MEASURE, Ground.PILOT);
    if (!carried || contrast.isEmpty() || stated.isEmpty()) {
      return stated;
    }
    Phrase both =
        words
            .line("cover.why-replies")
            .with("why", stated)
            .with("period", ground.periodName())
            .with("focus", words.value(contrast.get().focus()))
            .with("other", words.value(contrast.get().other()))
            .phrase();
    return both.text().length() <= WHY_ROOM ? both : stated;
  }

  private List<Slide.Fact> facts() {
    return said(List.of(fact("for", reader()), fact("from", asking.from()), fact("data", data())));
  }

  /** Who does not decide is told who does. */
  private Phrase reader() {
    Reader reader = new Reader(ground);
    Phrase name = words.stated(ground.input().audience().name(), "audiences.name");
    return reader.decides()
        ? name
        : words
            .line("cover.for-backing")
            .with("who", name)
            .with("decider", reader.decider())
            .phrase();
  }

  private Phrase data() {
    Phrase through = new DataDays(ground).brief();
    return words
        .line(through.isEmpty() ? "cover.no-data" : "cover.data")
        .with("data", through)
        .with("built", words.date(ground.today()))
        .with("people", new Balances(ground).everybody())
        .phrase();
  }

  private List<Slide.Fact> panel() {
    List<Slide.Fact> panel = new ArrayList<>();
    panel.add(fact("decision", asking.decision()));
    panel.add(fact("when", when()));
    panel.add(fact("cost", words.capitalised(asking.cost())));
    forecast().ifPresent(panel::add);
    panel.add(fact("safeguard", words.stated(ground.ask().safeguard(), "idea.ask.safeguard")));
    return said(panel);
  }

  private Phrase when() {
    String meeting = ground.settings().meeting().title();
    return meeting.isBlank()
        ? asking.meetingDate()
        : words
            .line("cover.when")
            .with("meeting", words.stated(meeting, "meeting.title"))
            .with("day", asking.meetingDate())
            .phrase();
  }

  /** What is not stated has no label either. */
  private static List<Slide.Fact> said(List<Slide.Fact> facts) {
    return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
  }

  /**
   * What closed-won is expected to be by the end of the fiscal year, with its range; left out below
   * grade B.
   */
  private Optional<Slide.Fact> forecast() {
    Forecast forecast = ground.measured().forecast();
    if (forecast == null
        || forecast.range() == null
        || !forecast.total().grade().atLeast(Grade.B)) {
      return Optional.empty();
    }
    Phrase label =
        words
            .line("cover.forecast-label")
            .with("measure", ground.nameOf(new MeasureRef("closed-won", forecast.scope())))
            .with("year", ground.periods().name(forecast.fiscalYear()))
            .phrase();
    return Optional.of(new Slide.Fact(label, expected(forecast, forecast.range()), Phrase.EMPTY));
  }

  private Phrase expected(Forecast forecast, Forecast.Outcomes range) {
    Forecast.Target target = forecast.target();
    Sentence sentence =
        words
            .line(target == null ? "cover.forecast" : "cover.forecast-target")
            .with("total", words.value(forecast.total()))
            .with("low", words.value(range.low()))
            .with("high", words.value(range.high()));
    if (target != null) {
      sentence.with("target", words.value(target.amount(), Behind.stated(target.source())));
    }
    return sentence.phrase();
  }

  private Slide.Fact fact(String name, Phrase value) {
    return new Slide.Fact(words.text("cover.fact." + name), value, Phrase.EMPTY);
  }

  private Phrase smallPrint() {
    Settings.Organisation organisation = ground.settings().organisation();
    return Runs.list(
        List.of(
            words.stated(organisation.confidentiality(), "organisation.confidentiality"),
            words.stated(organisation.note(), "organisation.note")),
        Runs.plain(" · "));
  }

  private List<Phrase> titles(List<Slide> others) {
    List<Phrase> titles = new ArrayList<>();
    titles.add(words.text("notes.titles"));
    for (Slide slide : others) {
      titles.add(
          words
              .line("notes.title")
              .with("slide", telling.slideNumber(slide.frame().number()))
              .with("title", slide.frame().title())
              .phrase());
    }
    return titles;
  }
}
