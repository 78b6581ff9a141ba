package io.buyin.job;

import io.buyin.publish.ShelvedEdition;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the short ids of an edition, such as {@code F12}, stand for: its Briefs tell. */
final class PrintedIds {

  private PrintedIds() {}

  /** The id that this short one stands for; empty where no Brief of the edition prints it. */
  static Optional<String> of(ShelvedEdition edition, String shortId) {
    for (Path brief : briefs(edition.edition().folder().resolve("internal"))) {
      for (JsonNode figure : read(brief).path("numbers").path("figures")) {
        if (figure.path("shortId").asString("").equals(shortId)) {
          return Optional.of(figure.path("id").asString(""));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Path> briefs(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("brief-.*\\.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  private static Stop unreadable(Path path) {
    return new Stop(
        ExitCode.OUTPUT_FAILED,
        new Trouble(
            "edition-unreadable",
            Origin.ofFile(path.toString()),
            "this could not be read.",
            "Give the user who runs Buyin the right to read the editions."));
  }
}
