package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Mode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets survey answers join what is counted three people at a time, so that two editions one after
 * another never differ by the answer of one person. A group begins with five, then eight, eleven
 * and so on; groups of fewer than five are taken together as one. Who spoke first joins first; the
 * rest wait until enough have come.
 */
final class Joining {

  private static final int FIRST = 5;
  private static final int STEP = 3;

  private Joining() {}

  /**
   * The ids of the answers that wait.
   *
   * @param remarks in the order in which people spoke
   */
  static Set<String> waiting(List<Remark> remarks) {
    Map<String, List<Remark>> groups = new TreeMap<>();
    for (Remark remark : remarks) {
      if (remark.mode() == Mode.SURVEY) {
        groups.computeIfAbsent(People.group(remark), none -> new ArrayList<>()).add(remark);
      }
    }
    Set<String> waiting = new HashSet<>();
    Set<String> small = new HashSet<>();
    groups.forEach(
        (name, group) -> {
          if (people(group).size() >= FIRST) {
            wait(group, waiting);
          } else {
            small.add(name);
          }
        });
    wait(ofGroups(small, remarks), waiting);
    return waiting;
  }

  private static List<Remark> ofGroups(Set<String> names, List<Remark> remarks) {
    return remarks.stream()
        .filter(remark -> remark.mode() == Mode.SURVEY && names.contains(People.group(remark)))
        .toList();
  }

  private static void wait(List<Remark> group, Set<String> waiting) {
    List<String> people = List.copyOf(people(group));
    int size = people.size();
    int joined = size < FIRST ? 0 : FIRST + (size - FIRST) / STEP * STEP;
    Set<String> late = Set.copyOf(people.subList(joined, size));
    group.stream()
        .filter(remark -> late.contains(People.key(remark)))
        .map(Remark::id)
        .forEach(waiting::add);
  }

  private static Set<String> people(List<Remark> group) {
    Set<String> people = new LinkedHashSet<>();
    group.forEach(remark -> people.add(People.key(remark)));
    return people;
  }
}
