package io.buyin.publish;

import io.buyin.quantity.BusinessDate;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The output folder ({@code reports/}): editions at {@code <business date>/r<revision>}, each
 * published by one rename and never changed, {@code latest}, {@code index.html} and {@code
 * ledger.jsonl}.
 *
 * <p>Whoever opens it holds the run's lock; {@link #newest(Path)} alone needs none.
 *
 * <p>Errors: what cannot be written ends the night ({@link Stop}) with 40.
 */
public final class Publication {

  private static final String STAGING = ".staging";
  static final String LEDGER = "ledger.jsonl";
  private static final long MEGABYTE = 1_000_000;
  private static final long COMFORTABLE = 500 * MEGABYTE;
  private static final long LEAST = 20 * MEGABYTE;

  private final Path out;
  private final Editions editions;
  private final Ledger ledger;
  private final Latest latest;
  private final EditionIndex index;

  private Publication(Path out) {
    this.out = out;
    this.editions = new Editions(out);
    this.ledger = new Ledger(out.resolve(LEDGER));
    this.latest = new Latest(out);
    this.index = new EditionIndex(out);
  }

  /**
   * Opens the output folder and finishes what a killed night began: unpublished files are swept,
   * published editions that the ledger or {@code latest} do not know yet are made known.
   *
   * @param out the folder of the reports
   * @param stateDir must not be where it could be published
   */
  public static Publication in(Path out, Path stateDir) {
    Path folder = out.toAbsolutePath().normalize();
    requireApart(folder, stateDir.toAbsolutePath().normalize());
    Publication publication = new Publication(folder);
    Disk.createFolder(folder);
    Disk.deleteTree(folder.resolve(STAGING));
    List<PublishedEdition> published = publication.editions.all();
    publication.ledger.heal(published);
    if (!published.isEmpty()) {
      publication.latest.pointTo(published.get(published.size() - 1));
      publication.index.write(published);
    }
    return publication;
  }

  /** Looks into the output folder, which need not exist, without touching anything in it. */
  public static Publication lookInto(Path out) {
    return new Publication(out.toAbsolutePath().normalize());
  }

  /** The edition of the latest business date, its highest revision; writes nothing. */
  public static Optional<PublishedEdition> newest(Path out) {
    List<PublishedEdition> published = new Editions(out.toAbsolutePath().normalize()).all();
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(published.get(published.size() - 1));
  }

  /** The edition of this date and identity, if it is published: then there is nothing to do. */
  public Optional<PublishedEdition> find(BusinessDate date, String identity) {
    return editions.of(date).stream()
        .filter(edition -> edition.identity().equals(identity))
        .findFirst();
  }

  /** What was held back when this edition was published: a line for each, audience and reason. */
  public List<String> held(PublishedEdition edition) {
    return List.copyOf(editions.manifest(edition).held());
  }

  /** What was refused, late or missing when this edition was published: a sentence each. */
  public List<String> lacking(PublishedEdition edition) {
    return List.copyOf(editions.manifest(edition).lacking());
  }

  /**
   * Business date of the last edition, of a day before this one, that was marked as sent to the
   * audience.
   */
  public Optional<LocalDate> lastSent(String audience, BusinessDate date) {
    return ledger.lastSent(audience, date.day());
  }

  /** That edition, if it is still on disk. */
  public Optional<PublishedEdition> lastSentEdition(String audience, BusinessDate date) {
    return ledger
        .lastSentName(audience, date.day())
        .flatMap(
            name -> editions.all().stream().filter(known -> known.name().equals(name)).findFirst());
  }

  /**
   * The day since which a leader's files say the same, as far back as the editions before this day
   * agree without a gap; empty where the one before says something else.
   *
   * @param files the files that are compared, by path, as they are tonight
   */
  public Optional<LocalDate> unchangedSince(BusinessDate date, Map<String, byte[]> files) {
    return new Unchanged(editions).since(date, files);
  }

  /** A warning where the disk gets tight: below 500 MB, an edition being a few. */
  public Optional<Trouble> tightDisk() {
    long free = freeBytes();
    return free > COMFORTABLE
        ? Optional.empty()
        : Optional.of(
            new Trouble(
                "disk-tight",
                Origin.ofFile(out.toString()),
                String.format(
                    Locale.ROOT, "only %d MB are free on the output's disk.", free / MEGABYTE),
                "Free space before the nights begin to fail."));
  }

  /**
   * An empty folder for the files of one run.
   *
   * @throws Stop where the disk surely cannot take another edition
   */
  public Staging stage(String runId) {
    requireSpace();
    Path folder = out.resolve(STAGING).resolve(runId);
    Disk.deleteTree(folder);
    Disk.createFolder(folder);
    return new Staging(folder);
  }

  /** Publishes what is staged as the next revision of its date, or finds that it is published. */
  public PublishedEdition publish(Staging staging, EditionInfo info) {
    Optional<PublishedEdition> same = find(info.date(), info.identity());
    if (same.isPresent()) {
      Disk.deleteTree(staging.folder());
      return same.get();
    }
    int revision = editions.nextRevision(info.date());
    staging.seal(info, revision);
    Path day = editions.folder(info.date());
    Path folder = day.resolve("r" + revision);
    Disk.createFolder(day);
    Disk.at(folder, () -> Files.move(staging.folder(), folder, StandardCopyOption.ATOMIC_MOVE));
    Disk.deleteTree(out.resolve(STAGING));
    Disk.syncFolder(day);
    Disk.syncFolder(out);
    PublishedEdition edition = new PublishedEdition(info.date(), revision, info.identity(), folder);
    latest.pointTo(newest(out).orElse(edition));
    ledger.append(edition);
    index.write(editions.all());
    return edition;
  }

  private void requireSpace() {
    long free = freeBytes();
    if (free > 0 && free < LEAST) {
      throw new Stop(
          ExitCode.OUTPUT_FAILED,
          new Trouble(
              "disk-full",
              Origin.ofFile(out.toString()),
              String.format(
                  Locale.ROOT,
                  "only %d MB are free on the output's disk, and an edition needs up to %d.",
                  free / MEGABYTE,
                  LEAST / MEGABYTE),
              "Free space on that disk, then run again; published editions are untouched."));
    }
  }

  /** Some network disks answer 0 and yet take files: there the writing itself decides. */
  private long freeBytes() {
    return Disk.at(out, () -> Files.getFileStore(out).getUsableSpace());
  }

  private static void requireApart(Path out, Path stateDir) {
    if (stateDir.equals(out) || out.startsWith(stateDir)) {
      throw new Stop(
          ExitCode.OUTPUT_FAILED,
          new Trouble(
              "output-in-state",
              Origin.ofFile(out.toString()),
              "the output folder lies in the state folder, which is private to Buyin's user.",
              "Name an output folder outside " + stateDir + "."));
    }
  }
}
