package io.buyin.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ledger.jsonl}: a line an event, only ever appended to. The editions' manifests are the
 * truth; a published edition that is missing here is added from its manifest.
 */
record Ledger(Path file) {

  private static final String PUBLISHED = "published";
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

  /** Mends the last line, then adds the editions that are missing. */
  void heal(List<PublishedEdition> editions) {
    mendLastLine();
    Set<String> known = published();
    editions.stream().filter(edition -> !known.contains(edition.name())).forEach(this::append);
  }

  void append(PublishedEdition edition) {
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
    byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    boolean isNew = !Files.exists(file);
    Disk.write(file, bytes, isNew ? StandardOpenOption.CREATE_NEW : StandardOpenOption.APPEND);
    if (isNew) {
      Disk.syncFolder(file.resolveSibling(""));
    }
  }

  /** The names of the editions that are in the ledger, in its order. */
  Set<String> published() {
    Set<String> names = new LinkedHashSet<>();
    for (String line : new String(bytes(), StandardCharsets.UTF_8).lines().toList()) {
      JsonNode event = parsed(line);
      if (event.path("event").asString("").equals(PUBLISHED)) {
        names.add(event.path("edition").asString(""));
      }
    }
    return names;
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
