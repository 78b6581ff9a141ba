package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  @TempDir Path dir;

  @Test
  void lists_exports_by_name_with_size_and_hash() throws IOException {
    Files.writeString(dir.resolve("b.csv"), "abc");
    Files.writeString(dir.resolve("A.TSV"), "");
    Files.writeString(dir.resolve("c.txt"), "x");
    Inventory inventory = Inbox.list(dir);
    assertThat(inventory.files())
        .extracting(InboxFile::name)
        .containsExactly("A.TSV", "b.csv", "c.txt");
    assertThat(inventory.files().get(1).size()).isEqualTo(3);
    assertThat(inventory.files().get(1).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(inventory.troubles()).isEmpty();
  }

  @Test
  void leaves_a_file_that_was_changed_a_moment_ago_unless_it_is_marked_as_done()
      throws IOException {
    Path fresh = Files.writeString(dir.resolve("fresh.csv"), "abc");
    Files.writeString(dir.resolve("old.csv"), "abc");
    java.time.Instant settled = Files.getLastModifiedTime(fresh).toInstant().minusSeconds(60);
    Files.setLastModifiedTime(
        dir.resolve("old.csv"), java.nio.file.attribute.FileTime.from(settled));
    Inventory inventory = Inbox.list(dir, settled, NamePatterns.NONE);
    assertThat(inventory.files()).extracting(InboxFile::name).containsExactly("old.csv");
    assertThat(inventory.troubles())
        .extracting(Trouble::toString)
        .containsExactly(
            "fresh.csv: was changed a moment ago and may still be written. Run again later, or put"
                + " an empty file fresh.csv.done beside it when it is complete.");
    Files.createFile(dir.resolve("fresh.csv.done"));
    assertThat(Inbox.list(dir, settled, NamePatterns.NONE).files()).hasSize(2);
  }

  @Test
  void passes_over_its_own_files_in_silence() throws IOException {
    for (String name :
        List.of(
            "buyin.yaml", "review.csv", "rates.csv", "README.md", "template.potx", ".hidden.csv")) {
      Files.writeString(dir.resolve(name), "x");
    }
    Files.createDirectory(dir.resolve("layouts"));
    assertThat(Inbox.list(dir)).isEqualTo(new Inventory(List.of(), List.of(), List.of()));
  }

  @Test
  @Timeout(20)
  void names_what_it_does_not_read() throws IOException, InterruptedException {
    Path target = Files.writeString(dir.resolve(".target"), "x");
    Files.createSymbolicLink(dir.resolve("link.csv"), target);
    Files.createDirectory(dir.resolve("folder.csv"));
    Files.writeString(dir.resolve("book.xlsx"), "x");
    assertThat(Inbox.list(dir).troubles())
        .extracting(Trouble::toString)
        .containsExactly(
            "book.xlsx: is not a .csv, .tsv or .txt file. Export it as CSV, or name it under"
                + " ignore: in buyin.yaml.",
            "folder.csv: is a folder. Put its exports directly into the inbox, or name it under"
                + " ignore: in buyin.yaml.",
            "link.csv: is a link. Put the file itself into the inbox.");
  }

  @Test
  void what_the_operator_wants_ignored_is_named_and_neither_read_nor_refused() throws IOException {
    Files.writeString(dir.resolve("Budget 2026.xlsx"), "x");
    Files.writeString(dir.resolve("notes-1.csv"), "x");
    Files.writeString(dir.resolve("notes.csv"), "x");
    Files.createDirectory(dir.resolve("old"));
    NamePatterns ignore = NamePatterns.of(java.util.List.of("*.XLSX", "notes-?.csv", "old"));
    Inventory inventory = Inbox.list(dir, null, ignore);
    assertThat(inventory.ignored()).containsExactly("Budget 2026.xlsx", "notes-1.csv", "old");
    assertThat(inventory.files()).extracting(InboxFile::name).containsExactly("notes.csv");
    assertThat(inventory.troubles()).isEmpty();
  }

  @Test
  @Timeout(20)
  void does_not_wait_for_a_pipe() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    new ProcessBuilder("/usr/bin/mkfifo", dir.resolve("pipe.csv").toString()).start().waitFor();
    assertThat(Inbox.list(dir).troubles())
        .extracting(Trouble::code)
        .containsExactly("file-special");
  }

  @Test
  void stops_without_an_inbox() {
    assertThatExceptionOfType(Stop.class)
        .isThrownBy(() -> Inbox.list(dir.resolve("nowhere")))
        .matches(stop -> stop.exitCode() == ExitCode.NO_INPUT)
        .withMessageContaining("nowhere: the inbox is not a folder that exists.");
  }
}
