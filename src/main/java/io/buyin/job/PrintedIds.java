package io.buyin.job;

import io.buyin.publish.ShelvedEdition;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the short ids of an edition, such as {@code F12}, stand for: its Briefs tell. */
final class PrintedIds {

  private PrintedIds() {}

  /** The id that this short one stands for; empty where no Brief of the edition prints it. */
  static Optional<String> of(ShelvedEdition edition, String shortId) {
    for (JsonNode brief : PrintedBriefs.of(edition.edition())) {
      for (JsonNode figure : brief.path("numbers").path("figures")) {
        if (figure.path("shortId").asString("").equals(shortId)) {
          return Optional.of(figure.path("id").asString(""));
        }
      }
    }
    return Optional.empty();
  }
}
