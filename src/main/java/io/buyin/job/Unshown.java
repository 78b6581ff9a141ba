package io.buyin.job;

import io.buyin.fact.MeetingNote;
import io.buyin.measure.Comparison;
import io.buyin.measure.Grade;
import io.buyin.measure.MeasureName;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.story.Brief;
import io.buyin.story.Shown;
import io.buyin.story.Slide;
import io.buyin.story.ThemeMeasures;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the order form states and no file of tonight shows, each with what to do about it. */
final class Unshown {

  private static final Origin SETTINGS = Origin.ofFile("buyin.yaml");

  private final Settings settings;
  private final Standing standing;
  private final List<MeetingNote> meetings;
  private final List<Trouble> troubles = new ArrayList<>();

  private Unshown(Settings settings, Standing standing, List<MeetingNote> meetings) {
    this.settings = settings;
    this.standing = standing;
    this.meetings = meetings;
  }

  /**
   * @param briefs of every audience, and the sponsor's
   */
  static List<Trouble> of(Desk desk, List<Brief> briefs, Voices voices) {
    Standing standing = new Standing(Shown.in(briefs), desk.order().translations());
    Unshown unshown = new Unshown(desk.settings(), standing, desk.facts().meetings());
    unshown.name();
    unshown.answers(voices);
    unshown.goals();
    unshown.fullDepth();
    unshown.teams(briefs);
    unshown.timeline(briefs);
    unshown.comparisons(desk.measurements().comparisons());
    return unshown.troubles;
  }

  private void name() {
    if (settings.organisation().name().isBlank()) {
      add(
          "no-organisation",
          "organisation.name is empty, so covers, footers and file names do not say whose this is.",
          "Write the organisation's name.");
    }
  }

  private void answers(Voices voices) {
    Set<String> themes = new HashSet<>();
    for (Settings.Answer answer : settings.answers()) {
      boolean first = themes.add(answer.theme());
      if (!standing.has(answer.text()) && !isShownAsOpen(answer)) {
        add(
            "answer-not-shown",
            "the answer to \"" + answer.theme() + "\" stands in no deck.",
            first
                ? remedy(voices.counted(answer.theme(), Stance.HESITATE))
                : "Each theme has one answer, the first: join the two texts.");
      }
    }
  }

  private boolean isShownAsOpen(Settings.Answer answer) {
    return settings.themes().stream()
        .filter(theme -> theme.id().equals(answer.theme()))
        .anyMatch(theme -> standing.isOpen(answer, theme.name()));
  }

  private String remedy(List<Voice> asking) {
    if (asking.isEmpty()) {
      return "Nobody asks about this theme as far as the words tell: it will stand beside the first"
          + " question. Look whether the theme's id and words are the ones you mean.";
    }
    String reader =
        "with words that "
            + (settings.audiences().size() == 1 ? "the" : "a")
            + " reader of this meeting may read";
    return asking.stream().noneMatch(this::mayBeRead)
        ? "Nobody asks "
            + reader
            + ": it needs consent, released_to, and seen_on or an approval in"
            + " review.csv."
        : "Questions and answers stand on the pages of evidence and, with meeting.depth: full, on"
            + " the page of what was heard; give the theme measures, or set meeting.depth to full.";
  }

  private boolean mayBeRead(Voice voice) {
    return settings.audiences().stream().anyMatch(reader -> voice.mayBeShownTo(reader.id()));
  }

  private void goals() {
    List<String> lost =
        settings.goals().stream()
            .map(Settings.Goal::name)
            .filter(name -> !standing.has(name))
            .map(name -> "\"" + name + "\"")
            .toList();
    if (!lost.isEmpty()) {
      add(
          "goal-not-shown",
          "no deck shows the "
              + (lost.size() == 1 ? "goal " : "goals ")
              + String.join(", ", lost)
              + ".",
          "Name the id in goals of an audience, among its first.");
    }
  }

  private void fullDepth() {
    pages("idea.options", settings.idea().options().stream().map(Idea.Option::name).toList());
    pages("idea.parts", settings.idea().parts().stream().map(Idea.Part::name).toList());
    pages(
        "idea.changed-since",
        settings.idea().changedSince().stream()
            .filter(change -> !standing.isDone(change, meetings))
            .map(Idea.Changed::what)
            .toList());
  }

  /** Teams beyond those that the page has room for, or all of them where the page cannot come. */
  private void teams(List<Brief> briefs) {
    List<String> rows =
        slides(briefs, Slide.Teams.class)
            .flatMap(page -> page.rows().stream().map(row -> row.team().text()))
            .toList();
    List<String> lost =
        settings.teams().stream()
            .map(Settings.Team::name)
            .filter(name -> standing.saidAs(name).stream().noneMatch(rows::contains))
            .map(name -> "\"" + name + "\"")
            .toList();
    if (!lost.isEmpty()) {
      add(
          "teams-not-shown",
          "teams: no page sets " + String.join(", ", lost) + " beside the parts of the idea.",
          !settings.meeting().depth().equals("full")
              ? "Its page belongs to meeting.depth: full."
              : settings.idea().parts().isEmpty()
                  ? "State under idea.parts what the idea is made of, each with what it serves,"
                      + " such as "
                      + Idea.Part.EXAMPLE
                      + "."
                  : "The page has room for the first six: put those that matter most first.");
    }
  }

  private void timeline(List<Brief> briefs) {
    if (settings.meeting().timeline() && slides(briefs, Slide.Timeline.class).findAny().isEmpty()) {
      add(
          "timeline-not-shown",
          "meeting.timeline: the page of closed-won by month cannot come.",
          settings.meeting().depth().equals("one-page")
              ? "A deck of one page has no room for it: choose meeting.depth: core or full."
              : "It needs closed-won of three months or more in a sales export, and a page of"
                  + " evidence with a voice: the report card says why themes have none.");
    }
  }

  private static <T extends Slide> Stream<T> slides(List<Brief> briefs, Class<T> kind) {
    return briefs.stream()
        .flatMap(brief -> brief.slides().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private void pages(String key, List<String> texts) {
    List<String> lost =
        texts.stream().filter(text -> !standing.has(text)).map(text -> "\"" + text + "\"").toList();
    if (!lost.isEmpty()) {
      add(
          "text-not-shown",
          key + ": no deck shows " + String.join(", ", lost) + ".",
          settings.meeting().depth().equals("full")
              ? key.equals("idea.parts") && settings.teams().isEmpty()
                  ? "Their page sets them beside teams: state teams, each with its goal."
                  : "A page is left out where the exports have nothing to set beside it, or where"
                      + " there is no room: docs/own-exports.md says what it needs."
              : "Its page belongs to meeting.depth: full.");
    }
  }

  /** A firm comparison has no page of evidence unless a theme names its measure. */
  private void comparisons(List<Comparison> comparisons) {
    comparisons.stream()
        .filter(comparison -> comparison.verdict().grade().atLeast(Grade.B))
        .map(comparison -> comparison.focus().measure())
        .distinct()
        .filter(ThemeMeasures.comparable()::contains)
        .filter(measure -> settings.themes().stream().noneMatch(theme -> isAbout(theme, measure)))
        .forEach(
            measure ->
                add(
                    "comparison-without-theme",
                    "a comparison of \""
                        + measure
                        + "\" is firm tonight, and no page can show it, since no theme names the"
                        + " measure.",
                    "Add "
                        + measure
                        + " to measures of the theme on which people speak about it."));
  }

  private static boolean isAbout(Settings.Theme theme, String measure) {
    return theme.measures().stream()
        .anyMatch(name -> MeasureName.parse(name).measure().equals(measure));
  }

  private void add(String code, String sentence, String remedy) {
    troubles.add(new Trouble(code, SETTINGS, sentence, remedy));
  }
}
