package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import io.buyin.story.Phrase;
import io.buyin.story.Slide;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeckTest {

  private static final Brief BRIEF = ExampleBrief.sponsor();
  private static final byte[] DECK = Deck.render(BRIEF);
  private static final Parts PARTS = Parts.of(DECK);

  @Test
  void gives_the_same_bytes_in_another_zone_and_locale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Deck.render(BRIEF)).isEqualTo(DECK);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void every_part_and_every_embedded_workbook_is_valid_against_the_schemas() {
    assertThat(Schemas.errors(PARTS)).isEmpty();
    assertThat(Schemas.errors("broken", PARTS.slide(2).replace("p:cSld", "p:wrong"))).isNotEmpty();
  }

  @Test
  void every_phrase_of_a_slide_stands_on_it_word_for_word() {
    for (Slide slide : BRIEF.slides()) {
      String words = Parts.words(PARTS.slide(slide.frame().number()));
      phrases(slide).forEach(phrase -> assertThat(words).contains(phrase.text()));
    }
  }

  @Test
  void says_nothing_on_a_slide_that_its_brief_does_not_say() {
    for (Slide slide : BRIEF.slides()) {
      String said = slide + " " + BRIEF.footer().text() + " –";
      for (String run : Parts.all(PARTS.slide(slide.frame().number()), "<a:t>([^<]*)</a:t>")) {
        assertThat(said).contains(Parts.words("<a:t>" + run + "</a:t>").strip());
      }
    }
  }

  @Test
  void writes_the_notes_of_every_slide() {
    for (Slide slide : BRIEF.slides()) {
      String notes = PARTS.text("ppt/notesSlides/notesSlide" + slide.frame().number() + ".xml");
      slide.frame().notes().forEach(note -> assertThat(notes).contains(note.runs().get(0).text()));
    }
  }

  @Test
  void groups_the_slides_into_the_sections_of_the_brief() {
    String presentation = PARTS.text("ppt/presentation.xml");
    assertThat(Parts.all(presentation, "<p14:section name=\"([^\"]*)\""))
        .containsExactly(
            "Decision", "Evidence", "Business case", "People", "The ask", "Appendix", "Sponsor");
    assertThat(Parts.all(presentation, "p14:sldId id=\"(\\d+)\""))
        .isEqualTo(Parts.all(presentation, "p:sldId id=\"(\\d+)\""));
  }

  @Test
  void carries_the_business_date_and_no_clock_time() {
    String core = PARTS.text("docProps/core.xml");
    assertThat(Parts.all(core, ">(\\d{4}-[^<]*)<")).containsOnly("2026-07-13T00:00:00Z");
    assertThat(core).contains(BRIEF.properties().title());
  }

  @Test
  void every_run_names_its_language() {
    for (Slide slide : BRIEF.slides()) {
      String xml = PARTS.slide(slide.frame().number());
      assertThat(Parts.all(xml, "<a:rPr ([^>]*)>"))
          .isNotEmpty()
          .allMatch(attributes -> attributes.contains("lang=\"en-GB\""));
    }
  }

  @Test
  void fixed_colours_and_autofit_occur_nowhere() {
    for (String name : PARTS.names("ppt/(slides|charts|drawings)/[^/]+\\.xml")) {
      assertThat(PARTS.text(name)).doesNotContain("srgbClr").doesNotContain("normAutofit");
    }
  }

  @Test
  void shows_no_table_cell_without_text() {
    for (Slide slide : BRIEF.slides()) {
      String xml = PARTS.slide(slide.frame().number());
      assertThat(Parts.all(xml, "(?s)<a:tc>(.*?)</a:tc>")).allMatch(cell -> cell.contains("<a:t>"));
    }
  }

  private static List<Phrase> phrases(Object slide) {
    return Phrases.of(slide).stream().filter(phrase -> !phrase.isEmpty()).toList();
  }
}
