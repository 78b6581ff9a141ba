package io.buyin.job;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder for a look at an inbox, thrown away afterwards. */
final class Scratch {

  private Scratch() {}

  /**
   * What comes of work in a folder of its own.
   *
   * @throws Stop with {@link ExitCode#STATE_FAILED} if no such folder can be made
   */
  static <T> T in(Function<Path, T> work) {
    Path folder = temporary();
    try {
      return work.apply(folder);
    } finally {
      delete(folder);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("buyin-check");
    } catch (IOException e) {
      throw new Stop(
          ExitCode.STATE_FAILED,
          new Trouble(
              "state-unusable",
              Origin.ofFile(System.getProperty("java.io.tmpdir", "")),
              "the exports cannot be tried out here.",
              "Name another folder with -Djava.io.tmpdir."));
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Scratch::deleteOne);
    } catch (IOException | UncheckedIOException theSystemWill) {
      return;
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
