package io.buyin.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text speaks of, finer than a theme: subjects of a word list, the same in every language
 * that is read, and the beginnings of its longer words, which related languages often share.
 *
 * <p>A subject is written as in the list ({@code discount}), a word as {@code ~} and its first five
 * letters, folded. Function words are left out. A text in another language has its words alone.
 */
public final class Subjects {

  private static final int GAP = 1;
  private static final int BEGINNING = 5;

  private final Languages languages = new Languages();
  private final Stems unread = Stems.in(Languages.UNDETERMINED);
  private final Map<String, Stems> stems = new HashMap<>();
  private final Map<String, Phrasebook<String>> books = new HashMap<>();

  public Subjects() {
    for (String language : Languages.READ) {
      stems.put(language, Stems.in(language));
      books.put(language, new Phrasebook<>(GAP, Set.of()));
    }
    for (Entry<String, List<String>> entry : WordFile.read("subjects.txt").entries()) {
      String[] key = entry.getKey().split(" ", 2);
      Stems its = stems(key[1]);
      entry.getValue().forEach(phrase -> book(key[1]).add(its.ofPhrase(phrase), key[0]));
    }
  }

  /**
   * Subjects and words of a text, in order.
   *
   * @param language en, fr, es or und
   */
  public Set<String> of(String text, String language) {
    List<Stem> said = stems(language).of(text);
    return Stream.concat(
            book(language).in(said).stream().map(Phrasebook.Found::meaning),
            said.stream()
                .map(stem -> Letters.folded(stem.written()))
                .flatMap(w -> word(w, language)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> word(String folded, String language) {
    boolean tells = folded.length() >= BEGINNING && !languages.isFunctionWord(folded, language);
    return tells ? Stream.of("~" + folded.substring(0, BEGINNING)) : Stream.empty();
  }

  private Stems stems(String language) {
    return stems.getOrDefault(language, unread);
  }

  private Phrasebook<String> book(String language) {
    return books.getOrDefault(language, new Phrasebook<>(GAP, Set.of()));
  }
}
