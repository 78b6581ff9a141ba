package io.buyin.proof;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What may be printed for an audience, and what must not appear anywhere.
 *
 * @param released whole remarks of which parts may be quoted
 * @param unreleased whole remarks that must not appear, nor a sentence of them
 * @param names names and internal ids of people who did not release theirs
 */
public record Confidential(List<String> released, List<String> unreleased, Set<String> names) {

  /**
   * Those of the names that a line of what the house states holds, by the rule that later searches
   * the files: then the name stands there whatever that person released.
   */
  public static Set<String> namedIn(String lines, Collection<String> names) {
    return SecretNames.in(lines.lines().toList(), names);
  }
}
