package io.buyin.measure;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which deals or messages a figure is about: all, those of an origin that the CRM states, or those
 * of regions that already work with the idea and of the other regions.
 */
enum Scope {
  ALL,
  SOCIAL,
  OTHER,
  PILOT,
  ELSEWHERE;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is told by region rather than by origin. */
  boolean isPlace() {
    return this == PILOT || this == ELSEWHERE;
  }

  /** Whether it has no origin and no region to fulfil, or this one is it. */
  boolean includes(@Nullable Scope origin, @Nullable Scope place) {
    return this == ALL || this == origin || this == place;
  }

  static boolean knows(String id) {
    return Arrays.stream(values()).anyMatch(scope -> scope.id().equals(id));
  }

  /** Whether messages of the service desk can be told apart so. */
  static boolean isOfMessages(String id) {
    return id.equals(ALL.id()) || id.equals(PILOT.id()) || id.equals(ELSEWHERE.id());
  }
}
