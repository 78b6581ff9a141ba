package io.buyin.store;

import io.buyin.fact.Fact;
import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A store under test and the files put into it. */
final class Bench implements AutoCloseable {

  final FactStore store;
  private final List<KeptRef> tonight = new ArrayList<>();

  Bench(FactStore store) {
    this.store = store;
  }

  /** Keeps facts as a log export. */
  Bench log(String file, String exportedOn, List<? extends Fact> facts) {
    return keep(file, exportedOn, false, facts);
  }

  /** Keeps facts as a snapshot export. */
  Bench snapshot(String file, String exportedOn, List<? extends Fact> facts) {
    return keep(file, exportedOn, true, facts);
  }

  /** Keeps facts as a snapshot export of another system. */
  Bench snapshotOf(String layout, String file, String exportedOn, List<? extends Fact> facts) {
    return keep(file, exportedOn, true, layout, facts);
  }

  Facts facts() {
    return store.facts(tonight);
  }

  List<KeptRef> tonight() {
    return tonight;
  }

  @Override
  public void close() {
    store.close();
  }

  private Bench keep(String file, String exportedOn, boolean snapshot, List<? extends Fact> facts) {
    Kind kind = facts.isEmpty() ? Kind.SALES : facts.get(0).kind();
    return keep(file, exportedOn, snapshot, "buyin-" + kind.word(), facts);
  }

  private Bench keep(
      String file, String exportedOn, boolean snapshot, String layout, List<? extends Fact> facts) {
    Kind kind = facts.isEmpty() ? Kind.SALES : facts.get(0).kind();
    List<Fact> placed = new ArrayList<>();
    facts.forEach(fact -> placed.add(Invented.at(fact, file, placed.size() + 2)));
    String sha =
        UUID.nameUUIDFromBytes((file + placed).getBytes(StandardCharsets.UTF_8)).toString();
    String key = FactStore.key(sha, "buyin-" + kind.word() + "-1");
    store.keep(
        kind,
        key,
        placed.iterator(),
        () -> kept(file, sha, kind, layout, snapshot, exportedOn, placed.size()));
    tonight.add(new KeptRef(kind, key));
    return this;
  }

  static Kept kept(
      String file, String sha, Kind kind, boolean snapshot, String exportedOn, long facts) {
    return kept(file, sha, kind, "buyin-" + kind.word(), snapshot, exportedOn, facts);
  }

  private static Kept kept(
      String file,
      String sha,
      Kind kind,
      String layout,
      boolean snapshot,
      String exportedOn,
      long facts) {
    return new Kept(
        file, sha, kind, layout, snapshot, LocalDate.parse(exportedOn), facts, 0, 0, 0, List.of());
  }
}
