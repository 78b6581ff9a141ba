package io.buyin.publish;

import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The published editions for whoever looks at them beside the nights: it reads manifests, and needs
 * neither lock nor state. All it ever writes is that somebody sent an edition.
 */
public final class Shelf {

  private static final String SEND = "send/";

  private final Path out;
  private final Editions editions;

  private Shelf(Path out) {
    this.out = out;
    this.editions = new Editions(out);
  }

  /** The editions in this folder, which need not exist. */
  public static Shelf at(Path out) {
    return new Shelf(out.toAbsolutePath().normalize());
  }

  /** The edition of the latest business date, its highest revision. */
  public Optional<ShelvedEdition> newest() {
    return Publication.newest(out).map(this::shelved);
  }

  /** Every edition, the oldest first. */
  public List<PublishedEdition> all() {
    return editions.all();
  }

  /**
   * The edition of this name: {@code 2026-07-16/r1}, or {@code 2026-07-16} for its highest
   * revision.
   */
  public Optional<ShelvedEdition> named(String name) {
    List<PublishedEdition> found =
        editions.all().stream()
            .filter(edition -> (edition.name() + "/").startsWith(name + "/"))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(shelved(found.get(found.size() - 1)));
  }

  /**
   * Marks an edition as sent; saying it twice changes nothing.
   *
   * @return whether it was not marked before
   * @throws Stop with {@link ExitCode#SETTINGS_REFUSED} if the edition has nothing for the audience
   */
  public boolean markSent(ShelvedEdition shelved, String audience, LocalDate sentOn) {
    if (!shelved.audiences().contains(audience)) {
      throw new Stop(ExitCode.SETTINGS_REFUSED, nothingFor(shelved, audience));
    }
    return new Ledger(out.resolve(Publication.LEDGER))
        .appendSent(shelved.edition(), audience, sentOn);
  }

  private static Trouble nothingFor(ShelvedEdition shelved, String audience) {
    Optional<String> held =
        shelved.held().stream().filter(line -> line.startsWith(audience + ": ")).findFirst();
    return new Trouble(
        "unknown-audience",
        Origin.ofFile(shelved.edition().name()),
        held.isPresent()
            ? "this audience was held back (" + held.get() + ")."
            : "this edition has nothing for \"" + audience + "\".",
        shelved.audiences().isEmpty()
            ? "Name another edition with --edition."
            : "It has files for: " + String.join(", ", shelved.audiences()) + ".");
  }

  private ShelvedEdition shelved(PublishedEdition edition) {
    Manifest manifest = editions.manifest(edition);
    Path file = edition.folder().resolve(Manifest.NAME);
    TreeSet<String> audiences = new TreeSet<>();
    for (Manifest.FileLine line : manifest.files()) {
      if (line.path().startsWith(SEND)) {
        audiences.add(line.path().split("/", 3)[1]);
      }
    }
    return new ShelvedEdition(
        edition,
        Disk.at(file, () -> Files.getLastModifiedTime(file)).toInstant(),
        List.copyOf(audiences),
        manifest.held(),
        manifest.lacking(),
        manifest.dataThrough());
  }
}
