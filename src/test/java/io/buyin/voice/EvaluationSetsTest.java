package io.buyin.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The labelled sets are whole: what an evaluation reads from them has legal and matching values.
 */
class EvaluationSetsTest {
  private static final Path SETS = Path.of("src/test/resources/io/buyin/evaluation");
  private static final Set<String> SLOTS = Set.of("support", "counter", "open");
  private static final Set<String> JUDGEMENTS = Set.of("best", "acceptable", "wrong");

  private static final Pattern THEME = Pattern.compile("(?m)^  - id: (\\S+)$");

  private final Set<String> themes =
      THEME.matcher(text("themes.yaml")).results().map(it -> it.group(1)).collect(toSet());
  private final List<CSVRecord> remarks = rows("remarks.csv");
  private final List<CSVRecord> voices = rows("voices.csv");
  private final List<CSVRecord> claims = rows("claims.csv");
  private final List<CSVRecord> candidates = rows("candidates.csv");

  @Test
  void there_are_enough_of_each_kind_and_no_id_stands_twice() {
    assertThat(remarks).hasSizeGreaterThanOrEqualTo(420);
    assertThat(claims).hasSizeGreaterThanOrEqualTo(130);
    Map<String, List<CSVRecord>> spoken = remarks.stream().collect(groupingBy(of("language")));
    assertThat(spoken.get("en")).hasSizeGreaterThanOrEqualTo(160);
    assertThat(spoken.get("fr")).hasSizeGreaterThanOrEqualTo(130);
    assertThat(spoken.get("es")).hasSizeGreaterThanOrEqualTo(130);
    Stream.of(remarks, voices, claims)
        .forEach(rows -> assertThat(rows.stream().map(of("id"))).doesNotHaveDuplicates());
    assertThat(remarks.stream().map(of("text"))).doesNotHaveDuplicates();
    assertThat(candidates.stream().map(row -> row.get("claim") + row.get("voice")))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_label_is_one_of_the_guide() {
    assertThat(themes).hasSize(8);
    for (CSVRecord row : remarks) {
      for (String theme : row.get("theme").split("\\|", -1)) {
        assertThat(theme).satisfiesAnyOf(it -> assertThat(it).isEqualTo("none"), this::isATheme);
      }
      assertThat(row.get("stance")).isIn("support", "mixed", "hesitate", "unclear");
      assertThat(row.get("quotable")).isIn("yes", "no");
      assertThat(row.get("language")).isIn("en", "fr", "es", "other");
      assertThat(row.get("text")).isNotBlank();
    }
    claims.forEach(claim -> isATheme(claim.get("theme")));
    candidates.forEach(row -> SLOTS.forEach(it -> assertThat(row.get(it)).isIn(JUDGEMENTS)));
  }

  @Test
  void the_half_follows_from_the_id_alone_and_is_balanced_in_each_language() {
    Stream.of(remarks, claims)
        .flatMap(List::stream)
        .forEach(row -> assertThat(row.get("half")).as(row.get("id")).isEqualTo(half(row)));
    remarks.stream().collect(groupingBy(of("language"))).values().forEach(this::isHalved);
    isHalved(claims);
  }

  @Test
  void every_remark_has_a_speaker_and_every_candidate_is_a_remark_of_its_claims_half() {
    assertThat(voices.stream().map(of("id"))).containsExactlyElementsOf(ids(remarks));
    Map<String, String> halves = new TreeMap<>(halves(remarks));
    halves.putAll(halves(claims));
    for (CSVRecord row : candidates) {
      assertThat(halves).containsKeys(row.get("claim"), row.get("voice"));
      assertThat(halves.get(row.get("voice"))).isEqualTo(halves.get(row.get("claim")));
    }
  }

  @Test
  void a_pool_has_8_to_14_candidates_and_a_right_one_may_be_shown() {
    Map<String, List<CSVRecord>> pools = candidates.stream().collect(groupingBy(of("claim")));
    assertThat(pools.keySet()).containsExactlyInAnyOrderElementsOf(ids(claims));
    assertThat(pools.values()).allSatisfy(pool -> assertThat(pool).hasSizeBetween(8, 14));
    Set<String> released = having(voices, "released");
    Set<String> quotable = having(remarks, "quotable");
    candidates.stream()
        .filter(row -> SLOTS.stream().anyMatch(slot -> !"wrong".equals(row.get(slot))))
        .map(of("voice"))
        .forEach(voice -> assertThat(voice).isIn(released).isIn(quotable));
  }

  @Test
  void in_each_slot_some_claims_have_no_right_partner() {
    for (String slot : SLOTS) {
      long served = claimsServed(slot);
      assertThat(served).as(slot).isBetween(claims.size() / 4L, claims.size() - 20L);
    }
  }

  private long claimsServed(String slot) {
    return candidates.stream()
        .filter(row -> !"wrong".equals(row.get(slot)))
        .map(of("claim"))
        .distinct()
        .count();
  }

  private void isATheme(String theme) {
    assertThat(themes).contains(theme);
  }

  private void isHalved(List<CSVRecord> rows) {
    long test = rows.stream().filter(row -> "test".equals(row.get("half"))).count();
    assertThat(100.0 * test / rows.size()).isBetween(45.0, 55.0);
  }

  private static String half(CSVRecord row) {
    CRC32 sum = new CRC32();
    sum.update(row.get("id").getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % 2 == 0 ? "tune" : "test";
  }

  private static Map<String, String> halves(List<CSVRecord> rows) {
    return rows.stream().collect(toMap(of("id"), of("half")));
  }

  private static List<String> ids(List<CSVRecord> rows) {
    return rows.stream().map(of("id")).toList();
  }

  private static Set<String> having(List<CSVRecord> rows, String column) {
    return rows.stream().filter(it -> "yes".equals(it.get(column))).map(of("id")).collect(toSet());
  }

  private static Function<CSVRecord, String> of(String column) {
    return row -> row.get(column);
  }

  private static List<CSVRecord> rows(String name) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(text(name), format)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(SETS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
