package io.buyin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole edition, untouched. */
class ProofTest {

  @Test
  void finds_nothing_in_an_edition_as_it_was_rendered() {
    assertThat(Edition.prove()).isEmpty();
  }

  @Test
  void finds_nothing_in_the_report_card_as_it_was_rendered() {
    Exhibit page = new Exhibit(Edition.PAGE, Edition.page());

    assertThat(Proof.page(List.of(Edition.BRIEF), Edition.confidential(), page)).isEmpty();
  }

  @Test
  void says_that_a_file_cannot_be_read_instead_of_failing_itself() {
    Edition.assertFound(
        Edition.spoilt(Edition.DECK, file -> new byte[] {1, 2, 3}),
        "schema",
        Edition.DECK,
        "cannot be read again");
    Edition.assertFound(
        Edition.spoilt(Edition.WORKBOOK, file -> Zip.remove(file, "xl/workbook.xml")),
        "schema",
        Edition.WORKBOOK,
        "xl/workbook.xml is missing");
    Edition.assertFound(
        Edition.spoilt(Edition.JSON, file -> "{".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "schema",
        Edition.JSON,
        "cannot be read again");
  }
}
