package io.buyin.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Fact;
import io.buyin.fact.Facts;
import io.buyin.fact.Kind;
import io.buyin.fact.Remark;
import io.buyin.fact.SocialMonth;
import io.buyin.fact.SocialRow;
import io.buyin.fact.SourceLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same exports, split, repeated, renamed, reordered and overlapping, give the answers that a
 * plain model in Java gives: {@value #WORLDS} sets of exports of each of the nine kinds, {@value
 * #ORDERS} inboxes of each set: 216 permutations.
 */
class OrderIndependenceTest {

  private static final int WORLDS = 4;
  private static final int ORDERS = 6;

  /** Of these the newest export alone counts. */
  private static final Set<Kind> SNAPSHOTS =
      EnumSet.of(Kind.SALES, Kind.RESPONSIBILITIES, Kind.MEETINGS, Kind.PLANS);

  @TempDir Path state;

  /** One export of some day. */
  private record Export(LocalDate day, List<Fact> facts) {}

  /** One file on its way into the inbox. */
  private record Piece(String file, LocalDate day, List<Fact> facts) {}

  /**
   * The exports of one kind as they lie in the store.
   *
   * @param whole one file each
   * @param parts the same in several files that overlap
   * @param spare parts that hold nothing of their own
   */
  private record World(
      Kind kind,
      List<Object> expected,
      List<KeptRef> whole,
      List<KeptRef> parts,
      List<KeptRef> spare) {}

  @Test
  void the_same_exports_give_the_same_answers_however_they_lie_in_the_inbox() {
    try (FactStore store = FactStore.open(state)) {
      for (int seed = 0; seed < WORLDS; seed++) {
        Random random = new Random(seed);
        List<World> worlds =
            Arrays.stream(Kind.values()).map(kind -> world(store, kind, random)).toList();
        for (int order = 0; order < ORDERS; order++) {
          List<KeptRef> inbox = inbox(worlds, random);
          Facts facts = store.facts(inbox);
          for (World world : worlds) {
            assertThat(answers(world.kind(), facts))
                .as("seed %d, order %d, %s of %s", seed, order, world.kind(), inbox)
                .isEqualTo(world.expected());
          }
          assertThat(facts.sources())
              .allMatch(OrderIndependenceTest::adds_up)
              .hasSize(inbox.size());
        }
      }
    }
  }

  private static World world(FactStore store, Kind kind, Random random) {
    List<Export> exports = exports(kind, random);
    List<Piece> whole = whole(exports);
    List<Piece> parts = new ArrayList<>();
    List<Piece> spare = new ArrayList<>();
    exports.forEach(export -> cut(export, random, parts, spare));
    return new World(
        kind,
        expected(kind, exports),
        keep(store, kind, whole),
        keep(store, kind, parts),
        keep(store, kind, spare));
  }

  private static List<KeptRef> keep(FactStore store, Kind kind, List<Piece> pieces) {
    Bench bench = new Bench(store);
    for (Piece piece : pieces) {
      if (SNAPSHOTS.contains(kind)) {
        bench.snapshot(piece.file(), piece.day().toString(), piece.facts());
      } else {
        bench.log(piece.file(), piece.day().toString(), piece.facts());
      }
    }
    return bench.tonight();
  }

  /** Of each kind the whole exports, or their parts, or both; some twice; in any order. */
  private static List<KeptRef> inbox(List<World> worlds, Random random) {
    List<KeptRef> inbox = new ArrayList<>();
    for (World world : worlds) {
      int choice = random.nextInt(3);
      if (choice != 0) {
        inbox.addAll(world.whole());
      }
      if (choice != 1) {
        inbox.addAll(world.parts());
      }
      world.spare().stream().filter(piece -> random.nextBoolean()).forEach(inbox::add);
    }
    for (KeptRef piece : List.copyOf(inbox)) {
      if (random.nextInt(8) == 0) {
        inbox.add(new KeptRef(piece.kind(), piece.key(), "y" + random.nextLong() + ".csv", null));
      }
    }
    Collections.shuffle(inbox, random);
    return inbox;
  }

  private static List<Export> exports(Kind kind, Random random) {
    List<Export> exports = new ArrayList<>();
    for (int day = 1; day <= 1 + random.nextInt(3); day++) {
      List<Fact> facts = Invented.some(kind, random, 40);
      if (!facts.isEmpty()) {
        exports.add(new Export(LocalDate.of(2026, 7, day), facts));
      }
    }
    return exports;
  }

  private static List<Piece> whole(List<Export> exports) {
    return exports.stream()
        .map(export -> new Piece("e" + export.day() + ".csv", export.day(), export.facts()))
        .toList();
  }

  /**
   * An export in up to three files that may overlap, and one more that repeats; rows in any order.
   */
  private static void cut(Export export, Random random, List<Piece> parts, List<Piece> spare) {
    List<Fact> facts = new ArrayList<>(export.facts());
    Collections.shuffle(facts, random);
    int from = 0;
    for (int part = 0; from < facts.size(); part++) {
      int to = part == 2 ? facts.size() : Math.min(facts.size(), from + 1 + random.nextInt(20));
      int overlap = Math.max(0, from - random.nextInt(5));
      parts.add(piece(export, random, facts.subList(overlap, to)));
      from = to;
    }
    spare.add(piece(export, random, facts.subList(0, 1 + random.nextInt(facts.size()))));
  }

  private static Piece piece(Export export, Random random, List<Fact> facts) {
    return new Piece("x" + random.nextLong() + ".csv", export.day(), List.copyOf(facts));
  }

  private static List<Object> expected(Kind kind, List<Export> exports) {
    Map<String, Fact> newest = new TreeMap<>();
    for (Export export :
        SNAPSHOTS.contains(kind) ? exports.subList(exports.size() - 1, exports.size()) : exports) {
      export
          .facts()
          .forEach(fact -> newest.merge(fact.naturalKey(), fact, OrderIndependenceTest::winner));
    }
    List<Fact> facts = newest.values().stream().map(fact -> Invented.at(fact, "", 0)).toList();
    return kind == Kind.SOCIAL ? months(facts) : List.copyOf(facts);
  }

  private static Fact winner(Fact older, Fact newer) {
    return older instanceof Remark remark
            && remark.consent() == Remark.Consent.WITHDRAWN
            && ((Remark) newer).consent() != Remark.Consent.WITHDRAWN
        ? older
        : newer;
  }

  private static List<Object> months(List<Fact> facts) {
    Map<YearMonth, List<SocialRow>> byMonth =
        facts.stream()
            .map(SocialRow.class::cast)
            .collect(
                Collectors.groupingBy(
                    row -> YearMonth.from(row.date()), TreeMap::new, Collectors.toList()));
    List<Object> months = new ArrayList<>();
    byMonth.forEach(
        (month, rows) ->
            months.add(
                new SocialMonth(
                    month,
                    "linkedin",
                    "brand",
                    rows.size(),
                    sum(rows, SocialRow::impressions),
                    sum(rows, SocialRow::reach),
                    sum(rows, SocialRow::engagements),
                    0,
                    new SocialMonth.Given(rows.size(), rows.size(), rows.size(), 0))));
    return months;
  }

  private static long sum(List<SocialRow> rows, Function<SocialRow, Long> number) {
    return rows.stream().mapToLong(number::apply).sum();
  }

  private static List<Object> answers(Kind kind, Facts facts) {
    return switch (kind) {
      case FEEDBACK -> without_origin(facts.remarks());
      case SALES -> without_origin(facts.deals());
      case SOCIAL -> List.copyOf(facts.socialByMonth());
      case TOUCHPOINTS -> without_origin(facts.touches());
      case SERVICE -> without_origin(facts.inquiries());
      case RESPONSIBILITIES -> without_origin(facts.responsibilities());
      case MEETINGS -> without_origin(facts.meetings());
      case PLANS -> without_origin(facts.plans());
      case LEDGER -> without_origin(facts.ledger());
    };
  }

  private static List<Object> without_origin(List<? extends Fact> facts) {
    return facts.stream().map(fact -> (Object) Invented.at(fact, "", 0)).toList();
  }

  private static boolean adds_up(SourceLine line) {
    return line.superseded() >= 0
        && line.rows()
            == line.used()
                + line.superseded()
                + line.duplicate()
                + line.excluded()
                + line.rejected();
  }
}
