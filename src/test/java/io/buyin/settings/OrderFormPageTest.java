package io.buyin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page for readers has a row for each key that the reader binds, in its order, and no other.
 */
class OrderFormPageTest {

  /** Read from rates.csv; the rules refuse it in the order form. */
  private static final String NOT_HERE = "organisation.rates";

  @Test
  void every_key_has_its_row_and_every_row_its_key() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/order-form.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(rows).containsExactlyElementsOf(keys(Settings.class, "").toList());
  }

  private static Stream<String> keys(Class<?> type, String parent) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component -> keys(component, parent + kebab(component.getName())));
  }

  private static Stream<String> keys(RecordComponent component, String key) {
    if (key.equals(NOT_HERE)) {
      return Stream.empty();
    }
    Type type = component.getGenericType();
    boolean isList = component.getType() == List.class;
    Class<?> held =
        isList && type instanceof ParameterizedType list
            ? (Class<?>) list.getActualTypeArguments()[0]
            : component.getType();
    return Stream.concat(
        Stream.of(key),
        held.isRecord() ? keys(held, key + (isList ? "[]." : ".")) : Stream.empty());
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
