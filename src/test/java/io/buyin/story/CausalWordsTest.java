package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** No sentence of Buyin's own claims a cause, in whatever file of words it stands. */
class CausalWordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/buyin");
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Social drives pipeline",
        "en | Thanks to replies we won",
        "en | the effect of the pilot",
        "en | it proved its worth",
        "fr | les ventes sont générées par le social",
        "fr | grâce aux réponses",
        "es | Las redes impulsan las ventas",
        "es | gracias a las redes",
        "es | debido al piloto",
        "es | las respuestas generan ventas",
        "es | un impacto de",
        "es | lo que demuestra",
        "es | porque contestamos",
        "es | contribuye a las ventas"
      })
  void a_claim_of_a_cause_is_found_in_each_language(String language, String claim) {
    assertThat(CausalWords.in(language, claim)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la tasa de cierre",
        "se mueve con",
        "unas tres semanas antes",
        "la generación más joven",
        "la caja",
        "el producto",
        "llevar la cuenta"
      })
  void spanish_takes_words_that_only_look_alike(String words) {
    assertThat(CausalWords.in("es", words)).isEmpty();
  }

  @Test
  void no_sentence_of_the_wording_files_claims_a_cause_in_any_of_the_languages_listed() {
    assertThat(wordingLanguages()).isNotEmpty();
    for (String language : wordingLanguages()) {
      Path file = RESOURCES.resolve("story/wording/" + language + ".yaml");
      sentences(yaml(file)).forEach(said -> refuse(language, said, file));
    }
  }

  @Test
  void no_name_or_formula_of_a_measure_claims_a_cause() {
    Path file = RESOURCES.resolve("measure/measures.yaml");
    List<Map<String, Object>> measures = new Yaml().load(text(file));
    assertThat(measures).hasSizeGreaterThan(40);
    for (Map<String, Object> measure : measures) {
      for (String part : List.of("name", "formula")) {
        Map<?, ?> byLanguage = (Map<?, ?>) Objects.requireNonNull(measure.get(part));
        byLanguage.forEach((language, said) -> refuse(language.toString(), said.toString(), file));
      }
    }
  }

  @Test
  void no_fixed_word_of_workbook_mail_or_report_card_claims_a_cause() {
    List<Path> words = files(".properties");
    assertThat(words).hasSizeGreaterThanOrEqualTo(4);
    for (Path file : words) {
      language(file)
          .ifPresent(
              language -> properties(file).values().forEach(said -> refuse(language, said, file)));
    }
    for (Path page : files(".html")) {
      String text = text(page).replaceAll("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>", " ");
      refuse("en", text, page);
    }
  }

  /** Whatever a template is filled with: no run without a token claims a cause, notes included. */
  @Test
  void no_brief_claims_a_cause_in_words_of_its_own() {
    Night night = Night.full();
    night.settings =
        Orders.meetingOf(
            "full", Orders.audience("ceo", "en-GB", "social"), Orders.audience("cfo", "fr-FR"));
    List<Brief> briefs = night.briefs();
    assertThat(briefs).hasSize(2);
    for (Brief brief : briefs) {
      List<Phrase> said =
          Stream.of(
                  Walk.over(brief.slides()).phrases().stream(),
                  Walk.over(brief.mail()).phrases().stream(),
                  brief.slides().stream().flatMap(slide -> slide.frame().notes().stream()),
                  brief.numbers().figures().stream().map(Numbers.FigureRow::gradeReason),
                  brief.numbers().figures().stream().map(Numbers.FigureRow::formula),
                  brief.numbers().summary().stream().map(Numbers.SummaryRow::evidence))
              .flatMap(each -> each)
              .toList();
      assertThat(said).hasSizeGreaterThan(200);
      for (Phrase phrase : said) {
        for (Run run : phrase.runs()) {
          if (run.token().isEmpty()) {
            assertThat(CausalWords.in(brief.tongue().language(), run.text()))
                .as(run.text())
                .isEmpty();
          }
        }
      }
    }
  }

  private static void refuse(String language, String said, Path file) {
    assertThat(LANGUAGES).as(file.toString()).contains(language);
    assertThat(CausalWords.in(language, said)).as(file + ": " + said).isEmpty();
  }

  private static List<String> wordingLanguages() {
    return LANGUAGES.stream()
        .filter(each -> Files.exists(RESOURCES.resolve("story/wording/" + each + ".yaml")))
        .toList();
  }

  private static java.util.Optional<String> language(Path file) {
    Matcher name = Pattern.compile("_(\\w\\w)\\.properties").matcher(file.toString());
    return name.find() ? java.util.Optional.of(name.group(1)) : java.util.Optional.empty();
  }

  /** Everything but the lists, which name the words. */
  private static List<String> sentences(Object node) {
    if (node instanceof Map<?, ?> group) {
      return group.values().stream().flatMap(each -> sentences(each).stream()).toList();
    }
    return node instanceof List<?> ? List.of() : List.of(String.valueOf(node));
  }

  private static Object yaml(Path file) {
    return new Yaml().load(text(file));
  }

  private static Map<String, String> properties(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), e -> e.getValue().toString()));
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
