package io.buyin.cli;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The state folder's lock: one run at a time. The operating system lets go of it when the process
 * ends, however it ends.
 */
final class RunLock {

  private RunLock() {}

  /**
   * Does the work while it holds the lock, making the state folder (readable by its owner alone) if
   * need be.
   *
   * @throws Stop with {@link ExitCode#LOCKED} if another run holds it
   */
  static <T> T holding(Path state, Supplier<T> work) {
    try (FileChannel channel = open(state)) {
      if (tryLock(channel) == null) {
        throw new Stop(
            ExitCode.LOCKED,
            trouble(
                state,
                "locked",
                "another run of Buyin holds this state folder.",
                "Wait for it to end, or give this run a folder of its own with --state."));
      }
      return work.get();
    } catch (IOException e) {
      throw new Stop(
          ExitCode.STATE_FAILED,
          trouble(
              state,
              "state-unusable",
              "the state folder cannot be written.",
              "Give the user who runs Buyin the right to write it, or name another one with"
                  + " --state."));
    }
  }

  private static FileChannel open(Path state) throws IOException {
    makePrivate(state);
    return FileChannel.open(
        state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void makePrivate(Path state) throws IOException {
    if (Files.isDirectory(state)) {
      return;
    }
    Path parent = state.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          state,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(state);
    }
  }

  private static Trouble trouble(Path state, String code, String sentence, String remedy) {
    return new Trouble(code, Origin.ofFile(state.toString()), sentence, remedy);
  }
}
