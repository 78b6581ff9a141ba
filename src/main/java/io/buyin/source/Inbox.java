package io.buyin.source;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that exports are dropped into. It is listed once; only regular files that lie directly
 * in it are read, never links, pipes or folders. A file that is still being written differs from
 * its first look, or was changed a moment ago, and is left for the next night; an empty file beside
 * it, such as {@code sales.csv.done}, says that it is complete.
 */
public final class Inbox {

  private static final Set<String> EXPORTS = Set.of("csv", "tsv", "txt");
  private static final Set<String> OURS =
      Set.of(
          "buyin.yaml",
          "buyin.yml",
          "review.csv",
          TranslationsFile.NAME,
          RatesFile.NAME,
          "layouts",
          "template.potx",
          "template.pptx");

  private static final String DONE = ".done";

  private Inbox() {}

  /**
   * @throws Stop with {@link ExitCode#NO_INPUT} if the folder is missing or cannot be read
   */
  public static Inventory list(Path dir) {
    return list(dir, null, NamePatterns.NONE);
  }

  /**
   * @param settledBefore files changed after this moment may still be written; null takes all
   * @param ignore what the operator wants left alone: it is named, and neither read nor refused
   * @throws Stop with {@link ExitCode#NO_INPUT} if the folder is missing or cannot be read
   */
  public static Inventory list(Path dir, @Nullable Instant settledBefore, NamePatterns ignore) {
    List<InboxFile> files = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (Path path : entries(dir)) {
      if (isOurs(path)) {
        continue;
      }
      if (ignore.match(name(path))) {
        ignored.add(Quoted.visible(name(path)));
      } else {
        try {
          files.add(look(path, settledBefore));
        } catch (Refused refused) {
          troubles.add(refused.trouble());
        }
      }
    }
    return new Inventory(files, troubles, ignored);
  }

  private static List<Path> entries(Path dir) {
    if (!Files.isDirectory(dir)) {
      throw noInput(dir, "is not a folder that exists.");
    }
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(dir)) {
      stream.forEach(paths::add);
    } catch (IOException | DirectoryIteratorException e) {
      throw noInput(dir, "cannot be listed.");
    }
    paths.sort(Comparator.comparing(Inbox::name));
    return paths;
  }

  private static Stop noInput(Path dir, String sentence) {
    return new Stop(
        ExitCode.NO_INPUT,
        new Trouble(
            "inbox-unreadable",
            Origin.ofFile(dir.toString()),
            "the inbox " + sentence,
            "Name a readable folder with --inbox, and put the exports in it."));
  }

  private static boolean isOurs(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    return OURS.contains(name)
        || name.startsWith(".")
        || name.endsWith(".md")
        || name.endsWith(DONE);
  }

  private static InboxFile look(Path path, @Nullable Instant settledBefore) {
    String name = name(path);
    String visible = Quoted.visible(name).replace('\t', ' ');
    if (!visible.equals(name)) {
      throw refused(
          visible, "file-name", "has a control or direction character in its name.", "Rename it.");
    }
    BasicFileAttributes before = attributes(path, name);
    requireRegular(before, name);
    requireExport(name);
    requireSettled(path, name, before, settledBefore);
    if (before.size() > Limits.FILE_BYTES) {
      throw refused(
          name, "file-too-large", "is larger than 2 GiB.", "Export a shorter period, or split it.");
    }
    String sha256 = hash(path, name);
    BasicFileAttributes after = attributes(path, name);
    if (before.size() != after.size()
        || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
      throw refused(
          name, "file-growing", "changed while it was read.", "Run again when it is complete.");
    }
    return new InboxFile(name, path, after.size(), after.lastModifiedTime().toInstant(), sha256);
  }

  private static void requireSettled(
      Path path, String name, BasicFileAttributes attributes, @Nullable Instant settledBefore) {
    if (settledBefore == null
        || !attributes.lastModifiedTime().toInstant().isAfter(settledBefore)
        || Files.exists(path.resolveSibling(name + DONE), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    throw refused(
        name,
        "file-fresh",
        "was changed a moment ago and may still be written.",
        "Run again later, or put an empty file " + name + DONE + " beside it when it is complete.");
  }

  private static BasicFileAttributes attributes(Path path, String name) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  private static void requireRegular(BasicFileAttributes attributes, String name) {
    if (attributes.isSymbolicLink()) {
      throw refused(name, "file-link", "is a link.", "Put the file itself into the inbox.");
    }
    if (attributes.isDirectory()) {
      throw refused(
          name,
          "file-folder",
          "is a folder.",
          "Put its exports directly into the inbox, or name it under ignore: in buyin.yaml.");
    }
    if (!attributes.isRegularFile()) {
      throw refused(
          name, "file-special", "is a pipe, socket or device.", "Put a plain file into the inbox.");
    }
  }

  private static void requireExport(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!EXPORTS.contains(extension)) {
      throw refused(
          name,
          "file-kind",
          "is not a .csv, .tsv or .txt file.",
          "Export it as CSV, or name it under ignore: in buyin.yaml.");
    }
  }

  private static String hash(Path path, String name) {
    try {
      return Sha256.of(path);
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  private static Refused unreadable(String name) {
    return refused(name, "file-unreadable", "cannot be read.", "Give Buyin the right to read it.");
  }

  private static Refused refused(String name, String code, String sentence, String remedy) {
    return new Refused(new Trouble(code, Origin.ofFile(name), sentence, remedy));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
