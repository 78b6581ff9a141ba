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
  void names_each_export_that_ends_earlier_with_its_own_day() {
    night.through.put("social", Night.TODAY.minusDays(4));
    assertThat(plain(night.brief().mail().note()))
        .startsWith("Numbers to 12 July 2026 (social to 9 July 2026), ");
    night.through.put("service", Night.TODAY.minusDays(4));
    night.through.put("touchpoints", Night.TODAY.minusDays(9));
    assertThat(plain(night.brief().mail().note()))
        .startsWith(
            "Numbers to 12 July 2026 (social and service to 9 July 2026, touchpoints to 4 July"
                + " 2026), ");
    assertThat(plain(((Slide.Cover) night.brief().slides().get(0)).facts().get(2).value()))
        .startsWith("Numbers to 12 July (social and service to 9 July, touchpoints to 4 July), ");
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
