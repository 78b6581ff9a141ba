package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.house.Records;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the mail says that people ask about most. */
class OpenThemesTest {

  private static final String ID = "Q2";

  private final Night night = Night.full();

  OpenThemesTest() {
    night.settings =
        Orders.meetingOf("core", Orders.audience("ceo", ""), Orders.audience("cfo", ""));
  }

  @Test
  void names_the_theme_of_most_who_hesitate_alike_to_everybody() {
    hear(asks("tools", 1), asks("tools", 2), asks("speed", 3));
    assertThat(standings())
        .hasSize(2)
        .allMatch(text -> text.endsWith("still have questions, most often on “People and tools”."));
  }

  @Test
  void counts_a_person_once_however_often_they_ask() {
    hear(asks("tools", 1), asks("tools", 1), asks("tools", 1), asks("speed", 2), asks("speed", 3));
    assertThat(standings()).allMatch(text -> text.endsWith("most often on “Speed of sales”."));
  }

  @Test
  void leaves_out_who_has_since_taken_another_view() {
    hear(
        asks("tools", 1),
        asks("tools", 2),
        says("deals", 1, Stance.SUPPORT, 20),
        says("deals", 2, Stance.SUPPORT, 20),
        asks("speed", 3));
    assertThat(standings()).allMatch(text -> text.endsWith("most often on “Speed of sales”."));
  }

  @Test
  void names_two_that_are_even_and_no_more() {
    hear(asks("tools", 1), asks("speed", 2));
    assertThat(standings())
        .allMatch(text -> text.endsWith("most often on “Speed of sales” and “People and tools”."));
    night.voices = Remarks.voices();
    assertThat(standings()).noneMatch(text -> text.contains("most often"));
  }

  @Test
  void counts_for_each_reader_who_asks_on_a_theme_without_words_on_it_that_reader_may_read() {
    night.settings =
        Orders.meetingOf("full", Orders.audience("ceo", ""), Orders.audience("cfo", ""));
    List<Voice> voices = new ArrayList<>(Remarks.all());
    voices.set(7, Remarks.released(voices.get(7), Set.of("ceo")));
    voices.set(5, Remarks.silent(voices.get(5)));
    night.voices = Remarks.of(voices);
    assertThat(notReleased()).containsExactly("1 open question", "2 open questions");
    voices.add(by(voices.get(7).personKey(), says("tools", 8, Stance.SUPPORT, 20)));
    night.voices = Remarks.of(voices);
    assertThat(notReleased()).containsExactly("1 open question", "1 open question");
  }

  /** How many questions each deck of the meeting says are not released. */
  private List<String> notReleased() {
    return night.briefs().stream()
        .flatMap(brief -> brief.slides().stream())
        .filter(Slide.Heard.class::isInstance)
        .map(slide -> ((Slide.Heard) slide).notReleased().text().replace('\u00a0', ' '))
        .map(text -> text.replaceAll("(?s).*?(\\d+ open questions?) not released.*", "$1"))
        .toList();
  }

  private static Voice by(String person, Voice like) {
    return Records.with(like, "personKey", person);
  }

  private List<String> standings() {
    return night.briefs().stream()
        .map(brief -> brief.mail().standing().text().replace('\u00a0', ' '))
        .toList();
  }

  /** These alone hesitate; the others keep their words. */
  private void hear(Voice... asking) {
    List<Voice> voices =
        new ArrayList<>(
            Remarks.all().stream().filter(voice -> voice.stance() != Stance.HESITATE).toList());
    Stream.of(asking).forEach(voices::add);
    night.voices = Remarks.of(voices);
  }

  private static Voice asks(String theme, int person) {
    return says(theme, person, Stance.HESITATE, 0);
  }

  private static Voice says(String theme, int person, Stance stance, int later) {
    Voice like = Remarks.all().get(1);
    return new Voice(
        ID + person + theme + later,
        "remark-" + person + theme + later,
        "asker-" + person,
        like.attribution(),
        like.team(),
        LocalDate.of(2026, 6, 1).plusDays(later),
        like.words(),
        like.quotes(),
        like.language(),
        stance,
        List.of(theme),
        Set.of("all"),
        like.quality(),
        like.reasons());
  }
}
