package io.buyin.publish;

import io.buyin.render.Artifact;
import io.buyin.trouble.BuyinBug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An edition in the making: a folder beside the published ones, on their file system, that becomes
 * one of them by a rename or is swept at the next start. Files may be added by several threads.
 */
public final class Staging {

  private static final Pattern PLAIN_PATH =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

  private final Path folder;
  private final List<Manifest.FileLine> files = new ArrayList<>();
  private final Set<String> taken = new TreeSet<>();

  Staging(Path folder) {
    this.folder = folder;
  }

  /** Where the files are until they are published, for whoever proves them. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes an artifact and sees it onto the disk.
   *
   * @throws BuyinBug if the path is not a plain relative one, or is taken
   */
  public void add(Artifact artifact) {
    claim(artifact.path());
    Path file = folder.resolve(artifact.path());
    Disk.createFolder(file.resolveSibling(""));
    Disk.write(file, artifact.bytes(), StandardOpenOption.CREATE_NEW);
    enter(artifact);
  }

  /** Writes the manifest as the last file, and sees every name onto the disk. */
  synchronized Manifest seal(EditionInfo info, int revision) {
    files.sort(Comparator.comparing(Manifest.FileLine::path));
    Manifest manifest = Manifest.of(info, revision, List.copyOf(files));
    Disk.write(folder.resolve(Manifest.NAME), manifest.toJson(), StandardOpenOption.CREATE_NEW);
    Disk.walk(folder).stream().filter(Files::isDirectory).forEach(Disk::syncFolder);
    return manifest;
  }

  private synchronized void claim(String path) {
    if (!PLAIN_PATH.matcher(path).matches() || path.equals(Manifest.NAME)) {
      throw new BuyinBug("An artifact cannot be called " + path);
    }
    if (!taken.add(path)) {
      throw new BuyinBug("Two artifacts are called " + path);
    }
  }

  private synchronized void enter(Artifact artifact) {
    byte[] bytes = artifact.bytes();
    files.add(new Manifest.FileLine(artifact.path(), Disk.sha256(bytes), bytes.length));
  }
}
