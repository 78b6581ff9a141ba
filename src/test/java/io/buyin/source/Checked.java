package io.buyin.source;

import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files of a test, and what a check without settings says of them. */
final class Checked {

  private final Path dir;

  Checked(Path dir) {
    this.dir = dir;
  }

  void file(String name, String text) {
    file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void file(String name, byte[] bytes) {
    try {
      Files.write(dir.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CheckReport report() {
    return Check.inbox(Inbox.list(dir), Drop.BUILT_IN, ReadingRules.standard());
  }

  CheckedFile file(int number) {
    return report().files().get(number);
  }

  CheckedFile only() {
    List<CheckedFile> files = report().files();
    if (files.size() != 1) {
      throw new AssertionError(files.size() + " files");
    }
    return files.get(0);
  }

  CheckedTable table() {
    return only().tables().get(0);
  }

  List<String> codes() {
    return report().files().stream()
        .flatMap(file -> file.troubles().stream())
        .map(Trouble::code)
        .toList();
  }

  /** A line per table: {@code layout line N first..last records=used+superseded+…} and the sums. */
  List<String> lines() {
    return report().files().stream()
        .flatMap(file -> file.tables().stream())
        .map(Checked::line)
        .toList();
  }

  private static String line(CheckedTable table) {
    return String.format(
        Locale.ROOT,
        "%s line %d %s %d=%d+%d+%d+%d+%d %s",
        table.layout(),
        table.headerLine(),
        table.first() == null ? "null" : table.first() + ".." + table.last(),
        table.records(),
        table.used(),
        table.superseded(),
        table.duplicates(),
        table.excluded(),
        table.rejected(),
        table.sums());
  }
}
