package io.buyin.story;

import io.buyin.measure.Comparison;
import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Our answers to hesitations: stated, with tonight's figure behind them. */
final class Answers {

  private static final int ROOM = 150;

  private final Ground ground;
  private final Words words;

  Answers(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
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
   * The figure behind an answer: " As of 12 July: sales cycle 96 days, others 119 days."; the size
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
    String measure = contrast.focus().measure();
    boolean pilot = contrast.focus().scope().equals(Ground.PILOT);
    return words
        .line(pilot ? "answer.as-of-pilot" : "answer.as-of-contrast")
        .with("day", through(measure))
        .with("measure", ground.measureName(measure))
        .with("focus", words.value(contrast.focus()))
        .with("other", words.value(contrast.other()))
        .phrase();
  }

  private Optional<Phrase> bands(Comparison contrast) {
    List<Phrase> bands =
        contrast.strata().stream().filter(Comparison.Stratum::hasRates).map(this::band).toList();
    if (bands.isEmpty() || contrast.focus().scope().equals(Ground.PILOT)) {
      return Optional.empty();
    }
    Phrase listed = words.capitalised(words.clauses(bands));
    return Optional.of(words.line("answer.as-of-bands").with("bands", listed).phrase());
  }

  private Phrase band(Comparison.Stratum band) {
    return words
        .line("answer.band")
        .with("band", new SizeBand(ground, band).name())
        .with("focus", words.value(band.focus().count()))
        .with("other", words.value(band.other().count()))
        .phrase();
  }

  private Optional<Phrase> level(MeasureRef ref) {
    return ground
        .figure(ref.measure(), ref.scope())
        .map(
            figure ->
                words
                    .line("answer.as-of")
                    .with("day", through(ref.measure()))
                    .with("measure", ground.nameOf(ref))
                    .with("value", words.value(figure))
                    .phrase());
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
