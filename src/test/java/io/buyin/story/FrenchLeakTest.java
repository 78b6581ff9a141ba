package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import io.buyin.settings.Settings;
import io.buyin.settings.Translations;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A leader who reads French reads French everywhere, except where somebody is quoted. */
class FrenchLeakTest {

  private final Night night = Night.full();
  private final Leaks leaks =
      new Leaks(
          Tongue.FR_FR,
          night.settings.organisation().name(),
          night.settings.idea().title(),
          night.settings.idea().sponsor().name(),
          night.settings.audiences().get(0).greeting(),
          String.join(" ", night.settings.sales().socialSources()));

  @Test
  void no_english_word_stands_in_the_brief() {
    assertThat(leaks.in(translated().brief())).isEmpty();
  }

  @Test
  void no_english_word_stands_in_deck_workbook_or_mail() throws IOException {
    assertThat(leaks.inFiles(translated().brief())).isEmpty();
  }

  @Test
  void a_planted_leak_is_found() {
    assertThat(leaks.in("Chiffres : what we heard")).contains("what", "we", "heard");
    assertThat(leaks.in("Ce que nous avons entendu")).isEmpty();
    assertThat(leaks.in(Night.full().brief())).hasSizeGreaterThan(100);
  }

  @Test
  void a_stated_text_that_nobody_translated_is_named() {
    Told told = Storyteller.story(input(Translations.NONE));
    assertThat(told.untranslated())
        .contains(night.settings.idea().ask().sentence(), night.settings.meeting().title())
        .doesNotContain(night.settings.idea().title(), night.settings.organisation().name());
    assertThat(told.statements())
        .as("listed at once, whatever tonight prints")
        .containsAll(told.untranslated())
        .doesNotHaveDuplicates()
        .doesNotContain(night.settings.idea().title(), night.settings.organisation().name());
    assertThat(translated().untranslated()).isEmpty();
    assertThat(Storyteller.story(night.input()).untranslated()).isEmpty();
  }

  /** Each stated text becomes another text without an English word. */
  private Told translated() {
    Map<String, String> french = new LinkedHashMap<>();
    Told told = Storyteller.story(input(Translations.NONE));
    while (!told.untranslated().isEmpty() && french.size() < 500) {
      told.untranslated().forEach(text -> french.put(text, "Texte " + code(french.size())));
      told = Storyteller.story(input(new Translations(Map.of("fr", french))));
    }
    return told;
  }

  /** Capitals that are no word: the texts stay different from each other. */
  private static String code(int number) {
    return "Z" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
  }

  private StoryInput input(Translations translations) {
    night.translations = translations;
    StoryInput english = night.input();
    Settings.Audience reader = english.audience();
    return new StoryInput(
        english.settings(),
        new Settings.Audience(
            reader.id(), reader.name(), reader.greeting(), "fr-FR", reader.goals()),
        english.date(),
        english.measurements(),
        english.voices(),
        english.lineage(),
        english.checks(),
        english.version(),
        english.background(),
        english.translations());
  }
}
