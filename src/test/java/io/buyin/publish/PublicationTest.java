package io.buyin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.quantity.BusinessDate;
import io.buyin.render.Artifact;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  private static final BusinessDate DATE = new BusinessDate(LocalDate.parse("2026-07-16"));

  @TempDir Path home;
  private Path out;
  private Path state;

  @BeforeEach
  void nameFolders() {
    out = home.resolve("reports");
    state = home.resolve("state");
  }

  @Test
  void publishes_files_manifest_latest_and_ledger() throws IOException {
    PublishedEdition edition = publish("a1", "deck of tonight");
    assertThat(edition.name()).isEqualTo("2026-07-16/r1");
    assertThat(Files.readString(edition.folder().resolve("send/ceo/deck.pptx")))
        .isEqualTo("deck of tonight");
    assertThat(Files.readString(edition.folder().resolve("manifest.json")))
        .isEqualTo(
            """
            {
              "format" : "buyin-edition/1",
              "businessDate" : "2026-07-16",
              "revision" : 1,
              "identity" : "a1",
              "version" : "0.1.0",
              "dataThrough" : {
                "feedback" : "2026-07-14",
                "sales" : "2026-07-15"
              },
              "inventory" : [
                {
                  "file" : "deals.csv",
                  "sha256" : "d1",
                  "rows" : 12
                },
                {
                  "file" : "talks.csv",
                  "sha256" : "f1",
                  "rows" : 41
                }
              ],
              "held" : [
                "cfo: no release."
              ],
              "lacking" : [
                "deals.csv: late."
              ],
              "files" : [
                {
                  "path" : "internal/index.html",
                  "sha256" : "(page)",
                  "bytes" : 6
                },
                {
                  "path" : "send/ceo/deck.pptx",
                  "sha256" : "(deck)",
                  "bytes" : 15
                }
              ]
            }
            """
                .replace("(page)", Disk.sha256(utf8("<html>")))
                .replace("(deck)", Disk.sha256(utf8("deck of tonight"))));
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("2026-07-16/r1"));
    assertThat(Files.readString(out.resolve("ledger.jsonl")))
        .isEqualTo(
            "{\"event\":\"published\",\"edition\":\"2026-07-16/r1\",\"businessDate\":\"2026-07-16\",\"revision\":1,\"identity\":\"a1\",\"manifestSha256\":\""
                + Disk.sha256(Files.readAllBytes(edition.folder().resolve("manifest.json")))
                + "\"}\n");
    assertThat(out.resolve(".staging/run")).doesNotExist();
  }

  @Test
  void the_hash_is_sha_256() {
    assertThat(Disk.sha256(utf8("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void the_same_night_into_two_folders_gives_the_same_bytes() throws IOException {
    publish("a1", "deck");
    Map<String, String> first = contents();
    out = home.resolve("elsewhere");
    publish("a1", "deck");
    assertThat(contents()).isEqualTo(first).hasSize(7);
  }

  @Test
  void finds_the_edition_of_the_same_identity_and_publishes_it_no_second_time() throws IOException {
    PublishedEdition first = publish("a1", "deck");
    assertThat(open().find(DATE, "a1")).contains(first);
    assertThat(open().find(DATE, "a2")).isEmpty();
    assertThat(open().find(new BusinessDate(DATE.day().plusDays(1)), "a1")).isEmpty();
    Map<String, String> before = contents();
    assertThat(publish("a1", "deck")).isEqualTo(first);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void a_page_lists_the_editions_the_newest_first_and_is_rebuilt_when_it_is_lost()
      throws IOException {
    publish("a1", "deck");
    publish("b2", "other deck");
    Path index = out.resolve("index.html");
    String page = Files.readString(index);

    assertThat(page)
        .containsSubsequence("2026-07-16/r2/internal/index.html", "2026-07-16/r1/internal");
    Files.delete(index);
    open();
    assertThat(Files.readString(index)).isEqualTo(page);
  }

  @Test
  void another_identity_is_the_next_revision_and_leaves_the_first_untouched() throws IOException {
    publish("a1", "deck");
    Map<String, String> before = contents();
    PublishedEdition second = publish("a2", "corrected deck");
    assertThat(second.name()).isEqualTo("2026-07-16/r2");
    assertThat(contents()).containsAllEntriesOf(without(before, "ledger.jsonl", "index.html"));
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("2026-07-16/r2"));
    assertThat(Files.readAllLines(out.resolve("ledger.jsonl"))).hasSize(2);
  }

  @Test
  void the_tenth_revision_follows_the_ninth() {
    for (int i = 1; i <= 10; i++) {
      publish("a" + i, "deck " + i);
    }
    assertThat(Publication.newest(out)).map(PublishedEdition::name).contains("2026-07-16/r10");
  }

  @Test
  void a_night_made_up_for_later_does_not_take_latest_back() throws IOException {
    publish("a1", "deck");
    Publication publication = open();
    Staging staging = staged(publication, "deck of the day before");
    publication.publish(staging, info(new BusinessDate(DATE.day().minusDays(1)), "b1"));
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("2026-07-16/r1"));
  }

  @Test
  void sweeps_what_a_killed_night_had_staged() {
    staged(open(), "half an edition");
    assertThat(out.resolve(".staging/run/send/ceo/deck.pptx")).exists();
    open();
    assertThat(out.resolve(".staging")).doesNotExist();
    assertThat(Publication.newest(out)).isEmpty();
  }

  @Test
  void a_night_killed_right_after_the_rename_is_made_known_at_the_next_start() throws IOException {
    publish("a1", "deck");
    String ledger = Files.readString(out.resolve("ledger.jsonl"));
    Files.delete(out.resolve("ledger.jsonl"));
    Files.delete(out.resolve("latest"));
    Publication next = open();
    assertThat(next.find(DATE, "a1")).isPresent();
    assertThat(Files.readString(out.resolve("ledger.jsonl"))).isEqualTo(ledger);
    assertThat(Files.readSymbolicLink(out.resolve("latest"))).isEqualTo(Path.of("2026-07-16/r1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 100, 170})
  void a_line_of_the_ledger_that_was_cut_off_is_written_anew(int lost) throws IOException {
    publish("a1", "deck");
    publish("a2", "deck 2");
    byte[] whole = Files.readAllBytes(out.resolve("ledger.jsonl"));
    Files.write(out.resolve("ledger.jsonl"), java.util.Arrays.copyOf(whole, whole.length - lost));
    open();
    assertThat(Files.readAllBytes(out.resolve("ledger.jsonl"))).isEqualTo(whole);
  }

  @Test
  void leaves_lines_of_the_ledger_alone_that_say_something_else() throws IOException {
    publish("a1", "deck");
    String sent = "{\"event\":\"sent\",\"edition\":\"2026-07-16/r1\",\"audience\":\"ceo\"}";
    Files.writeString(out.resolve("ledger.jsonl"), sent, StandardOpenOption.APPEND);
    publish("a2", "deck 2");
    assertThat(Files.readAllLines(out.resolve("ledger.jsonl"))).hasSize(3).contains(sent);
  }

  @Test
  void a_folder_without_a_manifest_is_no_edition_but_keeps_its_number() throws IOException {
    Files.createDirectories(out.resolve("2026-07-16/r4"));
    assertThat(open().find(DATE, "a1")).isEmpty();
    assertThat(publish("a1", "deck").name()).isEqualTo("2026-07-16/r5");
  }

  @Test
  void replaces_latest_where_it_is_a_small_file() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("latest"), "2026-07-15/r1\n");
    publish("a1", "deck");
    assertThat(Files.readString(out.resolve("latest/send/ceo/deck.pptx"))).isEqualTo("deck");
  }

  @Test
  void says_which_folder_cannot_be_written_and_what_to_do() throws IOException {
    Files.writeString(home.resolve("file"), "in the way");
    out = home.resolve("file/reports");
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            Stop.class, stop -> assertThat(stop.exitCode()).isEqualTo(ExitCode.OUTPUT_FAILED))
        .hasMessageStartingWith(out + ": Buyin cannot write its output here (")
        .hasMessageContaining("name another output folder");
  }

  @Test
  void says_so_when_latest_is_in_the_way() throws IOException {
    Files.createDirectories(out.resolve("latest/mine"));
    assertThatThrownBy(() -> publish("a1", "deck"))
        .isInstanceOf(Stop.class)
        .hasMessageStartingWith(out.resolve("latest").toString());
  }

  @Test
  void refuses_to_publish_into_the_private_state_folder() {
    out = state.resolve("reports");
    assertThatThrownBy(this::open).isInstanceOf(Stop.class).hasMessageContaining("private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../deck.pptx",
        "/etc/deck",
        "send/../x",
        "send\\x",
        "",
        "manifest.json",
        ".hidden",
        "a//b"
      })
  void refuses_an_artifact_that_would_leave_the_edition(String path) {
    Staging staging = open().stage("run");
    assertThatThrownBy(() -> staging.add(new Artifact(path, utf8("x"))))
        .isInstanceOf(BuyinBug.class);
  }

  @Test
  void refuses_two_artifacts_of_one_name() {
    Staging staging = staged(open(), "deck");
    assertThatThrownBy(() -> staging.add(new Artifact("send/ceo/deck.pptx", utf8("x"))))
        .isInstanceOf(BuyinBug.class)
        .hasMessageContaining("send/ceo/deck.pptx");
  }

  private Publication open() {
    return Publication.in(out, state);
  }

  private PublishedEdition publish(String identity, String deck) {
    Publication publication = open();
    return publication.publish(staged(publication, deck), info(DATE, identity));
  }

  @Test
  void reads_a_manifest_of_before_what_is_lacking_was_kept() {
    String old =
        "{\"format\":\"buyin-edition/1\",\"businessDate\":\"2026-07-16\",\"revision\":1,"
            + "\"identity\":\"i\",\"version\":\"0.1.0\",\"dataThrough\":{},\"inventory\":[],"
            + "\"held\":[],\"files\":[]}";
    Manifest manifest = Manifest.fromJson(utf8(old));
    assertThat(manifest.lacking()).isEmpty();
    assertThat(new String(manifest.toJson(), StandardCharsets.UTF_8)).doesNotContain("lacking");
  }

  private static Staging staged(Publication publication, String deck) {
    Staging staging = publication.stage("run");
    staging.add(new Artifact("send/ceo/deck.pptx", utf8(deck)));
    staging.add(new Artifact("internal/index.html", utf8("<html>")));
    return staging;
  }

  private static EditionInfo info(BusinessDate date, String identity) {
    Map<String, LocalDate> dataThrough = new LinkedHashMap<>();
    dataThrough.put("sales", LocalDate.parse("2026-07-15"));
    dataThrough.put("feedback", LocalDate.parse("2026-07-14"));
    List<InventoryLine> inventory =
        List.of(new InventoryLine("talks.csv", "f1", 41), new InventoryLine("deals.csv", "d1", 12));
    return new EditionInfo(
        date,
        identity,
        "0.1.0",
        dataThrough,
        inventory,
        List.of("cfo: no release."),
        List.of("deals.csv: late."));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every file below the output folder with what it holds; links by their target. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.toList()) {
        if (Files.isSymbolicLink(path)) {
          contents.put(out.relativize(path).toString(), Files.readSymbolicLink(path).toString());
        } else if (Files.isRegularFile(path)) {
          contents.put(out.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return contents;
  }

  private static Map<String, String> without(Map<String, String> contents, String... names) {
    Map<String, String> rest = new TreeMap<>(contents);
    List.of(names).forEach(rest::remove);
    rest.remove("latest");
    return rest;
  }
}
