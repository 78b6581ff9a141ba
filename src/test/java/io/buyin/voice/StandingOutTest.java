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
        .flatExtracting(StandingOut.Proposal::words)
        .anyMatch(words -> words.contains("turnstiles"))
        .doesNotContain("acmedesk", "https", "http", "photo", "example");
  }

  @Test
  void counts_people_in_any_form_of_the_words_and_shows_what_two_of_them_said() {
    List<Remark> remarks =
        List.of(
            said("A", "The weekend shifts worry me, and the shifts at Easter."),
            said("B", "Who takes the weekend shift?"),
            said("C", "A weekend shift needs two of us."),
            said("D", "I like the tone."));
    assertThat(StandingOut.of(remarks, 3).get("en"))
        .first()
        .satisfies(
            proposal -> {
              assertThat(proposal.words().get(0)).isEqualTo("weekend shift");
              assertThat(proposal.people()).isEqualTo(3);
              assertThat(proposal.examples())
                  .containsExactly(
                      "The weekend shifts worry me, and the shifts at Easter.",
                      "Who takes the weekend shift?");
            });
  }

  @Test
  void proposes_no_word_that_only_holds_sentences_together() {
    List<Remark> remarks =
        IntStream.range(0, 4).mapToObj(i -> said("P" + i, "There would have been those.")).toList();
    assertThat(StandingOut.of(remarks, 9).getOrDefault("en", List.of())).isEmpty();
  }

  private static Remark said(String person, String words) {
    return Said.thus(person, words).remark();
  }
}
