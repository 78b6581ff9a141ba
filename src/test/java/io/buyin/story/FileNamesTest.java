package io.buyin.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.quantity.Tongue;
import io.buyin.settings.Idea;
import io.buyin.settings.Settings;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void writes_plain_letters_that_every_mail_program_takes() {
    assertThat(name("Halden Instruments", "Respond & Refer"))
        .isEqualTo("Halden_Respond-and-Refer_deck_2026-07-16.pptx");
    assertThat(name("The Örebro Works", "Réponse: 24/7"))
        .isEqualTo("The-Orebro_Reponse-24-7_deck_2026-07-16.pptx");
  }

  @Test
  void names_the_deck_in_the_readers_language() {
    assertThat(name(Tongue.FR_FR, "Halden Instruments", "Respond & Refer"))
        .isEqualTo("Halden_Respond-et-Refer_presentation_2026-07-16.pptx");
  }

  private static String name(String organisation, String idea) {
    return name(Tongue.EN_GB, organisation, idea);
  }

  private static String name(Tongue tongue, String organisation, String idea) {
    Settings old = Orders.halden();
    Settings.Organisation o = old.organisation();
    Idea i = old.idea();
    return new FileNames(
            new Settings(
                new Settings.Organisation(
                    organisation,
                    o.currency(),
                    o.timeZone(),
                    o.language(),
                    1,
                    "",
                    "",
                    null,
                    o.rates()),
                null,
                new Idea(
                    idea,
                    i.why(),
                    i.since(),
                    i.from(),
                    i.sponsor(),
                    i.ask(),
                    i.pilotRegions(),
                    i.campaigns(),
                    i.parts(),
                    i.options(),
                    i.changedSince()),
                old.goals(),
                old.audiences(),
                old.meeting(),
                old.themes(),
                old.answers(),
                old.sales(),
                old.privacy(),
                old.limits(),
                old.teams(),
                old.touchpoints(),
                old.schedule(),
                old.ignore()),
            new Words(tongue, new TokenBook()))
        .deck();
  }
}
