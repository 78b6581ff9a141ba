package io.buyin.story;

import java.util.List;
import java.util.stream.Collectors;

/** One paragraph of Buyin's own words, every number in it a token. */
public record Phrase(List<Run> runs) {

  public static final Phrase EMPTY = new Phrase(List.of());

  public Phrase {
    runs = List.copyOf(runs);
  }

  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
