package io.buyin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Nights.DealMaker;
import io.buyin.measure.SizeBands.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeBandsTest {

  @Test
  void stated_limits_are_taken_as_they_are() {
    SizeBands bands = SizeBands.of(List.of(50_000L, 25_000L), List.of());

    assertThat(bands.bands())
        .containsExactly(
            new Band("under-25000", 0, 25_000),
            new Band("25000-to-50000", 25_000, 50_000),
            new Band("over-50000", 50_000, 0));
  }

  @Test
  void a_limit_belongs_to_the_band_above_it() {
    SizeBands bands = SizeBands.of(List.of(25_000L), List.of());

    assertThat(bands.keyOf(entry("24999.99"))).isEqualTo("under-25000");
    assertThat(bands.keyOf(entry("25000"))).isEqualTo("over-25000");
    assertThat(bands.keyOf(entry("-5"))).isEqualTo("under-25000");
  }

  @Test
  void without_stated_limits_the_decided_amounts_are_cut_in_readable_thirds() {
    List<Entry> decided =
        IntStream.rangeClosed(1, 99).mapToObj(i -> entry(String.valueOf(i * 743))).toList();

    // thirds are at 34 and 67 times 743: 25,262 and 49,781
    assertThat(keys(decided)).containsExactly("under-25000", "25000-to-50000", "over-50000");
  }

  @Test
  void equal_amounts_make_no_three_bands() {
    List<Entry> decided = IntStream.range(0, 30).mapToObj(i -> entry("1000")).toList();

    assertThat(keys(decided)).containsExactly("under-1000", "over-1000");
    assertThat(SizeBands.of(List.of(), List.of()).bands())
        .containsExactly(new Band("all-sizes", 0, 0));
  }

  private static List<String> keys(List<Entry> decided) {
    return SizeBands.of(List.of(), decided).bands().stream().map(Band::key).toList();
  }

  private static Entry entry(String amount) {
    return Entry.of(
        new DealMaker("D").amount(new BigDecimal(amount)).deal(),
        Scope.SOCIAL,
        null,
        new Exchange("EUR", Map.of()));
  }
}
