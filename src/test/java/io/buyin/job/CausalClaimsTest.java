package io.buyin.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.buyin.measure.Catalogue;
import io.buyin.settings.Settings;
import io.buyin.settings.SettingsReader;
import io.buyin.trouble.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausalClaimsTest {

  private static final Path SAMPLE = Path.of("sample-data/buyin.yaml");

  @TempDir Path folder;

  @Test
  void the_order_form_of_the_sample_claims_no_cause() {
    assertThat(CausalClaims.in(new SettingsReader(Catalogue.standard()).read(SAMPLE))).isEmpty();
  }

  @Test
  void a_title_that_claims_a_cause_is_told_in_the_language_of_the_order_form() throws Exception {
    assertThat(claims("Social drives deals", "en-GB"))
        .containsExactly(
            "buyin.yaml: idea.title says \"drives\", which claims a cause; the figures beside it"
                + " are only observed. Say what was seen instead, or keep it if it rests on a test"
                + " of its own.");
    assertThat(claims("Vendre plus grâce au social", "fr-FR"))
        .singleElement()
        .asString()
        .contains("says \"grâce au\"");
    assertThat(claims("Vendre plus grâce au social", "en-GB")).isEmpty();
  }

  private List<String> claims(String title, String language) throws Exception {
    String form =
        Files.readString(SAMPLE)
            .replaceFirst("title: Respond & Refer", "title: " + title)
            .replaceFirst("  language: en-GB", "  language: " + language);
    Path file = Files.writeString(folder.resolve("buyin.yaml"), form);
    Settings settings = new SettingsReader(Catalogue.standard()).read(file);
    return CausalClaims.in(settings).stream()
        .map(Trouble::toString)
        .filter(claim -> claim.contains("idea.title"))
        .toList();
  }
}
