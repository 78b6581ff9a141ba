package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the people who spoke, and whether a sentence holds one: without case and accents,
 * also in a possessive. A name that is a common word ("Mark", "Rose") must begin with a capital
 * within the sentence. A title with a capital after it ("Mme Roy") is a name whoever it is.
 */
final class Names {

  private static final int SHORTEST = 2;

  /** Shorter ones are written with a capital where they are names. */
  private static final int SHORTEST_BARE = 3;

  private static final Map<String, String> SPELLED_BY_OTHERS =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "ß", "ss");
  private static final Pattern WRITTEN = Pattern.compile("\\p{Lu}[\\p{L}'-]*\\.?");
  private static final Pattern LOGIN = Pattern.compile("\\p{L}{3,}[._]\\p{L}{3,}(?:@.*)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern AFTER_TITLE = Pattern.compile("\\.? +\\p{Lu}");
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "Prof",
          "M",
          "Mme",
          "Mlle",
          "Sr",
          "Sra",
          "Srta",
          "Monsieur",
          "Madame",
          "Señor",
          "Señora",
          "Don",
          "Doña",
          "Miss",
          "Mx",
          "Herr",
          "Frau",
          "Dre",
          "Docteur",
          "Doctor",
          "Doctora",
          "Maître",
          "Lic",
          "Ing");

  private final Set<String> parts = new HashSet<>();
  private final Map<String, List<String>> partsByPerson = new HashMap<>();
  private final Languages languages;

  Names(List<Remark> remarks, Languages languages) {
    this.languages = languages;
    for (Remark remark : remarks) {
      partsByPerson.computeIfAbsent(remark.person(), person -> partsOf(remark));
    }
    partsByPerson.values().forEach(parts::addAll);
  }

  /** True if the export's person is a name as one writes it, not an id or a login. */
  static boolean isName(String person) {
    String[] words = person.strip().split("[\\s,]+");
    return words.length >= 2 && Arrays.stream(words).allMatch(w -> WRITTEN.matcher(w).matches());
  }

  boolean isNamedIn(String sentence) {
    return isNamedIn(sentence, Set.of());
  }

  /** As {@link #isNamedIn(String)}, where the speaker may be named. */
  boolean isNamedByOther(String sentence, Remark speaker) {
    return isNamedIn(sentence, Set.copyOf(partsByPerson.getOrDefault(speaker.person(), List.of())));
  }

  private boolean isNamedIn(String sentence, Set<String> allowed) {
    return WORD.matcher(sentence)
        .results()
        .anyMatch(word -> isTitle(word, sentence) || isName(word, allowed));
  }

  private static boolean isTitle(MatchResult word, String sentence) {
    return TITLES.contains(word.group())
        && AFTER_TITLE.matcher(sentence).region(word.end(), sentence.length()).lookingAt();
  }

  private boolean isName(MatchResult word, Set<String> allowed) {
    String folded = Letters.folded(word.group());
    if (!parts.contains(folded) || allowed.contains(folded)) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.group().codePointAt(0));
    return languages.isCommonWord(folded)
        ? capital && word.start() > 0
        : capital || folded.length() >= SHORTEST_BARE;
  }

  private static List<String> partsOf(Remark remark) {
    String person = remark.person().strip();
    boolean known = isName(person) || LOGIN.matcher(person).matches() || isFirstName(person);
    if (!known || isLabel(remark)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    WORD.matcher(person.split("@", 2)[0]).results().map(MatchResult::group).forEach(found::add);
    return found.stream()
        .filter(word -> word.length() >= SHORTEST)
        .flatMap(word -> Stream.of(word, spelledByOthers(word)))
        .map(Letters::folded)
        .distinct()
        .toList();
  }

  /** "Müller" as "Mueller". */
  private static String spelledByOthers(String word) {
    String spelled = Letters.lower(word);
    for (Map.Entry<String, String> letter : SPELLED_BY_OTHERS.entrySet()) {
      spelled = spelled.replace(letter.getKey(), letter.getValue());
    }
    return spelled;
  }

  private static boolean isFirstName(String person) {
    return person.length() >= SHORTEST && person.matches("\\p{Lu}\\p{Ll}+");
  }

  /** A team or role in the place of a person names nobody. */
  private static boolean isLabel(Remark remark) {
    String person = Letters.bare(remark.person());
    return person.equals(Letters.bare(remark.team())) || person.equals(Letters.bare(remark.role()));
  }
}
