package io.buyin.publish;

import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** File operations on the output; a failure becomes a {@link Stop} that names path and remedy. */
final class Disk {

  private Disk() {}

  /** An operation that may fail on the disk. */
  interface Operation<T> {
    T run() throws IOException;
  }

  /** Runs an operation; its failure is told as one of this path. */
  static <T> T at(Path path, Operation<T> operation) {
    try {
      return operation.run();
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  static void createFolder(Path folder) {
    at(folder, () -> Files.createDirectories(folder));
  }

  /** Writes a file and sees it onto the disk. */
  static void write(Path file, byte[] bytes, StandardOpenOption how) {
    at(
        file,
        () -> {
          Files.write(file, bytes, how, StandardOpenOption.WRITE);
          syncFile(file);
          return file;
        });
  }

  /** Runs work that other processes must not do at the same time; the lock file stays, empty. */
  static <T> T alone(Path lock, Operation<T> work) {
    return at(
        lock,
        () -> {
          try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
          }
        });
  }

  /** Cuts a file off after so many bytes. */
  static void truncate(Path file, long bytes) {
    at(
        file,
        () -> {
          try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes).force(true);
            return file;
          }
        });
  }

  private static void syncFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes names in a folder last through a power cut; systems that cannot, need not. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      return;
    }
  }

  /** What a folder holds, by name; nothing where there is no such folder. */
  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return at(
        folder,
        () -> {
          try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
          }
        });
  }

  /** All in a folder and below, itself included, each folder before what it holds. */
  static List<Path> walk(Path folder) {
    return at(
        folder,
        () -> {
          try (Stream<Path> entries = Files.walk(folder)) {
            return entries.sorted().toList();
          }
        });
  }

  static void deleteTree(Path folder) {
    if (Files.isDirectory(folder)) {
      walk(folder).stream()
          .sorted(Comparator.reverseOrder())
          .forEach(path -> at(path, () -> Files.deleteIfExists(path)));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new BuyinBug("Every Java has SHA-256", e);
    }
  }

  private static Stop failed(Path path, IOException cause) {
    return new Stop(
        ExitCode.OUTPUT_FAILED,
        new Trouble(
            "output-failed",
            Origin.ofFile(path.toString()),
            "Buyin cannot write its output here (" + reason(cause) + ").",
            remedy(cause)));
  }

  /** The system's own words, without the path that the sentence already names. */
  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    String words =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return words == null ? "the system gives no reason" : words;
  }

  private static String remedy(IOException cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof AtomicMoveNotSupportedException) {
      return "Keep the whole output folder on one file system.";
    }
    if (message.contains("No space left") || message.contains("not enough space")) {
      return "Free space on that disk, then run again; published editions are untouched.";
    }
    return "Let Buyin's user write there, or name another output folder, then run again;"
        + " published editions are untouched.";
  }
}
