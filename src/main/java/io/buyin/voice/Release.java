package io.buyin.voice;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read a remark's words, and under what name.
 *
 * @param attribution empty where consent allows none
 * @param to audience ids or {@code all}; empty: nobody
 * @param reason the code of the decision
 */
record Release(String attribution, Set<String> to, String reason) {

  static Release refused(String reason) {
    return new Release("", Set.of(), reason);
  }

  static Release granted(String attribution, Set<String> to, String reason) {
    return new Release(attribution, new TreeSet<>(to), reason);
  }
}
