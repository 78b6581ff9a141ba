package io.buyin.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingOutTest {

  @Test
  void proposes_what_is_spoken_about_and_neither_handles_nor_links() {
    List<Remark> remarks =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    Said.thus(
                            "R" + i,
                            "@acmedesk the turnstiles were broken again when we came in, see"
                                + " https://example.org/photo and tell us.")
                        .remark())
            .toList();
    assertThat(StandingOut.of(remarks, 20).get("en"))
        .extracting(StandingOut.Word::text)
        .contains("turnstiles")
        .doesNotContain("acmedesk", "https", "http", "photo", "example");
  }
}
