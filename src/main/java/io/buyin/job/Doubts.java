package io.buyin.job;

import io.buyin.fact.Deal;
import io.buyin.fact.Remark;
import io.buyin.fact.Review;
import io.buyin.settings.Settings;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Settings and reviews that lead nowhere in tonight's facts: no error, but hardly meant so. */
final class Doubts {

  private static final Origin SETTINGS = Origin.ofFile("buyin.yaml");
  private static final int MOST_NAMED = 8;

  private Doubts() {}

  static List<Trouble> of(
      Settings settings, List<Deal> deals, List<Remark> remarks, List<Review> reviews) {
    List<Trouble> doubts = new ArrayList<>();
    if (!deals.isEmpty()) {
      sources(settings, deals, doubts);
      stages(deals, doubts);
    }
    releases(settings, remarks, doubts);
    reviews(remarks, reviews, doubts);
    return doubts;
  }

  private static void sources(Settings settings, List<Deal> deals, List<Trouble> doubts) {
    Set<String> social = folded(settings.sales().socialSources());
    boolean any = deals.stream().anyMatch(deal -> social.contains(fold(deal.source())));
    if (!any) {
      doubts.add(
          new Trouble(
              "no-social-source",
              SETTINGS,
              social.isEmpty()
                  ? "sales.social-sources names no lead source, so no deal counts as social."
                  : "no deal has a lead source of sales.social-sources.",
              "Lead sources found: " + most(deals.stream().map(Deal::source).toList()) + "."));
    }
  }

  private static void stages(List<Deal> deals, List<Trouble> doubts) {
    boolean decided = deals.stream().anyMatch(deal -> deal.status() != Deal.Status.OPEN);
    if (!decided) {
      doubts.add(
          new Trouble(
              "no-decided-deal",
              SETTINGS,
              "no deal is won or lost by sales.won and sales.lost.",
              "Stages found: " + most(deals.stream().map(Deal::stage).toList()) + "."));
    }
  }

  private static void releases(Settings settings, List<Remark> remarks, List<Trouble> doubts) {
    Set<String> known =
        settings.audiences().stream().map(Settings.Audience::id).collect(Collectors.toSet());
    known.add("all");
    Map<String, Remark> first = new TreeMap<>();
    for (Remark remark : remarks) {
      remark.releasedTo().stream()
          .filter(audience -> !known.contains(audience))
          .forEach(audience -> first.putIfAbsent(audience, remark));
    }
    first.forEach(
        (audience, remark) ->
            doubts.add(
                new Trouble(
                    "unknown-audience",
                    Origin.ofLine(remark.origin().file(), remark.origin().line()).at("released_to"),
                    "\"" + audience + "\" is no audience of the settings.",
                    "Write all or one of: " + String.join(", ", new TreeSet<>(known)) + ".")));
  }

  private static void reviews(List<Remark> remarks, List<Review> reviews, List<Trouble> doubts) {
    Set<String> ids = remarks.stream().map(Remark::id).collect(Collectors.toSet());
    reviews.stream()
        .map(Review::voice)
        .filter(id -> !ids.contains(id))
        .distinct()
        .sorted()
        .forEach(
            id ->
                doubts.add(
                    new Trouble(
                        "unknown-voice",
                        Origin.ofFile("review.csv"),
                        "\"" + id + "\" is the id of no remark.",
                        "Take the ids from the report card, under voices that wait for review.")));
  }

  private static String most(List<String> words) {
    Set<String> found =
        words.stream()
            .filter(word -> !word.isBlank())
            .collect(Collectors.toCollection(TreeSet::new));
    String named = found.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = found.size() - MOST_NAMED;
    return found.isEmpty() ? "none" : more > 0 ? named + " and " + more + " more" : named;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Doubts::fold).collect(Collectors.toCollection(HashSet::new));
  }

  private static String fold(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
