package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/measures} says what the catalogue says. */
class MeasurePagesTest {

  private static final Path FOLDER = Path.of("docs", "measures");
  private static final String RENEW =
      "Renew docs/measures with: mvn test -Dtest=MeasurePagesTest -Dmeasures.renew=true";

  @Test
  void the_pages_of_measures_are_those_of_the_catalogue() throws IOException {
    Map<String, String> pages = new MeasurePages().pages();
    if (Boolean.getBoolean("measures.renew")) {
      renew(pages);
    }
    assertThat(written()).as(RENEW).isEqualTo(pages);
  }

  @Test
  void every_measure_stands_on_one_page_with_its_question() {
    Map<String, String> pages = new MeasurePages().pages();
    for (MeasureDefinition measure : Catalogue.standard().byId().values()) {
      assertThat(measure.explained().question()).as(measure.id()).endsWith("?");
      assertThat(measure.explained().numerator()).as(measure.id()).isNotEmpty();
      assertThat(measure.explained().chain())
          .as(measure.id())
          .isIn(
              "reach",
              "engagement",
              "conversations",
              "opportunities",
              "proposals",
              "pipeline",
              "closed-won",
              "none");
      assertThat(
              pages.values().stream().filter(page -> page.contains("\n## " + measure.id() + "\n")))
          .as(measure.id())
          .hasSize(1);
    }
  }

  @Test
  void a_share_names_what_it_is_a_share_of() {
    List<MeasureDefinition> shares =
        Catalogue.standard().byId().values().stream()
            .filter(measure -> measure.unit().equals("share"))
            .filter(measure -> !measure.id().equals("forecast-error"))
            .toList();

    assertThat(shares)
        .allSatisfy(
            measure -> assertThat(measure.explained().denominator()).as(measure.id()).isNotEmpty());
  }

  private static Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          written.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return written;
  }

  private static void renew(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
