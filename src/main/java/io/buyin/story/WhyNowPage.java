package io.buyin.story;

import io.buyin.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The leader's goals, where they stand, four steps from here, and the question they still have. */
final class WhyNowPage {

  /** Goals that stand on the page; more would be small print, and stand in the workbook. */
  private static final int MOST = 6;

  /** Characters that two source lines hold in any language. */
  private static final int SOURCE = 330;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<GoalState> goals;

  private WhyNowPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.goals = ground.shownGoals().stream().map(goal -> GoalState.of(ground, goal)).toList();
  }

  /** The goals that stand on the page, the first that the leader names. */
  static List<Settings.Goal> onPage(Ground ground) {
    return ground.shownGoals().stream().limit(MOST).toList();
  }

  static Slide.WhyNow compose(Telling telling) {
    return new WhyNowPage(telling).page();
  }

  private Slide.WhyNow page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = new WhyNowTitle(ground, goals).title();
    GoalTable table = new GoalTable(ground, goals.stream().limit(MOST).toList());
    List<Slide.GoalRow> rows = table.rows();
    ChartPlan progress = table.progress();
    List<Slide.Box> steps = new FourSteps(telling, goals).boxes();
    Optional<OwnQuestion.Asked> question = new OwnQuestion(telling).asked();
    question.ifPresent(asked -> framing.quoting());
    Slide.Frame frame = frame(framing, title, question, table.shares());
    Quote quote = question.map(asked -> asked.quote(telling)).orElse(null);
    return new Slide.WhyNow(frame, table.header(), rows, progress, steps, quote);
  }

  /** Who stated the plans stands in the source line where it has room, else in the notes. */
  private Slide.Frame frame(
      Framing framing, Phrase title, Optional<OwnQuestion.Asked> question, String shares) {
    boolean early = goals.stream().anyMatch(GoalTable::isEarly);
    Phrase marks = early ? words.text("why-now.early") : Phrase.EMPTY;
    Phrase bare = Runs.joined(words.text("why-now.method." + shares), marks, more());
    Phrase planned = new StatedPlans(ground).of(goals);
    List<Phrase> why = question.map(asked -> List.of(asked.why(framing))).orElse(List.of());
    Slide.Frame full = close(framing, title, Runs.joined(bare, planned), why);
    return planned.isEmpty() || full.source().text().length() <= SOURCE
        ? full
        : close(
            framing,
            title,
            bare,
            Stream.concat(why.stream(), Stream.of(Runs.stripped(planned))).toList());
  }

  /** How many goals stand in the workbook alone. */
  private Phrase more() {
    int rest = goals.size() - MOST;
    return rest < 1
        ? Phrase.EMPTY
        : words.counted("why-now.more", rest, Behind.reference("goals.more")).phrase();
  }

  private Slide.Frame close(Framing framing, Phrase title, Phrase method, List<Phrase> why) {
    return framing.close(
        "why-now",
        telling.agenda().numberOf(Agenda.Page.WHY_NOW),
        new Framing.Heading(kicker(), title),
        method,
        why);
  }

  /** "Your goals" are the reader's own; others are named as whose they are. */
  private Phrase kicker() {
    Phrase year = ground.periods().fiscalYear(ground.period().last());
    if (!ground.audienceGoals().isEmpty()) {
      return words.line("why-now.kicker").with("year", year).phrase();
    }
    Optional<Phrase> decider =
        ground
            .decider()
            .filter(audience -> !audience.goals().isEmpty())
            .map(audience -> words.stated(audience.name(), "audiences." + audience.id() + ".name"));
    return words
        .line(decider.isPresent() ? "why-now.kicker-of" : "why-now.kicker-all")
        .with("year", year)
        .with("who", decider.orElse(Phrase.EMPTY))
        .phrase();
  }
}
