package io.buyin.story;

import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The leader a Brief is for: whether they decide, and which remarks are their own. Only what stands
 * on a reader's own pages and in their mail speaks to them; the body is one for all.
 */
final class Reader {

  private final Ground ground;
  private final Settings.Audience audience;
  private final Set<String> names;
  private final Map<String, Boolean> bearing = new HashMap<>();

  Reader(Ground ground) {
    this.ground = ground;
    this.audience = ground.input().audience();
    this.names =
        Stream.of(audience.name(), audience.id()).map(Reader::plain).collect(Collectors.toSet());
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

  /** Many speak under few names, and each is looked at once. */
  private boolean bearsName(Voice voice) {
    return bearing.computeIfAbsent(
        voice.attribution(),
        attribution ->
            Arrays.stream(attribution.split(", ")).map(Reader::plain).anyMatch(names::contains));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
