package io.buyin.render.workbook;

import io.buyin.story.Numbers;
import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The workbook's fixed words: those of the Brief, else the English ones. */
final class Words {

  private static final Properties ENGLISH = english();

  private final Map<String, String> own;

  Words(Numbers.Words own) {
    this.own = own.byKey();
  }

  /**
   * @throws BuyinBug if nobody has a word for this key
   */
  String of(String key) {
    String word = own.getOrDefault(key, ENGLISH.getProperty(key));
    if (word == null) {
      throw new BuyinBug("No word for " + key);
    }
    return word;
  }

  /** The word for a value that may be in the reader's language already, then kept as it is. */
  String translated(String family, String value) {
    String key = family + "." + value;
    String known = own.getOrDefault(key, ENGLISH.getProperty(key));
    if (known != null) {
      return known;
    }
    String lower = family + "." + value.toLowerCase(Locale.ROOT);
    return Objects.requireNonNullElse(own.getOrDefault(lower, ENGLISH.getProperty(lower)), value);
  }

  private static Properties english() {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_en.properties");
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new BuyinBug("The workbook's words cannot be read", e);
    }
    return words;
  }
}
