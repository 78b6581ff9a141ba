package io.buyin.proof;

import static io.buyin.proof.Edition.BRIEF;
import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.HTML;
import static io.buyin.proof.Edition.TEXT;
import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;
import static io.buyin.proof.Edition.spoiltText;
import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Phrase;
import io.buyin.story.Quote;
import io.buyin.story.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose words may stand between quotation marks. */
class QuoteProofTest {

  private static final String FILE = "brief-ceo";
  private static final String FORECAST =
      "I see the effort. I still need to see it in the forecast, not in likes.";

  @Test
  void finds_one_letter_changed_in_a_quote_on_a_slide() {
    List<Finding> findings =
        spoilt(DECK, "ppt/slides/slide4.xml", "see the effort", "see the effect");

    assertFound(findings, "quotes", DECK, "slide 4: the words of Q19 are not there as said");
    assertFound(findings, "quotes", DECK, "slide 4", "quotation marks");
    assertThat(findings).noneMatch(finding -> finding.sentence().contains("effect"));
  }

  @Test
  void finds_a_quote_that_would_be_read_out_in_another_language() {
    String told = "lang=\"en-GB\"(?=[^>]*>(?:(?!</a:r>).)*see the effort)";
    List<Finding> slide =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    "ppt/slides/slide4.xml",
                    xml -> xml.replaceFirst(told, "lang=\"fr-FR\"")));

    assertFound(slide, "quotes", DECK, "slide 4: the words of Q19 are not marked en-GB");
    assertFound(
        spoiltText(HTML, "<i lang=\"en-GB\"", "<i lang=\"fr-FR\""),
        "quotes",
        HTML,
        "the quote beside €1.24m is not marked en-GB");
  }

  @Test
  void finds_one_letter_changed_in_a_quote_of_the_mail() {
    assertFound(
        spoiltText(TEXT, "not in likes", "not in lines"), "quotes", TEXT, "quotation marks");
    assertFound(
        spoiltText(HTML, "not in likes", "not in lines"), "quotes", HTML, "quotation marks");
  }

  @Test
  void finds_one_letter_changed_in_the_words_on_the_list_of_voices() {
    assertFound(
        spoilt(WORKBOOK, "xl/sharedStrings.xml", "one inbox in the", "two inbox in the"),
        "cells",
        WORKBOOK,
        "Voices!G5",
        "the Brief's words");
  }

  @Test
  void finds_an_invented_quote_in_the_notes() {
    assertFound(
        spoilt(
            DECK,
            "ppt/notesSlides/notesSlide4.xml",
            "Question to ask:",
            "“The whole sales floor is thrilled.” Question to ask:"),
        "quotes",
        DECK,
        "slide 4, notes");
  }

  @Test
  void finds_a_quote_whose_remark_was_withdrawn_in_the_brief_and_in_every_file() {
    Confidential open = Edition.confidential();
    List<String> released = new ArrayList<>(open.released());
    assertThat(released.remove(FORECAST)).isTrue();
    Confidential withdrawn = new Confidential(released, List.of(FORECAST), Set.of());

    List<Finding> findings =
        new Proof(BRIEF, withdrawn)
            .prove(
                List.of(
                    new Exhibit(DECK, Edition.file(DECK)),
                    new Exhibit(WORKBOOK, Edition.file(WORKBOOK)),
                    new Exhibit(TEXT, Edition.file(TEXT))));

    assertFound(findings, "quotes", FILE, "the quote of Q19", "released remark");
    assertFound(findings, "quotes", FILE, "the words of Q19 in the list of voices");
    assertFound(findings, "quotes", FILE, "a quote of the mail");
    assertFound(findings, "privacy", DECK, "ppt/slides/slide4.xml holds words");
    assertFound(findings, "privacy", WORKBOOK, "xl/sharedStrings.xml holds words");
    assertFound(findings, "privacy", TEXT, "the file holds words");
    assertThat(findings).noneMatch(finding -> finding.toString().contains("forecast, not"));
  }

  @Test
  void takes_part_of_a_released_remark_for_verbatim_and_a_joined_one_not() {
    Confidential open = Edition.confidential();
    List<String> released = new ArrayList<>(open.released());
    released.remove(FORECAST);
    released.add(
        "I see the effort. And I am glad. I still need to see it in the forecast, not in likes.");

    List<Finding> findings =
        new QuoteProof(BRIEF).brief(new Confidential(released, List.of(), Set.of()));

    assertFound(findings, "quotes", FILE, "the quote of Q19");
    assertThat(findings).noneMatch(finding -> finding.sentence().contains("Q14"));
  }

  @Test
  void words_with_blanks_that_do_not_break_are_themselves_between_their_marks() {
    String words = "Le premier appel va plus vite\u00a0: le client a lu.";

    assertThat(QuoteProof.isItself(quoted(words, "«\u00a0" + words + "\u00a0»"))).isTrue();
    assertThat(QuoteProof.isItself(quoted(words, "«\u00a0Le premier appel\u00a0»"))).isFalse();
  }

  private static Quote quoted(String words, String between) {
    return new Quote("Q29", "", Tone.MUTED, "fr-FR", words, between, Phrase.EMPTY, Phrase.EMPTY);
  }

  @Test
  void leaves_short_words_in_quotation_marks_alone() {
    Findings findings = new Findings("quotes", "x");
    QuoteProof proof = new QuoteProof(BRIEF);

    proof.marks(findings, "here", "see the sheet “Registers” and «La liste»");
    assertThat(findings.all()).isEmpty();

    proof.marks(findings, "here", "he said \"nobody will ever find this out\"");
    assertThat(findings.all()).hasSize(1);
  }
}
