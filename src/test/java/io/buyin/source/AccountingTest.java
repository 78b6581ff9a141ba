package io.buyin.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Deal;
import io.buyin.fact.RowOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingTest {

  private static final List<String> HEADER =
      List.of("Deal ID", "Stage", "Created", "Close Date", "Value", "Account");

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_row_is_used_repeated_left_out_or_rejected(long seed) {
    List<List<String>> rows = rows(new Random(seed));
    Drop.Outcome outcome = drop().read("d.csv", csv(HEADER, rows));
    assertThat(outcome.tally().rows()).isEqualTo(rows.size());
    assertThat(outcome.tally().isReconciled()).isTrue();
    assertThat(outcome.facts()).hasSize((int) outcome.tally().used());
    assertThat(outcome.rejected()).hasSize((int) outcome.tally().rejected());
    assertThat(outcome.tally().used()).isPositive();
    assertThat(outcome.tally().duplicate()).isPositive();
    assertThat(outcome.tally().excluded()).isPositive();
    assertThat(outcome.tally().rejected()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void the_order_of_rows_and_columns_changes_nothing(long seed) {
    Random random = new Random(seed);
    List<List<String>> rows = rows(random);
    Drop.Outcome first = drop().read("d.csv", csv(HEADER, rows));
    List<Integer> order = new ArrayList<>(IntStream.range(0, HEADER.size()).boxed().toList());
    Collections.shuffle(order, random);
    Collections.shuffle(rows, random);
    Drop.Outcome second =
        drop()
            .read(
                "d.csv", csv(pick(HEADER, order), rows.stream().map(r -> pick(r, order)).toList()));
    assertThat(second.counts()).isEqualTo(first.counts());
    assertThat(placeless(second)).isEqualTo(placeless(first));
  }

  @Test
  void a_file_is_refused_beyond_twenty_rejected_rows_and_one_in_a_hundred() {
    assertThat(tally(1_000, 20).hasTooManyRejected()).isFalse();
    assertThat(tally(2_100, 21).hasTooManyRejected()).isFalse();
    assertThat(tally(2_000, 21).hasTooManyRejected()).isTrue();
    assertThat(tally(21, 21).hasTooManyRejected()).isTrue();
  }

  private static Tally tally(long rows, long rejected) {
    return new Tally(rows, rows - rejected, 0, 0, rejected, null, null);
  }

  private static List<List<String>> rows(Random random) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(row(random));
    }
    return rows;
  }

  private static List<String> row(Random random) {
    int kind = random.nextInt(20);
    String id = "D" + random.nextInt(150);
    String created = "2026-01-" + (10 + random.nextInt(18));
    String closed = "2026-0" + (2 + random.nextInt(5)) + "-1" + random.nextInt(10);
    String value = random.nextInt(3) == 0 ? "" : "\"" + (1 + random.nextInt(9)) + ",500.50\"";
    String account = "\"Orme,\nLtd \"\"" + random.nextInt(5) + "\"\"\"";
    return switch (kind) {
      case 0 -> List.of("", "", "", "", "", "");
      case 1 -> List.of(id, "Open", "2026-02-30", "", value, account);
      case 2 -> List.of(id, "Won", created, "", value, account);
      case 3 -> List.of("Total", "", "", "", "\"99,000.00\"", "");
      case 4 -> List.of(id, "Open", created, "", "lots", account);
      default ->
          List.of(id, random.nextBoolean() ? "Won" : "Lost", created, closed, value, account);
    };
  }

  private static String csv(List<String> header, List<List<String>> rows) {
    return String.join(",", header)
        + "\n"
        + rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static List<String> pick(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).toList();
  }

  private static Set<String> placeless(Drop.Outcome outcome) {
    Set<String> facts = new TreeSet<>();
    for (Deal deal : outcome.deals()) {
      facts.add(
          new Deal(
                  new RowOrigin("", 0),
                  deal.id(),
                  deal.account(),
                  deal.created(),
                  deal.closed(),
                  deal.stage(),
                  deal.status(),
                  deal.amount(),
                  deal.currency(),
                  deal.probability(),
                  deal.source(),
                  deal.campaign(),
                  deal.lostReason(),
                  deal.owner())
              .toString());
    }
    return facts;
  }

  private Drop drop() {
    return new Drop(dir);
  }
}
