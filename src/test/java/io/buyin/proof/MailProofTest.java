package io.buyin.proof;

import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.HTML;
import static io.buyin.proof.Edition.MAIL;
import static io.buyin.proof.Edition.TEXT;
import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;
import static io.buyin.proof.Edition.spoiltText;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.buyin.render.mail.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a changed draft comes to. */
class MailProofTest {

  private static List<Finding> draft(String old, String with) {
    return spoiltText(MAIL, old, with);
  }

  @Test
  void finds_a_digit_changed_in_the_text() {
    List<Finding> findings = spoiltText(TEXT, "€1.24m", "€1.42m");

    assertFound(findings, "mail", TEXT, "the text says \"€1.42m\"");
    assertFound(findings, "mail", TEXT, "the text lacks \"€1.24m\"");
  }

  @Test
  void finds_a_digit_changed_in_the_html() {
    assertFound(
        spoiltText(HTML, "+11 points", "+17 points"), "mail", HTML, "the HTML says \"+17\"");
  }

  @Test
  void finds_a_number_of_the_mail_put_in_the_place_of_another() {
    assertFound(spoiltText(HTML, ">45%<", ">€1.24m<"), "mail", HTML, "the HTML lacks \"45%\"");
  }

  @Test
  void reads_words_that_stand_in_several_elements_as_one() {
    assertFound(spoiltText(HTML, ">45%<", ">4<b>6</b>%<"), "mail", HTML, "the HTML says \"46%\"");
  }

  @Test
  void finds_a_digit_changed_in_the_text_of_the_draft_itself() {
    assertFound(draft("96 days", "69 days"), "mail", MAIL, "lacks \"96\"");
  }

  @Test
  void finds_a_digit_changed_in_the_subject() {
    assertFound(
        spoilt(
            MAIL,
            file ->
                new String(file, UTF_8)
                    .replaceFirst("Subject: [^\r]*(\r\n [^\r]*)*", "Subject: Decision 17 July")
                    .getBytes(UTF_8)),
        "mail",
        MAIL,
        "the subject is not the Brief's");
  }

  @Test
  void finds_a_digit_changed_in_the_subject_of_a_reply() {
    assertFound(
        spoiltText(
            HTML, "subject=I%20support%20the%20decision%20of%2016", "subject=I%20support%2017"),
        "mail",
        HTML,
        "a link of the HTML says \"17\"");
  }

  @Test
  void finds_a_lead_that_is_left_out() {
    assertFound(spoiltText(TEXT, "Where we stand:", ""), "mail", TEXT, "the text lacks \"€1.31m\"");
  }

  @Test
  void finds_the_attachments_exchanged() {
    byte[] exchanged = Draft.eml(Edition.BRIEF, Edition.file(WORKBOOK), Edition.file(DECK));

    List<Finding> findings = spoilt(MAIL, file -> exchanged);

    assertFound(findings, "mail", MAIL, "the attached deck.pptx is not that of this edition");
    assertFound(findings, "mail", MAIL, "the attached numbers.xlsx is not that of this edition");
  }

  @Test
  void finds_an_attached_deck_of_another_edition() {
    assertFound(
        spoilt(DECK, file -> Zip.replace(file, "docProps/app.xml", "Slides>14<", "Slides>9 <")),
        "mail",
        MAIL,
        "the attached deck.pptx is not that of this edition");
  }

  @Test
  void finds_a_draft_that_carries_nothing() {
    byte[] bare = Draft.eml(Edition.BRIEF, new byte[8 * 1024 * 1024], new byte[1024]);

    assertFound(spoilt(MAIL, file -> bare), "mail", MAIL, "it carries 0 files");
  }

  @Test
  void finds_a_twin_that_is_missing() {
    assertFound(
        draft("Content-Type: text/html", "Content-Type: text/enriched"),
        "mail",
        MAIL,
        "not one text and its HTML twin");
  }
}
