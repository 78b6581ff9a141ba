package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.proof.Confidential;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one audience may read, and what must not appear in its files. */
final class Secrets {

  private Secrets() {}

  static Confidential of(List<Remark> remarks, Voices voices, String audience) {
    Set<String> shown =
        voices.all().stream()
            .filter(voice -> voice.mayBeShownTo(audience))
            .map(Voice::remark)
            .collect(Collectors.toSet());
    return new Confidential(
        words(remarks.stream().filter(remark -> shown.contains(remark.id())).toList()),
        words(remarks.stream().filter(remark -> !shown.contains(remark.id())).toList()),
        names(remarks, shown));
  }

  private static List<String> words(List<Remark> remarks) {
    return remarks.stream().map(Remark::words).toList();
  }

  /** People are named only by a remark that is shown and released with its name. */
  private static Set<String> names(List<Remark> remarks, Set<String> shown) {
    Set<String> names =
        remarks.stream().map(Remark::person).collect(Collectors.toCollection(TreeSet::new));
    remarks.stream()
        .filter(remark -> remark.consent() == Remark.Consent.NAME && shown.contains(remark.id()))
        .map(Remark::person)
        .forEach(names::remove);
    return names;
  }
}
