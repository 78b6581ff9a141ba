package io.buyin.source;

import io.buyin.trouble.Trouble;
import java.util.List;

/** A row that could not be read, and why; its cells as they stand in the file. */
public record Rejected(Trouble trouble, List<String> cells) {

  public Rejected {
    cells = List.copyOf(cells);
  }
}
