package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import io.buyin.voice.Stance;
import java.util.Objects;
import java.util.Optional;

/** "Where we stand": the gap to plan, and the main open question. */
final class MailStanding {

  private final Telling telling;
  private final Ground ground;
  private final Words words;

  MailStanding(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
  }

  /** The first goal's distance to plan, and the main open question. */
  Phrase phrase() {
    Phrase gap =
        ground.audienceGoals().stream()
            .map(goal -> GoalState.of(ground, goal))
            .filter(state -> state.gap().isPresent() && state.isFirm())
            .findFirst()
            .map(this::gap)
            .orElse(Phrase.EMPTY);
    return words.line("mail.standing").with("gap", gap).with("question", question()).phrase();
  }

  private Phrase gap(GoalState state) {
    Figure actual = Objects.requireNonNull(state.actual());
    Quantity plan = Objects.requireNonNull(state.plan());
    Quantity gap = state.gap().orElseThrow();
    return words
        .line("mail.gap")
        .with("measure", words.capitalised(ground.nameOf(state.ref())))
        .with("value", words.value(actual))
        .with("period", ground.periodName())
        .with("plan", words.value(plan, state.behind("plan")))
        .with("gap", words.signed(gap, Behind.figure(actual)))
        .phrase();
  }

  /** Where the question is answered: on the page of what we heard, else beside its result. */
  private int slide(Optional<Pair> main) {
    Agenda agenda = telling.agenda();
    return agenda.has(Agenda.Page.HEARD)
        ? agenda.numberOf(Agenda.Page.HEARD)
        : main.map(telling::slideOf).orElseGet(() -> agenda.numberOf(Agenda.Page.ASK));
  }

  private Phrase question() {
    long ask = ground.voices().people().hesitate();
    if (ask == 0) {
      return words.text("mail.no-question");
    }
    Optional<Pair> main = main();
    Sentence sentence =
        words
            .line("mail." + (main.isPresent() ? "question" : withoutPair()) + number(ask))
            .with(
                "n", words.count(ask, StanceCounts.behind(StanceCounts.EVERYONE, Stance.HESITATE)))
            .with("people", new Balances(ground).everybody())
            .with("slide", () -> telling.slideNumber(slide(main)));
    main.ifPresent(
        pair ->
            sentence.with(
                "theme",
                words.lowered(words.stated(pair.theme().name(), "themes." + pair.theme().id()))));
    return sentence.phrase();
  }

  private Optional<Pair> main() {
    return telling
        .asking()
        .or(() -> telling.pairs().stream().filter(pair -> pair.question() != null).findFirst());
  }

  /** No page of evidence quotes a question: the page of what was heard may, if one is released. */
  private String withoutPair() {
    Casting casting = new Casting(ground);
    boolean released =
        ground.settings().themes().stream()
            .flatMap(theme -> casting.ranked(theme.id(), Stance.HESITATE).stream())
            .anyMatch(voice -> Quotes.fits(voice, Quotes.IN_TABLE));
    if (released && !telling.agenda().has(Agenda.Page.HEARD) && !telling.hasEvidence()) {
      return "question-alone";
    }
    return released ? "question-listed" : "question-unnamed";
  }

  private static String number(long people) {
    return people == 1 ? ".one" : ".many";
  }
}
