package io.buyin.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The very rows that a night's figures count, for whoever asks where a number comes from.
 *
 * @param measurements the figures themselves
 * @param byFigure made when asked for; figures that rest on other figures are missing
 */
public record RowsBehind(
    Measurements measurements, Map<String, Supplier<List<CountedRow>>> byFigure) {

  /**
   * The rows of a figure, or of a comparison's two groups, the focus first; empty where the number
   * has no rows of its own.
   */
  public Optional<List<CountedRow>> of(String id) {
    Optional<Comparison> comparison =
        measurements.comparisons().stream().filter(each -> each.id().equals(id)).findFirst();
    if (comparison.isPresent()) {
      return Optional.of(
          Stream.of(comparison.get().focus(), comparison.get().other())
              .flatMap(figure -> rows(figure.id()).stream())
              .flatMap(List::stream)
              .toList());
    }
    return rows(id);
  }

  private Optional<List<CountedRow>> rows(String id) {
    return Optional.ofNullable(byFigure.get(id)).map(Supplier::get);
  }
}
