package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.measure.Grade;
import io.buyin.measure.Verdict;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why each theme of the settings has its page of evidence, or has none. */
final class PageChoices {

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<Exhibit> candidates;

  PageChoices(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.candidates = new Candidates(ground).inOrder();
  }

  /** One sentence a theme, those with a page first. */
  List<Phrase> told() {
    Stream<Phrase> shown = telling.pairs().stream().map(this::shown);
    Stream<Phrase> left =
        ground.settings().themes().stream()
            .filter(theme -> pages(theme).findAny().isEmpty())
            .map(this::left);
    return Stream.concat(shown, left).toList();
  }

  private Stream<Pair> pages(Settings.Theme theme) {
    return telling.pairs().stream().filter(pair -> pair.theme().equals(theme));
  }

  private Phrase shown(Pair pair) {
    boolean goal = ground.goalOf(pair.exhibit().measure()).isPresent();
    return words
        .line("choice.shown." + (goal ? "goal" : "next"))
        .with("theme", name(pair.theme()))
        .with("measure", measure(pair.exhibit().measure()))
        .with("grade", new Evidence(ground).grade(pair.exhibit().verdict().grade()))
        .phrase();
  }

  private Phrase left(Settings.Theme theme) {
    return words.line("choice.left").with("theme", name(theme)).with("why", why(theme)).phrase();
  }

  private Phrase why(Settings.Theme theme) {
    List<String> measures = Themes.measures(theme);
    if (measures.isEmpty()) {
      return words.text("choice.why.no-measure");
    }
    List<Exhibit> own =
        candidates.stream().filter(exhibit -> Themes.rank(theme, exhibit.measure()) >= 0).toList();
    if (own.isEmpty()) {
      return words.clauses(measures.stream().distinct().map(this::lacking).toList());
    }
    return beside(own)
        .map(this::beside)
        .orElseGet(() -> words.line("choice.why." + code(theme)).with("most", this::most).phrase());
  }

  /** The page on which one of these results stands beside another theme. */
  private Optional<Pair> beside(List<Exhibit> own) {
    return telling.pairs().stream()
        .filter(
            pair ->
                own.stream()
                    .anyMatch(exhibit -> exhibit.measure().equals(pair.exhibit().measure())))
        .findFirst();
  }

  private Phrase beside(Pair pair) {
    return words
        .line("choice.why.beside")
        .with("measure", measure(pair.exhibit().measure()))
        .with("other", name(pair.theme()))
        .phrase();
  }

  private String code(Settings.Theme theme) {
    Voices.Balance raised = ground.voices().byTheme().get(theme.id());
    if (raised == null || raised.total() == 0) {
      return "nobody-raised-it";
    }
    if (!isReleased(theme)) {
      return "nobody-released";
    }
    return telling.pairs().size() >= Pairing.MOST ? "enough" : "no-fit";
  }

  private boolean isReleased(Settings.Theme theme) {
    Casting casting = ground.casting();
    return ground.settings().audiences().stream()
        .anyMatch(
            reader ->
                Stream.of(Stance.values())
                    .anyMatch(
                        stance -> !casting.ranked(theme.id(), stance, reader.id()).isEmpty()));
  }

  /** Why a measure of the theme is no result to set beside a voice. */
  private Phrase lacking(String measure) {
    if (!ground.knows(measure) || !Candidates.isComparable(measure)) {
      return words.line("choice.why.not-compared").with("measure", measure(measure)).phrase();
    }
    String scope = measure.equals(ReplyExhibit.MEASURE) ? Ground.ALL : Ground.SOCIAL;
    Optional<Figure> figure = ground.figure(measure, scope);
    Optional<Comparison> contrast = ground.contrast(new MeasureRef(measure, scope));
    if (figure.isEmpty()) {
      return words
          .line("choice.why.unmeasured")
          .with("measure", measure(measure))
          .with("why", new Unmeasured(ground).full(new MeasureRef(measure, scope)))
          .phrase();
    }
    Verdict verdict = contrast.map(Comparison::verdict).orElse(figure.get().verdict());
    if (!verdict.grade().atLeast(Grade.C)) {
      return words
          .line("choice.why.too-weak")
          .with("measure", measure(measure))
          .with("reason", new Evidence(ground).reason(verdict))
          .phrase();
    }
    String code = Candidates.isByMonth(measure) ? "no-months" : "no-others";
    return words.line("choice.why." + code).with("measure", measure(measure)).phrase();
  }

  private Phrase most() {
    return words.count(Pairing.MOST, Behind.rule("evidence-pages"));
  }

  private Phrase measure(String measure) {
    return ground.knows(measure)
        ? ground.measureName(measure)
        : words.named(measure, Behind.reference("measure:" + measure));
  }

  private Phrase name(Settings.Theme theme) {
    return words.stated(theme.name(), "themes." + theme.id() + ".name");
  }
}
