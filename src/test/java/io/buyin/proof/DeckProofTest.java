package io.buyin.proof;

import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a changed letter or digit in the deck comes to. */
class DeckProofTest {

  private static final String SLIDE4 = "ppt/slides/slide4.xml";
  private static final String NOTES4 = "ppt/notesSlides/notesSlide4.xml";

  @Test
  void finds_a_digit_changed_in_the_text_of_a_slide() {
    List<Finding> findings = spoilt(DECK, SLIDE4, ">€1.24m<", ">€2.24m<");

    assertFound(findings, "numbers", DECK, "slide 4", "\"€2.24m\"", "does not say there");
    assertFound(findings, "numbers", DECK, "slide 4 lacks \"€1.24m\"");
  }

  @Test
  void finds_a_number_of_the_slide_put_in_the_place_of_another() {
    assertFound(
        spoilt(DECK, SLIDE4, ">€1.24m<", ">+138%<"), "numbers", DECK, "slide 4 lacks \"€1.24m\"");
  }

  @Test
  void finds_a_slide_number_put_in_the_place_of_a_figure() {
    assertFound(
        spoilt(DECK, SLIDE4, ">47 deals<", ">4 deals<"), "numbers", DECK, "slide 4", "\"4\"");
  }

  @Test
  void finds_a_number_word_that_nobody_counted() {
    assertFound(
        spoilt(DECK, SLIDE4, "complete register", "ten registers"),
        "numbers",
        DECK,
        "slide 4",
        "\"ten\"");
  }

  @Test
  void finds_words_that_the_brief_does_not_say() {
    assertFound(
        spoilt(DECK, SLIDE4, "complete register", "beyond doubt"),
        "numbers",
        DECK,
        "slide 4",
        "words that the Brief does not say there");
  }

  @Test
  void finds_a_digit_changed_in_the_notes() {
    assertFound(
        spoilt(DECK, NOTES4, "2026-h1", "2027-h1"), "numbers", DECK, "slide 4, notes", "2027-h1");
  }

  @Test
  void finds_a_digit_changed_in_an_alternative_text() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    SLIDE4,
                    xml -> xml.replaceFirst("(descr=\"Columns[^\"]*)€120k", "$1€130k")));

    assertFound(findings, "numbers", DECK, "slide 4, alternative text", "Chart:", "\"€130k\"");
  }

  @Test
  void finds_another_number_on_the_corner_of_a_slide() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(file, SLIDE4, xml -> xml.replaceFirst("(slidenum.*?<a:t>)4<", "$15<")));

    assertFound(findings, "numbers", DECK, "slide 4", "is not the slide's number");
  }

  @Test
  void finds_two_numbers_of_a_table_that_changed_places() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    "ppt/slides/slide2.xml",
                    xml ->
                        xml.replace(">€17.6m<", ">X<")
                            .replace(">112 days<", ">€17.6m<")
                            .replace(">X<", ">112 days<")));

    assertFound(findings, "numbers", DECK, "slide 2: row 2 of a table mixes rows of the Brief");
    assertFound(findings, "numbers", DECK, "slide 2: row 4 of a table mixes rows of the Brief");
  }

  @Test
  void finds_a_slide_that_is_missing() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    "ppt/presentation.xml",
                    xml ->
                        xml.replaceFirst(
                            "(<p:sldIdLst>(?:<p:sldId [^>]*/>){4})<p:sldId [^>]*/>", "$1")));

    assertFound(findings, "numbers", DECK, "13 slides, the Brief 14");
    assertFound(findings, "numbers", DECK, "slide 5");
  }

  @Test
  void finds_a_changed_title() {
    assertFound(
        spoilt(DECK, SLIDE4, "rose in each month", "rose in every month"),
        "numbers",
        DECK,
        "slide 4 with the Brief's title");
  }

  @Test
  void finds_a_file_that_gives_itself_another_language() {
    assertFound(
        spoilt(DECK, "docProps/core.xml", ">en-GB<", ">fr-FR<"),
        "numbers",
        DECK,
        "the language is not the Brief's");
  }

  @Test
  void finds_a_number_in_the_title_that_the_file_gives_itself() {
    assertFound(
        spoilt(DECK, "docProps/core.xml", "five regions", "six regions"),
        "numbers",
        DECK,
        "docProps/core.xml",
        "title");
  }

  @Test
  void finds_a_number_that_the_template_prints_on_every_slide() {
    List<Finding> findings =
        spoilt(
            DECK,
            file ->
                Zip.edit(
                    file,
                    "ppt/slideLayouts/slideLayout1.xml",
                    xml ->
                        xml.replaceFirst(
                            "</p:spTree>",
                            "<p:sp><p:nvSpPr><p:cNvPr id=\"99\""
                                + " name=\"Stamp\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>up"
                                + " 12%</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>")));

    assertFound(findings, "numbers", DECK, "slideLayout1.xml", "\"12%\"");
  }
}
