package io.buyin.fact;

import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words a feedback export may use for a stance, for consent and for "everybody", in English,
 * German, French and Spanish, whatever their case and accents. A word that is not in the list is
 * null: nobody guesses what it means.
 */
public final class FeedbackWords {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Forms close each choice so: {@code For;}. */
  private static final Pattern CLOSING = Pattern.compile("[;.]+\\s*$");

  private static final Map<String, String> CHOICES = read();

  private FeedbackWords() {}

  /**
   * {@code support}, {@code mixed}, {@code hesitate}, {@code unclear}, or {@code unsaid} where the
   * word says that there is none; null if the word is not known.
   */
  public static @Nullable String stance(String word) {
    return CHOICES.get("stance." + folded(word));
  }

  /** Null if the word is not known. */
  public static Remark.@Nullable Consent consent(String word) {
    String choice = CHOICES.get("consent." + folded(word));
    return choice == null ? null : Remark.Consent.valueOf(choice.toUpperCase(Locale.ROOT));
  }

  /** True if a word of {@code released_to} means every audience. */
  public static boolean isEverybody(String word) {
    return CHOICES.containsKey("released." + folded(word));
  }

  private static Map<String, String> read() {
    Map<String, String> choices = new HashMap<>();
    text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              String column = line.substring(0, line.indexOf('.') + 1);
              String choice = line.substring(column.length(), line.indexOf(':'));
              Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                  .forEach(word -> put(choices, column + folded(word), choice));
            });
    return Map.copyOf(choices);
  }

  private static void put(Map<String, String> choices, String word, String choice) {
    String before = choices.put(word, choice);
    if (before != null && !before.equals(choice)) {
      throw new BuyinBug("feedback-words.txt reads " + word + " in two ways");
    }
  }

  private static String text() {
    try (InputStream stream =
        Objects.requireNonNull(FeedbackWords.class.getResourceAsStream("feedback-words.txt"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new BuyinBug("cannot read feedback-words.txt", unreadable);
    }
  }

  private static String folded(String word) {
    String apart = Normalizer.normalize(word.replace('\u2019', '\''), Normalizer.Form.NFKD);
    String bare = CLOSING.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
