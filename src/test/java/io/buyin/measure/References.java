package io.buyin.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Values computed by R 4.2.2, to 15 digits; the series are textbook tables. */
final class References {

  private static final Map<String, Object> R = read("r-reference.json");

  private References() {}

  static double[] r(String name) {
    return numbers((List<?>) Objects.requireNonNull(R.get(name), name));
  }

  static double[] differences(double[] series) {
    double[] differences = new double[series.length - 1];
    Arrays.setAll(differences, t -> series[t + 1] - series[t]);
    return differences;
  }

  private static double[] numbers(List<?> list) {
    return list.stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
  }

  private static Map<String, Object> read(String file) {
    try (InputStream in = Objects.requireNonNull(References.class.getResourceAsStream(file))) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
