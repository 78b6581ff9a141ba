package io.buyin.source;

import io.buyin.source.CheckReport.CheckedFile;
import io.buyin.source.CheckReport.CheckedTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Any bytes as an export: it is read or refused with a sentence, and every row is counted. */
public final class CsvFuzz {

  private static final Path DIR = folder();

  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    CheckedFile once = check(data);
    if (!once.equals(check(data))) {
      throw new IllegalStateException("read twice, it says two things");
    }
    once.tables().forEach(CsvFuzz::requireReconciled);
    if (once.refused() != null && once.refused().sentence().isBlank()) {
      throw new IllegalStateException("refused without a reason");
    }
  }

  private static CheckedFile check(byte[] data) {
    InboxFile file = new Drop(DIR).file("any.csv", data);
    Inventory one = new Inventory(List.of(file), List.of(), List.of());
    return Check.inbox(one, Drop.BUILT_IN, Drop.RULES).files().get(0);
  }

  private static void requireReconciled(CheckedTable table) {
    long accounted =
        table.used()
            + table.superseded()
            + table.duplicates()
            + table.excluded()
            + table.rejected();
    if (accounted != table.records()) {
      throw new IllegalStateException(table.records() + " records, " + accounted + " accounted");
    }
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("buyin-fuzz");
      folder.toFile().deleteOnExit();
      folder.resolve("any.csv").toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
