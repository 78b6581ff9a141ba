package io.buyin.store;

import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * The database's native library. The driver unpacks 72 MB into the temporary folder at each start
 * and a killed night would leave them there; so the file is deleted as soon as it is loaded, where
 * the system lets a loaded file go (Linux). Elsewhere the driver deletes it at a normal end.
 */
final class NativeLibrary {

  private static final Path MAPPED_FILES = Path.of("/proc/self/maps");
  private static final String NAME = "libduckdb_java";

  private NativeLibrary() {}

  /**
   * A connection to a new database in memory.
   *
   * @throws Stop if the library cannot be unpacked or may not be run
   */
  static DuckDBConnection connect(Properties settings) {
    List<Path> before = unpacked();
    try {
      Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
      deleteUnpacked();
      return connection.unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      throw new BuyinBug("The database refused its settings", e);
    } catch (LinkageError e) {
      unpacked().stream().filter(file -> !before.contains(file)).forEach(StateFiles::delete);
      throw notLoaded(e);
    }
  }

  /** The libraries in the temporary folder: a failed unpacking leaves a piece of one behind. */
  private static List<Path> unpacked() {
    try (Stream<Path> files = Files.list(temporaryFolder())) {
      return files.filter(file -> file.getFileName().toString().startsWith(NAME)).toList();
    } catch (IOException noSuchFolder) {
      return List.of();
    }
  }

  private static Path temporaryFolder() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  private static void deleteUnpacked() {
    if (!Files.isReadable(MAPPED_FILES)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(MAPPED_FILES)) {
        int path = line.indexOf('/');
        if (path >= 0 && line.contains(NAME) && line.endsWith(".so")) {
          Files.deleteIfExists(Path.of(line.substring(path)));
        }
      }
    } catch (IOException staysUntilTheEnd) {
      return;
    }
  }

  private static Stop notLoaded(LinkageError error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String reason = String.valueOf(cause.getMessage());
    return new Stop(
        StateFiles.isFull(reason) ? ExitCode.OUTPUT_FAILED : ExitCode.STATE_FAILED,
        new Trouble(
            "library-not-loaded",
            Origin.ofFile(temporaryFolder().toString()),
            "Buyin's database could not be unpacked into the temporary folder or may not run from"
                + " there ("
                + reason
                + ").",
            "The folder needs 80 MB of space and must not be mounted \"noexec\"; name another one"
                + " with java -Djava.io.tmpdir=FOLDER."));
  }
}
