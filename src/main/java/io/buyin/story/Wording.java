package io.buyin.story;

import io.buyin.quantity.Tongue;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * All of Buyin's sentences in one language, read from {@code wording/<language>.yaml}. A sentence
 * with a digit, a number word or a word of cause is refused when the file is read.
 */
final class Wording {

  private static final String NUMBER_WORDS = "number-words";
  private static final String BANNED = "banned";

  private final Map<String, Template> templates;
  private final Map<String, String> texts;
  private final NumberWords numberWords;
  private final BannedWords banned;

  private Wording(Map<String, String> texts, NumberWords numberWords, BannedWords banned) {
    this.texts = texts;
    this.numberWords = numberWords;
    this.banned = banned;
    this.templates = new LinkedHashMap<>();
    texts.forEach((key, text) -> templates.put(key, checked(Template.parse(key, text), key)));
  }

  /** The wording of a language; English where a language has no file yet. */
  static Wording in(Tongue tongue) {
    try (InputStream own = resource(tongue.language());
        InputStream english = resource("en")) {
      InputStream file = own == null ? english : own;
      if (file == null) {
        throw new BuyinBug("The wording file en.yaml is missing");
      }
      return of(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    } catch (IOException e) {
      throw new BuyinBug("A wording file could not be read", e);
    }
  }

  static Wording of(Map<String, Object> file) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.forEach(
        (key, value) -> {
          if (!key.equals(NUMBER_WORDS) && !key.equals(BANNED)) {
            flatten(key, value, texts);
          }
        });
    return new Wording(
        texts,
        new NumberWords(strings(file.get(NUMBER_WORDS))),
        new BannedWords(strings(file.get(BANNED))));
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

  boolean has(String key) {
    return templates.containsKey(key);
  }

  NumberWords numberWords() {
    return numberWords;
  }

  BannedWords banned() {
    return banned;
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
      if (numberWords.isIn(words)) {
        throw new BuyinBug("The wording " + key + " holds a number outside a token: " + words);
      }
      banned
          .in(words)
          .ifPresent(
              word -> {
                throw new BuyinBug("The wording " + key + " says \"" + word + "\"");
              });
    }
    return template;
  }

  private static @Nullable InputStream resource(String language) {
    return Wording.class.getResourceAsStream("wording/" + language + ".yaml");
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
