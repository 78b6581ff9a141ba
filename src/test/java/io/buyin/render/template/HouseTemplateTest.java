package io.buyin.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.buyin.proof.Confidential;
import io.buyin.proof.Exhibit;
import io.buyin.proof.Finding;
import io.buyin.proof.Proof;
import io.buyin.render.deck.Deck;
import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.trouble.Stop;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an organisation's template reaches a deck, and what does not. */
class HouseTemplateTest {

  private static final String THEME = "ppt/theme/theme1.xml";
  private static final String CLAIM = "ppt/slideLayouts/slideLayout2.xml";

  @Test
  void buyins_own_template_is_taken_as_it_is() {
    assertThat(HouseTemplate.read("own.pptx", HouseTemplate.own().pptx()).notes()).isEmpty();
  }

  @Test
  void a_deck_in_another_organisations_colours_font_and_logo_can_be_proved() {
    HouseTemplate house = HouseTemplate.read("template.potx", Rebranded.potx());
    Brief brief = ExampleBrief.brief();
    byte[] deck = Deck.render(brief, house);

    assertThat(Rebranded.text(deck, THEME))
        .contains("name=\"Wrenfold\"", "5B2A86", "Calibri")
        .doesNotContain("16395B");
    assertThat(Rebranded.text(deck, CLAIM)).contains("Wrenfold mark", "rIdPicture1");
    assertThat(Rebranded.parts(deck))
        .contains("ppt/media/slideLayout2-1.png")
        .noneMatch(part -> part.contains("slideLayout3") || part.contains("customXml"));
    assertThat(Rebranded.text(deck, "[Content_Types].xml"))
        .contains("presentation.main+xml", "image/png")
        .doesNotContain("template.main");
    Proof proof = new Proof(brief, new Confidential(List.of(), List.of(), Set.of()));
    assertThat(proof.prove(List.of(new Exhibit("send/ceo/deck.pptx", deck))))
        .filteredOn(
            finding -> Set.of("schema", "office", "access", "charts").contains(finding.check()))
        .extracting(Finding::sentence)
        .isEmpty();
    assertThat(Deck.render(brief, HouseTemplate.read("template.potx", Rebranded.potx())))
        .isEqualTo(deck);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5B2A86|FFD500|accent1, #FFD500, has a contrast of 1.4 to 1 where 7 is needed",
        "007A6B|D0021B|accent2, #D0021B, stands where a colour means favourable",
        "C2410C|1E90FF|accent3, #1E90FF, stands where a colour means unfavourable",
        "6F6878|B0B0B0|accent5, #B0B0B0, has a contrast of",
        "8A8494|FFB000|accent4, #FFB000, is no grey",
        "Calibri|Montserrat|the widths of the font \"Montserrat\" are not known",
      })
  void a_colour_or_font_that_does_not_do_is_named(String old, String with, String sentence) {
    byte[] potx = Rebranded.with(THEME, theme -> theme.replace(old, with));

    assertThat(HouseTemplate.read("template.potx", potx).notes())
        .anyMatch(note -> note.sentence().contains(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ppt/vbaProject.bin|macros or controls",
        "ppt/embeddings/oleObject1.bin|an embedded object",
        "ppt/media/hymn.mp3|sound or film",
      })
  void what_a_template_must_not_bring_is_refused(String part, String what) {
    assertRefused(Rebranded.and(part, "x"), what);
  }

  @Test
  void a_link_that_leaves_the_file_is_refused() {
    String rels = "ppt/slideLayouts/_rels/slideLayout2.xml.rels";
    String picture =
        "<Relationship Id=\"rId9\" TargetMode=\"External\" Target=\"https://example.org/a.png\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>";
    assertRefused(
        Rebranded.with(rels, text -> text.replace("</Rel", picture + "</Rel")),
        "a link to something outside");
  }

  @Test
  void a_missing_layout_another_size_and_a_file_of_another_kind_are_told_with_what_to_do() {
    UnaryOperator<String> renamed = layout -> layout.replace("Buyin claim", "Titel");
    assertRefused(
        Rebranded.with(CLAIM, renamed), "no layout named \"Buyin claim\"", "Slide Master");
    assertRefused(
        Rebranded.with("ppt/presentation.xml", text -> text.replace("12192000", "9144000")),
        "13.333 by 7.5 inches",
        "Widescreen");
    assertRefused(
        "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8), "not a PowerPoint file");
    assertRefused(
        Rebranded.with(
            THEME,
            text -> "<!DOCTYPE a [<!ENTITY b \"c\">]>" + text.substring(text.indexOf("?>") + 2)),
        "not well-formed");
  }

  @Test
  void what_stands_where_buyin_writes_or_says_a_number_is_left_out() {
    byte[] low = Rebranded.with(CLAIM, text -> text.replace("y=\"60000\"", "y=\"2600000\""));
    byte[] year = Rebranded.with(CLAIM, text -> text.replace("Wrenfold plc", "Wrenfold 2026"));

    assertThat(HouseTemplate.read("t", low).notes())
        .anyMatch(note -> note.sentence().contains("stands where Buyin writes"));
    assertThat(HouseTemplate.read("t", year).notes())
        .anyMatch(note -> note.sentence().contains("says a number on every page"));
  }

  private static void assertRefused(byte[] file, String... words) {
    assertThatThrownBy(() -> HouseTemplate.read("template.potx", file))
        .isInstanceOf(Stop.class)
        .hasMessageContainingAll(words);
  }
}
