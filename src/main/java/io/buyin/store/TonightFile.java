package io.buyin.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * One file of tonight's inbox as the database knows it.
 *
 * @param file tonight's name
 * @param parquet where its facts are
 */
record TonightFile(String file, LocalDate exportedOn, Path parquet, Sidecar sidecar) {

  private static final String INSERT =
      "INSERT INTO inbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Fills the table {@code inbox}. */
  static void insert(Connection connection, List<TonightFile> files) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < files.size(); i++) {
        files.get(i).bind(statement, i);
        statement.execute();
      }
    }
  }

  private void bind(PreparedStatement statement, int number) throws SQLException {
    Kept kept = sidecar.kept();
    Object[] values = {
      number,
      kept.kind().name(),
      parquet.toString(),
      file,
      kept.sha256(),
      kept.layout(),
      kept.snapshot(),
      exportedOn,
      sidecar.repeats(),
      kept.rows(),
      kept.duplicate(),
      kept.excluded(),
      kept.rejected()
    };
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
