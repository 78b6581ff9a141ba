package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.Remark;
import io.buyin.fact.Remark.Consent;
import io.buyin.fact.Remark.Mode;
import io.buyin.fact.RowOrigin;
import io.buyin.publish.PublishedEdition;
import io.buyin.quantity.BusinessDate;
import io.buyin.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that were published and then withdrawn are called back by name of their editions. */
class RecallTest {

  private static final String WORDS = "It helps my team every day. Nobody wants the old way back.";
  private static final String QUOTE = "Nobody wants the old way back.";

  private final List<PublishedEdition> editions = new ArrayList<>();

  @TempDir Path out;

  @Test
  void names_every_edition_and_leader_that_hold_the_words() throws IOException {
    edition("2026-07-01/r1", "ceo", QUOTE);
    edition("2026-07-02/r1", "cfo", "Something else was said here.");
    edition("2026-07-02/r2", "cfo", QUOTE);

    assertThat(recall(Consent.WITHDRAWN))
        .singleElement()
        .extracting(Trouble::toString)
        .asString()
        .contains("feedback.csv line 7")
        .contains("the words of F1 were withdrawn")
        .contains("hold them: 2026-07-01/r1 for ceo, 2026-07-02/r2 for cfo.");
  }

  @Test
  void calls_nothing_back_that_was_never_printed_or_is_not_withdrawn() throws IOException {
    edition("2026-07-01/r1", "ceo", "Something else was said here.");
    assertThat(recall(Consent.WITHDRAWN)).isEmpty();

    edition("2026-07-02/r1", "ceo", QUOTE);
    assertThat(recall(Consent.ROLE)).isEmpty();
  }

  private List<Trouble> recall(Consent consent) {
    LocalDate day = LocalDate.of(2026, 6, 30);
    Remark remark =
        new Remark(
            new RowOrigin("feedback.csv", 7),
            "F1",
            day,
            "P",
            "Lead",
            "Sales",
            Mode.CONVERSATION,
            WORDS,
            "en",
            null,
            "",
            consent,
            Set.of("all"),
            null);
    return Recall.of(List.of(remark), editions);
  }

  private void edition(String name, String audience, String quote) throws IOException {
    Path folder = Files.createDirectories(out.resolve(name).resolve("internal"));
    Files.writeString(
        folder.resolve("brief-" + audience + ".json"),
        "{\"audience\":\"" + audience + "\",\"voices\":[{\"words\":\"" + quote + "\"}]}");
    String[] parts = name.split("/r");
    editions.add(
        new PublishedEdition(
            new BusinessDate(LocalDate.parse(parts[0])),
            Integer.parseInt(parts[1]),
            name,
            out.resolve(name)));
  }
}
