package io.buyin.render.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.story.Brief;
import io.buyin.story.ExampleBrief;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DeckTest {

  private final Brief brief = ExampleBrief.brief();

  @Test
  void gives_the_same_bytes_in_another_zone_and_locale() {
    byte[] here = Deck.render(brief);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Deck.render(brief)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
