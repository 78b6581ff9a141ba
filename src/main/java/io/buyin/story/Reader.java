package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.Arrays;
import java.util.Locale;

/**
 * The leader a Brief is for: whether they decide, and which remarks are their own. Only what stands
 * on a reader's own pages and in their mail speaks to them; the body is one for all.
 */
final class Reader {

  private final Ground ground;
  private final Settings.Audience audience;

  Reader(Ground ground) {
    this.ground = ground;
    this.audience = ground.input().audience();
  }

  /** Others are asked for their backing. */
  boolean decides() {
    return ground.decider().map(audience::equals).orElse(true);
  }

  /** The key of a sentence that asks for the decision, or of its twin that asks for backing. */
  String asked(String key) {
    return decides() ? key : key + "-backing";
  }

  /** Who decides, in the reader's language. */
  Phrase decider() {
    return ground
        .decider()
        .map(who -> ground.words().stated(who.name(), "audiences." + who.id() + ".name"))
        .orElse(Phrase.EMPTY);
  }

  /**
   * Whether the role or name under which the remark is released is the reader's; not where several
   * people speak under it, since then it need not be this one.
   */
  boolean said(Voice voice) {
    return bearsName(voice)
        && ground.voices().all().stream()
            .filter(this::bearsName)
            .allMatch(other -> other.personKey().equals(voice.personKey()));
  }

  private boolean bearsName(Voice voice) {
    return Arrays.stream(voice.attribution().split(", "))
        .map(Reader::plain)
        .anyMatch(part -> part.equals(plain(audience.name())) || part.equals(plain(audience.id())));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
