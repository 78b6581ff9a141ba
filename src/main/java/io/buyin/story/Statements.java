package io.buyin.story;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.Responsibility;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every text that people stated and that a page, a sheet or a mail may print as words, whether or
 * not one does tonight: names of people and of the programme are left out.
 */
public final class Statements {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Set<String> texts = new LinkedHashSet<>();

  private Statements() {}

  /** In the order of the order form, then of the exports; each once. */
  public static List<String> of(Settings settings, Background background, List<Voice> voices) {
    Statements statements = new Statements();
    statements.order(settings);
    statements.idea(settings.idea());
    background.meetings().forEach(statements::meeting);
    background.responsibilities().forEach(statements::step);
    voices.stream()
        .filter(voice -> !voice.releasedTo().isEmpty())
        .forEach(voice -> Who.words(voice).forEach(statements::add));
    return List.copyOf(statements.texts);
  }

  private void order(Settings settings) {
    add(settings.organisation().confidentiality());
    add(settings.organisation().note());
    settings.audiences().forEach(audience -> add(audience.name()));
    add(settings.meeting().title());
    for (Settings.Goal goal : settings.goals()) {
      add(goal.name());
      add(goal.owner());
    }
    settings.teams().forEach(team -> add(team.name()));
    settings.themes().forEach(theme -> add(theme.name()));
    for (Settings.Answer answer : settings.answers()) {
      add(answer.text());
      add(answer.owner());
      add(answer.acceptedBy() == null ? "" : answer.acceptedBy());
    }
  }

  private void idea(Idea idea) {
    add(idea.ask().sentence());
    add(idea.ask().decision());
    add(idea.why());
    add(idea.from());
    add(idea.ask().safeguard());
    add(idea.ask().notYet());
    add(idea.ask().statedBy());
    idea.parts().forEach(part -> add(part.name()));
    for (Idea.Option option : idea.options()) {
      add(option.name());
      add(option.risk());
      add(option.reversible());
    }
    idea.changedSince().forEach(change -> add(change.what()));
  }

  private void meeting(MeetingNote meeting) {
    add(meeting.reason());
    add(meeting.wouldChange());
    meeting.asked().forEach(this::add);
  }

  private void step(Responsibility row) {
    add(row.team());
    add(row.measure());
    add(row.today());
  }

  private void add(String text) {
    if (LETTER.matcher(text).find()) {
      texts.add(text.strip());
    }
  }
}
