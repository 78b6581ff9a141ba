package io.buyin.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a method would have said on past days, against what came: its own record of being right.
 *
 * @param days how far ahead it was asked each time
 * @param points in the order of days; their spans overlap
 */
public record BackTest(long days, List<Point> points) {

  /** Fewest points for a range. */
  public static final int ENOUGH = 8;

  private static final double TENTH = 0.1;

  /**
   * One past day.
   *
   * @param said what would have been expected, above zero
   * @param came what was won in the days after
   */
  public record Point(LocalDate day, BigDecimal said, BigDecimal came) {

    /** What came for each unit that was said. */
    public BigDecimal ratio() {
      return came.divide(said, MathContext.DECIMAL64);
    }
  }

  public boolean isEnough() {
    return points.size() >= ENOUGH;
  }

  /** The ratio that one in ten outcomes stayed below. */
  BigDecimal low() {
    List<BigDecimal> ratios = ratios();
    return ratios.get(rank((int) Math.floor((ratios.size() + 1) * TENTH)));
  }

  /** The ratio that one in ten outcomes went beyond. */
  BigDecimal high() {
    List<BigDecimal> ratios = ratios();
    return ratios.get(rank((int) Math.ceil((ratios.size() + 1) * (1 - TENTH))));
  }

  /** Whether nearly every outcome was on the same side of what was said. */
  boolean isOneSided() {
    return low().compareTo(BigDecimal.ONE) > 0 || high().compareTo(BigDecimal.ONE) < 0;
  }

  /** Median of how far the outcomes were from what was said, as a part of it. */
  BigDecimal medianError() {
    List<BigDecimal> errors = new ArrayList<>();
    for (BigDecimal ratio : ratios()) {
      errors.add(ratio.subtract(BigDecimal.ONE).abs());
    }
    return new Median(errors).value();
  }

  /** How many outcomes reached this ratio. */
  long reaching(BigDecimal ratio) {
    return ratios().stream().filter(each -> each.compareTo(ratio) >= 0).count();
  }

  private List<BigDecimal> ratios() {
    return points.stream().map(Point::ratio).sorted().toList();
  }

  /** A rank from 1, kept within the list, as an index. */
  private int rank(int rank) {
    return Math.max(1, Math.min(rank, points.size())) - 1;
  }
}
