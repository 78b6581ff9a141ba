package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.MeetingNote;
import io.buyin.fact.RowOrigin;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Shown;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final LocalDate MEETING = LocalDate.of(2026, 4, 23);

  private final Brief brief = ExampleBrief.brief();
  private final String said = brief.slides().get(1).frame().title().text();
  private final Standing standing = new Standing(Shown.in(List.of(brief)), Translations.NONE);

  @Test
  void an_open_answer_stands_where_its_theme_stands_with_who_owes_it() {
    String[] words = said.split(" ");
    String first = words[0];
    String last = words[words.length - 1];

    assertThat(standing.isOpen(answer("open", last), first)).isTrue();
    assertThat(standing.isOpen(answer("replied", last), first)).isFalse();
    assertThat(standing.isOpen(answer("open", "Nobody of this deck"), first)).isFalse();
  }

  @Test
  void a_change_stands_where_what_was_asked_in_its_meeting_stands_as_done() {
    assertThat(standing.isDone(changed(MEETING), List.of(asked(said, "done")))).isTrue();
    assertThat(standing.isDone(changed(MEETING), List.of(asked(said, "open")))).isFalse();
    assertThat(standing.isDone(changed(MEETING), List.of(asked("Say it again", "done")))).isFalse();
    assertThat(standing.isDone(changed(null), List.of(asked(said, "done")))).isFalse();
    assertThat(standing.isDone(changed(MEETING.plusDays(1)), List.of(asked(said, "done"))))
        .isFalse();
  }

  private static Settings.Answer answer(String status, String owner) {
    return new Settings.Answer("theme", "Still open.", "", status, owner, MEETING, null, null);
  }

  private static Idea.Changed changed(LocalDate after) {
    return new Idea.Changed(MEETING.plusDays(20), "We changed it.", after);
  }

  private static MeetingNote asked(String text, String state) {
    return new MeetingNote(
        new RowOrigin("meetings.csv", 2),
        MEETING,
        "Second quarter",
        List.of("ceo"),
        "ceo",
        MeetingNote.Decision.LATER,
        "",
        "",
        List.of(text),
        List.of(state),
        "full");
  }
}
