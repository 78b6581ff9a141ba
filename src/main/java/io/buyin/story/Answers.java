package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.measure.Figure;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Our answers to hesitations: stated, with tonight's figure behind them. */
final class Answers {

  private static final int ROOM = 165;

  /** What the newest export holds, whatever the period. */
  private static final Set<String> STATES =
      Set.of("open-deals", "overdue-open", "open-pipeline", "weighted-pipeline");

  private final Ground ground;
  private final Words words;

  Answers(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Whether somebody has answered what is asked about this theme. */
  boolean isAnswered(String theme) {
    return ground.settings().answers().stream()
        .filter(answer -> answer.theme().equals(theme))
        .anyMatch(answer -> !answer.status().equals("open") && !answer.text().isBlank());
  }

  /** "Our answer: …" as stated, with tonight's figure where it fits. */
  Phrase below(String theme) {
    Optional<Settings.Answer> stated = to(theme);
    if (stated.isEmpty() || stated.get().text().isBlank()) {
      return stated.map(this::open).orElseGet(() -> words.text("answer.nobody"));
    }
    Phrase text = text(stated.get());
    Phrase tonight = tonight(stated.get());
    boolean fits = text.text().length() + tonight.text().length() <= ROOM;
    return words
        .line("answer.ours")
        .with("answer", text)
        .with("tonight", fits ? tonight : Phrase.EMPTY)
        .phrase();
  }

  Optional<Settings.Answer> to(String theme) {
    return ground.settings().answers().stream()
        .filter(answer -> answer.theme().equals(theme))
        .findFirst();
  }

  Phrase text(Settings.Answer answer) {
    return words.stated(answer.text(), "answers." + answer.theme() + ".text");
  }

  /**
   * The figure behind an answer: " In H1 2026: sales cycle 96 days, others 119 days."; the size
   * bands where they have rates, since who asks for like with like is not answered by a total.
   */
  Phrase tonight(Settings.Answer answer) {
    MeasureRef ref = MeasureRef.of(answer.measure());
    String measure = ref.measure();
    if (!ground.knows(measure)) {
      return Phrase.EMPTY;
    }
    return ground
        .contrast(ref)
        .map(contrast -> bands(contrast).orElseGet(() -> contrast(contrast)))
        .or(() -> level(ref))
        .orElse(Phrase.EMPTY);
  }

  private Phrase contrast(Comparison contrast) {
    Figure focus = contrast.focus();
    boolean pilot = focus.scope().equals(Ground.PILOT);
    return words
        .line(pilot ? "answer.in-pilot" : "answer.in-contrast")
        .with("period", period(focus))
        .with("measure", ground.measureName(focus.measure()))
        .with("focus", words.value(focus))
        .with("other", words.value(contrast.other()))
        .phrase();
  }

  private Optional<Phrase> bands(Comparison contrast) {
    List<Comparison.Stratum> bands =
        contrast.strata().stream().filter(Comparison.Stratum::hasRates).toList();
    if (bands.isEmpty() || contrast.focus().scope().equals(Ground.PILOT)) {
      return Optional.empty();
    }
    boolean each = bands.size() > 1 && bands.stream().allMatch(Answers::couldBeChance);
    List<Phrase> said = bands.stream().map(band -> band(band, !each)).toList();
    return Optional.of(
        words
            .line(each ? "answer.in-bands-by-chance" : "answer.in-bands")
            .with("bands", words.capitalised(words.clauses(said)))
            .phrase());
  }

  private static boolean couldBeChance(Comparison.Stratum band) {
    return band.interval() == null || band.interval().includesZero();
  }

  private Phrase band(Comparison.Stratum band, boolean alone) {
    return words
        .line(alone && couldBeChance(band) ? "answer.band-by-chance" : "answer.band")
        .with("band", new SizeBand(ground, band).name())
        .with("focus", words.value(band.focus().count()))
        .with("other", words.value(band.other().count()))
        .phrase();
  }

  private Optional<Phrase> level(MeasureRef ref) {
    return ground.figure(ref.measure(), ref.scope()).map(figure -> level(ref, figure));
  }

  private Phrase level(MeasureRef ref, Figure figure) {
    Sentence sentence =
        STATES.contains(ref.measure())
            ? words.line("answer.as-of").with("day", through(ref.measure()))
            : words.line("answer.in-period").with("period", period(figure));
    return sentence.with("measure", ground.nameOf(ref)).with("value", words.value(figure)).phrase();
  }

  private Phrase period(Figure figure) {
    return words.capitalised(ground.periods().name(figure.period()));
  }

  /** The last day that the data behind a measure covers. */
  private Phrase through(String measure) {
    LocalDate day = ground.measured().dataThrough().get(ground.definition(measure).kind());
    return words.dayAndMonth(day == null ? ground.today() : day);
  }

  private Phrase open(Settings.Answer answer) {
    return words
        .line("answer.open")
        .with("owner", words.stated(answer.owner(), "answers." + answer.theme() + ".owner"))
        .with("due", words.dayAndMonth(answer.due()))
        .phrase();
  }
}
