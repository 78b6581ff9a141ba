package io.buyin.story;

import io.buyin.measure.Figure;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which part of the idea serves which team's goal. */
final class TeamsPage {

  private static final int TEAMS = 6;
  private static final int PARTS = 4;

  /** Characters of a quote in its narrow column. */
  private static final int QUOTE = 85;

  private final Telling telling;
  private final Ground ground;
  private final Words words;
  private final List<Settings.Team> teams;
  private final List<Idea.Part> parts;

  private TeamsPage(Telling telling) {
    this.telling = telling;
    this.ground = telling.ground();
    this.words = ground.words();
    this.teams = ground.settings().teams().stream().limit(TEAMS).toList();
    this.parts = ground.settings().idea().parts().stream().limit(PARTS).toList();
  }

  static boolean isPossible(Ground ground) {
    return !ground.settings().teams().isEmpty() && !ground.settings().idea().parts().isEmpty();
  }

  static Slide.Teams compose(Telling telling) {
    return new TeamsPage(telling).page();
  }

  private Slide.Teams page() {
    Framing framing = new Framing(ground);
    framing.open();
    Phrase title = title();
    List<Slide.TeamRow> rows = teams.stream().map(this::row).toList();
    if (rows.stream().anyMatch(row -> row.voice() != null)) {
      framing.quoting();
    }
    Slide.Frame frame =
        framing.close(
            "teams",
            telling.agenda().numberOf(Agenda.Page.TEAMS),
            new Framing.Heading(words.text("teams.kicker"), title),
            words.text("teams.method"),
            List.of());
    return new Slide.Teams(frame, header(), rows, words.text("teams.key"));
  }

  /** How many goals the idea serves, and the part that serves most of them. */
  private Phrase title() {
    long served = teams.stream().filter(this::isServed).count();
    Optional<Idea.Part> widest =
        parts.stream()
            .max(Comparator.comparingLong(this::directly))
            .filter(part -> directly(part) > 1);
    Phrase plain = title("plain", served).phrase();
    if (widest.isEmpty()) {
      return plain;
    }
    Phrase full =
        title("widest", served)
            .with("part", words.stated(widest.get().name(), "idea.parts.name"))
            .with("direct", words.count(directly(widest.get()), Behind.stated("idea.parts.serves")))
            .phrase();
    return Titles.fitting(full, () -> plain);
  }

  private Sentence title(String key, long served) {
    return words
        .line("teams.title." + key)
        .with("served", words.count(served, Behind.stated("idea.parts.serves")))
        .with("teams", words.count(teams.size(), Behind.stated("teams")));
  }

  private boolean isServed(Settings.Team team) {
    return parts.stream().anyMatch(part -> serves(part, team) != Slide.Serves.NONE);
  }

  private long directly(Idea.Part part) {
    return teams.stream().filter(team -> serves(part, team) == Slide.Serves.DIRECT).count();
  }

  private static Slide.Serves serves(Idea.Part part, Settings.Team team) {
    return switch (part.servesTeam(team.name())) {
      case "direct" -> Slide.Serves.DIRECT;
      case "indirect" -> Slide.Serves.INDIRECT;
      default -> Slide.Serves.NONE;
    };
  }

  private List<Phrase> header() {
    Phrase year = ground.periods().fiscalYear(ground.period().last());
    List<Phrase> header = new ArrayList<>();
    header.add(words.text("teams.header.team"));
    header.add(words.line("teams.header.goal").with("year", year).phrase());
    parts.forEach(part -> header.add(words.stated(part.name(), "idea.parts.name")));
    header.add(words.text("teams.header.today"));
    header.add(words.text("teams.header.words"));
    return header;
  }

  private Slide.TeamRow row(Settings.Team team) {
    GoalState goal = GoalState.of(ground, ground.settings().goal(team.goal()));
    Figure actual = goal.actual();
    return new Slide.TeamRow(
        Runs.bold(words.stated(team.name(), "teams.name")),
        goal(goal),
        parts.stream().map(part -> serves(part, team)).toList(),
        actual == null ? new Unmeasured(ground).brief(goal.ref()) : words.value(actual),
        actual == null ? Phrase.EMPTY : note(goal, actual),
        voice(team).map(found -> new Quotes(ground).brief(found, QUOTE)).orElse(null));
  }

  /** {@code Raise the win rate to 38%}. */
  private Phrase goal(GoalState goal) {
    return words
        .line("teams.goal")
        .with("goal", GoalTable.name(words, goal))
        .with("target", words.value(goal.target(), goal.behind("target")))
        .phrase();
  }

  private Phrase note(GoalState goal, Figure actual) {
    Figure before = goal.before();
    if (before == null) {
      return ground.periodName();
    }
    Change change = Change.between(actual.value(), before.value(), goal.better());
    return words
        .line("teams.change")
        .with("change", change.say(words, Behind.figure(actual)))
        .with("period", ground.beforeName())
        .phrase();
  }

  private Optional<Voice> voice(Settings.Team team) {
    return telling
        .stage()
        .teams()
        .getOrDefault(team.name(), Slot.EMPTY)
        .to(ground.input().audience().id());
  }

  /** The names of the teams that have a row. */
  static List<String> teams(Ground ground) {
    return ground.settings().teams().stream().limit(TEAMS).map(Settings.Team::name).toList();
  }

  /**
   * A whole remark or whole sentences of somebody in the team.
   *
   * @param suits must not depend on the audience
   */
  static Slot cast(Ground ground, String team, Predicate<Voice> suits) {
    return ground
        .casting()
        .anybody(
            suits.and(
                voice ->
                    voice.team().strip().equalsIgnoreCase(team.strip())
                        && voice.stance() != Stance.UNCLEAR
                        && Quotes.fits(voice, QUOTE)));
  }
}
