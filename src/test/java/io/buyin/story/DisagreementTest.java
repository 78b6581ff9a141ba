package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where most people who take a side speak against a figure. */
class DisagreementTest {

  private static final int FOR_DEALS = 0;
  private static final int AGAINST_DEALS = 1;

  private final Night night = Night.full();

  @Test
  void says_so_over_the_chart_and_tells_the_speaker_what_was_checked() {
    hear(3, 9);
    Slide.Evidence page = page();
    assertThat(plain(page.voicesHeading())).isEqualTo("Numbers and voices disagree");
    assertThat(plain(page.dataNote()))
        .startsWith("Numbers and voices disagree")
        .contains(
            "9 of 12 people who take a side on this theme ask, though the number is favourable")
        .contains("0 of these 9 spoke after 30 June");
    assertThat(notes(page))
        .contains("Of 12 people who take a side on this theme, 3 lean the way the number does.")
        .contains("the number counts everybody, and so do the voices")
        .contains("12 of all");
  }

  @Test
  void says_it_in_the_reader_s_language() {
    hear(3, 9);
    night.settings =
        Orders.meetingOf("full", Orders.audience("ceo", "fr-FR", "business", "win", "cycle"));
    assertThat(plain(page().voicesHeading())).isEqualTo("Chiffres et voix divergent");
  }

  @Test
  void says_nothing_of_few_people_or_of_as_many_on_both_sides() {
    hear(1, 8);
    assertThat(plain(page().dataNote())).isEmpty();
    hear(6, 6);
    assertThat(plain(page().dataNote())).isEmpty();
    assertThat(plain(page().voicesHeading())).isEqualTo("What stakeholders say");
    hear(5, 6);
    assertThat(plain(page().dataNote())).contains("6 of 11");
  }

  private Slide.Evidence page() {
    return night.brief().slides().stream()
        .filter(Slide.Evidence.class::isInstance)
        .map(Slide.Evidence.class::cast)
        .filter(page -> plain(page.label()).contains("win rate") || isFrench(page))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFrench(Slide.Evidence page) {
    return plain(page.label()).contains("taux");
  }

  private static String notes(Slide.Evidence page) {
    return String.join("\n", page.frame().notes().stream().map(note -> plain(note)).toList());
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ').strip();
  }

  /** So many people for and against the deals' win rate, and nobody else on it. */
  private void hear(int agree, int against) {
    List<Voice> voices =
        new ArrayList<>(
            Remarks.all().stream().filter(voice -> !voice.themes().contains("deals")).toList());
    for (int i = 0; i < agree + against; i++) {
      Voice like = Remarks.all().get(i < agree ? FOR_DEALS : AGAINST_DEALS);
      voices.add(Remarks.saidBy(100 + i, like));
    }
    night.voices = Remarks.of(voices);
  }
}
