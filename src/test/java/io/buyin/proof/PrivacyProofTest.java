package io.buyin.proof;

import static io.buyin.proof.Edition.DECK;
import static io.buyin.proof.Edition.HTML;
import static io.buyin.proof.Edition.JSON;
import static io.buyin.proof.Edition.MAIL;
import static io.buyin.proof.Edition.PAGE;
import static io.buyin.proof.Edition.SECRET_ID;
import static io.buyin.proof.Edition.SECRET_NAME;
import static io.buyin.proof.Edition.SECRET_WORDS;
import static io.buyin.proof.Edition.TEXT;
import static io.buyin.proof.Edition.WORKBOOK;
import static io.buyin.proof.Edition.assertFound;
import static io.buyin.proof.Edition.spoilt;
import static io.buyin.proof.Edition.spoiltText;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name or remark that was not released, wherever somebody could hide it. */
class PrivacyProofTest {

  private static final String NAME = "a name that was not released";
  private static final String WORDS = "words that were not released";
  private static final String SLIDE4 = "ppt/slides/slide4.xml";

  @ParameterizedTest
  @CsvSource({
    "ppt/slides/slide4.xml, complete register",
    "ppt/notesSlides/notesSlide4.xml, Question to ask",
    "docProps/core.xml, task force",
    "docProps/app.xml, </TotalTime>",
    "ppt/slideMasters/slideMaster1.xml, Click to",
    "ppt/presentation.xml, name=\"Decision",
  })
  void finds_a_name_in_any_part_of_the_deck(String part, String before) {
    List<Finding> findings =
        Zip.text(Edition.file(DECK), part).contains(before)
            ? spoilt(DECK, part, before, before + " " + SECRET_NAME + " ")
            : spoilt(
                DECK, file -> Zip.edit(file, part, xml -> xml + "<!-- " + SECRET_NAME + " -->"));

    assertFound(findings, "privacy", DECK, part + " holds " + NAME);
  }

  @Test
  void finds_a_name_in_an_alternative_text() {
    assertFound(
        spoilt(DECK, SLIDE4, "descr=\"Columns", "descr=\"" + SECRET_NAME + ": Columns"),
        "privacy",
        DECK,
        SLIDE4 + " holds " + NAME);
  }

  @Test
  void finds_a_name_in_a_comment_that_no_program_shows() {
    assertFound(
        spoilt(DECK, SLIDE4, "</p:sld>", "<!-- " + SECRET_NAME + " --></p:sld>"),
        "privacy",
        DECK,
        SLIDE4 + " holds " + NAME);
  }

  @Test
  void finds_a_name_in_the_workbook_behind_a_chart() {
    String book =
        Zip.read(Edition.file(DECK)).keySet().stream()
            .filter(part -> part.endsWith(".xlsx"))
            .findFirst()
            .orElseThrow();

    assertFound(
        spoilt(DECK, book + "!docProps/core.xml", ">Buyin<", ">" + SECRET_NAME + "<"),
        "privacy",
        DECK,
        book + "!docProps/core.xml holds " + NAME);
  }

  @Test
  void finds_a_name_in_a_part_that_office_does_not_know_and_in_the_name_of_a_part() {
    assertFound(
        spoilt(DECK, file -> Zip.add(file, "customXml/item1.xml", "<a>" + SECRET_ID + "</a>")),
        "privacy",
        DECK,
        "customXml/item1.xml holds " + NAME);
    assertFound(
        spoilt(DECK, file -> Zip.add(file, "ppt/media/zoe-marchbanks.bin", "x")),
        "privacy",
        DECK,
        "the name of a part holds " + NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "ZOE MARCHBANKS",
    "Zoe\u0308 Marchba\u0301nks",
    "zoe.marchbanks@halden.example",
    "'Marchbánks, Zoë'",
    "ZoëMarchbánks",
    "Zo\u200bë\u00a0March\u00adbánks",
    "'Zoë\nMarchbánks'",
    "Zo&#235; Marchb&#225;nks",
  })
  void finds_a_name_however_it_is_written(String written) {
    assertFound(
        spoilt(DECK, SLIDE4, "complete register", written),
        "privacy",
        DECK,
        SLIDE4 + " holds " + NAME);
  }

  @Test
  void finds_a_name_split_over_runs_paragraphs_and_cells() {
    assertFound(
        spoilt(DECK, SLIDE4, "complete register", "Zoë March</a:t></a:r><a:r><a:t>bánks"),
        "privacy",
        DECK,
        SLIDE4 + " holds " + NAME);
    assertFound(
        spoilt(
            WORKBOOK,
            "xl/sharedStrings.xml",
            "</sst>",
            "<si><t>Zoë</t></si><si><r><t>Marchb</t></r><r><t>ánks</t></r></si></sst>"),
        "privacy",
        WORKBOOK,
        "xl/sharedStrings.xml holds " + NAME);
  }

  @Test
  void does_not_take_a_part_of_a_longer_word_for_a_name() {
    Secrets secrets =
        new Secrets(
            new Confidential(List.of(), List.of(), java.util.Set.of("Ian Stone", "Al", "cfo")));

    assertThat(secrets.in("Italian stones, alabaster and all CFOs")).isEmpty();
    assertThat(secrets.in("said Ian\nStone.")).containsExactly(NAME);
  }

  @Test
  void finds_a_whole_unreleased_remark_and_seven_words_of_it() {
    assertFound(
        spoilt(WORKBOOK, "xl/sharedStrings.xml", "complete register", SECRET_WORDS),
        "privacy",
        WORKBOOK,
        "xl/sharedStrings.xml holds " + WORDS);
    assertFound(
        spoilt(
            DECK,
            "ppt/notesSlides/notesSlide4.xml",
            "Question to ask",
            "They say that nobody asked  the PEOPLE on the phones. Question to ask"),
        "privacy",
        DECK,
        "ppt/notesSlides/notesSlide4.xml holds " + WORDS);
  }

  @Test
  void finds_a_short_sentence_of_an_unreleased_remark() {
    assertFound(
        spoilt(DECK, SLIDE4, "complete register", "Honestly, everybody would have refused."),
        "privacy",
        DECK,
        SLIDE4 + " holds " + WORDS);
  }

  @Test
  void leaves_words_alone_that_a_released_remark_says_as_well() {
    String both = "It saves my team an hour every single morning, and nobody misses the old way.";
    Secrets secrets =
        new Secrets(
            new Confidential(List.of(both), List.of(both, SECRET_WORDS), java.util.Set.of()));

    assertThat(secrets.in(both)).isEmpty();
    assertThat(secrets.in(both + " " + SECRET_WORDS)).containsExactly(WORDS);
  }

  @Test
  void the_name_of_a_mark_is_no_word_that_somebody_said() {
    String said = "Nobody asked the people there really";
    PrivacyProof proof =
        new PrivacyProof(
            new Secrets(
                new Confidential(
                    List.of(said), List.of(said + " I fear for the worst"), java.util.Set.of())));

    assertThat(findings(proof, "<p>“<i>" + said + "</i>”</p>")).isEmpty();
    assertThat(findings(proof, "<p title=\"" + said + "\" id=\"i\">x</p>")).isEmpty();
    assertThat(findings(proof, "<!-- " + said + ", I fear -->")).hasSize(1);
    assertThat(findings(proof, "<p title=\"" + said + ", I fear\">x</p>")).hasSize(1);
    assertThat(findings(proof, "<p>" + said + ", <i>I</i> fear</p>")).hasSize(1);
    assertThat(findings(proof, JSON, "{\"a\": \"" + said + "\", \"I\": \"fear\"}")).isEmpty();
    assertThat(findings(proof, JSON, "{\"a\": \"" + said + ", \\u0049 fear\"}")).hasSize(1);
  }

  private static List<Finding> findings(PrivacyProof proof, String html) {
    return findings(proof, PAGE, html);
  }

  private static List<Finding> findings(PrivacyProof proof, String path, String text) {
    Exhibit page = new Exhibit(path, text.getBytes(UTF_8));
    try {
      return proof.check(page, FileTexts.of(page, List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void sees_through_faces_and_other_signs_between_the_words() {
    Secrets secrets = new Secrets(Edition.confidential());

    assertThat(secrets.in("Nobody asked 🙃 the people — on the “phones”, before!"))
        .containsExactly(WORDS);
  }

  @Test
  void finds_a_name_in_every_place_of_a_mail() {
    assertFound(
        spoiltText(
            MAIL,
            "X-Unsent: 1",
            "X-Unsent: 1\r\nCc: =?UTF-8?Q?Zo=C3=AB_Marchb=C3=A1nks?= <z@x.example>"),
        "privacy",
        MAIL,
        "a header holds " + NAME);
    assertFound(
        spoiltText(MAIL, "Dear Ms Lindqvist,", "Dear Zo=C3=AB Marchb=C3=A1nks,"),
        "privacy",
        MAIL,
        "the text/plain part holds " + NAME);
    assertFound(
        spoiltText(TEXT, "Dear Ms Lindqvist", "Dear " + SECRET_NAME),
        "privacy",
        TEXT,
        "the file holds " + NAME);
    assertFound(
        spoiltText(HTML, "</body>", "<!-- " + SECRET_ID + " --></body>"),
        "privacy",
        HTML,
        "the file holds " + NAME);
    assertFound(
        spoiltText(HTML, "Dear Ms Lindqvist", "Dear <b>Zo</b>&euml; March<i>b</i>&aacute;nks"),
        "privacy",
        HTML,
        "the file holds " + NAME);
  }

  @Test
  void finds_a_name_in_a_file_attached_to_the_mail() {
    byte[] deck = Zip.replace(Edition.file(DECK), "docProps/core.xml", "task force", SECRET_NAME);
    byte[] mail = io.buyin.render.mail.Draft.eml(Edition.BRIEF, deck, Edition.file(WORKBOOK));

    assertFound(spoilt(MAIL, file -> mail), "privacy", MAIL, "docProps/core.xml holds " + NAME);
  }

  @Test
  void finds_a_name_in_the_brief_as_json_and_on_the_report_card() {
    assertFound(
        spoiltText(JSON, "\"CEO\"", "\"Zo\\u00eb\\nMarchb\\u00e1nks\""),
        "privacy",
        JSON,
        "the file holds " + NAME);
    byte[] page =
        new String(Edition.page(), UTF_8)
            .replace("</main>", "<p title=\"" + SECRET_NAME + "\"></p></main>")
            .getBytes(UTF_8);
    assertFound(
        Proof.page(List.of(Edition.BRIEF), Edition.confidential(), new Exhibit(PAGE, page)),
        "privacy",
        PAGE,
        "the file holds " + NAME);
  }

  @Test
  void withholds_the_sentence_of_another_proof_that_would_repeat_a_secret() {
    Finding told = Finding.stops("charts", DECK, "the chart \"" + SECRET_NAME + "\" is missing.");

    Finding discreet = new Secrets(Edition.confidential()).discreet(told);

    assertThat(discreet.sentence()).contains("withheld").doesNotContain("Zoë");
    assertThat(discreet.check()).isEqualTo("charts");
    assertThat(discreet.weight()).isEqualTo(Finding.Weight.STOPS_EDITION);
  }
}
