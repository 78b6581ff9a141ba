package io.buyin.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ledger.jsonl}: a line an event, only ever appended to. It says which editions were
 * published and which of them a person has sent to whom. The editions' manifests are the truth; a
 * published edition that is missing here is added from its manifest.
 */
record Ledger(Path file) {

  private static final String PUBLISHED = "published";
  private static final String SENT = "sent";
  private static final String LOCK = ".ledger.lock";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** A line of the ledger that says an edition was published. */
  private record Published(
      String event,
      String edition,
      LocalDate businessDate,
      int revision,
      String identity,
      String manifestSha256) {}

  /** A line of the ledger that says a person sent an edition to an audience. */
  private record Sent(
      String event, String edition, LocalDate businessDate, String audience, LocalDate sentOn) {}

  /** Mends the last line, then adds the editions that are missing. */
  void heal(List<PublishedEdition> editions) {
    alone(
        () -> {
          mendLastLine();
          Set<String> known = published();
          editions.stream()
              .filter(edition -> !known.contains(edition.name()))
              .forEach(this::appendPublished);
          return known;
        });
  }

  void append(PublishedEdition edition) {
    alone(
        () -> {
          appendPublished(edition);
          return edition;
        });
  }

  private void appendPublished(PublishedEdition edition) {
    Path manifest = edition.folder().resolve(Manifest.NAME);
    byte[] json = Disk.at(manifest, () -> Files.readAllBytes(manifest));
    Published line =
        new Published(
            PUBLISHED,
            edition.name(),
            edition.date().day(),
            edition.revision(),
            edition.identity(),
            Disk.sha256(json));
    append(line);
  }

  /** Says that the edition was sent to the audience; the first time it is said is kept. */
  boolean appendSent(PublishedEdition edition, String audience, LocalDate sentOn) {
    return alone(
        () -> {
          if (sent(audience).anyMatch(sent -> sent.edition().equals(edition.name()))) {
            return false;
          }
          mendLastLine();
          append(new Sent(SENT, edition.name(), edition.date().day(), audience, sentOn));
          return true;
        });
  }

  /** Business date of the last edition before this day that was sent to the audience. */
  Optional<LocalDate> lastSent(String audience, LocalDate before) {
    return sent(audience)
        .map(Sent::businessDate)
        .filter(date -> date.isBefore(before))
        .max(Comparator.naturalOrder());
  }

  /** The name of that edition; of several of one day the one sent last. */
  Optional<String> lastSentName(String audience, LocalDate before) {
    return lastSent(audience, before)
        .flatMap(
            day ->
                sent(audience)
                    .filter(sent -> sent.businessDate().equals(day))
                    .map(Sent::edition)
                    .reduce((earlier, later) -> later));
  }

  /** The names of the editions that are in the ledger, in its order. */
  Set<String> published() {
    return events(PUBLISHED)
        .map(event -> event.path("edition").asString(""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A night may publish while a person says that something was sent. */
  private <T> T alone(Disk.Operation<T> work) {
    return Disk.alone(file.resolveSibling(LOCK), work);
  }

  private Stream<Sent> sent(String audience) {
    return events(SENT)
        .filter(event -> event.path("audience").asString("").equals(audience))
        .flatMap(event -> asSent(event).stream());
  }

  private static Optional<Sent> asSent(JsonNode event) {
    try {
      return Optional.of(JSON.treeToValue(event, Sent.class));
    } catch (JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private Stream<JsonNode> events(String kind) {
    return new String(bytes(), StandardCharsets.UTF_8)
        .lines()
        .map(Ledger::parsed)
        .filter(event -> event.path("event").asString("").equals(kind));
  }

  private void append(Object line) {
    byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    boolean isNew = !Files.exists(file);
    Disk.write(file, bytes, isNew ? StandardOpenOption.CREATE_NEW : StandardOpenOption.APPEND);
    if (isNew) {
      Disk.syncFolder(file.resolveSibling(""));
    }
  }

  /** A night that was killed while it wrote leaves half a line, which says nothing. */
  private void mendLastLine() {
    byte[] bytes = bytes();
    int start = bytes.length;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    if (start == bytes.length) {
      return;
    }
    String last = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (parsed(last).isEmpty()) {
      Disk.truncate(file, start);
    } else {
      Disk.write(file, new byte[] {'\n'}, StandardOpenOption.APPEND);
    }
  }

  private byte[] bytes() {
    return Files.exists(file) ? Disk.at(file, () -> Files.readAllBytes(file)) : new byte[0];
  }

  /** A line as JSON; an empty object where it is none. */
  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException notOurs) {
      return JSON.createObjectNode();
    }
  }
}
