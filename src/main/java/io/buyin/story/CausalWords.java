package io.buyin.story;

import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words that claim a cause, in each language that has a list of them ({@code causal.yaml}):
 * what was only observed is never said to have caused anything.
 */
public final class CausalWords {

  private static final String RESOURCE = "wording/causal.yaml";

  private static final Map<String, List<String>> EXPRESSIONS = read();
  private static final Map<String, BannedWords> WORDS = new LinkedHashMap<>();

  static {
    EXPRESSIONS.forEach((language, each) -> WORDS.put(language, new BannedWords(each)));
  }

  private CausalWords() {}

  /**
   * The first such word in the text.
   *
   * @param language two letters; one without a list bans nothing
   */
  public static Optional<String> in(String language, String text) {
    BannedWords words = WORDS.get(language);
    return words == null ? Optional.empty() : words.in(text);
  }

  static List<String> expressions(String language) {
    return EXPRESSIONS.getOrDefault(language, List.of());
  }

  private static Map<String, List<String>> read() {
    try (InputStream file =
        Objects.requireNonNull(CausalWords.class.getResourceAsStream(RESOURCE))) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException e) {
      throw new BuyinBug("The resource " + RESOURCE + " cannot be read", e);
    }
  }
}
