package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A number, its comparison, and the people who speak to it. */
final class EvidencePage {

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final Pair pair;
  private final Disagreement disagreement;

  private EvidencePage(Telling telling, Pair pair) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.pair = pair;
    this.disagreement = new Disagreement(ground, pair);
  }

  static Slide.Evidence compose(Telling telling, Pair pair) {
    return new EvidencePage(telling, pair).page();
  }

  private Slide.Evidence page() {
    Framing framing = new Framing(ground);
    framing.open();
    Exhibit exhibit = pair.exhibit();
    Phrase title = exhibit.title();
    Phrase number = words.value(exhibit.figure());
    Phrase label = exhibit.label();
    List<Slide.Fact> facts = exhibit.facts();
    ChartPlan chart = exhibit.chart();
    Quotes quotes = new Quotes(ground);
    List<Quote> voices =
        pair.voices().stream()
            .map(voice -> quotes.full(voice, pair.theme().id(), Quotes.BESIDE_CHART))
            .toList();
    Phrase balance = new Balances(ground).line(pair.theme().id(), pair.balance());
    Slide.Frame frame =
        framing.close(
            "evidence",
            telling.slideOf(pair),
            new Framing.Heading(kicker(), title),
            exhibit.method(),
            why(framing));
    return new Slide.Evidence(
        frame,
        number,
        label,
        facts,
        dataNote(exhibit),
        chart,
        words.text(disagreement.isThere() ? "disagree.heading" : "evidence.voices"),
        balance,
        voices,
        noVoice(),
        pair.fits());
  }

  private Phrase dataNote(Exhibit exhibit) {
    Phrase stale = new Evidence(ground).dataNote(exhibit.measure());
    return Runs.list(List.of(stale, disagreement.note()), Runs.plain(" "));
  }

  private Phrase kicker() {
    Optional<Settings.Goal> goal = ground.goalOf(pair.exhibit().measure());
    Sentence sentence =
        words
            .line(goal.isPresent() ? "evidence.kicker-goal" : "evidence.kicker")
            .with(
                "index", words.count(telling.pairs().indexOf(pair) + 1L, Behind.reference("pair")))
            .with("total", words.count(telling.pairs().size(), Behind.reference("pairs")))
            .with("theme", words.stated(pair.theme().name(), "themes." + pair.theme().id()));
    goal.ifPresent(
        found ->
            sentence.with("goal", words.stated(found.name(), "goals." + found.id() + ".name")));
    return sentence.phrase();
  }

  private List<Phrase> why(Framing framing) {
    List<Phrase> why = new ArrayList<>();
    for (Voice voice : pair.voices()) {
      String key = voice.stance() == Stance.HESITATE ? "notes.why.question" : "notes.why.support";
      why.add(framing.why(voice, key, pair.theme().name()));
    }
    pair.fits().stream().map(this::fit).forEach(why::add);
    why.addAll(disagreement.notes());
    return why;
  }

  /** How well a voice fits, with what each respect brings. */
  private Phrase fit(Fit fit) {
    return words
        .line(fit.matched() ? "notes.fit" : "notes.fit-always")
        .with("id", words.named(fit.voice(), Behind.reference(fit.voice())))
        .with("part", words.text("notes.part." + fit.part().name().toLowerCase(Locale.ROOT)))
        .with("theme", part(fit, "theme", fit.theme()))
        .with("place", part(fit, "place", fit.place()))
        .with("subject", part(fit, "subject", fit.subject()))
        .with("period", part(fit, "period", fit.period()))
        .with("quality", part(fit, "quality", fit.quality()))
        .with("centrality", part(fit, "centrality", fit.centrality()))
        .with("score", part(fit, "score", fit.score()))
        .phrase();
  }

  private Phrase part(Fit fit, String name, BigDecimal value) {
    return words.number(value, 2, Behind.rule("pairing." + fit.voice() + "." + name));
  }

  private Phrase noVoice() {
    if (pair.question() == null) {
      return new Balances(ground)
          .withoutQuestion(pair.theme().id(), pair.balance(), pair.withheld());
    }
    return pair.support() == null
        ? new Balances(ground).withoutSupport(pair.theme().id())
        : Phrase.EMPTY;
  }
}
