package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.source.TranslationsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every stated text of the sample that a reader may meet has its French, set as French is. */
class SampleTranslationsTest {
  private static final Translations FRENCH =
      TranslationsFile.read(Path.of("sample-data", TranslationsFile.NAME));
  private final Settings settings = Halden.settings();

  @Test
  void every_stated_text_of_the_settings_is_translated() {
    List<String> texts = new ArrayList<>();
    Idea idea = settings.idea();
    Idea.Ask ask = idea.ask();
    texts.addAll(List.of(idea.title(), idea.why(), idea.from(), ask.sentence(), ask.decision()));
    texts.addAll(List.of(ask.safeguard(), ask.notYet(), ask.statedBy()));
    idea.parts().forEach(part -> texts.add(part.name()));
    idea.options()
        .forEach(
            option -> texts.addAll(List.of(option.name(), option.risk(), option.reversible())));
    idea.changedSince().forEach(changed -> texts.add(changed.what()));
    settings.goals().forEach(goal -> texts.addAll(List.of(goal.name(), goal.owner())));
    settings.themes().forEach(theme -> texts.add(theme.name()));
    settings.answers().forEach(answer -> texts.addAll(List.of(answer.text(), answer.owner())));
    settings.teams().forEach(team -> texts.add(team.name()));
    settings.audiences().forEach(audience -> texts.add(audience.name()));
    texts.add(settings.meeting().title());
    assertTranslated(texts.stream());
  }

  @Test
  void every_text_of_registers_meetings_and_roles_is_translated() {
    Set<String> texts = new TreeSet<>();
    for (List<String> row : Halden.responsibilities().rows()) {
      texts.add(row.get(1));
      texts.add(row.get(3));
      texts.addAll(row.subList(5, 8));
      texts.addAll(row.subList(11, 13));
    }
    for (List<String> row : Halden.meetings().rows()) {
      texts.addAll(List.of(row.get(1), row.get(5), row.get(6)));
      texts.addAll(List.of(row.get(7).split("; ?")));
    }
    Halden.plans().rows().forEach(row -> texts.add(row.get(4)));
    People.of("halden")
        .byName()
        .values()
        .forEach(person -> texts.addAll(List.of(person.role(), person.team())));
    assertTranslated(texts.stream());
  }

  @Test
  void french_marks_stand_behind_blanks_that_do_not_break() {
    assertThat(FRENCH.byLanguage().get("fr").values())
        .noneMatch(text -> text.matches(".*[^\\u00a0][:;!?»].*|.*«[^\\u00a0].*|.*'.*"));
  }

  private static void assertTranslated(Stream<String> texts) {
    assertThat(texts.filter(text -> text.chars().anyMatch(Character::isLetter)))
        .isNotEmpty()
        .allMatch(text -> FRENCH.has("fr", text));
  }
}
