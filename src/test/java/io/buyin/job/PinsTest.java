package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Review;
import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Stance;
import io.buyin.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pin that puts nobody into a deck says why. */
class PinsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  @TempDir Path folder;
  private Settings settings;

  @BeforeEach
  void order() throws Exception {
    Path file = folder.resolve("buyin.yaml");
    Files.writeString(
        file,
        """
        organisation: {currency: EUR}
        idea: {title: Idea, ask: {sentence: Approve it}}
        audiences: [{id: ceo, name: CEO}]
        meeting: {date: 2026-07-16, decision-maker: ceo}
        """);
    settings = new SettingsReader(Catalogue.standard()).read(file);
  }

  @Test
  void a_pinned_remark_that_is_quoted_is_not_told() {
    assertThat(told(voice("R1", Set.of("all")), Set.of("Q1"))).isEmpty();
  }

  @Test
  void a_pin_releases_nothing() {
    assertThat(told(voice("R1", Set.of()), Set.of()))
        .singleElement()
        .asString()
        .startsWith("review.csv: the remark R1 is pinned and stands in no deck: no reader")
        .contains("released_to");
  }

  @Test
  void a_pin_without_a_place_names_its_themes() {
    assertThat(told(voice("R1", Set.of("ceo")), Set.of()))
        .singleElement()
        .asString()
        .contains("no page has a place for it (themes: deals)");
  }

  @Test
  void what_is_not_pinned_is_not_told() {
    assertThat(told(voice("R2", Set.of("all")), Set.of())).isEmpty();
  }

  private List<Trouble> told(Voice voice, Set<String> quoted) {
    Review pin = new Review("R1", Review.Decision.PIN, "Ada", DAY, null, "", "", null);
    return Pins.withoutEffect(List.of(pin), List.of(voice), settings, quoted);
  }

  private static Voice voice(String remark, Set<String> releasedTo) {
    return new Voice(
        "Q1",
        remark,
        "person",
        "Team lead, Sales",
        "Sales",
        DAY,
        "We win more.",
        List.of("We win more."),
        "en",
        Stance.SUPPORT,
        List.of("deals"),
        releasedTo,
        .8,
        List.of());
  }
}
