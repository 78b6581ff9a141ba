package io.buyin.voice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Whether a text leaves something to answer: a question, a condition, a doubt, a request. */
public final class OpenPoints {

  private static final Set<Integer> MARKS = Set.of((int) '?', (int) '\u00bf', 0xff1f);

  private final Map<String, Stems> stems = new HashMap<>();
  private final Map<String, Phrasebook<Boolean>> books = new HashMap<>();
  private final Set<String> outside = new HashSet<>();

  public OpenPoints() {
    for (Entry<String, List<String>> entry : WordFile.read("open.txt").entries()) {
      if (entry.getKey().equals("outside")) {
        outside.addAll(entry.getValue());
        continue;
      }
      Stems its = stems.computeIfAbsent(entry.getKey(), Stems::in);
      Phrasebook<Boolean> book =
          books.computeIfAbsent(entry.getKey(), language -> new Phrasebook<>(0, Set.of()));
      entry.getValue().forEach(phrase -> book.add(its.ofPhrase(phrase), true));
    }
  }

  /** Whether a role or team names those who do not work here: their questions are experiences. */
  public boolean isOutside(String roleOrTeam) {
    return Arrays.stream(roleOrTeam.split(","))
        .map(name -> Letters.lower(name).strip())
        .anyMatch(outside::contains);
  }

  /**
   * @param language en, fr, es; in others only a question mark tells
   */
  public boolean isIn(String text, String language) {
    Stems its = stems.get(language);
    Phrasebook<Boolean> book = books.get(language);
    return text.chars().anyMatch(MARKS::contains)
        || (its != null && book != null && !book.in(its.of(text)).isEmpty());
  }
}
