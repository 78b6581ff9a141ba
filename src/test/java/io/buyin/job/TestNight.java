package io.buyin.job;

import io.buyin.publish.Publication;
import io.buyin.store.FactStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A night in a folder of its own, walked step by step without Spring. */
final class TestNight {

  static final Path SAMPLE = Path.of("sample-data");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-13T02:10:00Z"), ZoneOffset.UTC);

  private static @Nullable TestNight sample;

  private final Path folder;
  private final Path inbox;
  private @Nullable NightReport first;

  TestNight(Path folder, Path inbox) {
    this.folder = folder;
    this.inbox = inbox;
  }

  /**
   * The night of the sample, walked once for all tests of this machine. Nobody changes its files.
   */
  static synchronized TestNight ofSample() {
    if (sample == null) {
      try {
        Path folder = Files.createTempDirectory("sample-night");
        Runtime.getRuntime()
            .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        TestNight night = new TestNight(folder, SAMPLE);
        night.first = night.walk();
        sample = night;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sample;
  }

  /** The report of the walk that {@link #ofSample()} made. */
  NightReport report() {
    return Objects.requireNonNull(first);
  }

  Path reports() {
    return folder.resolve("reports");
  }

  /** Walks the seven steps and reports. */
  NightReport walk() {
    RunParameters parameters = parameters();
    Desk.Order order = new NightRun(parameters, NightListener.NONE, CLOCK).order();
    try (Desk desk =
        new Desk(
            parameters,
            order,
            FactStore.open(parameters.state()),
            Publication.in(parameters.out(), parameters.state()))) {
      for (NightStep step : Night.STEPS) {
        if (!desk.nothingNew()) {
          step.work(desk);
        }
      }
      return NightReports.of(desk);
    }
  }

  /**
   * A desk with facts, figures, voices and Briefs on it; nothing is rendered. Closed by the test.
   */
  Desk toldDesk() {
    RunParameters parameters = parameters();
    Desk desk =
        new Desk(
            parameters,
            new NightRun(parameters, NightListener.NONE, CLOCK).order(),
            FactStore.open(parameters.state()),
            Publication.in(parameters.out(), parameters.state()));
    List.of(new TakeInventory(), new IngestExports(), new ReconcileRows(), new WriteBriefs())
        .forEach(step -> step.work(desk));
    return desk;
  }

  /** Runs the same night as Spring Batch does. */
  NightReport runAsJob() {
    return new NightRun(parameters(), NightListener.NONE, CLOCK).run();
  }

  RunParameters parameters() {
    return new RunParameters(
        inbox,
        inbox.resolve("buyin.yaml"),
        folder.resolve("reports"),
        folder.resolve("state"),
        null,
        false);
  }

  Path edition() {
    return folder.resolve("reports").resolve("2026-07-13").resolve("r1");
  }

  byte[] file(String path) {
    try {
      return Files.readAllBytes(edition().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of a folder by its path. */
  static SortedMap<String, byte[]> files(Path root) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (attributes.isSymbolicLink()) {
                return FileVisitResult.CONTINUE;
              }
              files.put(root.relativize(file).toString(), Files.readAllBytes(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** A copy of an inbox that a test may change. */
  static Path copy(Path from, Path to) {
    files(from)
        .forEach(
            (name, bytes) -> {
              try {
                Path target = to.resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
                Files.setLastModifiedTime(target, Files.getLastModifiedTime(from.resolve(name)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return to;
  }
}
