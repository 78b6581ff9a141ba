package io.buyin.store;

import io.buyin.fact.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.core.JacksonException;

/**
 * The folders of kept facts: {@code facts/<kind>/<key>.parquet} with {@code <key>.json} beside it.
 * A key is there when both files are, and the Parquet file has the size the JSON states.
 */
final class Shelf {

  private static final String PARQUET = ".parquet";
  private static final String JSON = ".json";
  private static final String UNFINISHED = ".part";

  private final Path root;
  private final AtomicLong unfinished = new AtomicLong();

  private Shelf(Path root) {
    this.root = root;
  }

  /** Opens the folders and removes what a killed night left unfinished. */
  static Shelf open(Path stateDir) {
    Shelf shelf = new Shelf(stateDir.resolve("facts"));
    for (Kind kind : Kind.values()) {
      Path folder = shelf.folder(kind);
      StateFiles.createPrivateFolder(folder);
      StateFiles.list(folder).stream().filter(Shelf::isLeftover).forEach(StateFiles::delete);
    }
    return shelf;
  }

  Optional<Sidecar> find(Kind kind, String key) {
    Path json = json(kind, key);
    Path parquet = parquet(kind, key);
    if (!Files.isRegularFile(json) || !Files.isRegularFile(parquet)) {
      return Optional.empty();
    }
    try {
      Sidecar sidecar = Sidecar.fromJson(Files.readAllBytes(json));
      return Files.size(parquet) == sidecar.bytes() ? Optional.of(sidecar) : Optional.empty();
    } catch (JacksonException halfWritten) {
      return Optional.empty();
    } catch (IOException e) {
      throw StateFiles.stop(json, e);
    }
  }

  Path parquet(Kind kind, String key) {
    return folder(kind).resolve(key + PARQUET);
  }

  /** A name that no other writer uses, swept at the next start if it is still there. */
  Path newUnfinished(Kind kind, String key) {
    return folder(kind).resolve(key + "." + unfinished.incrementAndGet() + UNFINISHED);
  }

  /** Makes a finished Parquet file count, under its key. */
  void put(Kind kind, String key, Path parquet, Sidecar sidecar) {
    Path json = newUnfinished(kind, key);
    try {
      Files.write(json, sidecar.toJson());
      sync(parquet);
      sync(json);
      Files.move(parquet, parquet(kind, key), StandardCopyOption.ATOMIC_MOVE);
      Files.move(json, json(kind, key), StandardCopyOption.ATOMIC_MOVE);
      StateFiles.syncFolder(folder(kind));
    } catch (IOException e) {
      throw StateFiles.stop(json, e);
    } finally {
      StateFiles.delete(json);
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static boolean isLeftover(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(UNFINISHED)
        || isWithout(file, name, PARQUET, JSON)
        || isWithout(file, name, JSON, PARQUET);
  }

  private static boolean isWithout(Path file, String name, String own, String partner) {
    if (!name.endsWith(own)) {
      return false;
    }
    String key = name.substring(0, name.length() - own.length());
    return !Files.exists(file.resolveSibling(key + partner));
  }

  private Path json(Kind kind, String key) {
    return folder(kind).resolve(key + JSON);
  }

  private Path folder(Kind kind) {
    return root.resolve(kind.word());
  }
}
