package io.buyin.source;

import io.buyin.quantity.Tongue;
import io.buyin.settings.Translations;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stated texts in other languages: {@code translations.csv} with the column {@code text}, as the
 * settings or exports write it, and one column per language ({@code fr}, {@code en}, {@code es},
 * {@code de}). An empty cell leaves the text untranslated.
 */
public final class TranslationsFile {

  /** The file's name beside the order form. */
  public static final String NAME = "translations.csv";

  private static final String TEXT = "text";
  private static final List<String> LANGUAGES =
      Arrays.stream(Tongue.values()).map(Tongue::language).distinct().sorted().toList();
  private static final String BEGIN = "Begin with: text,fr.";

  private final BesideFile table;
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  private TranslationsFile(BesideFile table) {
    this.table = table;
  }

  /**
   * The translations; none where there is no such file.
   *
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} naming line and column
   */
  public static Translations read(Path path) {
    if (!Files.exists(path)) {
      return Translations.NONE;
    }
    Origin first = Origin.ofLine(String.valueOf(path.getFileName()), 1);
    BesideFile table =
        BesideFile.read(path, trouble(first, "found no column beside the texts.", BEGIN));
    if (table.rows().isEmpty()) {
      throw stop(first, "this file has no texts.", BEGIN + " Or remove the file.");
    }
    return new TranslationsFile(table).translations();
  }

  private Translations translations() {
    Origin first = Origin.ofLine(table.file(), 1);
    if (!table.header().contains(TEXT)) {
      throw stop(first.at(TEXT), "this column is missing.", BEGIN);
    }
    for (String name : table.header()) {
      if (!name.isEmpty() && !name.equals(TEXT) && !LANGUAGES.contains(name)) {
        String known = String.join(", ", LANGUAGES);
        throw stop(first.at(name), "this is no language of Buyin.", "Use: " + known + ".");
      }
    }
    table.rows().forEach(this::read);
    return new Translations(byLanguage);
  }

  private void read(RawRow row) {
    if (table.isMisshapen(row)) {
      throw stop(
          table.line(row),
          "this row does not fit the header.",
          "Put a text that has the delimiter in it in quotation marks.");
    }
    String text = table.text(row, TEXT);
    if (text.isEmpty()) {
      throw stop(
          table.line(row).at(TEXT),
          "expected the text as it is stated but found an empty cell.",
          "Write the text, or remove the row.");
    }
    for (String language : LANGUAGES) {
      String translated = table.text(row, language);
      if (!translated.isEmpty()) {
        put(row, language, text, translated);
      }
    }
  }

  private void put(RawRow row, String language, String text, String translated) {
    Map<String, String> texts = byLanguage.computeIfAbsent(language, of -> new LinkedHashMap<>());
    String before = texts.putIfAbsent(text, translated);
    if (before != null && !before.equals(translated)) {
      throw stop(
          table.line(row).at(language),
          Quoted.of(text) + " is translated already, as " + Quoted.of(before) + ".",
          "Keep one of the rows.");
    }
  }

  private static Stop stop(Origin origin, String sentence, String remedy) {
    return new Stop(ExitCode.SETTINGS_REFUSED, trouble(origin, sentence, remedy));
  }

  private static Trouble trouble(Origin origin, String sentence, String remedy) {
    return new Trouble("translations-invalid", origin, sentence, remedy);
  }
}
