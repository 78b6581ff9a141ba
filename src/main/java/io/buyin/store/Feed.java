package io.buyin.store;

import io.buyin.fact.Fact;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;
import org.jspecify.annotations.Nullable;

/**
 * Facts on their way into the database, a block at a time. The database turns any exception into
 * text, so the first one is kept aside for whoever started the copy. The database may call from
 * changing threads, one at a time.
 */
final class Feed<F extends Fact> {

  private final Shape<F> shape;
  private final Iterator<? extends Fact> facts;
  private final List<F> block = new ArrayList<>();
  private long count;
  private @Nullable RuntimeException failure;

  Feed(Shape<F> shape, Iterator<? extends Fact> facts) {
    this.shape = shape;
    this.facts = facts;
  }

  /** Fills one block; answers the number of facts in it, 0 at the end. */
  synchronized long fill(DuckDBDataChunkWriter chunk) {
    try {
      take(chunk.capacity());
      for (int i = 0; i < shape.columns().size(); i++) {
        shape.columns().get(i).filler().fill(block, chunk.vector(i));
      }
      count += block.size();
      return block.size();
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  synchronized long count() {
    return count;
  }

  /** Throws what the source of facts threw, as it was; returns if it threw nothing. */
  synchronized void rethrowFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private void take(long capacity) {
    block.clear();
    while (block.size() < capacity && facts.hasNext()) {
      block.add(shape.type().cast(facts.next()));
    }
  }
}
