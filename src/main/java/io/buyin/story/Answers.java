package io.buyin.story;

import io.buyin.settings.Settings;
import java.time.LocalDate;
import java.util.Optional;

/** Our answers to hesitations: stated, with tonight's figure behind them. */
final class Answers {

  private static final int ROOM = 137;

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

  /** The figure behind an answer: " As of 12 July: win rate 45%, others 34%." */
  Phrase tonight(Settings.Answer answer) {
    MeasureRef ref = MeasureRef.of(answer.measure());
    String measure = ref.measure();
    if (!ground.knows(measure)) {
      return Phrase.EMPTY;
    }
    return ground
        .measured()
        .comparison(measure)
        .map(
            contrast ->
                words
                    .line("answer.tonight-contrast")
                    .with("day", through(measure))
                    .with("measure", ground.measureName(measure))
                    .with("focus", words.value(contrast.focus()))
                    .with("other", words.value(contrast.other()))
                    .phrase())
        .or(() -> level(ref))
        .orElse(Phrase.EMPTY);
  }

  private Optional<Phrase> level(MeasureRef ref) {
    return ground
        .figure(ref.measure(), ref.scope())
        .map(
            figure ->
                words
                    .line("answer.tonight")
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
