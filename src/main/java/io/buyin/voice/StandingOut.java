package io.buyin.voice;

import io.buyin.fact.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What many people speak about, as proposals for themes: words and phrases of up to three words
 * that begin and end with a word of content, any form of a word being one, counted by people and
 * not by mentions. Phrases of the same people that share a word are one proposal.
 */
public final class StandingOut {

  /** Links and handles name places and people, not what is spoken about. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_]+");

  private static final int FEW_PEOPLE = 12;
  private static final int MOST_WORDS = 4;
  private static final double SAME_PEOPLE = 0.5;

  private StandingOut() {}

  /**
   * A theme to think about.
   *
   * @param words as most people write them, in lower case, the most frequent first
   * @param people who used the first of them
   * @param examples remarks of two of these people, or of one
   */
  public record Proposal(List<String> words, int people, List<String> examples) {}

  /**
   * The proposals by language (en, fr, es), what most people speak of first.
   *
   * @param most how many of each language
   */
  public static Map<String, List<Proposal>> of(List<Remark> remarks, int most) {
    Languages languages = new Languages();
    Map<String, SaidPhrases> said = new TreeMap<>();
    for (Remark remark : remarks) {
      String stated = Languages.stated(remark.language());
      String language = stated.isEmpty() ? languages.of(remark.words()) : stated;
      boolean heard = remark.consent() != Remark.Consent.WITHDRAWN;
      if (heard && Languages.READ.contains(language)) {
        said.computeIfAbsent(language, of -> new SaidPhrases(of, languages))
            .add(remark, ADDRESS.matcher(remark.words()).replaceAll(" "));
      }
    }
    Map<String, List<Proposal>> found = new LinkedHashMap<>();
    said.forEach((language, phrases) -> found.put(language, proposals(phrases, most)));
    return found;
  }

  private static List<Proposal> proposals(SaidPhrases said, int most) {
    int fewest = said.people() < FEW_PEOPLE ? 2 : 3;
    List<SaidPhrases.Phrase> ranked =
        said.phrases().stream()
            .filter(phrase -> phrase.people().size() >= fewest)
            .sorted(
                Comparator.comparingDouble(SaidPhrases.Phrase::weight)
                    .reversed()
                    .thenComparing(SaidPhrases.Phrase::stems))
            .toList();
    List<List<SaidPhrases.Phrase>> themes = new ArrayList<>();
    for (SaidPhrases.Phrase phrase : ranked) {
      List<SaidPhrases.Phrase> same = sameAs(phrase, themes);
      if (same == null && themes.size() < most) {
        themes.add(new ArrayList<>(List.of(phrase)));
      } else if (same != null && same.size() < MOST_WORDS && adds(phrase, same)) {
        same.add(phrase);
      }
    }
    return themes.stream().map(StandingOut::proposal).toList();
  }

  private static @Nullable List<SaidPhrases.Phrase> sameAs(
      SaidPhrases.Phrase phrase, List<List<SaidPhrases.Phrase>> themes) {
    return themes.stream()
        .filter(theme -> phrase.shares(theme.get(0), SAME_PEOPLE))
        .findFirst()
        .orElse(null);
  }

  /** A phrase that holds one already there, or is held by it, finds nothing more or less. */
  private static boolean adds(SaidPhrases.Phrase phrase, List<SaidPhrases.Phrase> theme) {
    return theme.stream().noneMatch(phrase::nests);
  }

  private static Proposal proposal(List<SaidPhrases.Phrase> theme) {
    SaidPhrases.Phrase first = theme.get(0);
    return new Proposal(
        theme.stream().map(SaidPhrases.Phrase::written).toList(),
        first.people().size(),
        first.examples());
  }
}
