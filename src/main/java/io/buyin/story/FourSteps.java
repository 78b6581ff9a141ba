package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where we are, how we got here, what we still miss, what improves: a fact each. */
final class FourSteps {

  /** Characters that a step holds on its page. */
  private static final int ROOM = 105;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  FourSteps(Telling telling, List<GoalState> goals) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.goals = goals;
  }

  List<Slide.Box> boxes() {
    return List.of(
        box("where", where()), box("how", how()), box("miss", miss()), box("improves", improves()));
  }

  private Slide.Box box(String name, Phrase text) {
    int number = List.of("where", "how", "miss", "improves").indexOf(name) + 1;
    Phrase heading =
        words
            .line("steps." + name + ".heading")
            .with("number", words.count(number, Behind.reference("step")))
            .phrase();
    return new Slide.Box(heading, text);
  }

  private Phrase where() {
    for (GoalState goal : goals) {
      Figure actual = goal.actual();
      if (actual != null && goal.shareOfPlan().isPresent()) {
        return against(goal, actual);
      }
    }
    return goals.stream()
        .filter(goal -> goal.actual() != null)
        .findFirst()
        .map(this::level)
        .orElseGet(() -> words.text("steps.where.unknown"));
  }

  /** An amount as a share of its plan; a rate or a time beside its plan. */
  private Phrase against(GoalState goal, Figure actual) {
    return words
        .line(goal.isSum() ? "steps.where.plan" : "steps.where.way")
        .with("measure", words.capitalised(ground.scopedName(goal.ref())))
        .with("value", words.value(actual))
        .with("period", ground.periodName())
        .with("share", () -> words.value(goal.shareOfPlan().orElseThrow(), Behind.figure(actual)))
        .with("plan", () -> words.value(Objects.requireNonNull(goal.plan()), goal.behindPlan()))
        .phrase();
  }

  private Phrase level(GoalState goal) {
    Figure actual = Objects.requireNonNull(goal.actual());
    Optional<Planned> running = goal.running();
    if (running.isPresent()) {
      return words
          .line("steps.where.running")
          .with("measure", words.capitalised(ground.scopedName(goal.ref())))
          .with("value", words.value(actual))
          .with("period", ground.periodName())
          .with("plan", words.value(running.get().value(), running.get().behind()))
          .with("of", ground.periods().name(running.get().period()))
          .phrase();
    }
    return words
        .line(goal.plan() == null ? "steps.where.level" : "steps.where.way")
        .with("plan", () -> words.value(Objects.requireNonNull(goal.plan()), goal.behindPlan()))
        .with("measure", words.capitalised(ground.scopedName(goal.ref())))
        .with("value", words.value(actual))
        .with("period", ground.periodName())
        .phrase();
  }

  private Phrase how() {
    Optional<Figure> social = ground.figure("opportunities-opened", Ground.SOCIAL);
    Optional<Figure> all = ground.figure("opportunities-opened", Ground.ALL);
    boolean opened = social.isPresent() && all.isPresent();
    LocalDate since = ground.settings().idea().since();
    String key =
        opened
            ? (since == null ? "steps.how.opened-only" : "steps.how.opened")
            : (since == null ? "steps.how.people" : "steps.how.since");
    Sentence sentence =
        words
            .line(key)
            .with("since", since == null ? Phrase.EMPTY : words.date(since))
            .with("period", ground::periodName)
            .with("people", this::people);
    social.ifPresent(figure -> sentence.with("social", () -> words.value(figure)));
    all.ifPresent(figure -> sentence.with("all", () -> words.value(figure)));
    return sentence.phrase();
  }

  /** Every shortfall against plan is named, the largest first; the rest are counted. */
  private Phrase miss() {
    List<GoalState> missed =
        goals.stream()
            .filter(GoalState::missedPlan)
            .sorted(Comparator.comparing(GoalState::nearness))
            .toList();
    if (missed.isEmpty()) {
      return nothingMissed();
    }
    int named = missed.size();
    while (named > 1 && gaps(missed, named).text().length() > ROOM) {
      named--;
    }
    return gaps(missed, named);
  }

  private Phrase gaps(List<GoalState> missed, int named) {
    List<Phrase> gaps = missed.stream().limit(named).map(this::gap).toList();
    int rest = missed.size() - named;
    Phrase more =
        rest == 0
            ? Phrase.EMPTY
            : words.counted("steps.miss.more", rest, Behind.reference("goals.missed")).phrase();
    return words.line("steps.miss.gaps").with("gaps", words.list(gaps)).with("more", more).phrase();
  }

  private Phrase gap(GoalState goal) {
    Figure actual = Objects.requireNonNull(goal.actual());
    Change change = Change.of(goal.gap().orElseThrow(), goal.better());
    return words
        .line("steps.miss.gap")
        .with("gap", change.say(words, Behind.figure(actual)))
        .with("measure", ground.nameOf(goal.ref()))
        .phrase();
  }

  private Phrase nothingMissed() {
    boolean clear = StanceCounts.anyClear(ground.voices().people());
    long asking = ground.voices().people().hesitate();
    return words
        .line("steps.miss." + (clear ? "" : "unread.") + nothingMissedKey())
        .with(
            "ask", words.count(asking, StanceCounts.behind(StanceCounts.EVERYONE, Stance.HESITATE)))
        .with("people", people())
        .phrase();
  }

  private String nothingMissedKey() {
    if (goals.stream().anyMatch(goal -> goal.actual() == null)) {
      return "unknown";
    }
    if (goals.stream().anyMatch(GoalState::reachedPlan)) {
      return "none";
    }
    return goals.stream().anyMatch(goal -> goal.running().isPresent()) ? "running" : "asks";
  }

  /** The next answer we owe stands on the page of what we heard; accepted ones are not owed. */
  private Phrase improves() {
    Optional<LocalDate> next =
        ground.settings().answers().stream()
            .filter(
                answer ->
                    telling.agenda().has(Agenda.Page.HEARD) && !"accepted".equals(answer.status()))
            .map(Settings.Answer::due)
            .filter(due -> due.isAfter(ground.today()))
            .min(Comparator.naturalOrder());
    Agenda.Page page = next.isPresent() ? Agenda.Page.HEARD : Agenda.Page.ASK;
    Sentence sentence =
        words
            .line(next.isPresent() ? "steps.improves.dated" : "steps.improves.decision")
            .with("decision", new Asking(ground).what())
            .with("slide", telling.slideNumber(telling.agenda().numberOf(page)));
    next.ifPresent(day -> sentence.with("day", words.dayAndMonth(day)));
    return sentence.phrase();
  }

  private Phrase people() {
    return words.count(
        ground.voices().people().total(), StanceCounts.raised(StanceCounts.EVERYONE));
  }
}
