package io.buyin.voice;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may stand by name beside some of what they said, with which role, before whom: a role that
 * only they hold would name them beside the rest. A name that waits for a person's approval counts,
 * for it may stand there tomorrow.
 */
final class Named {

  private static final String EVERYBODY = "all";

  private final Map<String, List<Remark>> byPerson = new HashMap<>();

  Named(List<Remark> remarks, Reviews reviews) {
    for (Remark remark : remarks) {
      if (isByName(remark) && !reviews.isVetoed(remark.id())) {
        byPerson.computeIfAbsent(People.key(remark), none -> new ArrayList<>()).add(remark);
      }
    }
  }

  static boolean isByName(Remark remark) {
    return remark.consent() == Consent.NAME && Names.isName(remark.person());
  }

  /** True if its speaker is named with this role to somebody who may read this remark. */
  boolean inRoleOf(Remark remark) {
    return byPerson.getOrDefault(People.key(remark), List.of()).stream()
        .anyMatch(named -> hasRoleOf(named, remark) && meet(named.releasedTo(), remark));
  }

  private static boolean hasRoleOf(Remark named, Remark remark) {
    return Letters.bare(named.role()).equals(Letters.bare(remark.role()));
  }

  private static boolean meet(Set<String> audiences, Remark remark) {
    Set<String> others = remark.releasedTo();
    boolean all = audiences.contains(EVERYBODY) || others.contains(EVERYBODY);
    return all
        ? !audiences.isEmpty() && !others.isEmpty()
        : !Collections.disjoint(audiences, others);
  }
}
