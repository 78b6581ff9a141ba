package io.buyin.job;

import io.buyin.settings.Translations;
import io.buyin.source.PlainCsv;
import io.buyin.source.TranslationsFile;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code translations.csv} to fill in: what is translated already, then every stated text that
 * lacks a language, with an empty cell.
 */
public final class TranslationSheet {

  private TranslationSheet() {}

  /**
   * Writes it; an existing file of the same name is replaced by one that holds all it held.
   *
   * @return how many texts wait for a translation
   */
  public static int write(Path file, Rehearsal.Finding finding) {
    Set<String> languages = new TreeSet<>(finding.untranslated().keySet());
    languages.addAll(finding.translations().byLanguage().keySet());
    Set<String> waiting = new LinkedHashSet<>();
    finding.untranslated().values().forEach(waiting::addAll);
    Set<String> texts = new LinkedHashSet<>();
    finding.translations().byLanguage().values().forEach(each -> texts.addAll(each.keySet()));
    texts.addAll(waiting);
    List<List<String>> records = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("text"));
    header.addAll(languages.isEmpty() ? List.of("fr") : languages);
    records.add(header);
    texts.forEach(text -> records.add(row(text, languages, finding.translations())));
    try {
      PlainCsv.write(file, records);
    } catch (IOException e) {
      throw new Stop(
          ExitCode.OUTPUT_FAILED,
          new Trouble(
              "output-failed",
              Origin.ofFile(file.toString()),
              "the texts could not be written here.",
              "Name a file in a folder that exists and that you may write; beside buyin.yaml it is"
                  + " called "
                  + TranslationsFile.NAME
                  + "."));
    }
    return waiting.size();
  }

  private static List<String> row(String text, Set<String> languages, Translations translations) {
    List<String> cells = new ArrayList<>(List.of(text));
    for (String language : languages) {
      Map<String, String> known = translations.byLanguage().getOrDefault(language, Map.of());
      cells.add(known.getOrDefault(text, ""));
    }
    return cells;
  }
}
