package io.buyin.measure;

import java.util.Arrays;
import java.util.Locale;

/** Which deals a figure is about, by the origin the CRM states. */
enum Scope {
  ALL,
  SOCIAL,
  OTHER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean includes(Scope origin) {
    return this == ALL || this == origin;
  }

  static boolean knows(String id) {
    return Arrays.stream(values()).anyMatch(scope -> scope.id().equals(id));
  }
}
