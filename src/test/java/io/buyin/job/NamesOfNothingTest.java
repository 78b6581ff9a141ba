package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.fact.NoFacts;
import io.buyin.fact.RowOrigin;
import io.buyin.fact.Touch;
import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of the order form that no export has is told, and none that one has. */
class NamesOfNothingTest {

  @TempDir Path folder;

  @Test
  void a_channel_that_no_touch_has_is_named_beside_those_found() throws Exception {
    Settings settings = settings("touchpoints: {social-channels: [linked in, Webinar]}");
    assertThat(NamesOfNothing.of(settings, touches("LINKED-IN", "Mail")))
        .singleElement()
        .asString()
        .isEqualTo(
            "buyin.yaml: touchpoints.social-channels: \"Webinar\" stands in no export. Write it as"
                + " the exports do, or leave it out. Found: LINKED-IN, Mail.");
  }

  @Test
  void names_for_a_column_that_no_export_has_are_told() throws Exception {
    Settings settings = settings("touchpoints: {social-channels: [Webinar]}");
    assertThat(NamesOfNothing.of(settings, touches()))
        .extracting(Trouble::toString)
        .containsExactly(
            "buyin.yaml: touchpoints.social-channels: no export of tonight has touchpoints with a"
                + " channel, so this does nothing. Export that column too (docs/own-exports.md), or"
                + " leave the key out.");
  }

  private Settings settings(String more) throws Exception {
    Path file = folder.resolve("buyin.yaml");
    Files.writeString(
        file,
        "organisation: {currency: EUR}\n"
            + "idea: {title: Idea, ask: {sentence: Approve it}}\n"
            + "meeting: {date: 2026-07-16}\n"
            + "audiences: [{id: ceo, name: CEO}]\n"
            + more
            + "\n");
    return new SettingsReader(Catalogue.standard()).read(file);
  }

  private static NoFacts touches(String... channels) {
    return new NoFacts() {
      @Override
      public List<Touch> touches() {
        return Arrays.stream(channels).map(NamesOfNothingTest::touch).toList();
      }
    };
  }

  private static Touch touch(String channel) {
    return new Touch(
        new RowOrigin("touches.csv", 2),
        "D1",
        "",
        LocalDate.of(2026, 6, 1),
        "",
        channel,
        "",
        "",
        "");
  }
}
