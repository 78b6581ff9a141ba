package io.buyin.story;

import io.buyin.quantity.Tongue;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All of Buyin's sentences in one language, read from {@code wording/<language>.yaml}. A sentence
 * with a digit, a number word or a word of cause is refused when the file is read.
 */
final class Wording {

  private static final String ENGLISH = "en";
  private static final String NUMBER_WORDS = "number-words";
  private static final String PRONOUNS = "pronouns";
  private static final String CLAIMED = "claimed";
  private static final String BANNED = "banned";
  private static final String BACKED = "backed";
  private static final Set<String> LISTS = Set.of(NUMBER_WORDS, PRONOUNS, CLAIMED, BANNED, BACKED);

  private static final Map<String, Wording> SPOKEN = new ConcurrentHashMap<>();

  private final Map<String, Template> templates;
  private final Map<String, String> texts;
  private final Numbering numbering;
  private final BannedWords banned;
  private final Map<String, BannedWords> backed;

  /**
   * @param all words that need a token in our own sentences
   * @param counting those that make a claim in a quote
   * @param claimed what a number in a quote counts that a measure of ours counts, too
   */
  private record Numbering(NumberWords all, NumberWords counting, ClaimedThings claimed) {}

  private Wording(Map<String, String> texts, Numbering numbering, Map<String, Object> file) {
    this.texts = texts;
    this.numbering = numbering;
    this.banned = new BannedWords(strings(file.get(BANNED)));
    this.backed = backed(file.get(BACKED));
    this.templates = new LinkedHashMap<>();
    texts.forEach((key, text) -> templates.put(key, checked(Template.parse(key, text), key)));
  }

  /** The wording of a language; English where a language has no file yet. */
  static Wording in(Tongue tongue) {
    String language = resourceOf(tongue.language()) == null ? ENGLISH : tongue.language();
    try (InputStream file = Objects.requireNonNull(resourceOf(language)).openStream()) {
      Map<String, Object> words = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      List<String> banned = new ArrayList<>(strings(words.get(BANNED)));
      banned.addAll(CausalWords.expressions(language));
      words.put(BANNED, banned);
      return of(words);
    } catch (IOException e) {
      throw new BuyinBug("A wording file could not be read", e);
    }
  }

  /** Whether words in this language hold a number that could be right or wrong. */
  static boolean counts(String language, String text) {
    return spoken(language).countingWords().isIn(text);
  }

  /** Whether words in this language count what a measure of ours counts, too. */
  static boolean claims(String language, String text) {
    Numbering numbering = spoken(language).numbering;
    return numbering.claimed.isIn(text, numbering.counting);
  }

  private static Wording spoken(String language) {
    return SPOKEN.computeIfAbsent(language, tag -> in(Quoting.tongue(tag)));
  }

  static Wording of(Map<String, Object> file) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.forEach(
        (key, value) -> {
          if (!LISTS.contains(key)) {
            flatten(key, value, texts);
          }
        });
    List<String> words = strings(file.get(NUMBER_WORDS));
    List<String> counting = new ArrayList<>(words);
    counting.removeAll(strings(file.get(PRONOUNS)));
    return new Wording(
        texts,
        new Numbering(
            new NumberWords(words),
            new NumberWords(counting),
            new ClaimedThings(strings(file.get(CLAIMED)))),
        file);
  }

  /**
   * @throws BuyinBug if the language has no such sentence
   */
  Template template(String key) {
    Template template = templates.get(key);
    if (template == null) {
      throw new BuyinBug("The wording has no sentence " + key);
    }
    return template;
  }

  /** The sentence as the file has it, its holes in braces; the key's own name where it has none. */
  String text(String key) {
    return texts.getOrDefault(key, key).replace('~', '\u00a0');
  }

  boolean has(String key) {
    return templates.containsKey(key);
  }

  NumberWords numberWords() {
    return numbering.all;
  }

  /** Tells whether somebody's words hold a number that could be right or wrong. */
  NumberWords countingWords() {
    return numbering.counting;
  }

  BannedWords banned() {
    return banned;
  }

  /**
   * By measure, the words that a sentence may hold only where its hole of the measure's name is
   * filled by a figure of that measure.
   */
  Map<String, BannedWords> backed() {
    return backed;
  }

  /** The texts whose keys begin with this group's name, without it. */
  Map<String, String> group(String name) {
    Map<String, String> group = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(name + ".")) {
            group.put(key.substring(name.length() + 1), text.replace('~', '\u00a0'));
          }
        });
    return group;
  }

  private Template checked(Template template, String key) {
    for (String words : template.words()) {
      if (numbering.all.isIn(words)) {
        throw new BuyinBug("The wording " + key + " holds a number outside a token: " + words);
      }
      refuse(banned, words, key);
      backed.forEach(
          (measure, only) -> {
            if (!template.holes().contains(measure)) {
              refuse(only, words, key);
            }
          });
    }
    return template;
  }

  private static void refuse(BannedWords banned, String words, String key) {
    banned
        .in(words)
        .ifPresent(
            word -> {
              throw new BuyinBug("The wording " + key + " says \"" + word + "\"");
            });
  }

  private static Map<String, BannedWords> backed(@Nullable Object file) {
    Map<String, BannedWords> backed = new LinkedHashMap<>();
    if (file instanceof Map<?, ?> measures) {
      measures.forEach(
          (measure, words) -> backed.put(measure.toString(), new BannedWords(strings(words))));
    }
    return Collections.unmodifiableMap(backed);
  }

  private static @Nullable URL resourceOf(String language) {
    return Wording.class.getResource("wording/" + language + ".yaml");
  }

  private static void flatten(String key, Object value, Map<String, String> into) {
    if (value instanceof Map<?, ?> group) {
      group.forEach((name, inner) -> flatten(key + "." + name, inner, into));
    } else {
      into.put(key, String.valueOf(value));
    }
  }

  private static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
