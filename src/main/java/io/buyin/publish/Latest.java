package io.buyin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * {@code latest}: a relative link to the newest edition, replaced by a rename; where links are not
 * possible, a small file that holds the edition's name.
 */
record Latest(Path out) {

  private static final String NAME = "latest";
  private static final String UNFINISHED = ".latest.part";

  void pointTo(PublishedEdition edition) {
    Path link = out.resolve(NAME);
    if (pointsTo(link, edition)) {
      return;
    }
    Disk.at(
        link,
        () -> {
          Path unfinished = out.resolve(UNFINISHED);
          Files.deleteIfExists(unfinished);
          write(unfinished, edition.name());
          return Files.move(
              unfinished,
              link,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        });
    Disk.syncFolder(out);
  }

  private static void write(Path file, String name) throws IOException {
    try {
      Files.createSymbolicLink(file, Path.of(name));
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      Files.write(file, (name + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean pointsTo(Path link, PublishedEdition edition) {
    return Disk.at(
        link,
        () ->
            Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).equals(Path.of(edition.name())));
  }
}
