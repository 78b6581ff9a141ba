package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Voices are shared out over the whole deck, not page by page. */
class AssignmentTest {

  @Test
  void leaves_a_page_its_second_best_voice_where_the_deck_gains_by_it() {
    Place first = new Place(0, List.of(offer("Q1", "a", .9), offer("Q2", "b", .88)));
    Place second = new Place(1, List.of(offer("Q1", "a", .89), offer("Q3", "c", .6)));

    assertThat(ids(List.of(first, second))).containsExactly("Q2", "Q1");
  }

  @Test
  void lets_nobody_speak_twice_on_a_page_or_three_times_in_the_deck() {
    Place left = new Place(0, List.of(offer("Q1", "a", .9)));
    Place right = new Place(0, List.of(offer("Q2", "a", .9)));
    Place next = new Place(1, List.of(offer("Q3", "a", .8)));
    Place last = new Place(2, List.of(offer("Q4", "a", .7)));

    assertThat(ids(List.of(left, right, next, last))).containsExactly("Q1", "-", "Q3", "-");
  }

  @Test
  void takes_the_same_voices_whatever_order_they_come_in() {
    List<Offer> offers =
        new ArrayList<>(List.of(offer("Q1", "a", .8), offer("Q2", "b", .8), offer("Q3", "c", .8)));
    List<String> once = ids(List.of(new Place(0, offers), new Place(1, offers)));
    Collections.reverse(offers);

    assertThat(ids(List.of(new Place(0, offers), new Place(1, offers)))).isEqualTo(once);
  }

  @Test
  void ranks_by_likeness_as_the_published_method_does() {
    double[] ranks =
        Centrality.ranks(
            List.of(
                new double[] {1, .5, .2, 0},
                new double[] {.5, 1, .4, .1},
                new double[] {.2, .4, 1, .3},
                new double[] {0, .1, .3, 1}));

    assertThat(ranks)
        .containsExactly(new double[] {.24005915, .27572948, .26753186, .21667951}, within(1e-8));
  }

  private static List<String> ids(List<Place> places) {
    List<String> ids = new ArrayList<>();
    for (Offer offer : Assignment.best(places, List.of())) {
      ids.add(offer == null ? "-" : offer.voice().id());
    }
    return ids;
  }

  private static Offer offer(String id, String person, double worth) {
    Voice voice =
        new Voice(
            id,
            "remark-" + id,
            person,
            "Lead",
            "Team " + person,
            LocalDate.of(2026, 6, 1),
            "Words.",
            List.of("Words."),
            "en",
            Stance.SUPPORT,
            List.of("theme"),
            Set.of("all"),
            .8,
            List.of());
    return new Offer(new Match(voice, 1, 1, 1, 1, 1, 1), Part.SUPPORT, worth, true);
  }
}
