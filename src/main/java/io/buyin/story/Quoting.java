package io.buyin.story;

import io.buyin.quantity.Tongue;
import io.buyin.voice.Voice;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows from the language that a person spoke, which need not be the deck's. */
final class Quoting {

  private static final Set<String> UNKNOWN = Set.of("", "und");

  private static final Pattern CODE = Pattern.compile("[a-z]{2}");

  private Quoting() {}

  /** Of a language such as {@code es}, the first one known; English for others. */
  static Tongue tongue(String language) {
    return Arrays.stream(Tongue.values())
        .filter(tongue -> tongue.language().equals(language))
        .findFirst()
        .orElse(Tongue.EN_GB);
  }

  /** The BCP 47 tag of a voice's words: that of the deck where they are in its language. */
  static String tag(Words words, Voice voice) {
    String language = spoken(voice);
    if (language.equals(words.language()) || UNKNOWN.contains(language)) {
      return words.tongue().tag();
    }
    return Arrays.stream(Tongue.values())
        .filter(tongue -> tongue.language().equals(language))
        .findFirst()
        .map(Tongue::tag)
        .orElse(language);
  }

  /** {@code · in Spanish}; empty for the deck's own language and for one without a name here. */
  static Phrase mark(Words words, Voice voice) {
    return mark(words, voice, "quote.in.");
  }

  /** {@code · ES}, where little room is left. */
  static Phrase shortMark(Words words, Voice voice) {
    return mark(words, voice, "quote.in-short.");
  }

  /** Also of a language that is not read, so that nobody hears German spoken as English. */
  private static String spoken(Voice voice) {
    String code = voice.languageNotRead();
    return CODE.matcher(code).matches() ? code : voice.language();
  }

  private static Phrase mark(Words words, Voice voice, String group) {
    String language = spoken(voice);
    boolean own = language.equals(words.language()) || UNKNOWN.contains(language);
    return own || !words.has(group + language) ? Phrase.EMPTY : words.text(group + language);
  }
}
