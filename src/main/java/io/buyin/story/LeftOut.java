package io.buyin.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Which rows were read and not used, and why; withdrawn remarks are among them. */
final class LeftOut {

  private static final String FEEDBACK = "feedback";

  private final Ground ground;
  private final Words words;

  LeftOut(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  /** Rows of one kind that a figure or a count may rest on. */
  long used(String kind, List<Numbers.LineageRow> files) {
    return sum(files, Numbers.LineageRow::used) - withdrawn(kind);
  }

  /** {@code Left out 5 excluded, 1 duplicate and 3 rejected deals; 1 withdrawn remark}, if any. */
  Optional<Phrase> phrase() {
    List<Phrase> kinds = new ArrayList<>();
    Lineages.of(ground.input().lineage())
        .forEach((kind, files) -> of(kind, files).ifPresent(kinds::add));
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    Phrase listed = words.capitalised(words.clauses(kinds));
    return Optional.of(words.line("method.limit.left-out").with("kinds", listed).phrase());
  }

  private Optional<Phrase> of(String kind, List<Numbers.LineageRow> files) {
    List<Phrase> reasons = new ArrayList<>();
    counts(kind, files).forEach((reason, rows) -> add(reasons, kind, reason, rows));
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words
            .line("method.limit.left-out-kind")
            .with("kind", words.text("method.left-out-of." + kind))
            .with("reasons", Runs.list(reasons, Runs.plain(", ")))
            .phrase());
  }

  private Map<String, Long> counts(String kind, List<Numbers.LineageRow> files) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("superseded", sum(files, Numbers.LineageRow::superseded));
    counts.put("excluded", sum(files, Numbers.LineageRow::excluded));
    counts.put("duplicate", sum(files, Numbers.LineageRow::duplicate));
    counts.put("rejected", sum(files, Numbers.LineageRow::rejected));
    counts.put("withdrawn", withdrawn(kind));
    return counts;
  }

  private void add(List<Phrase> reasons, String kind, String reason, long rows) {
    if (rows > 0) {
      reasons.add(
          words
              .line("method.limit.left-out-reason")
              .with("n", words.count(rows, Behind.reference("lineage." + kind + "." + reason)))
              .with("reason", words.text("method.left-out." + reason))
              .phrase());
    }
  }

  private long withdrawn(String kind) {
    return kind.equals(FEEDBACK) ? ground.voices().withdrawn() : 0;
  }

  private static long sum(
      List<Numbers.LineageRow> files, ToLongFunction<Numbers.LineageRow> count) {
    return files.stream().mapToLong(count).sum();
  }
}
