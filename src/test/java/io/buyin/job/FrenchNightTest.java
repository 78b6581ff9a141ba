package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import io.buyin.story.Brief;
import io.buyin.story.Leaks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's leader who reads French reads French on every page, in every note and file. */
class FrenchNightTest {

  @TempDir private static Path folder;
  private static Desk desk;
  private static Brief brief;
  private static Leaks leaks;

  @BeforeAll
  static void walk() {
    desk = new TestNight(folder, TestNight.SAMPLE).toldDesk();
    brief = desk.brief("cfo");
    leaks = new Leaks(Tongue.FR_FR, names().toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void every_figure_says_in_french_which_rows_it_takes() {
    assertThat(desk.measurements().figures()).hasSizeGreaterThan(400);
    assertThat(Leaks.inFilters(desk.measurements().figures().values())).isEmpty();
  }

  @Test
  void no_english_word_stands_in_the_brief() {
    assertThat(brief.tongue()).isEqualTo(Tongue.FR_FR);
    assertThat(leaks.in(brief)).isEmpty();
  }

  @Test
  void no_english_word_stands_in_deck_workbook_or_mail() throws IOException {
    assertThat(leaks.inFiles(brief)).isEmpty();
  }

  /**
   * What nobody translates: names of the house and its people, and what the exports call things.
   */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(desk.settings().organisation().name());
    names.add(desk.settings().idea().title());
    names.add(desk.settings().idea().sponsor().name());
    names.addAll(desk.settings().sales().socialSources());
    desk.settings().audiences().forEach(audience -> names.add(audience.greeting()));
    desk.voices().all().forEach(voice -> names.add(voice.attribution().split(", ")[0]));
    desk.facts().touches().forEach(touch -> names.add(touch.channel()));
    desk.facts().stages().forEach(stage -> names.add(stage.stage()));
    desk.facts().sources().forEach(source -> names.add(source.layout()));
    return names;
  }
}
