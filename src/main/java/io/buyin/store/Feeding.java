package io.buyin.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/**
 * The table function {@code facts_<kind>(number)}: rows of the feed that was announced under that
 * number. It is registered once per database, since the driver cannot take a function back.
 */
final class Feeding {

  private final Map<Long, Feed<?>> announced = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  void register(Connection connection, Shape<?> shape) throws SQLException {
    try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
      builder
          .withName(functionName(shape))
          .withParameter(long.class)
          .withFunction(new Function(shape))
          .register(connection);
    }
  }

  long announce(Feed<?> feed) {
    long number = numbers.incrementAndGet();
    announced.put(number, feed);
    return number;
  }

  void forget(long number) {
    announced.remove(number);
  }

  static String functionName(Shape<?> shape) {
    return "facts_" + shape.kind().word();
  }

  private final class Function implements DuckDBTableFunction<Feed<?>, Object, Object> {

    private final Shape<?> shape;

    private Function(Shape<?> shape) {
      this.shape = shape;
    }

    @Override
    public Feed<?> bind(DuckDBTableFunctionBindInfo info) {
      shape.columns().forEach(column -> column.declare(info));
      Feed<?> feed = announced.get(info.getParameter(0).getLong());
      if (feed == null) {
        throw new IllegalStateException("no feed of that number is announced");
      }
      return feed;
    }

    @Override
    public Object init(DuckDBTableFunctionInitInfo info) {
      info.setMaxThreads(1);
      return this;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
      Feed<?> feed = info.getBindData();
      return feed.fill(chunk);
    }
  }
}
