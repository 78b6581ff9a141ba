package io.buyin.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.sample.People.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code sample-data/} to its generator. */
class SampleDataTest {
  private static final Path COMMITTED = Path.of("sample-data");

  @TempDir static Path fresh;

  @BeforeAll
  static void writeAnew() {
    SampleData.write(fresh);
    if (Boolean.getBoolean("sample.renew")) {
      SampleData.write(COMMITTED);
    }
  }

  @Test
  void the_committed_files_are_what_the_generator_writes() throws IOException {
    for (String file : Halden.FILES) {
      assertThat(Files.mismatch(COMMITTED.resolve(file), fresh.resolve(file)))
          .as(
              "sample-data/%s differs from what the generator writes, first at this byte. If the"
                  + " generator is right: mvn test -Dtest=SampleDataTest -Dsample.renew=true",
              file)
          .isEqualTo(-1);
    }
  }

  @Test
  void the_same_seed_writes_the_same_bytes_twice(@TempDir Path again) throws IOException {
    SampleData.write(again);
    for (String file : Halden.FILES) {
      assertThat(Files.mismatch(fresh.resolve(file), again.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void the_sample_stays_small() throws IOException {
    for (String file : Halden.FILES) {
      assertThat(Files.size(fresh.resolve(file))).as(file).isLessThan(1_500_000);
    }
  }

  @Test
  void every_theme_has_voices_for_and_against_that_may_be_printed() {
    List<Said> remarks = People.of("halden").remarks();
    for (String theme :
        List.of("comparable-deals", "revenue-forecast", "sales-speed", "capacity-tools")) {
      for (String stance : List.of("support", "hesitate")) {
        assertThat(remarks)
            .as("%s, %s", theme, stance)
            .filteredOn(said -> said.themes().contains(theme) && said.stance().equals(stance))
            .anyMatch(Said::isReleased);
      }
    }
  }
}
