package io.buyin.settings;

import io.buyin.trouble.Nearest;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.convert.ConversionException;

/** Words for what is wrong with a key; examples come from the commented example settings. */
final class SettingsTroubles {

  private static final String EXAMPLE = "example.yaml";
  private static final String PARTS = "Write it under idea like this: " + Idea.Part.EXAMPLE + ".";

  private final SettingsFile file;
  private final SettingsFile example = example();

  SettingsTroubles(SettingsFile file) {
    this.file = file;
  }

  /** The troubles behind a failed binding: unknown keys, or a value of the wrong kind. */
  List<Trouble> of(BindException e, List<String> unknown) {
    if (!unknown.isEmpty()) {
      return unknown.stream().map(this::unknownKey).sorted().toList();
    }
    return List.of(wrongKind(e));
  }

  Trouble missing(String key) {
    return new Trouble(
        "settings-missing",
        file.origin(key),
        "key " + key + " is missing.",
        "Add it, for example " + key + ": " + exampleOf(key) + ".");
  }

  Trouble wrong(String key, String expected) {
    return wrong(key, expected, exampleOf(key));
  }

  /**
   * @param right a value that would be accepted; empty where there is none yet
   */
  Trouble wrong(String key, String expected, String right) {
    return new Trouble(
        "settings-value",
        file.origin(key),
        "key " + key + ": expected " + expected + " but found \"" + file.written(key) + "\".",
        isOfParts(key)
            ? PARTS
            : right.isEmpty()
                ? "Correct it."
                : "Correct it, for example " + key + ": " + right + ".");
  }

  private static boolean isOfParts(String key) {
    return key.startsWith("idea.parts");
  }

  /**
   * A name that stands as a key, and must be one of the names stated elsewhere.
   *
   * @param parent the key that it stands below
   * @param read the name as read, without what keys lose
   */
  Trouble unknownName(String parent, String read, String what, List<String> known) {
    String written =
        file.keys().stream()
            .filter(key -> key.startsWith(parent + "."))
            .map(key -> key.substring(parent.length() + 1))
            .filter(name -> Idea.Part.asKey(name).equals(Idea.Part.asKey(read)))
            .findFirst()
            .orElse(read);
    return new Trouble(
        "settings-value",
        file.origin(parent + "." + written),
        "key " + parent + ": expected " + what + " but found \"" + written + "\".",
        known.isEmpty()
            ? "Add it under teams, or remove this line. " + PARTS
            : meant(written, known));
  }

  /** A reference to an id or a name that is stated nowhere. */
  Trouble unknownReference(String key, String what, List<String> known) {
    String found = file.written(key);
    return new Trouble(
        "settings-value",
        file.origin(key),
        "key " + key + ": expected " + what + " but found \"" + found + "\".",
        known.isEmpty() ? "Add it, or remove this line." : meant(found, known));
  }

  /** A measure that does not exist: first what may be meant, then all there are. */
  Trouble unknownMeasure(String key, List<String> known) {
    String found = file.written(key);
    String scope = found.indexOf('.') < 0 ? "" : found.substring(found.indexOf('.'));
    String name = found.substring(0, found.length() - scope.length());
    List<String> near =
        known.contains(name) ? List.of() : Nearest.of(name, known).stream().limit(1).toList();
    String all = String.join(", ", known) + "; with .social or .other for a part";
    return near.isEmpty()
        ? wrong(key, "a measure Buyin knows (" + all + ")")
        : new Trouble(
            "settings-value",
            file.origin(key),
            "key " + key + ": there is no measure \"" + found + "\".",
            "Did you mean " + near.get(0) + scope + "? Buyin knows " + all + ".");
  }

  private static String meant(String found, List<String> known) {
    List<String> near = Nearest.of(found, known);
    return near.isEmpty()
        ? "Write one of them, or remove this line."
        : "Did you mean " + near.get(0) + "?";
  }

  private Trouble unknownKey(String key) {
    String nearest = nearest(key);
    return new Trouble(
        "settings-unknown-key",
        file.origin(key),
        "key " + key + " is not known.",
        isOfParts(key)
            ? PARTS
            : nearest.isEmpty()
                ? "Remove it; `buyin init` writes an order form with every common key."
                : "Did you mean " + nearest + "?");
  }

  private Trouble wrongKind(BindException e) {
    String key = e.getName().toString();
    Class<?> type = Objects.requireNonNull(e.getTarget().getType().resolve(Object.class));
    String expected = e.getCause() instanceof ConversionException ? kind(type) : "another value";
    return wrong(key, expected);
  }

  private static String kind(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "a date like 2026-06-30";
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "double", "Double" -> "a number with a decimal point";
      default -> "a list or a text";
    };
  }

  private String exampleOf(String key) {
    String general = key.replaceAll("\\[\\d+]", "[0]");
    String value = example.written(general);
    return value.isEmpty() ? example.written(general + "[0]") : value;
  }

  /** The known key below the same parent that differs least, if it is near enough. */
  private String nearest(String key) {
    String general = key.replaceAll("\\[\\d+]", "[0]");
    return example.keys().stream()
        .map(known -> known.replaceAll("\\[\\d+]$", ""))
        .distinct()
        .filter(known -> Nearest.distance(known, general) <= Math.max(2, general.length() / 5))
        .min(Comparator.comparingInt((String known) -> Nearest.distance(known, general)))
        .orElse("");
  }

  private static SettingsFile example() {
    try (InputStream stream =
        Objects.requireNonNull(SettingsTroubles.class.getResourceAsStream(EXAMPLE))) {
      return SettingsFile.parse(EXAMPLE, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
