package io.buyin.store;

import io.buyin.trouble.BuyinBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The questions in SQL, one a resource, named after what they answer. */
final class Sql {

  private Sql() {}

  /** The text of {@code <name>.sql} beside this class. */
  static String question(String name) {
    try (InputStream sql = Sql.class.getResourceAsStream(name + ".sql")) {
      if (sql == null) {
        throw new BuyinBug("There is no question " + name + ".sql");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BuyinBug("The question " + name + ".sql cannot be read", e);
    }
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
