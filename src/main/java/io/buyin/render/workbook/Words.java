package io.buyin.render.workbook;

import io.buyin.quantity.Tongue;
import io.buyin.story.Numbers;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The workbook's fixed words: those of the Brief, else those of its language, else English. */
final class Words {

  private static final Properties ENGLISH = Objects.requireNonNull(file("en"));

  private final Map<String, String> own;
  private final Properties fixed;

  Words(Numbers.Words own, Tongue tongue) {
    this.own = own.byKey();
    this.fixed = Objects.requireNonNullElse(file(tongue.language()), ENGLISH);
  }

  /**
   * @throws BuyinBug if nobody has a word for this key
   */
  String of(String key) {
    String word = known(key);
    if (word == null) {
      throw new BuyinBug("No word for " + key);
    }
    return word;
  }

  /** The word for a value that may be in the reader's language already, then kept as it is. */
  String translated(String family, String value) {
    String key = family + "." + value;
    String known = known(key);
    if (known != null) {
      return known;
    }
    String lower = family + "." + value.toLowerCase(Locale.ROOT);
    return Objects.requireNonNullElse(known(lower), value);
  }

  private @Nullable String known(String key) {
    return own.getOrDefault(key, fixed.getProperty(key));
  }

  private static @Nullable Properties file(String language) {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      if (in == null) {
        return null;
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new BuyinBug("The workbook's words cannot be read", e);
    }
    return words;
  }
}
