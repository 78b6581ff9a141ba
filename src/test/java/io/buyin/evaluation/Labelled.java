package io.buyin.evaluation;

import io.buyin.settings.Settings;
import io.buyin.settings.Settings.Organisation;
import io.buyin.settings.Settings.Privacy;
import io.buyin.settings.Settings.Sales;
import io.buyin.settings.Settings.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The labelled sets beside this class; what they are is told in their README. */
public final class Labelled {

  private Labelled() {}

  /**
   * A remark with its labels.
   *
   * @param half tune or test
   * @param language en, fr, es or another one
   * @param themes ids, any of which is right; empty: none is
   * @param stance support, mixed, hesitate or unclear
   */
  record Remark(
      String id,
      String half,
      String language,
      String text,
      Set<String> themes,
      String stance,
      boolean quotable) {

    private static Remark of(CSVRecord row) {
      String themes = row.get("theme");
      return new Remark(
          row.get("id"),
          row.get("half"),
          row.get("language"),
          row.get("text"),
          themes.equals("none") ? Set.of() : Set.of(themes.split("\\|")),
          row.get("stance"),
          row.get("quotable").equals("yes"));
    }
  }

  static List<Remark> remarks() {
    return rows("remarks.csv").stream().map(Remark::of).toList();
  }

  /**
   * @param file such as {@code remarks.csv}
   */
  public static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** An order form of which only what the reading asks for is filled in. */
  public static Settings settings() {
    return new Settings(
        new Organisation(
            "Tarnwick Water", "EUR", "UTC", "en-GB", 1, "", "Invented", null, List.of()),
        null,
        null,
        List.of(),
        List.of(),
        null,
        themes(),
        List.of(),
        new Sales(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Privacy(3, "none"),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  /** The themes of the set, as the settings would have them. */
  private static List<Theme> themes() {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (InputStream stream = open("themes.yaml")) {
      Map<String, List<Map<String, Object>>> root = yaml.load(stream);
      return root.get("themes").stream().map(Labelled::theme).toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the themes", e);
    }
  }

  private static Theme theme(Map<String, Object> from) {
    return new Theme(
        String.valueOf(from.get("id")),
        String.valueOf(from.get("name")),
        strings(from.get("measures")),
        byLanguage(from.get("words")),
        byLanguage(from.get("not")));
  }

  private static Map<String, List<String>> byLanguage(Object words) {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    if (words instanceof Map<?, ?> map) {
      map.forEach(
          (language, phrases) -> byLanguage.put(String.valueOf(language), strings(phrases)));
    }
    return byLanguage;
  }

  private static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    if (list instanceof List<?> items) {
      items.forEach(item -> strings.add(String.valueOf(item)));
    }
    return strings;
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Labelled.class.getResourceAsStream(file), file);
  }
}
