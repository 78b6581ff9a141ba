package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.quantity.Quantity;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import java.util.List;
import java.util.Objects;

/** "Where we stand": the gap to plan, a forecast that moved, and the main open question. */
final class MailStanding {

  /** Even themes beyond this are no "most often". */
  private static final int MOST_NAMED = 2;

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
    Phrase moved =
        SentForecast.moved(ground)
            .map(phrase -> Runs.joined(phrase, Runs.plain(" ")))
            .orElse(Phrase.EMPTY);
    return words
        .line("mail.standing")
        .with("gap", gap)
        .with("forecast", moved)
        .with("question", question())
        .phrase();
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
        .with("plan", words.value(plan, state.behindPlan()))
        .with("gap", words.signed(gap, Behind.figure(actual)))
        .phrase();
  }

  private Phrase question() {
    long ask = ground.voices().people().hesitate();
    if (ask == 0) {
      boolean clear = StanceCounts.anyClear(ground.voices().people());
      return words.text(clear ? "mail.no-question" : "mail.no-stance");
    }
    List<Phrase> themes = new OpenThemes(ground).leading().stream().map(this::name).toList();
    boolean named = !themes.isEmpty() && themes.size() <= MOST_NAMED;
    Sentence sentence =
        words
            .line("mail." + (named ? "question" : unnamed()) + number(ask))
            .with(
                "n", words.count(ask, StanceCounts.behind(StanceCounts.EVERYONE, Stance.HESITATE)))
            .with("people", new Balances(ground).everybody())
            .with("slide", () -> telling.slideNumber(telling.agenda().numberOf(Agenda.Page.HEARD)));
    if (named) {
      sentence.with("theme", words.list(themes));
    }
    return sentence.phrase();
  }

  private Phrase name(Settings.Theme theme) {
    return words.asGiven(words.stated(theme.name(), "themes." + theme.id()));
  }

  /** No theme stands out: the page of what was heard lists them, if any words are released. */
  private String unnamed() {
    Casting casting = ground.casting();
    boolean released =
        ground.settings().themes().stream()
            .flatMap(theme -> casting.ranked(theme.id(), Stance.HESITATE).stream())
            .anyMatch(voice -> Quotes.fits(voice, Quotes.IN_TABLE));
    if (released && !telling.agenda().has(Agenda.Page.HEARD)) {
      return "question-alone";
    }
    if (released) {
      return "question-listed";
    }
    boolean waiting = Withheld.of(ground).waiting() > 0;
    return waiting ? "question-waiting" : "question-unnamed";
  }

  private static String number(long people) {
    return people == 1 ? ".one" : ".many";
  }
}
