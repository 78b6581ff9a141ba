package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.sample.SecondCompany;
import io.buyin.trouble.ExitCode;
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
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story without Spring: exports in, a proved edition out. */
class NightTest {

  @TempDir Path folder;

  @Test
  void three_exports_become_a_deck_a_workbook_and_a_draft_mail() {
    TestNight night = new TestNight(folder, TestNight.SAMPLE);
    NightReport report = night.walk();
    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(report.edition()).isEqualTo("2026-07-13/r1");
    assertThat(TestNight.files(night.edition()).keySet())
        .containsExactly(
            "internal/brief-ceo.json",
            "internal/index.html",
            "manifest.json",
            "send/ceo/deck.pptx",
            "send/ceo/mail.eml",
            "send/ceo/mail.html",
            "send/ceo/mail.txt",
            "send/ceo/numbers.xlsx");
  }

  @Test
  void the_same_night_again_has_nothing_to_do() {
    TestNight night = new TestNight(folder, TestNight.SAMPLE);
    night.walk();
    SortedMap<String, byte[]> before = TestNight.files(folder.resolve("reports"));
    NightReport again = night.walk();
    assertThat(again.nothingNew()).isTrue();
    assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(digests(folder.resolve("reports"))).isEqualTo(digests(before));
  }

  @Test
  void the_same_exports_give_the_same_bytes_in_any_zone_language_and_row_order()
      throws IOException {
    TestNight first = new TestNight(folder.resolve("a"), TestNight.SAMPLE);
    first.walk();
    Path shuffled = TestNight.copy(TestNight.SAMPLE, folder.resolve("shuffled"));
    shuffle(shuffled.resolve("feedback.csv"));
    shuffle(shuffled.resolve("social-account-days.csv"));
    shuffle(shuffled.resolve("social-employee-posts.csv"));
    TestNight other = new TestNight(folder.resolve("b"), shuffled);
    elsewhere(other::walk);
    assertThat(contents(other.edition())).isEqualTo(contents(first.edition()));
    TestNight repeated = new TestNight(folder.resolve("c"), TestNight.SAMPLE);
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
   * What a night says, without the traces of the input's order: file hashes and line numbers differ
   * when rows are shuffled, so the lineage, the manifest and whatever carries them is left out.
   */
  private static Map<String, String> contents(Path edition) {
    Map<String, String> contents = new TreeMap<>();
    TestNight.files(edition)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith("deck.pptx")
                  || name.endsWith("mail.html")
                  || name.endsWith("mail.txt")) {
                contents.put(name, Identity.of(List.of(bytes)));
              }
            });
    return contents;
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
