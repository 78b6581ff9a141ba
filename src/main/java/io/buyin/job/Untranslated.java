package io.buyin.job;

import io.buyin.quantity.Tongue;
import io.buyin.source.TranslationsFile;
import io.buyin.story.Told;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns of texts that would stand in a deck in another language than the deck's own. */
final class Untranslated {

  private Untranslated() {}

  /** One warning per language that lacks translations, naming every text. */
  static List<Trouble> of(List<Told> told) {
    Map<Tongue, Set<String>> missing = new LinkedHashMap<>();
    told.forEach(
        story ->
            missing
                .computeIfAbsent(story.brief().tongue(), tongue -> new LinkedHashSet<>())
                .addAll(story.untranslated()));
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
            + " and one row for each of them.");
  }
}
