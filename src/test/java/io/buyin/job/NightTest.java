package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.sample.HostileInbox;
import io.buyin.sample.SecondCompany;
import io.buyin.trouble.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole story without Spring: exports in, a proved edition out. */
class NightTest {

  private static final Set<String> LINES_AND_HASHES =
      Set.of("manifest.json", "mail.eml", "index.html");
  private static final List<String> LEADERS = List.of("ceo", "cfo", "sales-director");

  /** Pages that are each reader's own and may repeat a quote. */
  private static final Set<String> OF_READER = Set.of("why-now", "summary");

  @TempDir Path folder;

  @Test
  void exports_become_a_deck_a_workbook_and_a_draft_mail_for_each_leader() {
    TestNight night = TestNight.ofSample();
    NightReport report = night.report();
    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(report.edition()).isEqualTo("2026-07-13/r1");
    List<String> expected =
        new ArrayList<>(
            List.of(
                "internal/index.html",
                "internal/sponsor.pptx",
                "internal/wins.txt",
                "manifest.json"));
    for (String leader : LEADERS) {
      expected.add("internal/brief-" + leader + ".json");
      for (String file :
          List.of("deck.pptx", "mail.eml", "mail.html", "mail.txt", "numbers.xlsx")) {
        expected.add("send/" + leader + "/" + file);
      }
    }
    assertThat(TestNight.files(night.edition()).keySet())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_voice_stands_on_one_page_of_the_shared_body_at_most() {
    TestNight night = TestNight.ofSample();
    for (String leader : LEADERS) {
      JsonNode brief =
          JsonMapper.builder().build().readTree(night.file("internal/brief-" + leader + ".json"));
      List<String> quoted = new ArrayList<>();
      for (JsonNode slide : brief.get("slides")) {
        if (!OF_READER.contains(slide.get("kind").asString())) {
          slide.findParents("quoted").stream()
              .map(quote -> quote.get("voice").asString())
              .filter(voice -> !voice.isEmpty())
              .forEach(quoted::add);
        }
      }
      assertThat(quoted).as(leader).doesNotHaveDuplicates().hasSizeGreaterThan(12);
    }
  }

  @Test
  void the_same_night_again_has_nothing_to_do() {
    TestNight night = TestNight.ofSample();
    SortedMap<String, byte[]> before = TestNight.files(night.reports());
    NightReport again = night.walk();
    assertThat(again.nothingNew()).isTrue();
    assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(digests(night.reports())).isEqualTo(digests(before));
  }

  @Test
  void an_audience_held_back_is_named_again_when_nothing_is_new() throws IOException {
    Path inbox = TestNight.copy(TestNight.SAMPLE, folder.resolve("inbox"));
    Path order = inbox.resolve("buyin.yaml");
    Files.writeString(
        order,
        Files.readString(order)
            .replaceFirst("(?s)  - id: sales-director.*?(?=\nmeeting:)", "")
            .replaceFirst("depth: \\w+", "depth: core")
            .replaceFirst(
                "(?m)^    name: CFO$", "    name: " + "Chief Financial Officer ".repeat(40)));
    TestNight night = new TestNight(folder, inbox);
    NightReport first = night.walk();
    assertThat(first.held()).anyMatch(line -> line.startsWith("cfo: "));
    NightReport again = night.walk();
    assertThat(again.nothingNew()).isTrue();
    assertThat(again.held()).isEqualTo(first.held());
    assertThat(again.exitCode()).isEqualTo(ExitCode.DEGRADED);
  }

  @Test
  void the_same_exports_give_the_same_bytes_in_any_zone_language_and_row_order()
      throws IOException {
    TestNight first = TestNight.ofSample();
    Path shuffled = TestNight.copy(TestNight.SAMPLE, folder.resolve("shuffled"));
    shuffle(shuffled.resolve("feedback.csv"));
    shuffle(shuffled.resolve("social-account-days.csv"));
    shuffle(shuffled.resolve("social-employee-posts.csv"));
    TestNight other = new TestNight(folder.resolve("b"), shuffled);
    elsewhere(other::walk);
    Map<String, String> expected = contents(first.edition());
    Map<String, String> found = contents(other.edition());
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    assertThat(expected.keySet())
        .allSatisfy(
            part -> assertThat(found.get(part).equals(expected.get(part))).as(part).isTrue());
  }

  @Test
  void the_same_exports_give_the_same_archives_byte_by_byte() throws IOException {
    Path inbox = HostileInbox.good(folder.resolve("inbox"));
    Path order = inbox.resolve("buyin.yaml");
    Files.writeString(order, Files.readString(order).replace("depth: one-page", "depth: full"));
    TestNight first = new TestNight(folder.resolve("a"), inbox);
    first.walk();
    TestNight repeated = new TestNight(folder.resolve("b"), inbox);
    elsewhere(repeated::walk);
    assertThat(digests(repeated.edition())).isEqualTo(digests(first.edition()));
  }

  @Test
  void a_second_company_passes_without_a_change_of_code() {
    TestNight night = new TestNight(folder, SecondCompany.write(folder.resolve("inbox")));
    NightReport report = night.walk();
    assertThat(report.exitCode()).as(report.toString()).isEqualTo(ExitCode.DONE);
    assertThat(report.held()).isEmpty();
  }

  /**
   * What a night says, part by part. Shuffling a file changes its hash, which the lineage prints,
   * so hashes are masked; the manifest and the mail's encoded attachments carry nothing else, and
   * the report card names the lines of rows to mend.
   */
  private static Map<String, String> contents(Path edition) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : TestNight.files(edition).entrySet()) {
      String name = file.getKey();
      if (name.endsWith(".pptx") || name.endsWith(".xlsx")) {
        parts(name, file.getValue(), contents);
      } else if (!LINES_AND_HASHES.contains(name.substring(name.lastIndexOf('/') + 1))) {
        contents.put(name, masked(file.getValue()));
      }
    }
    return contents;
  }

  private static void parts(String prefix, byte[] office, Map<String, String> contents)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.put(prefix + "!" + entry.getName(), masked(zip.readAllBytes()));
      }
    }
  }

  private static String masked(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[0-9a-f]{64}", "<hash>");
  }

  private static Map<String, String> digests(Path root) {
    return digests(TestNight.files(root));
  }

  private static Map<String, String> digests(SortedMap<String, byte[]> files) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach((name, bytes) -> digests.put(name, Identity.of(List.of(bytes))));
    return digests;
  }

  private static void elsewhere(Runnable work) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      work.run();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static void shuffle(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    assertThat(rows).as("one row a line").allMatch(line -> !line.isBlank());
    Collections.shuffle(rows, new Random(7));
    rows.add(0, lines.get(0));
    Files.write(file, rows, StandardCharsets.UTF_8);
  }
}
