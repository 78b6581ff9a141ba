package io.buyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.settings.SettingsFuzz;
import io.buyin.source.CsvFuzz;
import io.buyin.source.DateFuzz;
import io.buyin.source.NumberFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each seed, and each input that fuzzing once found, is read again: {@code .ci/fuzz} adds more. */
class FuzzCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  @Test
  void exports_are_read_or_refused() throws IOException {
    replay("csv", CsvFuzz::fuzzerTestOneInput);
  }

  @Test
  void numbers_are_read_or_left() throws IOException {
    replay("numbers", NumberFuzz::fuzzerTestOneInput);
  }

  @Test
  void dates_are_read_or_left() throws IOException {
    replay("dates", DateFuzz::fuzzerTestOneInput);
  }

  @Test
  void settings_are_read_or_refused() throws IOException {
    replay("settings", SettingsFuzz::fuzzerTestOneInput);
  }

  private static void replay(String target, Consumer<byte[]> reader) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
      List<Path> inputs = files.sorted().toList();
      assertThat(inputs).isNotEmpty();
      for (Path input : inputs) {
        try {
          reader.accept(Files.readAllBytes(input));
        } catch (RuntimeException e) {
          throw new AssertionError(input + " breaks the reader", e);
        }
      }
    }
  }
}
