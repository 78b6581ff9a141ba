package io.buyin.job;

import io.buyin.fact.Facts;
import io.buyin.fact.PlanValue;
import io.buyin.fact.Remark;
import io.buyin.proof.Confidential;
import io.buyin.settings.Settings;
import io.buyin.voice.Voice;
import io.buyin.voice.Voices;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one audience may read, and what must not appear in its files. */
final class Secrets {

  private Secrets() {}

  /**
   * @param remarks all of the night
   * @param lists where people stand by their work
   */
  static Confidential of(
      List<Remark> remarks,
      Facts lists,
      Voices voices,
      Settings settings,
      Settings.Audience audience) {
    Set<String> shown =
        voices.all().stream()
            .filter(voice -> voice.mayBeShownTo(audience.id()))
            .map(Voice::remark)
            .collect(Collectors.toSet());
    return new Confidential(
        words(remarks.stream().filter(remark -> shown.contains(remark.id())).toList()),
        words(remarks.stream().filter(remark -> !shown.contains(remark.id())).toList()),
        names(remarks, shown, stated(settings, audience) + "\n" + registered(lists)));
  }

  private static List<String> words(List<Remark> remarks) {
    return remarks.stream().map(Remark::words).toList();
  }

  /**
   * Whoever signs, is addressed, states a cost, owns a goal or owes an answer stands there by name,
   * whatever they said elsewhere: the order form names them.
   */
  private static String stated(Settings settings, Settings.Audience audience) {
    Stream<String> owners =
        Stream.concat(
            settings.goals().stream().map(Settings.Goal::owner),
            settings.answers().stream()
                .flatMap(
                    answer ->
                        Stream.of(answer.owner(), Objects.toString(answer.acceptedBy(), ""))));
    return Stream.concat(
            Stream.of(
                settings.idea().sponsor().name(),
                settings.idea().sponsor().email(),
                settings.idea().from(),
                settings.idea().ask().statedBy(),
                audience.name(),
                audience.greeting()),
            owners)
        .collect(Collectors.joining("\n"));
  }

  /** Whoever states a plan or has a task in the house's own lists is named there by their work. */
  private static String registered(Facts lists) {
    return Stream.concat(
            lists.plans().stream().map(PlanValue::statedBy),
            lists.responsibilities().stream()
                .flatMap(task -> Stream.of(task.owner(), task.team(), task.approver())))
        .collect(Collectors.joining("\n"));
  }

  /**
   * People are named only by the settings, by those lists, or by a remark shown and released with
   * its name.
   */
  private static Set<String> names(List<Remark> remarks, Set<String> shown, String stated) {
    Set<String> names =
        remarks.stream().map(Remark::person).collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(Confidential.namedIn(stated, names));
    remarks.stream()
        .filter(remark -> remark.consent() == Remark.Consent.NAME && shown.contains(remark.id()))
        .map(Remark::person)
        .forEach(names::remove);
    return names;
  }
}
