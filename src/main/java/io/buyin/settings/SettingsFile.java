package io.buyin.settings;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A YAML file as keys and values that know the line they stand on. */
final class SettingsFile {

  private final String name;
  private final List<PropertySource<?>> sources;
  private final List<ConfigurationPropertySource> properties;

  private SettingsFile(String name, List<PropertySource<?>> sources) {
    this.name = name;
    this.sources = sources;
    this.properties =
        sources.stream().map(source -> ConfigurationPropertySource.from(source)).toList();
  }

  /**
   * Reads the file.
   *
   * @throws Stop if it is missing, unreadable or not YAML
   */
  static SettingsFile read(Path file) {
    String name = file.getFileName().toString();
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      requireFolder(file);
      throw refused(
          Origin.ofFile(file.toString()),
          "the settings could not be read.",
          "Write a buyin.yaml beside the exports, or name one with --settings FILE.");
    }
    return parse(name, bytes);
  }

  private static void requireFolder(Path file) {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw refused(
          Origin.ofFile(folder.toString()),
          "this folder does not exist.",
          "Correct its name, or create it and put the exports and buyin.yaml into it.");
    }
  }

  static SettingsFile parse(String name, byte[] bytes) {
    try {
      requireWords(name, bytes);
      return new SettingsFile(
          name, new YamlPropertySourceLoader().load(name, new ByteArrayResource(bytes)));
    } catch (MarkedYAMLException e) {
      long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
      throw refused(
          Origin.ofLine(name, line),
          "this is not valid YAML: " + e.getProblem() + ".",
          "Correct the line; indent with spaces, quote values that contain a colon.");
    } catch (IOException | YAMLException | IllegalStateException e) {
      throw refused(
          Origin.ofFile(name),
          "this is not valid YAML: " + e.getMessage() + ".",
          "Correct the file; a key may stand only once.");
    }
  }

  /** Spring's reader stumbles over keys that are no texts. */
  private static void requireWords(String name, byte[] bytes) {
    long line = UnquotedKeys.firstLine(bytes);
    if (line > 0) {
      throw refused(
          Origin.ofLine(name, line),
          "a key is read as yes or no, or as a number or date, and not as a word.",
          "Put the key in quotes, such as \"on\": or \"yes\":.");
    }
  }

  Iterable<ConfigurationPropertySource> properties() {
    return properties;
  }

  /** Every key in the file, in its order: {@code goals[0].measure}. */
  List<String> keys() {
    return sources.stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .toList();
  }

  /** The value as written, or an empty text. */
  String written(String key) {
    return sources.stream()
        .map(source -> source.getProperty(key))
        .filter(value -> value != null)
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }

  /** Where the key stands; for a missing key, where its nearest neighbour or parent stands. */
  Origin origin(String key) {
    String near = key;
    while (!near.isEmpty()) {
      String prefix = near;
      long line =
          keys().stream()
              .filter(known -> known.equals(prefix) || startsBelow(known, prefix))
              .mapToLong(this::line)
              .min()
              .orElse(0);
      if (line > 0) {
        return Origin.ofLine(name, line);
      }
      near = parent(near);
    }
    return Origin.ofFile(name);
  }

  private static boolean startsBelow(String key, String prefix) {
    return key.startsWith(prefix + ".") || key.startsWith(prefix + "[");
  }

  private static String parent(String key) {
    int cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
    return cut < 0 ? "" : key.substring(0, cut);
  }

  private long line(String key) {
    return sources.stream()
        .map(source -> OriginLookup.getOrigin(source, key))
        .filter(TextResourceOrigin.class::isInstance)
        .map(origin -> ((TextResourceOrigin) origin).getLocation())
        .filter(location -> location != null)
        .mapToLong(location -> location.getLine() + 1L)
        .findFirst()
        .orElse(0);
  }

  private static Stop refused(Origin origin, String sentence, String remedy) {
    return new Stop(
        ExitCode.SETTINGS_REFUSED, new Trouble("settings-unreadable", origin, sentence, remedy));
  }
}
