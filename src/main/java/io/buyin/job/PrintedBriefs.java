package io.buyin.job;

import io.buyin.publish.PublishedEdition;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Briefs that a published edition was made from. */
final class PrintedBriefs {

  private PrintedBriefs() {}

  /** By name of their files; none where somebody took them away. */
  static List<JsonNode> of(PublishedEdition edition) {
    return files(edition.folder().resolve("internal")).stream().map(PrintedBriefs::read).toList();
  }

  private static List<Path> files(Path folder) {
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
