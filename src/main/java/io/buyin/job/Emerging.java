package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.render.page.ReportCard;
import io.buyin.voice.StandingOut;
import io.buyin.voice.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people speak of in remarks that were given no theme: offered to the operator, who may make a
 * theme of it. Nothing else rests on it. Words of fewer than three people and parts of anybody's
 * name are left out.
 */
final class Emerging {

  private static final int MOST = 6;
  private static final int FEWEST_PEOPLE = 3;

  private Emerging() {}

  static List<ReportCard.Emerging> in(Desk desk) {
    Set<String> unthemed =
        desk.voices().all().stream()
            .filter(voice -> voice.themes().isEmpty())
            .map(Voice::remark)
            .collect(Collectors.toSet());
    List<Remark> remarks = desk.facts().remarks();
    return of(
        remarks.stream().filter(said -> unthemed.contains(said.id())).toList(), names(remarks));
  }

  static List<ReportCard.Emerging> of(List<Remark> remarks, Set<String> names) {
    List<ReportCard.Emerging> emerging = new ArrayList<>();
    StandingOut.of(remarks, MOST)
        .forEach(
            (language, proposals) ->
                proposals.stream()
                    .filter(proposal -> proposal.people() >= FEWEST_PEOPLE)
                    .filter(proposal -> words(proposal.words()).noneMatch(names::contains))
                    .map(
                        proposal ->
                            new ReportCard.Emerging(
                                String.join(", ", proposal.words()), language, proposal.people()))
                    .forEach(emerging::add));
    return List.copyOf(emerging);
  }

  private static Set<String> names(List<Remark> remarks) {
    return words(remarks.stream().map(Remark::person).toList()).collect(Collectors.toSet());
  }

  private static Stream<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .filter(word -> word.length() > 2);
  }
}
