package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The customers who read our answers come back to us.",
        "en|nobody from our team answers at night",
        "fr|Les clients qui lisent nos réponses reviennent chez nous.",
        "fr|L'équipe n'a pas le temps de répondre",
        "es|Los clientes que leen nuestras respuestas vuelven.",
        "es|¿Quién contesta los domingos?",
        "und|Die Kunden kommen zurück, weil wir am selben Tag antworten.",
        "und|I clienti tornano perché rispondiamo lo stesso giorno.",
        "und|De klanten komen terug omdat wij dezelfde dag antwoorden.",
        "und|Clientes que não recebem resposta vão embora, isso é muito ruim.",
        "und|Great idea!",
        "und|👍👍👍",
        "und|?!…",
        "und|العملاء يعودون إلينا لأننا نجيب في نفس اليوم"
      })
  void tells_three_languages_apart_and_abstains_otherwise(String language, String text) {
    assertThat(languages.of(text)).isEqualTo(language);
  }

  @Test
  void links_and_handles_are_not_words() {
    assertThat(languages.of("https://example.org/the-best-of-the-year @the_team #thebest"))
        .isEqualTo("und");
  }

  @Test
  void takes_the_exports_language_with_or_without_a_region() {
    assertThat(Languages.stated("FR-ca")).isEqualTo("fr");
    assertThat(Languages.stated(" en ")).isEqualTo("en");
    assertThat(Languages.stated("de")).isEqualTo("und");
    assertThat(Languages.stated("")).isEmpty();
  }

  @Test
  void the_exports_language_wins_over_the_words() {
    Voice voice =
        House.only(Said.thus("A", "We answered the same day and they came back.").in("fr"));

    assertThat(voice.language()).isEqualTo("fr");
    assertThat(voice.reasons()).contains(Reason.LANGUAGE_STATED);
  }
}
