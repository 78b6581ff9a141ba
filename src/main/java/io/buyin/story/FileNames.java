package io.buyin.story;

import io.buyin.settings.Settings;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The human names of the files: {@code Halden_Respond-and-Refer_deck_2026-07-16.pptx}. */
final class FileNames {

  private static final Set<String> ARTICLES =
      Set.of("The", "La", "Le", "Les", "El", "Los", "Die", "Der", "Das");

  private final Settings settings;
  private final Words words;

  FileNames(Settings settings, Words words) {
    this.settings = settings;
    this.words = words;
  }

  String deck() {
    return name("file.deck", ".pptx");
  }

  String workbook() {
    return name("file.numbers", ".xlsx");
  }

  private String name(String key, String ending) {
    return Stream.of(
                safe(firstWord(settings.organisation().name())),
                safe(words.stated(settings.idea().title(), "idea.title").text()),
                words.text(key).text(),
                settings.meeting().date().toString())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("_"))
        + ending;
  }

  private static String firstWord(String name) {
    String[] words = name.strip().split("\\s+");
    return words.length > 1 && ARTICLES.contains(words[0]) ? words[0] + " " + words[1] : words[0];
  }

  /** Plain letters, digits and hyphens, which every mail program and file system takes. */
  private String safe(String text) {
    String plain =
        Normalizer.normalize(
            text.replace("&", " " + words.text("file.and").text() + " "), Normalizer.Form.NFD);
    return plain
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{Alnum}]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
