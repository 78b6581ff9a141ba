package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExampleForecastTest {

  private final ChartPlan bridge = new ExampleForecast(ExampleFigures.pen()).slide(7).bridge();

  @Test
  void every_column_of_the_bridge_is_the_sum_of_its_segments() {
    assertThat(bridge.steps()).hasSameSizeAs(bridge.categories());
    for (int step = 0; step < bridge.steps().size(); step++) {
      int at = step;
      BigDecimal stacked =
          bridge.series().stream()
              .map(line -> line.points().get(at).value())
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(stacked).isEqualByComparingTo(bridge.steps().get(step).value());
    }
  }
}
