package io.buyin.job;

import io.buyin.measure.Figure;
import io.buyin.measure.Measuring;
import io.buyin.publish.PublishedEdition;
import io.buyin.quantity.BusinessDate;
import io.buyin.quantity.Period;
import io.buyin.settings.Settings;
import io.buyin.story.Sent;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each audience was last sent, read from that edition's Brief, and measured again for the days
 * it reported.
 */
final class SentEditions {

  private static final String FORECAST = "forecast.";

  private final Desk desk;
  private final Map<LocalDate, Map<String, Figure>> again = new HashMap<>();

  SentEditions(Desk desk) {
    this.desk = desk;
  }

  Map<String, Sent> byAudience() {
    Map<String, Sent> sent = new HashMap<>();
    for (Settings.Audience audience : desk.settings().audiences()) {
      Sent edition = of(audience.id());
      if (edition != null) {
        sent.put(audience.id(), edition);
      }
    }
    return sent;
  }

  /** Null where nothing was sent, or it cannot be read any more, which is noted. */
  private @Nullable Sent of(String audience) {
    if (!desk.lastSent().containsKey(audience)) {
      return null;
    }
    Optional<PublishedEdition> edition = desk.publication().lastSentEdition(audience, desk.date());
    List<Sent.Value> values = edition.map(found -> values(found, audience)).orElse(List.of());
    if (values.isEmpty()) {
      desk.shortcomings().note(lost(audience));
      return null;
    }
    LocalDate date = edition.orElseThrow().date().day();
    return new Sent(date, values, again.computeIfAbsent(date, this::measured));
  }

  private Map<String, Figure> measured(LocalDate date) {
    int yearStarts = desk.settings().organisation().fiscalYearStarts();
    Period reported = new BusinessDate(date).fiscalYearToDate(yearStarts);
    if (reported.equals(desk.date().fiscalYearToDate(yearStarts))) {
      return Map.of();
    }
    return Measuring.measure(desk.facts(), desk.settings(), new BusinessDate(date)).figures();
  }

  private static List<Sent.Value> values(PublishedEdition edition, String audience) {
    Path brief = edition.folder().resolve("internal").resolve("brief-" + audience + ".json");
    try {
      JsonNode numbers =
          JsonMapper.builder().build().readTree(Files.readAllBytes(brief)).path("numbers");
      Map<String, JsonNode> figures = new HashMap<>();
      numbers.path("figures").forEach(row -> figures.put(row.path("id").asString(""), row));
      List<Sent.Value> values = new ArrayList<>();
      for (JsonNode line : numbers.path("summary")) {
        JsonNode figure = figures.get(line.path("figure").asString(""));
        if (figure != null) {
          values.add(value(figure));
        }
      }
      figures.values().stream()
          .filter(figure -> figure.path("id").asString("").startsWith(FORECAST))
          .map(SentEditions::value)
          .sorted(Comparator.comparing(Sent.Value::id))
          .forEach(values::add);
      return List.copyOf(values);
    } catch (IOException | JacksonException unreadable) {
      return List.of();
    }
  }

  private static Sent.Value value(JsonNode figure) {
    return new Sent.Value(
        figure.path("id").asString(""),
        figure.path("value").path("value").decimalValue(),
        figure.path("unit").asString(""),
        figure.path("version").asInt(0));
  }

  private Trouble lost(String audience) {
    return new Trouble(
        "sent-edition-lost",
        Origin.ofFile(desk.parameters().out().toString()),
        "the edition of "
            + desk.lastSent().get(audience)
            + " that "
            + audience
            + " was sent cannot be read any more, so nothing is compared with it.",
        "Keep editions that were sent.");
  }
}
