package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that people use more often than their language does: what remarks may be about. Each word's
 * count is held against what the language's profile expects of it by the log-likelihood ratio
 * (Dunning 1993). A word counts from three people on; the few hundred most frequent words of a
 * language never do.
 */
public final class StandingOut {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*\\p{L}");

  /** Links and handles name places and people, not what is spoken about. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+");

  private static final int LEAST_PEOPLE = 3;
  private static final int LEAST_LETTERS = 4;

  private StandingOut() {}

  /** A word in lower case, how many people used it, and how far it stands out. */
  public record Word(String text, int people, double score) {}

  /** What one language's remarks say. */
  private static final class Said {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Set<String>> people = new TreeMap<>();
    private long words;

    void add(Remark remark) {
      for (MatchResult match : WORD.matcher(withoutAddresses(remark.words())).results().toList()) {
        String word = Letters.lower(match.group());
        words++;
        counts.merge(word, 1, Integer::sum);
        people.computeIfAbsent(word, none -> new HashSet<>()).add(People.key(remark));
      }
    }
  }

  private static String withoutAddresses(String words) {
    return ADDRESS.matcher(words).replaceAll(" ");
  }

  /**
   * The words that stand out most, by language (en, fr, es), the furthest first.
   *
   * @param most how many of each language
   */
  public static Map<String, List<Word>> of(List<Remark> remarks, int most) {
    Languages languages = new Languages();
    Map<String, Said> said = new TreeMap<>();
    for (Remark remark : remarks) {
      if (remark.consent() != Remark.Consent.WITHDRAWN) {
        String stated = Languages.stated(remark.language());
        String language = stated.isEmpty() ? languages.of(remark.words()) : stated;
        said.computeIfAbsent(language, none -> new Said()).add(remark);
      }
    }
    Map<String, List<Word>> found = new LinkedHashMap<>();
    for (String language : Languages.READ) {
      Said its = said.get(language);
      if (its != null) {
        found.put(language, furthest(its, LanguageProfile.read(language), most));
      }
    }
    return found;
  }

  private static List<Word> furthest(Said said, LanguageProfile profile, int most) {
    List<Word> words = new ArrayList<>();
    said.counts.forEach(
        (word, count) -> {
          int people = said.people.getOrDefault(word, Set.of()).size();
          double expected = said.words * Math.exp(profile.logProbability(word));
          if (people >= LEAST_PEOPLE
              && word.length() >= LEAST_LETTERS
              && !profile.knows(word)
              && count > expected) {
            words.add(new Word(word, people, score(count, expected)));
          }
        });
    return words.stream()
        .sorted(Comparator.comparingDouble(Word::score).reversed().thenComparing(Word::text))
        .limit(most)
        .toList();
  }

  private static double score(int count, double expected) {
    return 2 * (count * Math.log(count / expected) - (count - expected));
  }
}
