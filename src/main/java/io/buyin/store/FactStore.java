package io.buyin.store;

import io.buyin.fact.Fact;
import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.trouble.BuyinBug;
import io.buyin.trouble.ExitCode;
import io.buyin.trouble.Origin;
import io.buyin.trouble.Stop;
import io.buyin.trouble.Trouble;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the facts of each export as one immutable Parquet file under {@code facts/} of the state
 * folder, and answers questions about them. What is kept can be deleted at any time: it is rebuilt
 * from the exports.
 *
 * <p>Whoever opens a store holds the run's lock. Files may be kept by several threads at once.
 *
 * <p>Errors: a state folder that cannot be used ends the night ({@link Stop}) with 50, a full disk
 * with 40.
 */
public final class FactStore implements AutoCloseable {

  /**
   * Part of every key: to be raised when columns change, or how cells are read, or the database.
   */
  static final String VERSION = "4-duckdb2.0.0";

  private final Path stateDir;
  private final Shelf shelf;
  private final Engine engine;

  private FactStore(Path stateDir, Shelf shelf, Engine engine) {
    this.stateDir = stateDir;
    this.shelf = shelf;
    this.engine = engine;
  }

  /** Opens the store and sweeps what a killed night left unfinished. */
  public static FactStore open(Path stateDir) {
    Path state = stateDir.toAbsolutePath().normalize();
    StateFiles.createPrivateFolder(state);
    return new FactStore(state, Shelf.open(state), Engine.open(state.resolve("spill")));
  }

  /**
   * The key of an export's facts: its bytes, the layout it is read by, and how this version keeps
   * facts.
   *
   * @param layout id and version of the layout
   */
  public static String key(String sha256, String layout) {
    return sha256 + "." + layout.replaceAll("[^A-Za-z0-9_-]", "_") + "." + VERSION;
  }

  public boolean has(Kind kind, String key) {
    return shelf.find(kind, key).isPresent();
  }

  /** The account of an export that is kept. */
  public Kept kept(Kind kind, String key) {
    return sidecar(kind, key).kept();
  }

  /**
   * Keeps the facts of one export, reading them one by one; all or nothing.
   *
   * @param facts of this kind; what it throws comes out as it is
   * @param kept asked for when the facts have all been read
   * @throws Stop with 60 if the account and the facts do not add up
   */
  public void keep(Kind kind, String key, Iterator<? extends Fact> facts, Supplier<Kept> kept) {
    Path parquet = shelf.newUnfinished(kind, key);
    try {
      Shape<?> shape = Shape.of(kind);
      long count = engine.write(shape, facts, parquet);
      Kept account = kept.get();
      requireReconciled(account, count);
      boolean repeats = engine.repeats(kind, parquet);
      shelf.put(kind, key, parquet, new Sidecar(account, count, repeats, StateFiles.size(parquet)));
    } finally {
      StateFiles.delete(parquet);
    }
  }

  /** Answers from these files alone, each of which is kept. */
  public Facts facts(List<KeptRef> tonight) {
    List<TonightFile> files = tonight.stream().distinct().map(this::tonightFile).toList();
    return Answers.over(files, engine.session(), stateDir.resolve("facts"));
  }

  @Override
  public void close() {
    engine.close();
  }

  private TonightFile tonightFile(KeptRef ref) {
    Sidecar sidecar = sidecar(ref.kind(), ref.key());
    Kept kept = sidecar.kept();
    return new TonightFile(
        Optional.ofNullable(ref.file()).orElse(kept.file()),
        Optional.ofNullable(ref.exportedOn()).orElse(kept.exportedOn()),
        shelf.parquet(ref.kind(), ref.key()),
        sidecar);
  }

  private Sidecar sidecar(Kind kind, String key) {
    return shelf
        .find(kind, key)
        .orElseThrow(() -> new BuyinBug("No facts are kept under " + kind + " " + key));
  }

  private static void requireReconciled(Kept kept, long facts) {
    if (kept.facts() != facts) {
      throw new Stop(
          ExitCode.PROOF_FAILED,
          new Trouble(
              "rows-not-reconciled",
              Origin.ofFile(kept.file()),
              String.format(
                  Locale.ROOT,
                  "%d rows were read, of which %d became facts, %d were duplicates, %d were"
                      + " excluded and %d were rejected: these do not add up.",
                  kept.rows(),
                  facts,
                  kept.duplicate(),
                  kept.excluded(),
                  kept.rejected()),
              "Nothing is published from a file whose rows are not accounted for; please report"
                  + " this file's layout."));
    }
  }
}
