package io.buyin.job;

import io.buyin.quantity.Tongue;
import io.buyin.settings.Translations;
import io.buyin.source.TranslationsFile;
import io.buyin.story.Told;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import io.buyin.voice.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of texts that would stand in a deck in another language than the deck's own. */
final class Untranslated {

  private static final int MOST = 8;

  private Untranslated() {}

  /**
   * By language, the texts that nobody has translated: all that might be printed, and what is
   * tonight. A text that is in the language already needs none.
   *
   * @param from the language in which texts are stated
   */
  static SortedMap<String, List<String>> byLanguage(
      List<Told> told, String from, Translations translations) {
    SortedMap<String, List<String>> byLanguage = new TreeMap<>();
    Languages languages = new Languages();
    for (Told story : told) {
      String language = story.brief().tongue().language();
      if (!language.equals(from)) {
        List<String> texts = byLanguage.computeIfAbsent(language, known -> new ArrayList<>());
        Stream.concat(story.statements().stream(), story.untranslated().stream())
            .filter(text -> !texts.contains(text) && !translations.has(language, text))
            .filter(text -> !languages.of(text).equals(language))
            .forEach(texts::add);
      }
    }
    byLanguage.values().removeIf(List::isEmpty);
    return byLanguage;
  }

  /** Rows of the translations that match no text of tonight: misspelt, or of other nights. */
  static List<Trouble> rowsOfNothing(List<Told> told, Translations translations) {
    List<Trouble> troubles = new ArrayList<>();
    for (String language : new TreeSet<>(translations.byLanguage().keySet())) {
      List<String> asked =
          told.stream()
              .filter(story -> story.brief().tongue().language().equals(language))
              .flatMap(story -> story.asked().stream())
              .toList();
      List<String> unused = asked.isEmpty() ? List.of() : translations.beyond(language, asked);
      if (!unused.isEmpty()) {
        troubles.add(unused(language, unused));
      }
    }
    return troubles;
  }

  private static Trouble unused(String language, List<String> texts) {
    String named =
        texts.stream().limit(MOST).map(text -> "“" + text + "”").collect(Collectors.joining(", "));
    return new Trouble(
        "translation-unused",
        Origin.ofFile(TranslationsFile.NAME).at(language),
        "no text of tonight is "
            + named
            + (texts.size() > MOST ? " and " + (texts.size() - MOST) + " more" : "")
            + ".",
        "Write texts exactly as they are stated: `buyin check INBOX --translations-out FILE` lists"
            + " them. Rows for other nights may stay.");
  }

  /** One warning per language that lacks translations, naming every text. */
  static List<Trouble> of(List<Told> told) {
    Languages languages = new Languages();
    Map<Tongue, Set<String>> missing = new LinkedHashMap<>();
    told.forEach(
        story ->
            missing
                .computeIfAbsent(story.brief().tongue(), tongue -> new LinkedHashSet<>())
                .addAll(
                    story.untranslated().stream()
                        .filter(
                            text -> !languages.of(text).equals(story.brief().tongue().language()))
                        .toList()));
    List<Trouble> troubles = new ArrayList<>();
    missing.forEach(
        (tongue, texts) -> {
          if (!texts.isEmpty()) {
            troubles.add(trouble(tongue, texts));
          }
        });
    return troubles;
  }

  private static Trouble trouble(Tongue tongue, Set<String> texts) {
    String named = texts.stream().map(text -> "“" + text + "”").collect(Collectors.joining(", "));
    return new Trouble(
        "untranslated",
        Origin.ofFile(TranslationsFile.NAME),
        texts.size()
            + (texts.size() == 1 ? " stated text stands" : " stated texts stand")
            + " untranslated in what is written in "
            + tongue.tag()
            + ": "
            + named
            + ".",
        "Write the file "
            + TranslationsFile.NAME
            + " beside buyin.yaml with the columns text,"
            + tongue.language()
            + " and one row for each of them; `buyin check INBOX --translations-out FILE` writes it"
            + " for you to fill in.");
  }
}
