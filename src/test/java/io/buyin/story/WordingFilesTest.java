package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Grading;
import io.buyin.quantity.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The wording files of all languages say the same things, each in the manner of its language. */
class WordingFilesTest {

  private static final Map<String, String> ENGLISH = texts("en");
  private static final Map<String, String> FRENCH = texts("fr");

  /** Shorter forms: a language has those that it needs. */
  private static final String OPTIONAL = "reason-brief.";

  /** Two-part signs without a space that does not break before them. */
  private static final Pattern LOOSE = Pattern.compile("[^~\\u00a0\\s(][:;!?»]|\\s[:;!?»]|«[^~]");

  private static final Pattern ELISION =
      Pattern.compile("\\b(?:de|du|le|la|que|à la|au|aux|des) \\{(?:measure|goal|theme|who|idea)}");

  @Test
  void french_has_every_sentence_that_english_has() {
    assertThat(missing(ENGLISH, FRENCH)).as("missing in fr.yaml").isEmpty();
    assertThat(missing(FRENCH, ENGLISH)).as("missing in en.yaml").isEmpty();
  }

  @Test
  void every_sentence_has_the_same_holes_in_french() {
    ENGLISH.forEach(
        (key, text) -> {
          if (FRENCH.containsKey(key)) {
            assertThat(holes(FRENCH.get(key))).as(key).isEqualTo(holes(text));
          }
        });
  }

  @Test
  void french_sentences_keep_their_signs_to_the_word_before() {
    FRENCH.forEach(
        (key, text) -> {
          assertThat(LOOSE.matcher(text.replaceAll("<[^>]+>|\\*\\*", "")).find())
              .as(key + ": " + text)
              .isFalse();
          assertThat(text).as(key).doesNotContain("'");
        });
  }

  @Test
  void no_french_word_would_have_to_elide_before_a_name() {
    FRENCH.forEach(
        (key, text) -> assertThat(ELISION.matcher(text).find()).as(key + ": " + text).isFalse());
  }

  @Test
  void a_sign_after_a_plain_space_would_be_noticed() {
    assertThat(LOOSE.matcher("Source : CRM").find()).isTrue();
    assertThat(LOOSE.matcher("Source: CRM").find()).isTrue();
    assertThat(LOOSE.matcher("Source~: CRM").find()).isFalse();
    assertThat(ELISION.matcher("plus de {measure}").find()).isTrue();
  }

  @Test
  void both_words_for_one_and_for_many_stand_side_by_side() {
    for (Map<String, String> texts : List.of(ENGLISH, FRENCH)) {
      texts.keySet().stream()
          .filter(key -> key.endsWith(".one"))
          .forEach(key -> assertThat(texts).containsKey(key.replaceAll("one$", "many")));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EN_GB", "FR_FR"})
  void has_a_form_of_every_reason_that_a_short_line_holds(Tongue tongue) {
    Wording wording = Wording.in(tongue);
    for (String code : Grading.CODES) {
      String key = wording.has("reason-brief." + code) ? "reason-brief." : "reason.";
      assertThat(String.join("", wording.template(key + code).words()).length())
          .as(code)
          .isLessThanOrEqualTo(28);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le social entraîne {n}",
        "les ventes ont été générées",
        "grâce aux réseaux",
        "Grâce à {n}",
        "en raison du cycle",
        "cela a permis de gagner",
        "un impact de {n}",
        "l’effet des réseaux",
        "les réponses mènent à la vente",
        "c’est la preuve",
        "car les clients répondent",
        "un chiffre d’affaires de {n}"
      })
  void french_refuses_words_of_cause(String sentence) {
    assertThat(Wording.in(Tongue.FR_FR).banned().in(sentence)).as(sentence).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "effet net",
        "la carte",
        "caractère",
        "roissy",
        "le menu",
        "contribution",
        "moyenne",
        "la marge",
        "l’écart",
        "dosage",
        "chaque mois"
      })
  void french_takes_words_that_only_hold_such_letters(String sentence) {
    assertThat(Wording.in(Tongue.FR_FR).banned().in(sentence)).isEmpty();
  }

  @Test
  void french_articles_are_no_numbers() {
    NumberWords numbers = Wording.in(Tongue.FR_FR).numberWords();
    assertThat(numbers.isIn("une affaire et un client")).isFalse();
    assertThat(numbers.isIn("deux affaires")).isTrue();
    assertThat(numbers.isIn("la moitié des affaires")).isTrue();
    assertThat(numbers.isIn("un million")).isTrue();
  }

  private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
    Set<String> missing = new TreeSet<>(from.keySet());
    missing.removeAll(in.keySet());
    missing.removeIf(key -> key.startsWith(OPTIONAL));
    return missing;
  }

  private static Set<String> holes(String text) {
    return new TreeSet<>(Template.parse("", text).holes());
  }

  private static Map<String, String> texts(String language) {
    try (InputStream file = Wording.class.getResourceAsStream("wording/" + language + ".yaml")) {
      Map<String, Object> yaml = new Yaml().load(file);
      Map<String, String> texts = new LinkedHashMap<>();
      yaml.forEach((key, value) -> flatten(key, value, texts));
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void flatten(String key, Object value, Map<String, String> into) {
    if (value instanceof Map<?, ?> group) {
      group.forEach((name, inner) -> flatten(key + "." + name, inner, into));
    } else if (!(value instanceof List<?>)) {
      into.put(key, Stream.of(value).map(String::valueOf).findFirst().orElseThrow());
    }
  }
}
