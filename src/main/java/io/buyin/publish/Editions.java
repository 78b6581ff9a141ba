package io.buyin.publish;

import io.buyin.quantity.BusinessDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * The published editions below an output folder, {@code <business date>/r<revision>}. What has no
 * readable manifest is not an edition, yet its revision number is taken.
 */
record Editions(Path out) {

  private static final Pattern REVISION = Pattern.compile("r([1-9][0-9]{0,8})");

  /** By business date, then revision. */
  List<PublishedEdition> all() {
    List<PublishedEdition> editions = new ArrayList<>();
    for (Path folder : Disk.list(out)) {
      date(folder).ifPresent(date -> editions.addAll(of(date)));
    }
    editions.sort(Comparator.comparing((PublishedEdition edition) -> edition.date().day()));
    return editions;
  }

  /** The editions of one business date, by revision. */
  List<PublishedEdition> of(BusinessDate date) {
    return Disk.list(folder(date)).stream()
        .filter(folder -> revision(folder) > 0)
        .map(folder -> edition(date, folder))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(PublishedEdition::revision))
        .toList();
  }

  Manifest manifest(PublishedEdition edition) {
    Path file = edition.folder().resolve(Manifest.NAME);
    return Manifest.fromJson(Disk.at(file, () -> Files.readAllBytes(file)));
  }

  int nextRevision(BusinessDate date) {
    return 1 + Disk.list(folder(date)).stream().mapToInt(Editions::revision).max().orElse(0);
  }

  Path folder(BusinessDate date) {
    return out.resolve(date.toString());
  }

  private static Optional<PublishedEdition> edition(BusinessDate date, Path folder) {
    Path file = folder.resolve(Manifest.NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] json = Disk.at(file, () -> Files.readAllBytes(file));
    try {
      String identity = Manifest.fromJson(json).identity();
      return Optional.of(new PublishedEdition(date, revision(folder), identity, folder));
    } catch (JacksonException notOurs) {
      return Optional.empty();
    }
  }

  /** The number of a revision's folder; 0 where it is none. */
  private static int revision(Path folder) {
    Matcher matcher = REVISION.matcher(String.valueOf(folder.getFileName()));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static Optional<BusinessDate> date(Path folder) {
    try {
      return Optional.of(new BusinessDate(LocalDate.parse(String.valueOf(folder.getFileName()))));
    } catch (DateTimeParseException somethingElse) {
      return Optional.empty();
    }
  }
}
