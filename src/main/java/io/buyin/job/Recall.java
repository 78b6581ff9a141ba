package io.buyin.job;

import io.buyin.fact.Remark;
import io.buyin.publish.PublishedEdition;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The published editions that hold words withdrawn since. An edition is never changed; whoever was
 * sent it has to be told.
 */
final class Recall {

  private static final int SHORTEST = 12;

  private Recall() {}

  /** One for each withdrawn remark that some edition quotes, naming the editions and leaders. */
  static List<Trouble> of(List<Remark> remarks, List<PublishedEdition> editions) {
    List<Remark> withdrawn =
        remarks.stream().filter(r -> r.consent() == Remark.Consent.WITHDRAWN).toList();
    Map<String, List<String>> places = new TreeMap<>();
    if (!withdrawn.isEmpty()) {
      editions.forEach(edition -> look(edition, withdrawn, places));
    }
    return withdrawn.stream()
        .filter(remark -> places.containsKey(remark.id()))
        .map(remark -> trouble(remark, places.getOrDefault(remark.id(), List.of())))
        .toList();
  }

  private static void look(
      PublishedEdition edition, List<Remark> withdrawn, Map<String, List<String>> places) {
    for (JsonNode brief : PrintedBriefs.of(edition)) {
      String place = edition.name() + " for " + brief.path("audience").asString("");
      for (JsonNode quote : brief.path("voices")) {
        String words = quote.path("words").asString("");
        withdrawn.stream()
            .filter(remark -> words.length() >= SHORTEST && remark.words().contains(words))
            .map(remark -> places.computeIfAbsent(remark.id(), none -> new ArrayList<>()))
            .filter(known -> !known.contains(place))
            .forEach(known -> known.add(place));
      }
    }
  }

  private static Trouble trouble(Remark remark, List<String> places) {
    return new Trouble(
        "withdrawn-quoted",
        Origin.ofLine(remark.origin().file(), remark.origin().line()),
        "the words of "
            + remark.id()
            + " were withdrawn, and these editions hold them: "
            + String.join(", ", places)
            + ".",
        "Recall what was sent of them; tonight's edition has the words no more.");
  }
}
