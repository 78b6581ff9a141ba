package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowHashesTest {

  private static final List<String> SAID = List.of("we", "never", "asked", "for", "this");
  private static final RowHashes ROWS = new RowHashes(RowHashes.rows(SAID, 3));

  @Test
  void finds_a_row_wherever_it_stands() {
    assertThat(holds(ROWS, List.of("but", "never", "asked", "for", "it"), 3, 3)).isTrue();
    assertThat(holds(ROWS, List.of("asked", "for", "this"), 1, 7)).isTrue();
  }

  @Test
  void takes_no_other_words_or_order_or_length_for_it() {
    assertThat(holds(ROWS, List.of("for", "asked", "never"), 3, 3)).isFalse();
    assertThat(holds(ROWS, List.of("neverasked", "for", "this"), 1, 7)).isFalse();
    assertThat(holds(ROWS, List.of("never", "asked"), 1, 7)).isFalse();
    assertThat(holds(ROWS, SAID, 4, 7)).isFalse();
    assertThat(holds(ROWS, List.of(), 1, 7)).isFalse();
  }

  @Test
  void leaves_out_the_rows_of_others() {
    RowHashes others = new RowHashes(RowHashes.rows(List.of("never", "asked", "for"), 3));

    assertThat(holds(ROWS.without(others), List.of("never", "asked", "for"), 3, 3)).isFalse();
    assertThat(holds(ROWS.without(others), List.of("asked", "for", "this"), 3, 3)).isTrue();
  }

  private static boolean holds(RowHashes rows, List<String> words, int shortest, int longest) {
    return rows.hold(RowHashes.ofWords(words), shortest, longest);
  }
}
