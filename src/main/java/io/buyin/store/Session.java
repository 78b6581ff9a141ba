package io.buyin.store;

import io.buyin.trouble.BuyinBug;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One connection, with one statement a question. */
record Session(Connection connection) implements AutoCloseable {

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  <T> List<T> ask(String sql, RowReader<T> reader) throws SQLException {
    List<T> answer = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answer.add(reader.read(rows));
      }
    }
    return List.copyOf(answer);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new BuyinBug("A connection could not be closed", e);
    }
  }

  /** Makes a record of the row that a result stands on. */
  interface RowReader<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
