package io.buyin.store;

import io.buyin.fact.Fact;
import io.buyin.fact.Kind;
import io.buyin.trouble.BuyinBug;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/**
 * The database: in memory, bounded, with a private folder for what does not fit. It holds no facts;
 * those are in Parquet files.
 */
final class Engine implements AutoCloseable {

  private static final String MEMORY = "400MB";
  private static final String LARGEST_SPILL = "8GB";
  private static final String THREADS = "2";

  private static final Set<Kind> LARGE = Set.of(Kind.SOCIAL, Kind.TOUCHPOINTS, Kind.SERVICE);

  private final DuckDBConnection connection;
  private final Feeding feeding = new Feeding();

  private Engine(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * @param spill folder for what does not fit into memory; emptied here
   */
  static Engine open(Path spill) {
    StateFiles.createPrivateFolder(spill);
    StateFiles.list(spill).forEach(StateFiles::delete);
    Engine engine = new Engine(NativeLibrary.connect(settings(spill)));
    try {
      for (Shape<?> shape : Shape.all()) {
        engine.feeding.register(engine.connection, shape);
      }
    } catch (SQLException e) {
      throw new BuyinBug("The database refused a table function", e);
    }
    return engine;
  }

  /** Another connection to the same database, which whoever asked closes. */
  Session session() {
    try {
      return new Session(connection.duplicate());
    } catch (SQLException e) {
      throw new BuyinBug("The database gave no second connection", e);
    }
  }

  /**
   * Writes facts to a Parquet file, in their order, a block at a time.
   *
   * @return how many
   */
  <F extends Fact> long write(Shape<F> shape, Iterator<? extends Fact> facts, Path parquet) {
    Feed<F> feed = new Feed<>(shape, facts);
    long number = feeding.announce(feed);
    try (Session session = session()) {
      session.run(
          String.format(
              Locale.ROOT,
              "COPY (SELECT * FROM %s(%d)) TO %s (FORMAT parquet, COMPRESSION zstd)",
              Feeding.functionName(shape),
              number,
              Sql.quoted(parquet.toString())));
    } catch (SQLException e) {
      feed.rethrowFailure();
      throw StateFiles.stop(parquet, e);
    } finally {
      feeding.forget(number);
    }
    return feed.count();
  }

  /** Whether two facts of a file have one natural key; asked of kinds that may be large. */
  boolean repeats(Kind kind, Path parquet) {
    if (!LARGE.contains(kind)) {
      return false;
    }
    String question =
        Sql.question("repeats-" + kind.word()).replace(":file", Sql.quoted(parquet.toString()));
    try (Session session = session()) {
      return session.ask(question, row -> row.getBoolean("repeats")).contains(true);
    } catch (SQLException e) {
      throw StateFiles.stop(parquet, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new BuyinBug("The database could not be closed", e);
    }
  }

  private static Properties settings(Path spill) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", THREADS);
    settings.setProperty("preserve_insertion_order", "true");
    settings.setProperty("temp_directory", spill.toString());
    settings.setProperty("max_temp_directory_size", LARGEST_SPILL);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_persistent_secrets", "false");
    return settings;
  }
}
