package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grade;
import io.buyin.quantity.Share;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader could be misled by, page by page. */
class HonestPagesTest {

  private final Night night = Night.full();

  @Test
  void counts_a_question_whose_words_are_not_released_and_gives_it_a_row() {
    night.voices = Remarks.of(silenced(voice -> voice.words().startsWith("Please no second")));
    Slide.Heard page = page(Slide.Heard.class);
    assertThat(page.frame().title().text()).endsWith("2 of 4 questions have our answer");
    Slide.Hesitation last = page.hesitations().get(3);
    assertThat(last.quote().words()).isEmpty();
    assertThat(last.quote().attribution().text())
        .isEqualTo("People and tools · words not released");
    assertThat(last.status().text()).isEqualTo("Open");
    assertThat(last.detail().text()).isEqualTo("to settle by 30\u00a0September, Service");
  }

  @Test
  void counts_the_mixed_among_those_without_a_side() {
    String said = plain(page(Slide.Heard.class).box().text());
    assertThat(said)
        .contains("1 of 10 people sees both sides", "1 of 10 people took no clear side");
    night.voices =
        Remarks.of(
            Remarks.all().stream()
                .filter(
                    voice -> voice.stance() == Stance.SUPPORT || voice.stance() == Stance.HESITATE)
                .toList());
    assertThat(plain(page(Slide.Heard.class).box().text())).contains("Everybody took a side.");
  }

  @Test
  void says_which_goal_moved_back_and_by_how_much() {
    night.level("win-rate", "all", Night.H1.yearBefore(), Share.of(200, 523), Grade.B);
    night.level("win-rate", "all", Night.H1, Share.of(173, 523), Grade.B);
    Slide.WhyNow page = page(Slide.WhyNow.class);
    assertThat(plain(page.frame().title()))
        .isEqualTo(
            "3 of 4 goals moved forward in H1 2026, 1 of 4 reached plan;"
                + " the win rate fell from 38% to 33%");
    assertThat(plain(page.goals().get(1).share())).isEqualTo("▼ −5 points vs H1 2025");
    assertThat(plain(page.goals().get(1).plan())).isEqualTo("plan 37%");
  }

  @Test
  void counts_the_goals_that_moved_back_where_there_are_several() {
    night.level("win-rate", "all", Night.H1.yearBefore(), Share.of(200, 523), Grade.B);
    night.level("closed-won", "all", Night.H1.yearBefore(), Night.euros(9_900_000), Grade.B);
    assertThat(plain(page(Slide.WhyNow.class).frame().title()))
        .isEqualTo("2 of 4 goals moved forward in H1 2026 and 2 moved back; 1 of 4 reached plan");
  }

  @Test
  void points_to_the_page_where_the_next_answer_we_owe_stands() {
    String improves = plain(page(Slide.WhyNow.class).steps().get(3).text());
    int heard = page(Slide.Heard.class).frame().number();
    assertThat(improves)
        .endsWith("the next answer we owe is due by 30 September (slide " + heard + ").");
  }

  @Test
  void shows_nobody_with_a_view_that_they_have_since_left() {
    Voice asked = Remarks.all().get(1);
    Voice turned = again(asked, "tools", Stance.SUPPORT, asked.date().plusDays(20));
    assertThat(shownAfter(turned)).doesNotContain(asked.id());
    Voice sameDay = again(asked, "tools", Stance.SUPPORT, asked.date());
    assertThat(shownAfter(sameDay)).doesNotContain(asked.id());
    Voice unclear = again(asked, "tools", Stance.UNCLEAR, asked.date().plusDays(20));
    assertThat(shownAfter(unclear)).contains(asked.id());
  }

  private List<String> shownAfter(Voice later) {
    night.voices = Remarks.of(Stream.concat(Remarks.all().stream(), Stream.of(later)).toList());
    return Walk.over(night.brief().slides()).quotes().stream().map(Quote::voice).toList();
  }

  private static List<Voice> silenced(Predicate<Voice> which) {
    List<Voice> voices = new ArrayList<>();
    Remarks.all().forEach(voice -> voices.add(which.test(voice) ? Remarks.silent(voice) : voice));
    return voices;
  }

  private static Voice again(Voice first, String theme, Stance stance, LocalDate day) {
    return new Voice(
        "Q99",
        "remark-99",
        first.personKey(),
        first.attribution(),
        first.team(),
        day,
        "I have thought about it again.",
        List.of("I have thought about it again."),
        "en",
        stance,
        List.of(theme),
        first.releasedTo(),
        .1,
        List.of());
  }

  private <T extends Slide> T page(Class<T> kind) {
    return night.brief().slides().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
