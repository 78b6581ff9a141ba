package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * {@code reports/sample/} is the edition of the sample night as it is made now. Compared is what
 * files say: how well a machine packs a part, and how its Java smooths the pictures of slides, is
 * its own affair.
 */
class SampleEditionTest {

  private static final Path SAMPLE_EDITION = Path.of("reports", "sample");
  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final String RENEW =
      "reports/sample is not what the sample night makes now. If the change is meant:"
          + " mvn test -Dtest=SampleEditionTest -Dsample.renew=true";

  @Test
  void the_committed_edition_is_the_one_that_the_sample_night_makes() throws IOException {
    TestNight night = TestNight.ofSample();
    if (Boolean.getBoolean("sample.renew")) {
      renew(night.edition());
    }
    Map<String, String> made = said(night.edition());
    Map<String, String> committed = said(SAMPLE_EDITION);
    assertThat(committed.keySet()).as(RENEW).isEqualTo(made.keySet());
    assertThat(made.keySet())
        .allSatisfy(
            part ->
                assertThat(committed.get(part).equals(made.get(part)))
                    .as("%s differs: %s", part, RENEW)
                    .isTrue());
  }

  private static void renew(Path edition) throws IOException {
    Files.createDirectories(SAMPLE_EDITION);
    for (String stale : TestNight.files(SAMPLE_EDITION).keySet()) {
      Files.delete(SAMPLE_EDITION.resolve(stale));
    }
    for (Map.Entry<String, byte[]> file : TestNight.files(edition).entrySet()) {
      Path target = SAMPLE_EDITION.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    picture(edition, "ceo-5", "evidence");
    picture(edition, "ceo-7", "chain");
    picture(edition, "ceo-8", "forecast");
  }

  /** A slide as the report card shows it, for the README. */
  private static void picture(Path edition, String slide, String name) throws IOException {
    String page = Files.readString(edition.resolve("internal/index.html"));
    Matcher picture =
        Pattern.compile("id=\"" + slide + "\" src=\"data:image/png;base64,([^\"]+)\"")
            .matcher(page);
    assertThat(picture.find()).as(slide).isTrue();
    Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(picture.group(1)));
  }

  private static Map<String, String> said(Path edition) throws IOException {
    Map<String, String> said = new TreeMap<>();
    SortedMap<String, byte[]> files = TestNight.files(edition);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".pptx") || file.getKey().endsWith(".xlsx")) {
        parts(file.getKey(), file.getValue(), said);
      } else {
        said.put(file.getKey(), masked(new String(file.getValue(), StandardCharsets.UTF_8)));
      }
    }
    return said;
  }

  /** Each part of an Office file; a workbook embedded in a chart likewise. */
  private static void parts(String name, byte[] office, Map<String, String> said)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = name + "!" + entry.getName();
        byte[] bytes = zip.readAllBytes();
        if (part.endsWith(".xlsx")) {
          parts(part, bytes, said);
        } else {
          said.put(part, new String(bytes, StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  /** Pictures, attachments, and hashes and sizes of packed files. */
  private static String masked(String text) {
    return text.replaceAll("data:image/png;base64,[A-Za-z0-9+/=]+", "<picture>")
        .replaceAll("(?m)^[A-Za-z0-9+/=]{70,}\\s*$\\R?(?:^[A-Za-z0-9+/=]+\\s*$\\R?)?", "<attached>")
        .replaceAll("\"(sha256|identity)\"( ?: ?)\"[0-9a-f]{64}\"", "\"$1\"$2\"<hash>\"")
        .replaceAll("\"bytes\" : [0-9]+", "\"bytes\" : <size>")
        .replaceAll("(<attached>)+", "<attached>");
  }
}
