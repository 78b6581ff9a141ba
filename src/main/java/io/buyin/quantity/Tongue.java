package io.buyin.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The languages a deck can be written in, each with the number habits of its region. */
public enum Tongue {
  EN_GB("en-GB"),
  EN_US("en-US"),
  FR_FR("fr-FR"),
  ES_ES("es-ES"),
  DE_DE("de-DE");

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /**
   * @throws IllegalArgumentException naming the known tags
   */
  public static Tongue parse(String tag) {
    return Arrays.stream(values())
        .filter(tongue -> tongue.tag.equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("expected one of " + known() + " but found " + tag));
  }

  /** The BCP 47 tag, as document parts carry it. */
  public String tag() {
    return tag;
  }

  /** The two-letter language: {@code en}, {@code fr}. */
  public String language() {
    return locale().getLanguage();
  }

  /** Whether so many things take the singular: one does, and in French none does, too. */
  public boolean isSingular(long number) {
    return number == 1 || this == FR_FR && number == 0;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  private static String known() {
    return Arrays.stream(values()).map(Tongue::tag).collect(Collectors.joining(", "));
  }
}
