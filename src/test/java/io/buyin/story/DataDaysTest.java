package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks that end earlier than the exports make no number older. */
class DataDaysTest {

  private final Night night = Night.full();

  @Test
  void dates_numbers_and_remarks_apart_on_cover_and_mail() {
    night.through.put("meetings", Night.TODAY.minusDays(90));
    Brief brief = night.brief();
    Slide.Cover cover = (Slide.Cover) brief.slides().get(0);
    assertThat(plain(cover.facts().get(2).value()))
        .startsWith("Numbers to 12 July, remarks to 10 July · business date");
    assertThat(plain(brief.mail().note())).startsWith("Numbers to 12 July 2026, remarks to");
  }

  @Test
  void names_the_export_that_ends_first() {
    night.through.put("social", Night.TODAY.minusDays(4));
    assertThat(plain(night.brief().mail().note())).startsWith("Numbers to 9 July 2026, ");
  }

  @Test
  void says_nothing_of_remarks_where_there_are_none() {
    night.through.remove("feedback");
    assertThat(plain(night.brief().mail().note())).startsWith("Numbers to 12 July 2026. ");
  }

  private static String plain(Phrase phrase) {
    return phrase.text().replace('\u00a0', ' ');
  }
}
