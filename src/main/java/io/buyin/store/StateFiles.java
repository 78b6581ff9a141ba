package io.buyin.store;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** File operations in the state folder; a failure becomes a {@link Stop} that names the path. */
final class StateFiles {

  private StateFiles() {}

  /** Whether a system's message says that the disk is full. */
  static boolean isFull(String reason) {
    return reason.contains("No space left") || reason.contains("not enough space");
  }

  /** The folder and its missing parents, open to its owner alone where the system can say so. */
  static void createPrivateFolder(Path folder) {
    try {
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw stop(folder, e);
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw stop(folder, e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw stop(file, e);
    }
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw stop(file, e);
    }
  }

  /** Makes renames in a folder last through a power cut; systems that cannot, need not. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      return;
    }
  }

  /** A full disk ends the night with code 40, any other failure of the state folder with 50. */
  static Stop stop(Path path, Exception cause) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    boolean full = isFull(reason);
    Trouble trouble =
        new Trouble(
            full ? "disk-full" : "state-unusable",
            Origin.ofFile(path.toString()),
            "Buyin cannot read or write its state here ("
                + (full ? "no space is left on the disk" : reason)
                + ").",
            full
                ? "Free some space on that disk, then run again; nothing that was kept is lost."
                : "Correct the owner and permissions of the folder, then run again.");
    return new Stop(full ? ExitCode.OUTPUT_FAILED : ExitCode.STATE_FAILED, trouble);
  }
}
