package io.buyin.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Bands of deal size: as the settings say, else thirds of the decided amounts, readable limits. */
final class SizeBands {

  /** Where an amount that may not be banded is put in grouped tables. */
  static final String UNKNOWN = "unknown";

  static final String OTHER_CURRENCY = "other-currency";

  private final List<Band> bands;

  /**
   * @param limits rising; empty means that all sizes are one band
   */
  private SizeBands(List<Long> limits) {
    this.bands = between(limits);
  }

  /** One band, from {@code lower} to just below {@code upper}; 0 as upper limit means none. */
  record Band(String key, long lower, long upper) {

    boolean contains(BigDecimal amount) {
      return (lower == 0 || amount.compareTo(BigDecimal.valueOf(lower)) >= 0)
          && (upper == 0 || amount.compareTo(BigDecimal.valueOf(upper)) < 0);
    }

    boolean contains(Entry entry) {
      BigDecimal amount = entry.amount();
      return amount != null && contains(amount);
    }
  }

  static SizeBands of(List<Long> stated, List<Entry> decided) {
    if (!stated.isEmpty()) {
      return new SizeBands(stated.stream().distinct().sorted().toList());
    }
    List<BigDecimal> amounts =
        decided.stream().map(Entry::amount).filter(Objects::nonNull).sorted().toList();
    return amounts.isEmpty() ? new SizeBands(List.of()) : thirds(amounts);
  }

  List<Band> bands() {
    return bands;
  }

  /** The key of the band the deal is in, or why it is in none. */
  String keyOf(Entry entry) {
    if (!entry.addable()) {
      return OTHER_CURRENCY;
    }
    return bands.stream()
        .filter(band -> band.contains(entry))
        .map(Band::key)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static List<Band> between(List<Long> limits) {
    List<Band> bands = new ArrayList<>();
    long lower = 0;
    for (long limit : limits) {
      bands.add(new Band(lower == 0 ? "under-" + limit : lower + "-to-" + limit, lower, limit));
      lower = limit;
    }
    bands.add(new Band(lower == 0 ? "all-sizes" : "over-" + lower, lower, 0));
    return List.copyOf(bands);
  }

  private static SizeBands thirds(List<BigDecimal> sorted) {
    int size = sorted.size();
    return new SizeBands(
        Stream.of(sorted.get(size / 3), sorted.get(2 * size / 3))
            .map(SizeBands::readable)
            .filter(limit -> limit > 0)
            .distinct()
            .sorted()
            .toList());
  }

  /** To half a unit of the leading digit: 24,837 becomes 25,000, 47,900 becomes 50,000. */
  private static long readable(BigDecimal amount) {
    if (amount.signum() <= 0) {
      return 0;
    }
    BigDecimal twice = amount.multiply(BigDecimal.valueOf(2));
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(amount.precision() - amount.scale() - 1);
    return twice
        .divide(unit, 0, RoundingMode.HALF_UP)
        .multiply(unit)
        .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64)
        .longValue();
  }
}
