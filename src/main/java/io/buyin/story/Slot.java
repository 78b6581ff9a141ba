package io.buyin.story;

import io.buyin.voice.Voice;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A place for a voice, filled once for the whole meeting: the same voice in every deck where one is
 * released to everybody, else in each deck what that audience may read.
 *
 * @param byAudience audiences without a voice have no entry
 */
record Slot(SortedMap<String, Voice> byAudience) {

  static final Slot EMPTY = new Slot(new TreeMap<>());

  Slot {
    byAudience = Collections.unmodifiableSortedMap(new TreeMap<>(byAudience));
  }

  boolean isEmpty() {
    return byAudience.isEmpty();
  }

  Optional<Voice> to(String audience) {
    return Optional.ofNullable(byAudience.get(audience));
  }

  /** Every voice that stands here in any deck. */
  List<Voice> voices() {
    return byAudience.values().stream().distinct().toList();
  }

  /** Whether somebody who speaks here in any deck has said that remark too. */
  boolean isHeldBy(Voice voice) {
    return voices().stream().anyMatch(held -> held.personKey().equals(voice.personKey()));
  }
}
